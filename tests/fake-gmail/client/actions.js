import { isUnread } from './rows.js';
import { changeLabels } from './sync.js';

const CHANGES = {
  archive: [[], ['^i']],
  trash: [['^k'], ['^i']],
  star: [['^t'], []],
  unstar: [[], ['^t']],
  unread: [['^u'], []],
  read: [[], ['^u']],
  // Opened mail carries `^o` and `^io_lr` (sync-2022).
  opened: [['^io_lr', '^o'], ['^u']],
  snooze: [[], []],
};

/** Do to a thread what a button of its row or its toolbar says. */
export function actOn(thread, name) {
  const [added, removed] = CHANGES[name === 'unread' && isUnread(thread) ? 'read' : name];
  return changeLabels(
    thread.id,
    added,
    removed,
    thread.messages.map(({ id }) => id),
  );
}
