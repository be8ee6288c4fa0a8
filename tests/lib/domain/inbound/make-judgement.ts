import type { AutoReply, Bounce } from '@/lib/domain/inbound/inbound-mail';
import { ANA } from '../../../make';

export function makeOutOfOffice(over: Partial<AutoReply> = {}): AutoReply {
  return {
    kind: 'auto-reply',
    variant: 'out-of-office',
    returnsOn: null,
    standIn: null,
    reason: 'absence',
    ...over,
  };
}

export function makeBounce(over: Partial<Bounce> = {}): Bounce {
  return {
    kind: 'bounce',
    variant: 'permanent',
    reason: 'address-unknown',
    recipients: [ANA.email],
    ...over,
  };
}
