import { i18n } from '@/lib/i18n/i18n';

type Props = { readonly warnings: readonly string[] };

/** What speaks against writing to these people now: the first reason, and how many more there are. */
export function MannersLine({ warnings }: Props) {
  const [first, ...others] = warnings;
  // It stays in the page, or screen readers miss what it says.
  return (
    <p role="status" className="chip-manners" hidden={!first} title={warnings.join('\n')}>
      <bdi>
        {first}
        {others.length > 0 && ` ${i18n.t('allowance.more', others.length)}`}
      </bdi>
    </p>
  );
}
