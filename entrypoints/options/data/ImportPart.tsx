import { useId, useState } from 'react';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { type FileReading, useImport, usePreview } from '@/lib/queries/data';
import { decryptionProblem, exportProblem } from '@/lib/words/data';
import { countOf } from '@/lib/words/distance';
import { effectId, Setting } from '../Setting';
import { ImportPreview } from './ImportPreview';
import { problemOf } from './problem-of';

type Props = { readonly now: EpochMs };

/** A file is read and compared; only then it is decided. Restoring a backup is the same. */
export function ImportPart({ now }: Props) {
  const id = useId();
  const preview = usePreview();
  const taking = useImport();
  const [file, setFile] = useState<File | null>(null);
  const reading = preview.data;

  function choose(chosen: File | undefined): void {
    setFile(chosen ?? null);
    taking.reset();
    if (chosen) preview.mutate({ file: chosen, passphrase: null });
    else preview.reset();
  }

  return (
    <>
      <Setting
        htmlFor={id}
        label={i18n.t('data.import')}
        effect={i18n.t('data.importEffect')}
        problem={
          problemOf(preview.error ?? taking.error, i18n.t('data.importFailed')) ??
          (reading ? readingProblem(reading) : null)
        }
      >
        <input
          id={id}
          className="data-file"
          type="file"
          accept=".json,.retoma,application/json"
          aria-describedby={effectId(id)}
          onClick={({ currentTarget }) => {
            // The same file may be chosen again: it may have been mended.
            currentTarget.value = '';
          }}
          onChange={({ target }) => choose(target.files?.[0])}
        />
        <p role="status" className="data-status">
          {preview.isPending && i18n.t('data.reading')}
          {taking.data && i18n.t('data.imported', taking.data.taken, [countOf(taking.data.taken)])}
        </p>
      </Setting>
      {file && (reading?.kind === 'locked' || reading?.kind === 'not-decrypted') && (
        <Unlock
          isBusy={preview.isPending}
          onUnlock={(passphrase) => preview.mutate({ file, passphrase })}
        />
      )}
      {reading?.kind === 'preview' && !taking.data && (
        <ImportPreview
          reading={reading}
          now={now}
          isBusy={taking.isPending}
          onTake={taking.mutate}
          onCancel={preview.reset}
        />
      )}
    </>
  );
}

function readingProblem(reading: FileReading): string | null {
  if (reading.kind === 'not-decrypted') return decryptionProblem(reading.problem);
  return reading.kind === 'refused' ? exportProblem(reading.problem) : null;
}

type UnlockProps = { readonly isBusy: boolean; onUnlock(passphrase: string): void };

function Unlock({ isBusy, onUnlock }: UnlockProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="data-panel"
      onSubmit={(event) => {
        event.preventDefault();
        onUnlock(passphrase);
      }}
    >
      <label htmlFor={id}>{i18n.t('data.locked')}</label>
      <div className="data-actions">
        <input
          id={id}
          className="field data-passphrase"
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={({ target }) => setPassphrase(target.value)}
        />
        <button type="submit" className="button button-primary" disabled={isBusy || !passphrase}>
          {i18n.t('data.unlock')}
        </button>
      </div>
    </form>
  );
}
