// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findPromise, findPromises } from '@/lib/domain/outgoing/find-promises';

/** A Wednesday morning. */
const SENT = Date.parse('2026-09-16T10:00:00Z');

function promiseIn(text: string, timeZone = 'Europe/Madrid') {
  return findPromise({ text, sentAt: SENT, timeZone });
}

describe('a promise is due', () => {
  it.each<[string, string | null, string | null]>([
    ['I will send it today.', '2026-09-16', null],
    ['I will send it tomorrow morning.', '2026-09-17', null],
    ['I will send it on Friday.', '2026-09-18', null],
    ['On Friday I will send it, so you have it on Monday.', '2026-09-18', null],
    ['I will send it by end of week.', '2026-09-18', null],
    ['I will send it next week.', '2026-09-25', null],
    ['I will send it this time next week.', '2026-09-23', null],
    ['I will send it before the end of the month.', '2026-09-30', null],
    ['I will send it before Monday.', '2026-09-20', null],
    ['I will send it on or before 22/09.', '2026-09-22', null],
    ['I will send it on September 22nd.', '2026-09-22', null],
    ['I will send it in two weeks.', '2026-09-30', null],
    ['I will send it within three working days.', '2026-09-21', null],
    ['I will report back before I leave.', '2026-09-16', null],
    ['I will call you tomorrow at half four.', '2026-09-17', '16:30'],
    ['I will call you tomorrow at ten past nine.', '2026-09-17', '09:10'],
    ['I will call you by noon on Friday.', '2026-09-18', '12:00'],
    ['I will bring it to your garage by 5 p.m. Monday.', '2026-09-21', '17:00'],
    ['I will send it in fourteen days.', '2026-09-30', null],
    ['I will call you as soon as they sign.', null, null],
    ['Te llamo hoy a las seis de la tarde.', '2026-09-16', '18:00'],
    ['Mañana 18.30 hs te paso los planos, dale?', '2026-09-17', '18:30'],
    ['Esta misma mañana te llamo.', '2026-09-16', null],
    ['En la noche te mando la lista.', '2026-09-16', null],
    ['Pasado mañana le envío el informe.', '2026-09-18', null],
    ['El viernes le dejo los azulejos y el lunes empezamos.', '2026-09-18', null],
    ['La semana que viene te mando el contrato.', '2026-09-25', null],
    ['A fin de mes le pago.', '2026-09-30', null],
    ['Le pago antes del 30 de septiembre.', '2026-09-29', null],
    ['Te ingreso el primer plazo no más allá del 22 de septiembre.', '2026-09-22', null],
    ['Te mando los subtítulos antes de las 18:00 del viernes.', '2026-09-18', '18:00'],
    ['A lo largo de la semana que viene te paso las cintas.', '2026-09-25', null],
    ['Dentro de catorce días le envío la propuesta.', '2026-09-30', null],
    ['Ni bien me conteste te aviso.', null, null],
  ])('%s', (text, dueOn, dueAt) => {
    expect(promiseIn(text)).toMatchObject({ dueOn, dueAt });
  });

  it('by the calendar of its writer', () => {
    const text = 'I will send it on 4/7.';
    expect(promiseIn(text, 'Europe/London')?.dueOn).toBe('2027-07-04');
    expect(promiseIn(text, 'America/New_York')?.dueOn).toBe('2027-04-07');
  });
});

describe('a promise is', () => {
  it.each([
    'Our office will call you tomorrow.',
    'Will have a quote over to you on Friday.',
    'You should hear from me by Friday.',
    'Los bocetos te llegarán el jueves.',
    'Te llama alguien de nuestro equipo.',
    'Le estaría pasando la cotización el viernes.',
    'Os iré contando.',
    'Give me until Monday and I will have it for you.',
    'Let me check and I will tell you.',
    'I will post you the contract on Friday; tell me how many copies and I will print them.',
    'Dame hasta el lunes y te lo entrego.',
    'Déjame averiguar y te digo.',
  ])('made: %s', (text) => {
    expect(promiseIn(text)).not.toBeNull();
  });

  it.each([
    'If you like, I can send it on Friday.',
    'I was going to call you on Friday.',
    'The courier will call you on Monday.',
    'You said you would send it on Friday.',
    'I will be honest, it is too dear.',
    'Will you send it on Friday?',
    'Tell me the size and I will have it cut by Friday.',
    'If anything is unclear, let me know and I will change it.',
    'Give me the nod and I will start on Monday.',
    'Dime el color y lo pido mañana.',
    'Decime y te lo mando el viernes.',
    'Si algo no encaja, dígame y se lo cambio.',
    'Avísame y te lo llevo.',
    'Si quieres, te lo mando el viernes.',
    'Me lo tienes que mandar el viernes.',
    'Los pedidos se enviarán el mismo día.',
    'Ya te mandé la factura el lunes.',
    'La reunión empezará a las diez y terminaremos a la una.',
  ])('not made: %s', (text) => {
    expect(promiseIn(text)).toBeNull();
  });

  it('quoted as written, each of several', () => {
    const text = 'Thanks. I will call you on Friday. El lunes te mando el contrato.';
    expect(
      findPromises({ text, sentAt: SENT, timeZone: 'Europe/Madrid' }).map(({ quote }) => quote),
    ).toEqual(['I will call you on Friday.', 'El lunes te mando el contrato.']);
  });

  it('of a time zone that exists', () => {
    expect(() => promiseIn('I will call you on Friday.', 'Nowhere/Land')).toThrow(RangeError);
  });
});
