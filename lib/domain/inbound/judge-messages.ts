import type { MessageSnapshot } from '../snapshot';
import type { InboundJudgement } from './inbound-mail';
import { judgeInbound } from './judge-inbound';

/** A message whose sender and judgement are known. */
export type JudgedMessage = MessageSnapshot & { readonly judgement: InboundJudgement };

/**
 * Judge a message by its sender and subject, and by its text where that is at hand. One that was
 * judged before keeps its judgement.
 *
 * @param text - empty where only sender and subject are known
 * @param timeZone - the user's, in which "tomorrow" is counted, as in `Europe/Madrid`
 */
export function judgeMessage(
  message: MessageSnapshot,
  text: string,
  timeZone?: string,
): JudgedMessage {
  const { from, fromName, subject, at, labels } = message;
  const judgement =
    message.judgement ??
    judgeInbound({
      from: { email: from ?? '', name: fromName },
      subject: subject ?? '',
      text,
      sentAt: at,
      labels,
      ...(timeZone && { timeZone }),
    });
  return { ...message, judgement };
}
