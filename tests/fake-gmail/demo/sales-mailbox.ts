import type { Person } from '@/lib/domain/address';
import type { EpochMs } from '@/lib/domain/time';
import type { Mailbox } from '../mailbox';
import { type Story, tell } from './story';

/** `^x_1` of this mailbox. */
const CUSTOMERS = '^x_1';

const person = (name: string, email: string): Person => ({ name, email });
const ADA = person('Ada Whitlock', 'ada.whitlock@brightmill.example');
const BEN = person('Ben Okafor', 'ben@okafor-architects.example');
const CARLA = person('Carla Neumann', 'c.neumann@hotel-linde.example');
const DEV = person('Dev Patel', 'dev.patel@riverbank-school.example');
const ELSIE = person('Elsie Tran', 'elsie@tranandsons.example');
const FINN = person('Finn Gallagher', 'finn@quaysidecafe.example');
const GRETA = person('Greta Holm', 'greta.holm@nordlys.example');
const HUGO = person('Hugo Lindqvist', 'hugo@lindqvist-sawmill.example');
const IRIS = person('Iris Demir', 'iris.demir@citylibrary.example');
const JONAS = person('Jonas Weber', 'jonas@weberlogistics.example');
const KIRA = person('Kira Sato', 'kira@fieldandpine.example');
const LEO = person('Leo Marsh', 'leo.marsh@brightmill.example');
const TIMBER = person('Timber Weekly', 'news@timberweekly.example');

const DAY = 24;

const STORIES: readonly Story[] = [
  {
    subject: 'Timber prices this autumn',
    lines: [
      {
        from: TIMBER,
        hoursAgo: 9 * DAY,
        body: 'Oak is up four per cent, ash is stable. Read this week’s market report.',
      },
    ],
  },
  {
    subject: 'Meeting room table, 14 seats',
    isStarred: true,
    label: CUSTOMERS,
    lines: [
      {
        from: BEN,
        hoursAgo: 8 * DAY,
        body: 'Hi Nora,\nwe are fitting out a law office and need one long table in oak, 14 seats. Could you quote by the end of the month?\nBen',
      },
      {
        to: [BEN],
        hoursAgo: 7.6 * DAY,
        body: 'Hi Ben,\ngladly. I will send you the quote with drawings on Thursday.\nNora',
      },
    ],
  },
  {
    subject: 'Bedside tables for 32 rooms',
    label: CUSTOMERS,
    lines: [
      {
        from: CARLA,
        hoursAgo: 7 * DAY,
        body: 'Dear Ms Field,\nwe liked the sample very much. What would 64 pieces cost, delivered to us?\nCarla Neumann',
      },
      {
        to: [CARLA],
        hoursAgo: 6.2 * DAY,
        body: 'Dear Carla,\nattached is our offer: 64 pieces at 148 each, delivered within five weeks. Would the first week of December suit you?\nNora',
      },
      {
        from: CARLA,
        kind: 'auto-reply',
        hoursAgo: 6.1 * DAY,
        body: 'Thank you for your message. I am out of the office until Monday and will answer then.',
      },
    ],
  },
  {
    subject: 'School library shelves',
    lines: [
      {
        to: [DEV],
        hoursAgo: 6 * DAY,
        body: 'Dear Dev,\nit was good to see the library last week. Did the board decide between the two shelf systems?\nKind regards\nNora',
      },
    ],
  },
  {
    subject: 'Oak boards, delivery date',
    lines: [
      {
        to: [HUGO],
        hoursAgo: 5 * DAY,
        body: 'Hej Hugo,\nwhen can you deliver the next 3 m³ of oak?\nNora',
      },
      {
        from: HUGO,
        hoursAgo: 4.8 * DAY,
        body: 'Hej Nora,\nthe truck leaves on Tuesday and is with you on Thursday morning.\nHugo',
      },
    ],
  },
  {
    subject: 'Café chairs: twelve or sixteen?',
    label: CUSTOMERS,
    lines: [
      {
        from: FINN,
        hoursAgo: 4.5 * DAY,
        body: 'Nora, the terrace got its permit! We may need sixteen chairs after all.',
      },
      {
        to: [FINN],
        hoursAgo: 4.1 * DAY,
        body: 'Wonderful news, Finn! Sixteen chairs make 2,640. Shall I change the order?\nNora',
      },
    ],
  },
  {
    subject: 'Photos for the catalogue',
    lines: [
      {
        from: KIRA,
        hoursAgo: 4 * DAY,
        body: 'The photos of the walnut series are in the shared folder. Which six do we print?',
      },
      { to: [KIRA], hoursAgo: 3.9 * DAY, body: 'Numbers 2, 3, 7, 8, 11 and 15, please.' },
      { from: KIRA, hoursAgo: 3.8 * DAY, body: 'Done. They go to the printer tomorrow.' },
    ],
  },
  {
    subject: 'Invoice 2041',
    lines: [
      {
        to: [JONAS],
        hoursAgo: 3.5 * DAY,
        body: 'Dear Jonas,\nplease find invoice 2041 attached. Could you confirm the purchase order number?\nNora Field',
      },
    ],
  },
  {
    subject: 'Reading chairs for the city library',
    isStarred: true,
    lines: [
      {
        from: IRIS,
        hoursAgo: 2.4 * DAY,
        body: 'Good morning,\ndo you also make reading chairs for children? We are looking for about twenty.\nIris Demir, City Library',
      },
    ],
  },
  {
    subject: 'Quote for 12 desks',
    label: CUSTOMERS,
    lines: [
      {
        from: ADA,
        hoursAgo: 2.2 * DAY,
        body: 'Hi Nora,\nwe are moving offices in January and need 12 height-adjustable desks. Could you send me a quote?\nThanks\nAda',
      },
      {
        to: [ADA],
        hoursAgo: 1.9 * DAY,
        body: 'Hi Ada,\nthank you for asking! 12 desks in birch come to 9,480, delivered and set up. Do you need cable trays as well?\nNora',
      },
    ],
  },
  {
    subject: 'Showroom visit on Friday',
    lines: [
      {
        from: GRETA,
        hoursAgo: 28,
        isUnread: true,
        body: 'Hello Nora,\ncould my colleague and I come to your showroom on Friday at ten? We would love to see the ash series.\nGreta',
      },
    ],
  },
  {
    subject: 'Warranty for the standing desk',
    lines: [
      {
        from: ELSIE,
        hoursAgo: 20,
        body: 'Hi, the motor of one desk hums since Monday. Is that covered?',
      },
      {
        to: [ELSIE],
        hoursAgo: 18,
        body: 'Hi Elsie, it is. Could you tell me the number under the tabletop?\nNora',
      },
      { from: ELSIE, hoursAgo: 3, isUnread: true, body: 'It says FP-2291-B. Thank you!' },
    ],
  },
  {
    subject: 'Introduction: Leo, office manager',
    isArchived: true,
    lines: [
      {
        from: LEO,
        hoursAgo: 12 * DAY,
        body: 'Hello Nora, Ada asked me to write to you about the new office. More soon!',
      },
    ],
  },
];

/** The mail of a salesperson at a small furniture firm. */
export function fillSalesMailbox(mailbox: Mailbox, now: EpochMs): void {
  tell(mailbox, STORIES, now);
}
