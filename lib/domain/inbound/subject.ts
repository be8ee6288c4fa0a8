import { fold } from './readable-text';

/** Longer subjects are cut: no mark of a machine stands further back. */
const MAX_SUBJECT_LENGTH = 300;

/** "Re:" as mail programs write it: English, German, Italian, Dutch, French, Nordic, Portuguese. */
const REPLY = /^(re|aw|antw?|r|rif|rep|sv|vs|res|odp)(\[\d{1,3}\]|\(\d{1,3}\))? ?: ?/;

const FORWARD = /^(fwd?|wg|tr|rv|i|enc|vb|doorst|pv|inoltr?|transfere|reenv?)(\[\d{1,3}\])? ?: ?/;

/** What gateways put before a subject. */
const TAG =
  /^(\[(ext|external|externe?|extern|externo|esterno|spam)\]|\(ext\)|external ?:|ext ?:) ?/;

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
    const tag = TAG.exec(topic) ?? REPLY.exec(topic) ?? FORWARD.exec(topic);
    if (!tag) return { isReply, isForward, topic };
    isReply ||= REPLY.test(topic);
    isForward ||= FORWARD.test(topic);
    topic = topic.slice(tag[0].length);
  }
}
