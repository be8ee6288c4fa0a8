import type { FollowUp } from './follow-up';

/** A thread's address in Gmail that holds whatever number the account has on the day it is opened. */
export function threadLink({ account, threadId }: Pick<FollowUp, 'account' | 'threadId'>): string {
  return `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}#all/${threadId}`;
}
