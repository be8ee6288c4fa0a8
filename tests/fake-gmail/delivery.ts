import type { Person } from '@/lib/domain/address';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { escapeHtml } from './html';
import type { Thread } from './mail';

/** Mail that comes from outside, or was sent by the owner elsewhere. */
export type Delivery = {
  /** The thread to add to, by legacy id; a new one if left out. */
  readonly threadId?: LegacyId | undefined;
  readonly subject?: string | undefined;
  readonly from?: Person | undefined;
  readonly to?: readonly Person[] | undefined;
  readonly kind?: 'human' | 'auto-reply' | 'bounce' | 'calendar' | 'own' | undefined;
  /** Plain text, or HTML if it starts with `<`. */
  readonly body?: string | undefined;
  /** The server's clock if left out. */
  readonly at?: EpochMs | undefined;
  /** Added to the labels that its kind brings. */
  readonly labels?: readonly string[] | undefined;
};

/** Mail that comes from outside, or was sent by the owner elsewhere. */
export type DeliveryReceipt = { readonly threadId: LegacyId; readonly messageId: LegacyId };

/** Who tells that a mail could not be delivered. */
export const MAIL_SYSTEM: Person = {
  email: 'mailer-daemon@googlemail.com',
  name: 'Mail Delivery Subsystem',
};

/** Labels of received mail as the captures of 2022 and 2025 show them. */
export function labelsOf(kind: NonNullable<Delivery['kind']>): string[] {
  switch (kind) {
    case 'own':
      return ['^all', '^f', '^f_bt'];
    case 'bounce':
    case 'auto-reply':
    case 'calendar':
      return [
        '^all',
        '^i',
        '^iim',
        '^io_im',
        '^smartlabel_notification',
        '^sq_ig_i_personal',
        '^u',
      ];
    case 'human':
      return ['^all', '^i', '^iim', '^io_im', '^smartlabel_personal', '^sq_ig_i_personal', '^u'];
  }
}

export function subjectOf(kind: NonNullable<Delivery['kind']>, thread: Thread | undefined): string {
  const first = thread?.messages[0]?.subject ?? '(no subject)';
  switch (kind) {
    case 'bounce':
      return 'Delivery Status Notification (Failure)';
    case 'auto-reply':
      return `Automatic reply: ${first}`;
    case 'calendar':
      return `Accepted: ${first}`;
    default:
      return thread ? `Re: ${first.replace(/^Re: /, '')}` : first;
  }
}

export function bodyOf(kind: NonNullable<Delivery['kind']>, from: Person): string {
  switch (kind) {
    case 'bounce':
      return 'Address not found. Your message was not delivered because the address could not be found.';
    case 'auto-reply':
      return 'I am out of the office and will be back on Monday.';
    case 'calendar':
      return `${from.name} has accepted this invitation.`;
    default:
      return 'Thank you for your message.';
  }
}

/** A body as HTML, if it is not already. */
export function toHtml(body: string): string {
  if (body.startsWith('<')) return body;
  const lines = escapeHtml(body).split('\n');
  return `<div dir="ltr">${lines.join('<br>')}</div>`;
}
