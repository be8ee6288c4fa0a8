import type { HeaderSigns } from './headers';
import type { CalendarAnswer, CalendarResponse } from './inbound-mail';
import type { Subject } from './subject';

/**
 * The words that calendars put before the title of an event: Google Calendar, Outlook and Exchange,
 * Thunderbird, Zimbra, Apple; in seven languages, folded.
 */
const PREFIXES: readonly (readonly [CalendarAnswer, RegExp])[] = [
  [
    'counter',
    /^(?:new (?:meeting )?time (?:proposed|proposal)|proposed new (?:meeting )?time|new time suggested|counter(?:[- ]?proposal)?|proposal for (?:a )?new time|nueva hora propuesta|nueva propuesta de (?:hora|horario)|propuesta de nueva hora|nuevo horario propuesto|hora nueva propuesta|propuesta de hora nueva|nouvel(?:le)? (?:horaire|heure|date) proposee?|nouvel horaire propose|proposition (?:de nouvel(?:le)? (?:horaire|heure)|d'un nouvel horaire)|neuer? (?:termin|zeit(?:vorschlag)?|besprechungszeit)(?: vorgeschlagen)?|neue (?:besprechungs)?zeit vorgeschlagen|vorgeschlagene neue zeit|terminvorschlag|nova hora proposta|novo horario proposto|proposta de nov[oa] (?:hora|horario)|nuovo orario proposto|nuova ora proposta|proposta (?:di )?nuov[oa] ora(?:rio)?|nieuwe? (?:vergader)?tijd(?:stip)? voorgesteld|nieuw tijdvoorstel|voorstel (?:voor )?nieuwe? tijd(?:stip)?)(?: (?:for|para|pour|fur|per|voor))? ?:/,
  ],
  [
    'tentative',
    /^(?:tentative(?:ly)?(?: accepted)?|tentative (?:acceptance|meeting response)|maybe|provisional(?:ly)?(?: accepted)?|quizas?|tal vez|provisional(?:mente)?|tentativ[oa]|(?:aceptad[oa]|aceptacion) (?:provisional(?:mente)?|tentativ[oa](?:mente)?)|provisoire(?:ment)?|peut-etre|(?:accepte|acceptation) (?:a titre )?provisoire(?:ment)?|tentative|mit vorbehalt(?: (?:zugesagt|angenommen))?|unter vorbehalt(?: (?:zugesagt|angenommen))?|vorlaufig(?: (?:zugesagt|angenommen))?|vielleicht|talvez|(?:aceite|aceito|aceitacao) (?:provisori[oa](?:mente)?|como provisorio|tentativ[oa])|provisori[oa]|con riserva|forse|(?:accettat[oa]|accettazione) (?:provvisori[oa](?:mente)?|con riserva)|provvisori[oa]|misschien|voorlopig(?: geaccepteerd)?|onder voorbehoud(?: geaccepteerd)?) ?:/,
  ],
  [
    'declined',
    /^(?:(?:meeting |invitation |event )?declined?|rejected|rechazad[oa]|declinad[oa]|(?:invitacion|reunion) (?:rechazada|declinada)|refusee?|declinee?|decline|(?:invitation|reunion) (?:refusee|declinee)|abgelehnt|abgesagt|(?:einladung|termin|besprechung) (?:abgelehnt|abgesagt)|recusad[oa]|rejeitad[oa]|(?:convite|reuniao) recusad[oa]|rifiutat[oa]|declinat[oa]|(?:invito|riunione) (?:rifiutat[oa]|declinat[oa])|afgewezen|geweigerd|(?:uitnodiging|vergadering) (?:afgewezen|geweigerd)) ?:/,
  ],
  [
    'accepted',
    /^(?:(?:meeting |invitation |event )?accept(?:ed|ance)?|aceptad[oa]|(?:invitacion|reunion) aceptada|acceptee?|(?:invitation|reunion) acceptee|zugesagt|angenommen|(?:einladung|termin|besprechung) (?:angenommen|zugesagt|akzeptiert)|akzeptiert|aceite|aceito|aceita|aceitou|(?:convite|reuniao) aceit[eoa]|accettat[oa]|(?:invito|riunione) accettat[oa]|geaccepteerd|aanvaard|(?:uitnodiging|vergadering) (?:geaccepteerd|aanvaard)) ?:/,
  ],
  [
    'cancelled',
    /^(?:cancell?ed(?: event(?: with note)?)?|cancelad[oa]|evento cancelado|annulee?|evenement annule|termin abgesagt|abgesagter termin|annullat[oa]|evento annullato|geannuleerd|afspraak geannuleerd) ?: /,
  ],
];

/** What a calendar writes into the mail. The first lines are enough. */
const SENTENCES: readonly (readonly [CalendarAnswer, RegExp])[] = [
  [
    'counter',
    /\b(?:has )?proposed a new (?:meeting )?time|\bha propuesto (?:una )?(?:nueva hora|un nuevo horario|otra hora)|\ba propose (?:un(?:e)? )?(?:nouvel(?:le)? (?:horaire|heure)|autre horaire)|\bhat (?:eine(?:n)? )?(?:neue(?:n)? (?:zeit|termin|besprechungszeit|uhrzeit)|andere(?:n)? termin) vorgeschlagen|\bpropos (?:um )?novo horario|\bpropos (?:uma )?nova hora|\bha proposto (?:un nuovo orario|una nuova ora)|\bheeft (?:een )?(?:nieuwe tijd|nieuw tijdstip|andere tijd) voorgesteld/,
  ],
  [
    'tentative',
    /\b(?:has )?(?:tentatively accepted|replied "?maybe"?(?: to)?|might attend)|\bha (?:aceptado provisionalmente|respondido "?quizas?"?)|\ba (?:accepte provisoirement|repondu "?peut-etre"?)|\bhat (?:[a-z ]{0,30}(?:vorlaufig|unter vorbehalt|mit vorbehalt) (?:zugesagt|angenommen)|mit "?vielleicht"? geantwortet)|\b(?:aceitou provisoriamente|respondeu "?talvez"?)|\bha (?:accettato (?:provvisoriamente|con riserva)|risposto "?forse"?)|\bheeft (?:[a-z ]{0,30}(?:voorlopig|onder voorbehoud) (?:geaccepteerd|aanvaard)|"?misschien"? geantwoord)/,
  ],
  [
    'declined',
    /\b(?:has )?declined (?:this|the|your) (?:event )?(?:invitation|meeting|event)|\bha (?:rechazado|declinado) (?:esta|la|tu|su) (?:invitacion|reunion)|\ba (?:refuse|decline) (?:cette|l'|votre|ton) ?(?:invitation|reunion)|\bhat (?:diese|die|ihre|deine) (?:einladung|besprechung)[a-z ]{0,20} (?:abgelehnt|abgesagt)|\brecusou (?:este|o|seu) convite|\bha (?:rifiutato|declinato) (?:questo|l'|il tuo|il suo) ?invito|\bheeft (?:deze|de|je|uw) uitnodiging[a-z ]{0,20} (?:afgewezen|geweigerd)/,
  ],
  [
    'accepted',
    /\b(?:has )?accepted (?:this|your) (?:event )?(?:invitation|meeting|event)|\bha aceptado (?:esta|tu|su) (?:invitacion|reunion)|\ba accepte (?:cette|l'|votre|ton) ?(?:invitation|reunion)|\bhat (?:diese|die|ihre|deine) (?:einladung|besprechung)[a-z ]{0,20} (?:angenommen|zugesagt)|\baceitou (?:este|o|seu) convite|\bha accettato (?:questo|l'|il tuo|il suo) ?invito|\bheeft (?:deze|de|je|uw) uitnodiging[a-z ]{0,20} (?:geaccepteerd|aanvaard)/,
  ],
];

/** How much of a mail a calendar's sentence stands in. */
const SENTENCE_REACH = 200;

/** Lines that only calendars write. */
const FURNITURE =
  /\b(?:invitation from google calendar|google calendar|calendario de google|invitacion de google calendar|google agenda|google kalender|convite do google|invito da google|uitnodiging van google|microsoft teams(?:-besprechung| meeting)?|organi[sz]er:|organizador:|organisateur ?:|organisator:|organizzatore:|guests:|invitados:|when:|cuando:|quand ?:|wann:|quando:|wanneer:|where:|donde:|lieu ?:|ort:|luogo:|locatie:|current:|proposed:)|⋅/;

/** "… @ Wed Jun 10, 2026 2pm", "… - jue 19 mar 2026 10:00": Google Calendar's time of an event. */
const EVENT_TIME = / @ .{0,30}\d| - .{0,12}\d{1,2} .{0,12}\d{4} \d{1,2}[:.h]/;

/** "Accepted: your quote 2231" speaks of business, and so does the mail. */
const BUSINESS =
  /\b(?:quote|quotation|offer|proposal|estimate|order|po|invoice|contract|bid|tender|presupuesto|oferta|propuesta|cotizacion|pedido|factura|contrato|devis|offre|proposition|commande|facture|contrat|angebot|auftrag|bestellung|rechnung|vertrag|kostenvoranschlag|orcamento|proposta|encomenda|preventivo|offerta|ordine|fattura|contratto|offerte|bestelling|factuur|opdracht)\b/;

/** A guest's note is shorter than a mail about business, … */
const NOTE_LENGTH = 90;

/** … and than any letter. */
const LETTER_LENGTH = 120;

/**
 * What a guest answered to an invitation, from a calendar. A person who answers by mail writes
 * "Re:", or no such prefix.
 *
 * @param folded - the mail without what it quotes
 * @returns null if the mail is none
 */
export function judgeCalendar(
  subject: Subject,
  folded: string,
  headers: HeaderSigns,
): CalendarResponse | null {
  if (subject.isReply || subject.isForward) return null;
  const bySubject = PREFIXES.find(([, prefix]) => prefix.test(subject.topic))?.[0];
  const bySentence = SENTENCES.find(([, sentence]) =>
    sentence.test(folded.slice(0, SENTENCE_REACH)),
  )?.[0];
  if (headers.isCalendarReply) {
    return response(bySubject ?? bySentence ?? 'accepted', 'header');
  }
  if (bySubject) {
    const isSure = bySentence !== undefined || EVENT_TIME.test(subject.topic);
    return !isSure && isPersonal(subject.topic, folded) ? null : response(bySubject, 'subject');
  }
  return bySentence && FURNITURE.test(folded) ? response(bySentence, 'text') : null;
}

/** Whether somebody only writes as calendars do. */
function isPersonal(topic: string, folded: string): boolean {
  const most = BUSINESS.test(topic) ? NOTE_LENGTH : LETTER_LENGTH;
  return folded.trim().length >= most && !FURNITURE.test(folded);
}

function response(answer: CalendarAnswer, reason: CalendarResponse['reason']): CalendarResponse {
  return { kind: 'calendar-response', response: answer, reason };
}
