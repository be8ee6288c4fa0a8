import { ComposeChip } from '@/components/ComposeChip';
import { ThreadBar } from '@/components/ThreadBar';
import { mountInShadow } from '@/entrypoints/gmail-ui/mount';
import type { NamedTime } from '@/lib/domain/appointments/named-time';
import type { Expected } from '@/lib/domain/expected';
import type { FollowUp } from '@/lib/domain/follow-up';
import { HOUR_MS } from '@/lib/domain/time';
import type { MailChoice } from '@/lib/domain/tracking';
import { CARD, KINDS, NOW, SETTINGS } from './data';

// Bars and chips as the content script mounts them, in a page that looks a little like Gmail.
// `?theme=dark&dir=rtl` is what the content script would read off Gmail.
const asked = new URLSearchParams(location.search);
const isDark = asked.get('theme') === 'dark';
const direction = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const theme = {
  get: () => ({ isDark, direction }) as const,
  follow: (listener: (theme: { isDark: boolean; direction: 'ltr' | 'rtl' }) => void) =>
    listener({ isDark, direction }),
};
const signal = new AbortController().signal;
const main = document.querySelector('main');
if (!main) throw new RangeError('gmail.html has no main');
document.documentElement.dir = direction;
document.body.dataset.gmail = isDark ? 'dark' : 'light';

const nothing = (): void => {};
const readWhen = async (text: string): Promise<NamedTime | null> =>
  text.includes('10') ? { at: NOW + 6 * 24 * HOUR_MS, isAppointment: true } : null;

function addBar(
  name: string,
  followUp: FollowUp | null,
  over: Partial<Parameters<typeof ThreadBar>[0]> = {},
): void {
  const parent = addPlace('section', name);
  mountInShadow(
    <ThreadBar
      followUp={followUp}
      now={NOW}
      rule={SETTINGS}
      cadences={[]}
      isChecking={false}
      notice={null}
      canUndo={false}
      problem={null}
      readWhen={readWhen}
      onFollowUp={nothing}
      onSnooze={nothing}
      onDone={nothing}
      onStop={nothing}
      onReopen={nothing}
      onCheckNow={nothing}
      onSay={nothing}
      onAwait={nothing}
      onCadence={nothing}
      onUndo={nothing}
      {...over}
    />,
    { parent, before: null },
    theme,
    signal,
  );
}

function addChip(
  name: string,
  choice: MailChoice,
  isAutomatic: boolean,
  expected: Expected | null = null,
  promiseDueAt: number | null = null,
): void {
  const parent = addPlace('div', name);
  parent.className = 'toolbar';
  const send = document.createElement('span');
  send.className = 'send';
  send.textContent = 'Send';
  parent.append(send);
  mountInShadow(
    <ComposeChip
      choice={choice}
      isAutomatic={isAutomatic}
      expected={expected}
      promiseDueAt={promiseDueAt}
      isPromiseDeclined={false}
      cadences={[]}
      now={NOW}
      rule={SETTINGS}
      readWhen={readWhen}
      onChoose={nothing}
      onPromise={nothing}
    />,
    { parent, before: null },
    theme,
    signal,
  );
}

function addPlace(tag: string, name: string): HTMLElement {
  const place = document.createElement(tag);
  place.dataset.name = name;
  main?.append(place);
  return place;
}

for (const [name, followUp] of Object.entries(KINDS)) addBar(name, followUp);
addBar('untracked', null);
addBar('undo', KINDS.done, { notice: 'Done: Quote for May', canUndo: true });
addBar('checking', KINDS.unanswered, { isChecking: true });
addBar('failed', KINDS.awaiting, { problem: 'That did not work. Nothing was changed; try again.' });
addBar('back', { ...KINDS.unanswered, season: { kind: 'short', startedAt: NOW } }, { card: CARD });
addChip('chip-on', { kind: 'by-settings' }, true);
addChip('chip-off', { kind: 'dont-track' }, true);
addChip('chip-judged', { kind: 'by-settings' }, false, { verdict: false, reason: 'thanks' });
addChip(
  'chip-promise',
  { kind: 'by-settings' },
  true,
  { verdict: true, reason: 'question' },
  NOW + 30 * HOUR_MS,
);
addChip('chip-picked', { kind: 'track', plan: { kind: 'at', at: NOW + 30 * HOUR_MS } }, true);
