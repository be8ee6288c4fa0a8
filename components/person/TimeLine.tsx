import { useId } from 'react';
import type { PersonView } from '@/lib/domain/person/person-view';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { eventWords } from '@/lib/words/person';

type Props = { readonly view: PersonView; readonly now: EpochMs };

/** What happened between the user and the person, the latest first. */
export function TimeLine({ view, now }: Props) {
  const id = useId();
  const events = view.timeline.events.toReversed();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby={id} className="person-part">
      <h3 id={id}>{i18n.t('person.timeLine')}</h3>
      <ol className="person-list">
        {events.map((event) => (
          <li
            key={`${event.at}/${event.by}/${event.channel}/${event.followUpId}`}
            data-by={event.by}
          >
            {eventWords(event, now)}
            {event.talk?.note && <bdi className="person-talk-note">{event.talk.note}</bdi>}
          </li>
        ))}
      </ol>
    </section>
  );
}
