import type { Person } from '@/lib/domain/address';
import type { EpochMs } from '@/lib/domain/time';
import type { Mailbox } from '../mailbox';
import { type Story, tell } from './story';

const person = (name: string, email: string): Person => ({ name, email });
const MARTA = person('Marta Ibáñez', 'marta@hotelalameda.example');
const JOSE = person('José Luis Peña', 'jlpena@colegiosur.example');
const PILAR = person('Pilar Sanz', 'pilar.sanz@arquitectos.example');
const TOMAS = person('Tomás Rey', 'tomas@maderasrey.example');

const DAY = 24;

const STORIES: readonly Story[] = [
  {
    subject: 'Madera de nogal',
    lines: [
      { to: [TOMAS], hoursAgo: 6 * DAY, body: 'Hola, Tomás:\n¿tenéis nogal de 40 mm?\nNora' },
      { from: TOMAS, hoursAgo: 5.7 * DAY, body: 'Sí, unos dos metros cúbicos. Un saludo.' },
    ],
  },
  {
    subject: 'Presupuesto para 20 sillas',
    label: '^x_1',
    isStarred: true,
    lines: [
      {
        from: MARTA,
        hoursAgo: 4 * DAY,
        body: 'Buenos días, Nora:\n¿podrías enviarnos un presupuesto para 20 sillas de terraza?\nMarta',
      },
      {
        to: [MARTA],
        hoursAgo: 3.6 * DAY,
        body: 'Hola, Marta:\nson 3.150 con transporte incluido. ¿Os vendría bien la entrega en mayo?\nUn saludo\nNora',
      },
    ],
  },
  {
    subject: 'Pupitres para el aula nueva',
    lines: [
      {
        to: [JOSE],
        hoursAgo: 3 * DAY,
        body: 'Hola, José Luis:\n¿ha decidido el claustro el color de los pupitres?\nNora',
      },
    ],
  },
  {
    subject: 'Mesa de reuniones',
    lines: [
      {
        from: PILAR,
        hoursAgo: 7,
        isUnread: true,
        body: 'Hola:\n¿hacéis mesas a medida? Necesitamos una de cuatro metros.\nPilar Sanz',
      },
    ],
  },
];

/** The mail of the same person's Spanish workshop. */
export function fillSpanishMailbox(mailbox: Mailbox, now: EpochMs): void {
  tell(mailbox, STORIES, now);
}
