import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { ComposeChip } from '@/components/ComposeChip';
import type { ComposeOnPage } from '@/entrypoints/gmail.content/compose-on-page';
import type { GmailPage } from '@/entrypoints/gmail.content/feature';
import { awaitedPeople, isTrackedBySettings } from '@/lib/domain/tracking';
import { request } from '@/lib/messaging/client';
import { useSettings } from './use-follow-up';

type Props = {
  readonly gmail: GmailPage;
  readonly compose: ComposeOnPage;
};

/** Joins the chip of one compose window up with its fields, the settings and the user's choice. */
export function ConnectedComposeChip({ gmail, compose }: Props) {
  const settings = useSettings(gmail);
  const mail = useSyncExternalStore(compose.subscribe, compose.get);
  const { draftId } = mail;
  const choice = useStore(gmail.choices, (state) => state.choiceFor(draftId));
  const from = mail.from ?? gmail.account;
  const people = awaitedPeople({ to: mail.recipients, cc: [], bcc: [] }, [gmail.account, from]);
  // An empty mail is shown as mail to somebody outside: that is what most mail becomes.
  const isAutomatic =
    people.length === 0
      ? settings.tracking !== 'off'
      : isTrackedBySettings({ people, from, expected: null }, settings.tracking, []);
  // A choice is found again by the draft's id when the mail leaves: without one it could not be kept.
  if (draftId === null) return null;
  return (
    <ComposeChip
      choice={choice}
      isAutomatic={isAutomatic}
      now={Date.now()}
      rule={settings}
      readWhen={(text) => request('readWhen', { text })}
      onChoose={(chosen) => gmail.choices.getState().choose(draftId, chosen)}
    />
  );
}
