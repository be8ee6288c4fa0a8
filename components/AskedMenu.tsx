import type { ComponentProps } from 'react';
import { askedSayings, type Saying } from '@/lib/domain/correct';
import type { FollowUp } from '@/lib/domain/follow-up';
import { i18n } from '@/lib/i18n/i18n';
import { ChoiceMenu } from './ChoiceMenu';
import { sayingChoices } from './saying-choices';

type Props = Pick<ComponentProps<typeof ChoiceMenu>, 'label' | 'tabIndex'> & {
  readonly followUp: FollowUp;
  /** Whether the keys of a list work here. */
  readonly hasKeys?: boolean;
  onSay(saying: Saying): void;
};

/** Whether a mail elsewhere was the answer. Nothing where nothing is asked. */
export function AskedMenu({ followUp, hasKeys = false, onSay, ...button }: Props) {
  const sayings = askedSayings(followUp);
  if (sayings.length === 0) return null;
  return (
    <ChoiceMenu
      {...button}
      title={i18n.t('bar.askedMenu')}
      choices={() => sayingChoices(followUp, sayings, { hasKeys })}
      onChoose={(saying) => onSay(saying as Saying)}
    >
      {i18n.t('action.answered')}
    </ChoiceMenu>
  );
}
