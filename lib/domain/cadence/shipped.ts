import type { Cadence, Channel, Step, TemplateId } from './cadence';
import type { Wait, WaitUnit } from './wait';

/** The cadences that come with the extension. Their words are messages under `cadence.*`. */
export const SHIPPED_CADENCE_IDS = [
  'quoteSent',
  'inboundEnquiry',
  'sevenTouches',
  'notNow',
  'afterSale',
] as const;
export type ShippedCadenceId = (typeof SHIPPED_CADENCE_IDS)[number];

/** The templates that they name. Their words are messages under `template.*`. */
export const SHIPPED_TEMPLATE_IDS = [
  'quoteCheck',
  'quoteQuestion',
  'breakUp',
  'enquiryAnswer',
  'enquiryCheck',
  'firstNote',
  'useful',
  'oneQuestion',
  'stillThere',
  'seasonBack',
  'thankYou',
  'reviewRequest',
  'onTheRadar',
] as const satisfies readonly TemplateId[];
export type ShippedTemplateId = (typeof SHIPPED_TEMPLATE_IDS)[number];

const SAME_DAY: Wait = { unit: 'days', count: 0 };

function after(count: number, unit: WaitUnit): Wait {
  return { unit, count };
}

function step(
  channel: Channel,
  wait: Wait,
  template: ShippedTemplateId | null = null,
  stage: string | null = null,
): Step {
  return { channel, wait, template, stage, note: '' };
}

type Plan = Pick<Cadence, 'steps' | 'repeat' | 'keepsPace'>;

/**
 * Channels alternate and no cadence has more than four mails: published findings differ on how many
 * mails help, and after the third more can harm.
 */
export const SHIPPED_CADENCES: Readonly<Record<ShippedCadenceId, Plan>> = {
  // Started when the quote has left.
  quoteSent: {
    steps: [
      step('email', after(3, 'workdays'), 'quoteCheck', 'proposal'),
      step('call', after(3, 'workdays')),
      step('email', after(5, 'workdays'), 'quoteQuestion'),
      step('email', after(7, 'workdays'), 'breakUp'),
    ],
    repeat: null,
    keepsPace: true,
  },
  // Started when the enquiry has come.
  inboundEnquiry: {
    steps: [
      step('email', SAME_DAY, 'enquiryAnswer', 'contacted'),
      step('call', after(1, 'workdays')),
      step('email', after(1, 'weeks'), 'enquiryCheck'),
      step('call', after(1, 'weeks')),
      step('email', after(1, 'weeks'), 'breakUp'),
    ],
    repeat: null,
    keepsPace: true,
  },
  sevenTouches: {
    steps: [
      step('email', SAME_DAY, 'firstNote', 'contacted'),
      step('call', after(1, 'weeks')),
      step('email', after(1, 'weeks'), 'useful'),
      step('voice', after(2, 'weeks')),
      step('email', after(2, 'weeks'), 'oneQuestion'),
      step('call', after(3, 'weeks')),
      step('email', after(4, 'weeks'), 'breakUp'),
    ],
    repeat: null,
    keepsPace: false,
  },
  // Three, six and twelve months after it was said.
  notNow: {
    steps: [
      step('email', after(3, 'months'), 'seasonBack'),
      step('call', after(3, 'months')),
      step('email', after(6, 'months'), 'stillThere'),
    ],
    repeat: null,
    keepsPace: false,
  },
  // One day, two weeks, six weeks and six months after the sale.
  afterSale: {
    steps: [
      step('email', after(1, 'workdays'), 'thankYou', 'won'),
      step('call', after(13, 'days')),
      step('email', after(4, 'weeks'), 'reviewRequest'),
      step('email', after(20, 'weeks'), 'onTheRadar'),
    ],
    repeat: null,
    keepsPace: false,
  },
};
