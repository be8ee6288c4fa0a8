import { judgeAutoReply } from './auto-reply/judge-auto-reply';
import { readSubjectSign } from './auto-reply/subjects';
import { judgeBounce } from './bounces/judge-bounce';
import { judgeCalendar } from './calendar-response';
import { readHeaders } from './headers';
import type { AutoReplyReason, InboundJudgement, InboundMail } from './inbound-mail';
import { judgeList } from './list-mail';
import { readableText } from './readable-text';
import { readSender } from './sender';
import { readSubject, type Subject } from './subject';

/**
 * What an incoming mail is to the one who waits for an answer. Judged on the device from what Gmail
 * shows, and from headers where they are at hand.
 *
 * In doubt a mail is a person's: an answer that is shown to the user without need costs less than
 * one that is kept from him.
 */
export function judgeInbound(mail: InboundMail): InboundJudgement {
  const sender = readSender(mail.from);
  const subject = readSubject(mail.subject);
  const headers = readHeaders(mail.headers);
  const text = readableText(mail.text);

  const bounce = judgeBounce(mail, { sender, subject, headers, folded: text.folded });
  if (bounce) return bounce;
  const calendar = judgeCalendar(subject, text.folded, headers);
  if (calendar) return calendar;
  const list = judgeList(subject, text, sender, headers, mail.labels ?? []);
  const auto = judgeAutoReply(mail, { sender, subject, headers, text });
  if (auto.is === 'auto-reply' && !(list && isWeak(auto.judgement.reason, subject))) {
    return auto.judgement;
  }
  if (list) return { kind: 'list', reason: list };
  if (subject.isForward) return { kind: 'human', reason: 'answers-or-forwards' };
  return {
    kind: 'human',
    reason: auto.is === 'contradicted' ? 'speaks-to-you' : 'no-machine-signs',
  };
}

/** What a newsletter may look like as well: its offers end "until Sunday". */
function isWeak(reason: AutoReplyReason, subject: Subject): boolean {
  if (reason === 'absence') return readSubjectSign(subject.topic) === 'none';
  return reason === 'no-reply-sender' || reason === 'receipt' || reason === 'says-automatic';
}
