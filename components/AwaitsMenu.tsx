import type { Awaits, FollowUp } from '@/lib/domain/follow-up';
import { isChoice, toggledAwaits } from '@/lib/domain/set-awaits';
import { i18n } from '@/lib/i18n/i18n';
import { awaitsWords } from '@/lib/words/awaits';
import { personName } from '@/lib/words/people';
import { type Choice, ChoiceMenu } from './ChoiceMenu';

type Props = {
  readonly followUp: FollowUp;
  onAwait(awaits: Awaits): void;
};

/** Whose answer ends the wait: anyone's, everybody's, or that of some. Nothing where there is one. */
export function AwaitsMenu({ followUp, onAwait }: Props) {
  if (!isChoice(followUp)) return null;
  const { awaits, people } = followUp;
  const choices = (): readonly Choice[] => [
    choice('anyone', i18n.t('bar.anyone'), awaits.kind === 'anyone'),
    choice('all', i18n.t('bar.all'), awaits.kind === 'all'),
    ...people.map((person) => ({
      ...choice(
        person.email,
        personName(person),
        awaits.kind === 'named' && awaits.emails.includes(person.email),
      ),
      isToggle: true,
    })),
  ];
  return (
    <ChoiceMenu
      title={i18n.t('bar.awaitsMenu')}
      choices={choices}
      onChoose={(id) =>
        onAwait(id === 'anyone' || id === 'all' ? { kind: id } : toggledAwaits(awaits, id))
      }
    >
      {awaitsWords(followUp)}
    </ChoiceMenu>
  );
}

function choice(id: string, name: string, isChosen: boolean): Choice {
  return { id, name, detail: '', isChosen };
}
