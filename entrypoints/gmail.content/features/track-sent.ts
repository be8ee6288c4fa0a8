import { NOT_JUDGED } from '@/lib/domain/expected';
import type { SentMail } from '@/lib/domain/follow-up';
import { isOpen } from '@/lib/domain/follow-up';
import { awaitedPeople, isToBeTracked } from '@/lib/domain/tracking';
import { report } from '@/lib/messaging/client';
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
  const choice = choices.getState().choiceFor(mail.wireId);
  const people = awaitedPeople(mail, [mail.account, mail.from.email]);
  const [before] = await followUps.lookUp([mail.threadId]);
  const isWatched = before !== undefined && isOpen(before);
  const { tracking } = settings.get();
  const judgement = NOT_JUDGED;
  const tracked = { people, from: mail.from.email, expected: judgement.expected };
  if (isWatched || isToBeTracked(choice, tracked, tracking, [], before)) {
    await report('reportSent', { mail, choice, judgement });
  }
}
