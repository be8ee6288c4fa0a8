import type { ComponentProps } from 'react';
import { fittingSayings, type Saying } from '@/lib/domain/correct';
import type { FollowUp } from '@/lib/domain/follow-up';
import { i18n } from '@/lib/i18n/i18n';
import { ChoiceMenu } from './ChoiceMenu';
import { sayingChoices } from './saying-choices';

type Props = Pick<ComponentProps<typeof ChoiceMenu>, 'label' | 'tabIndex' | 'children'> & {
  readonly followUp: FollowUp;
  /** Whether the keys of a list work here. */
  readonly hasKeys?: boolean;
  onSay(saying: Saying): void;
};

/** What the user may say against what was made of a follow-up. Nothing where nothing fits. */
export function SayingMenu({ followUp, hasKeys = false, onSay, ...button }: Props) {
  if (fittingSayings(followUp).length === 0) return null;
  return (
    <ChoiceMenu
      {...button}
      title={i18n.t('bar.correctMenu')}
      choices={() => sayingChoices(followUp, { hasKeys })}
      onChoose={(saying) => onSay(saying as Saying)}
    />
  );
}
