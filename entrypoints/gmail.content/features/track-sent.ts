import type { SentMail } from '@/lib/domain/follow-up';
import { isOpen, isOwed } from '@/lib/domain/follow-up';
import { awaitedPeople, isToBeTracked } from '@/lib/domain/tracking';
import { report } from '@/lib/messaging/client';
import { judgementOf } from '@/lib/stores/compose-choices';
import type { Feature, GmailPage } from '../feature';

/**
 * A mail that leaves is watched, one that is undone is forgotten. A mail that is not to be watched
 * stays in the page.
 */
export const trackSent: Feature = {
  id: 'track-sent',

  start(gmail, signal) {
    gmail.onRecord((record) => {
      if (record.type === 'sent') return trackMail(record.mail, gmail);
      if (record.type !== 'unsent') return;
      const { account, wireId } = record;
      return report('reportUnsent', { account, wireId });
    }, signal);
  },
};

async function trackMail(
  mail: SentMail,
  { followUps, settings, choices }: GmailPage,
): Promise<void> {
  const draft = choices.getState().draftOf(mail.wireId);
  const { choice } = draft;
  const judgement = judgementOf(draft);
  const people = awaitedPeople(mail, [mail.account, mail.from.email]);
  const known = await followUps.lookUp([mail.threadId]);
  const before = known.find((it) => !isOwed(it));
  const { tracking } = settings.get();
  const tracked = { people, from: mail.from.email, expected: judgement.expected };
  const isConcerned = known.some(isOpen) || judgement.promise !== null;
  if (isConcerned || isToBeTracked(choice, tracked, tracking, settings.corrections(), before)) {
    await report('reportSent', { mail, choice, judgement });
  }
}
