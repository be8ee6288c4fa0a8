import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { PersonView } from '@/lib/domain/person/person-view';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date } from '@/lib/words/dates';
import type { PersonActions } from './person-actions';

type Props = {
  readonly view: PersonView;
  readonly now: EpochMs;
  readonly actions: PersonActions;
};

/** Notes of one line, kept with the person. Enter adds one. */
export function Notes({ view: { notes }, now, actions }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <section aria-labelledby={id} className="person-part">
      <h3 id={id}>{i18n.t('person.notes')}</h3>
      <ul className="person-list">
        {notes.map((note) => (
          <li key={note.at} className="person-note">
            <span>
              {date(note.at, now)}: <bdi>{note.text}</bdi>
            </span>
            <button
              type="button"
              className="button icon-button"
              aria-label={i18n.t('person.removeNote', { text: note.text })}
              onClick={() => actions.removeNote(note.at)}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') actions.addNote(text);
          setText('');
        }}
      >
        <input
          className="field"
          dir="auto"
          autoComplete="off"
          maxLength={200}
          aria-label={i18n.t('person.newNote')}
          placeholder={i18n.t('person.newNote')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </form>
    </section>
  );
}
