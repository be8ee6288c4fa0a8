import { useStore } from 'zustand';
import { ComposeChip } from '@/components/ComposeChip';
import { awaitedPeople, isTrackedBySettings } from '@/lib/domain/tracking';
import { request } from '@/lib/messaging/client';
import { composeChoices } from '@/lib/stores/compose-choices';
import type { GmailPage } from './feature';
import { useCompose } from './use-compose';
import { useSettings } from './use-follow-up';

type Props = {
  readonly gmail: GmailPage;
  /** What holds the mail's fields. */
  readonly compose: Element;
};

/** Joins the chip of one compose window up with its fields, the settings and the user's choice. */
export function ConnectedComposeChip({ gmail, compose }: Props) {
  const settings = useSettings(gmail);
  const mail = useCompose(compose);
  const { draftId } = mail;
  const choice = useStore(composeChoices, (state) => state.choiceFor(draftId));
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
      onChoose={(chosen) => composeChoices.getState().choose(draftId, chosen)}
    />
  );
}
