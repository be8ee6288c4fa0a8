import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { ComposeChip } from '@/components/ComposeChip';
import type { ComposeOnPage } from '@/entrypoints/gmail.content/compose-on-page';
import type { GmailPage } from '@/entrypoints/gmail.content/feature';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import { leftOfTemplates } from '@/lib/domain/cadence/template';
import { promiseDueAt } from '@/lib/domain/owe';
import { awaitedPeople, isTrackedBySettings } from '@/lib/domain/tracking';
import { request } from '@/lib/messaging/client';
import { gapWarnings } from '@/lib/words/templates';
import { useCadences } from './use-cadences';
import { useSettings } from './use-follow-up';
import { useWarnings } from './use-warnings';

const NO_CADENCES: readonly Cadence[] = [];

type Props = {
  readonly gmail: GmailPage;
  readonly compose: ComposeOnPage;
};

/** Joins the chip of one compose window up with its fields, the settings and the user's choice. */
export function ConnectedComposeChip({ gmail, compose }: Props) {
  const settings = useSettings(gmail);
  const mail = useSyncExternalStore(compose.subscribe, compose.get);
  const { draftId } = mail;
  const draft = useStore(gmail.choices, (state) => state.draftOf(draftId));
  const { expected, promise } = draft.judgement;
  const { cadences, templates } = useCadences(0);
  const from = mail.from ?? gmail.account;
  const people = awaitedPeople({ to: mail.recipients, cc: [], bcc: [] }, [gmail.account, from]);
  const warnings = useWarnings(gmail.account, from, people);
  // An empty mail is shown as mail to somebody outside: that is what most mail becomes.
  const isAutomatic =
    people.length === 0
      ? settings.tracking !== 'off'
      : isTrackedBySettings(
          { people, from, expected },
          settings.tracking,
          gmail.settings.corrections(),
        );
  // A choice is found again by the draft's id when the mail leaves: without one it could not be kept.
  if (draftId === null) return null;
  const now = Date.now();
  const isOffered = settings.promises === 'ask' && promise !== null && people.length > 0;
  return (
    <ComposeChip
      choice={draft.choice}
      isAutomatic={isAutomatic}
      expected={expected}
      promiseDueAt={isOffered ? promiseDueAt(promise, now, settings) : null}
      isPromiseDeclined={draft.isPromiseDeclined}
      cadences={settings.cadencesInCompose ? cadences : NO_CADENCES}
      warnings={[...gapWarnings(leftOfTemplates(draft.gaps, templates)), ...warnings]}
      now={now}
      rule={settings}
      readWhen={(text) => request('readWhen', { text })}
      warnOfTime={(time) => request('warnOfTime', { time })}
      onChoose={(choice) => gmail.choices.getState().note(draftId, { choice })}
      onPromise={(isPromiseDeclined) =>
        gmail.choices.getState().note(draftId, { isPromiseDeclined })
      }
    />
  );
}
