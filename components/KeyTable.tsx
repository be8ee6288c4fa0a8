import { i18n } from '@/lib/i18n/i18n';
import { SAYING_KEYS } from './saying-choices';

export type KeyAction = {
  /** Any of these does it. */
  readonly keys: readonly string[];
  readonly action: string;
};

type Props = { readonly actions: readonly KeyAction[] };

/** Keys and what they do. */
export function KeyTable({ actions }: Props) {
  return (
    <dl className="keys">
      {actions.map(({ keys, action }) => (
        <div key={action} className="keys-line">
          <dt>
            {keys.map((key, index) => (
              <span key={key}>
                {index > 0 && <span className="keys-or"> {i18n.t('keys.or')} </span>}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dt>
          <dd>{action}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The keys of the popup's list. */
export function popupKeys(): readonly KeyAction[] {
  return [
    { keys: [i18n.t('keys.enter')], action: i18n.t('keys.open') },
    { keys: ['s'], action: i18n.t('keys.snooze') },
    { keys: ['d'], action: i18n.t('keys.done') },
    { keys: ['c'], action: i18n.t('keys.contact') },
    { keys: ['z'], action: i18n.t('keys.undo') },
    { keys: [SAYING_KEYS.elsewhere], action: i18n.t('keys.elsewhere') },
    { keys: [SAYING_KEYS['not-an-answer']], action: i18n.t('keys.notAnAnswer') },
    { keys: [SAYING_KEYS.outside], action: i18n.t('keys.outside') },
    { keys: [SAYING_KEYS['needs-no-answer']], action: i18n.t('keys.needsNoAnswer') },
    { keys: [SAYING_KEYS.person], action: i18n.t('keys.person') },
    { keys: ['a'], action: i18n.t('keys.answeredLately') },
    { keys: ['/'], action: i18n.t('keys.search') },
    { keys: ['↓ ↑', 'j k'], action: i18n.t('keys.move') },
    { keys: [i18n.t('keys.home'), i18n.t('keys.end')], action: i18n.t('keys.ends') },
    { keys: [i18n.t('keys.escape')], action: i18n.t('keys.leave') },
    { keys: ['?'], action: i18n.t('keys.show') },
  ];
}

/** The keys that the extension adds to Gmail, as long as the user has not chosen others. */
export function gmailKeys(): readonly KeyAction[] {
  return [{ keys: ['Alt+Shift+F'], action: i18n.t('keys.track') }];
}
