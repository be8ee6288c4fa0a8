import { useId, useLayoutEffect, useRef, useState } from 'react';
import { type CadenceFault, readTemplate } from '@/lib/domain/cadence/read-cadence';
import { BLANKS, type Blank, type Template } from '@/lib/domain/cadence/template';
import { i18n } from '@/lib/i18n/i18n';
import { useSaveTemplate } from '@/lib/queries/cadences';
import { blankAsWritten } from '@/lib/words/cadences';
import { gapsWords, lengthWords } from '@/lib/words/templates';
import { problemOf } from '../data/problem-of';
import { Faults } from './Faults';

type Props = { readonly template: Template; onClose(): void };

/** A short text, with what is filled in put where the cursor is. */
export function TemplateEditor({ template, onClose }: Props) {
  const id = useId();
  const saving = useSaveTemplate();
  const [name, setName] = useState(template.name);
  const [text, setText] = useState(template.text);
  const [faults, setFaults] = useState<readonly CadenceFault[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);
  const cursor = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (cursor.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  });

  function insert(blank: Blank): void {
    const written = blankAsWritten(blank);
    const { selectionStart: from, selectionEnd: to } = area.current ?? {
      selectionStart: text.length,
      selectionEnd: text.length,
    };
    cursor.current = from + written.length;
    setText(text.slice(0, from) + written + text.slice(to));
  }

  function save(): void {
    const read = readTemplate({ id: template.id, name, text });
    setFaults(read.ok ? [] : read.faults);
    if (!read.ok) return;
    saving.mutate(read.value, {
      onSuccess: (saved) => (saved.faults.length > 0 ? setFaults(saved.faults) : onClose()),
    });
  }

  const gaps = gapsWords(text);
  return (
    <form
      className="editor"
      aria-label={template.name || i18n.t('templates.add')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={`${id}-name`}>{i18n.t('cadences.name')}</label>
      <input
        id={`${id}-name`}
        className="field"
        maxLength={80}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked to edit it
        autoFocus
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <label htmlFor={`${id}-text`}>{i18n.t('templates.text')}</label>
      <div className="template-text">
        <textarea
          ref={area}
          id={`${id}-text`}
          className="field"
          rows={7}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="blanks" role="toolbar" aria-label={i18n.t('templates.insert')}>
          {BLANKS.map((blank) => (
            <button
              key={blank}
              type="button"
              className="button button-edged"
              onClick={() => insert(blank)}
            >
              {blankAsWritten(blank)}
            </button>
          ))}
        </div>
        <div id={`${id}-hint`} className="template-hints">
          <p>{lengthWords(text)}</p>
          {gaps && <p>{gaps}</p>}
        </div>
      </div>
      <Faults faults={faults} error={problemOf(saving.error, i18n.t('cadences.failedToSave'))} />
      <div className="editor-wide data-actions">
        <button type="submit" className="button button-primary" disabled={saving.isPending}>
          {i18n.t('cadences.save')}
        </button>
        <button type="button" className="button button-edged" onClick={onClose}>
          {i18n.t('cadences.cancel')}
        </button>
      </div>
    </form>
  );
}
