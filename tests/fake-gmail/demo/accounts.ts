import type { EpochMs } from '@/lib/domain/time';
import type { MailboxSettings } from '../mail';
import type { Mailbox } from '../mailbox';
import { fillSalesMailbox } from './sales-mailbox';
import { fillSpanishMailbox } from './spanish-mailbox';
import { fillTeamMailbox } from './team-mailbox';

export type AccountSeed = MailboxSettings & {
  /** A mailbox without a `/u/N` of its own, opened by another account under `/u/N/d/<id>/`. */
  readonly delegatedTo?: { readonly address: string; readonly id: string };
  /** @param now - the server's clock when it starts */
  readonly fill: (mailbox: Mailbox, now: EpochMs) => void;
};

/** The id under which `me@example.com` opens the team's mailbox. */
export const TEAM_DELEGATE_ID = 'AEoRXRQv7nKm2sales';

export const DEMO_ACCOUNTS: readonly AccountSeed[] = [
  {
    owner: { email: 'me@example.com', name: 'Nora Field' },
    aliases: [{ email: 'hello@fieldandpine.example', name: 'Field & Pine' }],
    ik: '3f9c1a7be2',
    userLabels: [{ id: '^x_1', name: 'Customers' }],
    fill: fillSalesMailbox,
  },
  {
    owner: { email: 'nora@taller.example', name: 'Nora del Campo' },
    aliases: [],
    ik: '8d20c4f1aa',
    userLabels: [{ id: '^x_1', name: 'Clientes' }],
    fill: fillSpanishMailbox,
  },
  {
    owner: { email: 'team@fieldandpine.example', name: 'Field & Pine Team' },
    aliases: [],
    ik: '51be7702cd',
    userLabels: [],
    delegatedTo: { address: 'me@example.com', id: TEAM_DELEGATE_ID },
    fill: fillTeamMailbox,
  },
];
