import { isSameMailbox } from '@/lib/domain/address';
import type { FollowUp } from '@/lib/domain/follow-up';
import { i18n } from '@/lib/i18n/i18n';
import { peopleList } from './people';

/** Whose answer ends the wait: "Awaiting: anyone", "Awaiting: Bea". */
export function awaitsWords({ awaits, people }: Pick<FollowUp, 'awaits' | 'people'>): string {
  switch (awaits.kind) {
    case 'anyone':
      return i18n.t('bar.awaitsAnyone');
    case 'all':
      return i18n.t('bar.awaitsAll');
    case 'named': {
      const named = people.filter(({ email }) =>
        awaits.emails.some((it) => isSameMailbox(it, email)),
      );
      return i18n.t('bar.awaitsNamed', { who: peopleList(named) });
    }
  }
}
