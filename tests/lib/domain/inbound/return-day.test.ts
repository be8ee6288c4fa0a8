import { describe, expect, it } from 'vitest';
import type { AutoReply } from '@/lib/domain/inbound/inbound-mail';
import { judgeInbound } from '@/lib/domain/inbound/judge-inbound';

/** Wednesday 11 March 2026. */
const SENT = '2026-03-11T09:00:00Z';

function returnOf(text: string, over: { sent?: string; email?: string; timeZone?: string } = {}) {
  const judgement = judgeInbound({
    from: { email: over.email ?? 'ana@firm.example', name: 'Ana Ruiz' },
    subject: 'Automatic reply: Quote',
    text,
    sentAt: Date.parse(over.sent ?? SENT),
    ...(over.timeZone ? { timeZone: over.timeZone } : {}),
  });
  expect(judgement.kind).toBe('auto-reply');
  return (judgement as AutoReply).returnsOn;
}

describe('the day of return', () => {
  it.each([
    // English
    ['I am out of the office until March 16.', '2026-03-16'],
    ['I will be back on 16 March.', '2026-03-16'],
    ['Back on the 16th of March.', '2026-03-16'],
    ['I return to work on Monday, March 16th, 2026.', '2026-03-16'],
    ['I am away until and including 18 March.', '2026-03-19'],
    ['I am away up to and including Wednesday 18 March.', '2026-03-19'],
    ['Out of office through March 18.', '2026-03-19'],
    ['I am on leave from 9 to 18 March inclusive.', '2026-03-19'],
    ['I am on leave from March 9 to March 18.', '2026-03-18'],
    ['On vacation March 9-18. Back March 19.', '2026-03-19'],
    ['I will be out March 9–18.', '2026-03-18'],
    ['I am away 9-18 March.', '2026-03-18'],
    ['Back at my desk on Monday.', '2026-03-16'],
    ['I am back next Monday.', '2026-03-16'],
    ['I am away this week and back on Monday 16th.', '2026-03-16'],
    ['I am out today and will be back tomorrow.', '2026-03-12'],
    ['I will return the day after tomorrow.', '2026-03-13'],
    ['I am back in two weeks.', '2026-03-25'],
    ['I will be back in 10 days.', '2026-03-21'],
    ['I am on leave and will return next week.', '2026-03-16'],
    ['I am travelling; back in the office Tuesday of next week.', '2026-03-17'],
    ['I won’t be back before 23 March.', '2026-03-23'],
    ['I will not be able to reply until 23 March.', '2026-03-23'],
    ['I return after the 20th.', '2026-03-21'],
    ['From 23 March I am available again.', '2026-03-23'],
    ['I am away from Thursday 5 March and return on Tuesday.', '2026-03-17'],
    ['I am on leave until Friday 27 March and back on Monday.', '2026-03-30'],
    ['The shop is closed until the 16th.', '2026-03-16'],
    ['Return date: 2026-03-16. I am out of office.', '2026-03-16'],
    ['I am out until 16-Mar-2026.', '2026-03-16'],
    ['I am out until 16.03.2026.', '2026-03-16'],
    ['Out until Mon 16 Mar at 9am.', '2026-03-16'],
    ['I am away until 5 January.', '2027-01-05'],
    ['I am on leave until the end of March.', '2026-04-01'],
    ['I am away the week of 9 March, returning the sixteenth of March.', '2026-03-16'],
    ['I am away. Our line is closed on March 20 but I am back March 16.', '2026-03-16'],
    ['Please note the office is closed on April 3. I am on leave.', null],
    ['I am on leave until further notice.', null],
    ['I am away and will answer on my return.', null],
    ['I am out of office. Call 555-0100 or 24/7 support.', null],
    ['Thank you, we received your request on 11/03/2026. We answer Monday to Friday.', null],
    ['I am away. The offer stays valid until 30 March.', null],
    // Spanish
    ['Estoy de vacaciones hasta el 16 de marzo.', '2026-03-16'],
    ['Vuelvo el lunes 16.', '2026-03-16'],
    ['Vuelvo el 16.', '2026-03-16'],
    ['Estaré fuera hasta el 18 de marzo inclusive.', '2026-03-19'],
    ['Estaré ausente del 9 al 18 de marzo, ambos inclusive.', '2026-03-19'],
    ['Estaré ausente del 9 al 18 de marzo.', '2026-03-18'],
    ['Regreso el próximo lunes.', '2026-03-16'],
    ['Mañana estaré de vuelta en la oficina.', '2026-03-12'],
    ['Regreso pasado mañana.', '2026-03-13'],
    ['Me reincorporo el 16/3.', '2026-03-16'],
    ['Estoy de viaje y vuelvo dentro de dos semanas.', '2026-03-25'],
    ['Vuelvo en quince días.', '2026-03-26'],
    ['A partir del 16 de marzo estaré de nuevo disponible.', '2026-03-16'],
    ['Estaré de baja desde el 2 de marzo. Retomo el martes 24.', '2026-03-24'],
    ['Vuelvo el martes de la semana que viene.', '2026-03-17'],
    ['No estaré disponible antes del 23 de marzo.', '2026-03-23'],
    ['Vuelvo el primero de abril.', '2026-04-01'],
    ['Vuelvo el dieciséis de marzo.', '2026-03-16'],
    ['Volveré después del 20 de marzo.', '2026-03-21'],
    ['Estoy fuera hasta el día 16.', '2026-03-16'],
    ['Estoy fuera hasta 4/7.', '2026-07-04'],
    // French
    ["Je suis absent jusqu'au 16 mars.", '2026-03-16'],
    ["Je suis absent jusqu'au 18 mars inclus.", '2026-03-19'],
    ['De retour le lundi 16 mars.', '2026-03-16'],
    ['Je suis en congés du 9 au 18 mars.', '2026-03-18'],
    ['Je serai de nouveau joignable à partir du 16 mars.', '2026-03-16'],
    ['Je rentre lundi prochain.', '2026-03-16'],
    ['Je serai de retour demain.', '2026-03-12'],
    ['De retour le 1er avril.', '2026-04-01'],
    ['De retour dans deux semaines.', '2026-03-25'],
    ["Absente jusqu'au 16.", '2026-03-16'],
    ['Le cabinet rouvre le 16/03.', '2026-03-16'],
    ['Je reviens mardi de la semaine prochaine.', '2026-03-17'],
    // German
    ['Ich bin bis 16. März nicht im Büro.', '2026-03-16'],
    ['Ich bin bis einschließlich 18. März im Urlaub.', '2026-03-19'],
    ['Ich bin bis inkl. 18.03. im Urlaub.', '2026-03-19'],
    ['Ab dem 16.03. bin ich wieder erreichbar.', '2026-03-16'],
    ['Ab 16.3. wieder da.', '2026-03-16'],
    ['Ich bin vom 9. bis 18. März im Urlaub.', '2026-03-18'],
    ['Ich bin vom 09.03. bis zum 18.03.2026 abwesend.', '2026-03-18'],
    ['Am Montag, den 16. März, bin ich wieder im Haus.', '2026-03-16'],
    ['Ich bin ab Montag wieder erreichbar.', '2026-03-16'],
    ['Morgen bin ich wieder im Büro.', '2026-03-12'],
    ['Guten Morgen, ich bin bis Freitag auf Dienstreise.', '2026-03-13'],
    ['Ich kehre in zwei Wochen zurück.', '2026-03-25'],
    ['Ich bin ab KW 13 wieder im Büro.', '2026-03-23'],
    ['Wir sind nach dem 20. März wieder für Sie da.', '2026-03-21'],
    ['Ich bin in den Ferien bis und mit 18. März.', '2026-03-19'],
    ['Ich bin am sechzehnten März wieder im Haus.', '2026-03-16'],
    // Portuguese
    ['Estou de férias até 16 de março.', '2026-03-16'],
    ['Estou de férias até 18 de março inclusive.', '2026-03-19'],
    ['Volto no dia 16.', '2026-03-16'],
    ['Regresso na segunda-feira, 16 de março.', '2026-03-16'],
    ['Retorno amanhã.', '2026-03-12'],
    ['Estarei ausente de 9 a 18 de março.', '2026-03-18'],
    ['A partir de 16/03 estarei novamente disponível.', '2026-03-16'],
    ['Volto daqui a duas semanas.', '2026-03-25'],
    ['Volto segunda.', '2026-03-16'],
    // Italian
    ['Sono in ferie fino al 16 marzo.', '2026-03-16'],
    ['Sono in ferie fino al 18 marzo compreso.', '2026-03-19'],
    ['Rientro lunedì 16.', '2026-03-16'],
    ['Rientrerò il 16 marzo.', '2026-03-16'],
    ['Sarò assente dal 9 al 18 marzo.', '2026-03-18'],
    ['Torno domani.', '2026-03-12'],
    ['Dal 16 marzo sarò di nuovo in ufficio.', '2026-03-16'],
    ['Rientro tra due settimane.', '2026-03-25'],
    ['Rientro il primo aprile.', '2026-04-01'],
    // Dutch
    ['Ik ben afwezig tot 16 maart.', '2026-03-16'],
    ['Ik ben afwezig tot en met 18 maart.', '2026-03-19'],
    ['Ik ben afwezig t/m 18 maart.', '2026-03-19'],
    ['Vanaf maandag 16 maart ben ik weer bereikbaar.', '2026-03-16'],
    ['Maandag ben ik weer op kantoor.', '2026-03-16'],
    ['Morgen ben ik er weer.', '2026-03-12'],
    ['Ik ben over twee weken terug.', '2026-03-25'],
    ['Ik ben vanaf de 16e weer aanwezig.', '2026-03-16'],
  ])('%s → %s', (text, day) => {
    expect(returnOf(text)).toBe(day);
  });

  it.each([
    ['an American word', 'On PTO, back 4/7.', undefined, '2026-04-07'],
    ['a British word', 'On annual leave, back 4/7.', '2026-06-20T09:00:00Z', '2026-07-04'],
    ['a date in words, month first', 'Out from April 1, back 4/7.', undefined, '2026-04-07'],
    ['a date in words, day first', 'Out from 1 April, back 7/4.', undefined, '2026-04-07'],
    ['another pair', 'Out 3/28 and back 4/7.', undefined, '2026-04-07'],
    ['the sooner date', 'Away, back 4/7.', '2026-03-31T09:00:00Z', '2026-04-07'],
    ['a number above 12', 'Away, back 24/03.', undefined, '2026-03-24'],
  ])('takes the order of day and month from %s', (_, text, sent, day) => {
    expect(returnOf(text, sent ? { sent } : {})).toBe(day);
  });

  it('takes the order of day and month from the sender’s country', () => {
    const sent = '2026-03-31T09:00:00Z';
    expect(returnOf('Away, back 4/7.', { sent, email: 'a@firm.co.uk' })).toBe('2026-07-04');
    expect(returnOf('Away, back 4/7.', { sent, email: 'a@college.edu' })).toBe('2026-04-07');
  });

  it('counts from the day of sending, in the zone given', () => {
    const sent = '2026-03-12T01:30:00Z';
    expect(returnOf('I am back tomorrow.', { sent })).toBe('2026-03-13');
    expect(returnOf('I am back tomorrow.', { sent, timeZone: 'America/New_York' })).toBe(
      '2026-03-12',
    );
  });

  it('reads no relative day where the time of sending is not known', () => {
    const from = { email: 'a@firm.example', name: 'A' };
    const mail = { from, subject: 'Automatic reply: Quote', sentAt: null };
    expect(judgeInbound({ ...mail, text: 'Back on Monday.' })).toMatchObject({ returnsOn: null });
    expect(judgeInbound({ ...mail, text: 'Back on 16 March.' })).toMatchObject({ returnsOn: null });
    expect(judgeInbound({ ...mail, text: 'Back on 16 March 2026.' })).toMatchObject({
      returnsOn: '2026-03-16',
    });
  });
});
