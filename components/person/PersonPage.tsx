import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Address } from '@/lib/domain/address';
import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { personName } from '@/lib/words/people';
import { EndingPart } from './EndingPart';
import { ErasePersonPart } from './ErasePersonPart';
import { Facts } from './Facts';
import { Notes } from './Notes';
import type { PersonActions, PersonState } from './person-actions';
import { RefusePart } from './RefusePart';
import { StageSelect } from './StageSelect';
import { Threads } from './Threads';
import { TimeLine } from './TimeLine';

type Props = {
  /** Of the follow-up that it was opened from. */
  readonly id: FollowUpId;
  readonly state: PersonState;
  readonly actions: PersonActions;
  readonly now: EpochMs;
  onBack(): void;
  /** Another of the same follow-up's people. */
  onPerson(email: Address): void;
  onOpen(followUp: FollowUp): void;
};

const FIELDS = 'input, select, textarea';

/** All that is known of one person. */
export function PersonPage({ id, state, actions, now, onBack, onPerson, onOpen }: Props) {
  const { view, isFailed, isRefusing, erasing } = state;
  const title = useRef<HTMLHeadingElement>(null);
  const name = view ? personName(view.person) : '';
  // Who was opened by a key goes on by keys from here.
  useEffect(() => {
    if (name) title.current?.focus();
  }, [name]);
  return (
    <section
      className="person"
      aria-label={i18n.t('person.title')}
      onKeyDown={(event) => {
        // Where one types or chooses, the popup's own keys are letters.
        const isField = event.target instanceof Element && event.target.matches(FIELDS);
        if (isField && event.key !== 'Escape') event.stopPropagation();
      }}
    >
      <div className="person-head">
        <button
          type="button"
          className="button icon-button"
          aria-label={i18n.t('person.back')}
          title={i18n.t('person.back')}
          aria-keyshortcuts="Escape"
          onClick={onBack}
        >
          <ArrowLeft size={16} aria-hidden />
        </button>
        <h2 ref={title} tabIndex={-1} className="person-name">
          <bdi>{name || i18n.t('person.title')}</bdi>
        </h2>
        {view && <StageSelect view={view} actions={actions} />}
      </div>
      {view === undefined && !isFailed && <p className="empty">{i18n.t('person.loading')}</p>}
      {isFailed && (
        <p role="alert" className="empty">
          {i18n.t('person.failed')}
        </p>
      )}
      {view === null && <p className="empty">{i18n.t('person.unknown')}</p>}
      {view && (
        <>
          <p className="person-address">
            <bdi>{view.person.email}</bdi>
          </p>
          {view.others.length > 0 && (
            <p className="person-others">
              {view.others.map((other) => (
                <button
                  key={other.email}
                  type="button"
                  className="button button-link"
                  onClick={() => onPerson(other.email)}
                >
                  <bdi>{personName(other)}</bdi>
                </button>
              ))}
            </p>
          )}
          <Facts view={view} now={now} />
          <EndingPart id={id} view={view} actions={actions} />
          <Threads view={view} now={now} onOpen={onOpen} />
          <TimeLine view={view} now={now} />
          <Notes view={view} now={now} actions={actions} />
          <RefusePart view={view} isPending={isRefusing} actions={actions} />
          <ErasePersonPart view={view} erasing={erasing} actions={actions} />
        </>
      )}
    </section>
  );
}
