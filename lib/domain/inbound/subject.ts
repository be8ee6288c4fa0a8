import { fold } from './readable-text';

/** Longer subjects are cut: no mark of a machine stands further back. */
const MAX_SUBJECT_LENGTH = 300;

/** "Re:" as mail programs write it: English, German, Italian, Dutch, French, Nordic, Portuguese. */
const REPLY = /^(re|aw|antw?|r|rif|rep|sv|vs|res|odp)(\[\d{1,3}\]|\(\d{1,3}\))? ?: ?/i;

const FORWARD = /^(fwd?|wg|tr|rv|i|enc|vb|doorst|pv|inoltr?|transfere|reenv?)(\[\d{1,3}\])? ?: ?/i;

/** What gateways put before a subject. */
const TAG =
  /^(\[(ext|external|externe?|extern|externo|esterno|spam)\]|\(ext\)|external ?:|ext ?:) ?/i;

/** A subject without the marks that mail programs put before it. Folded. */
export type Subject = {
  readonly isReply: boolean;
  readonly isForward: boolean;
  /** What remains. */
  readonly topic: string;
};

export function readSubject(subject: string): Subject {
  let topic = fold(subject.slice(0, MAX_SUBJECT_LENGTH)).replace(/\s+/g, ' ').trim();
  let isReply = false;
  let isForward = false;
  for (;;) {
    const mark = markBefore(topic);
    if (mark === '') return { isReply, isForward, topic };
    isReply ||= REPLY.test(topic);
    isForward ||= FORWARD.test(topic);
    topic = topic.slice(mark.length);
  }
}

/** A subject without those marks, as it was written. */
export function topicAsWritten(subject: string): string {
  let topic = subject.replace(/\s+/g, ' ').trim();
  for (let mark = markBefore(topic); mark !== ''; mark = markBefore(topic)) {
    topic = topic.slice(mark.length);
  }
  return topic;
}

function markBefore(topic: string): string {
  const [mark = ''] = TAG.exec(topic) ?? REPLY.exec(topic) ?? FORWARD.exec(topic) ?? [];
  return mark;
}
