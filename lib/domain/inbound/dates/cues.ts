import type { Language } from '../language';

/** The words around a date that say what it is the date of. Folded regular expressions. */
export type Cues = {
  /** Directly before it: the absence lasts until then. */
  readonly until: string;
  /** Directly before it: until then, the day included. */
  readonly untilIncluding: string;
  /** Shortly after it: the day included. */
  readonly including: string;
  /** Directly before it: the day itself is not yet free. */
  readonly after: string;
  /** Directly before it, with a denial: not earlier than then. */
  readonly before: string;
  /** Directly before it: something begins. */
  readonly from: string;
  /** Between two dates: the second is the end of a span. */
  readonly to: string;
  /** Anywhere before or behind it in the sentence: somebody is back. */
  readonly back: string;
  /** The same, unless it is denied: "available", but not "not available". */
  readonly available: string;
  readonly not: string;
  /** Anywhere in the sentence: somebody is away. */
  readonly away: string;
  /** The sentence is about something else: a telephone line, an offer, a meeting. */
  readonly otherMatter: string;
  /** A mail is answered on that day. */
  readonly answer: string;
};

/** What may stand between a cue and its date. */
const ARTICLES =
  "(?: (?:and|including|about|approximately|at least|around|probably|roughly|the|early|late|morning of|early morning of|evening of|end of day|close of business|cob|eod|el|la|los|dia|aproximadamente|mas o menos|por lo menos|le|la|l'|environ|matin|den|dem|der|einschliesslich|etwa|voraussichtlich|o|a|ao|cerca|il|lo|circa|de|het|ongeveer|week of|week commencing|w/c|week beginning|semana del?|semaine du|woche vom|settimana del|week van|todo|toda|vsl\\.?|mindestens|du|sabado|proximo|proxima|prossimo|prossima|next|this|coming|following|kommenden|nachsten|kommende|nachste|este|esta|ce|mi|mid|a partir|volgende|komende|aanstaande|besto)){0,4}";

export const CUES: Readonly<Record<Language, Cues>> = {
  en: {
    until: "until|till|'?til|untill|up to",
    untilIncluding:
      'up to and including|until and including|till and including|through|thru|up through|up until and including|inclusive of',
    including: 'inclusive|included|incl\\.?|both (?:days |dates )?(?:inclusive|included)',
    before: 'before|until|prior to',
    after: 'after|following|later than|past',
    from: 'from|since|starting|as of|as from|beginning|between|effective|commencing|on|for',
    to: 'to|until|till|through|thru|and|-',
    back: 'next (?:be )?(?:in|available|at work|working|around)(?! (?:week|line|month))|home(?! (?:page|address|office|depot))|resurface|restart|lights? (?:go |come )?back|start again|open up|land back|switch(?:ed)? (?:back )?on|surface|back(?! (?:to you|up|log|order))|(?:(?:i|we|he|she|will|ll|shall|to|upon|on|my|our|and|when|until|his|her|their) returns?|returning|returns? (?:on|to|from|in|date|at|mon|tue|wed|thu|fri)[a-z]*)(?! (?:your|the|any|all|my) (?:calls?|e-?mails?|messages?|mail|goods|form))|resum(?:e|es|ing)|re-?open(?:s|ing)?|rejoin|at (?:my|our) desks?|see you|starts? again|return date|back-in-office|(?:open|in|at work|online|here|available|reachable|operational|up and running) again|once again|again (?:available|reachable|in|open|at)',
    available:
      'available|reachable|in the office|in office|open|at work|online|contactable|accessible',
    not: "not|n't|no longer|un|without|no|never|closed",
    away: "out|away|leave|vacation|holidays?|closed|shut|absent|absence|unavailable|off|travel+ing|abroad|offline|ooo|pto|sabbatical|honeymoon|conference|unplugged|trip|not (?:in|available|working|at|be)|unreachable|limited access|break|cruise|camping|surgery|court|congress|hospital|n't be|quiet|dark|asleep|resting|paused?|stopped|half[- ]?term|festival|wedding|fair|training|moving|gone|annual|fishing|walking|sailing|skiing|hiking|sick|easter|christmas|in the air|somewhere",
    otherMatter:
      'phones?|lines?|hotline|offer|valid|deadline|registration|price|prices|quote|sale|early bird|webinar|event|meeting|invoice|payment|warranty|order by|orders? (?:placed|received)|ship(?:s|ping|ped|ments?)?|deliver(?:y|ies|ed)|cut-?off|born|established|founded',
    answer:
      '(?:reply|respond|answer|get back to you|be in touch|follow up|attend to|write back|read your|come back to you)',
  },
  es: {
    until: 'hasta|hasta el',
    untilIncluding: 'hasta (?:e inclusive|inclusive)',
    including:
      'inclusive|inclusives|incluido|incluida|incluidos|ambos (?:dias )?(?:inclusive|incluidos)|ambos',
    before: 'antes del?|antes del dia|hasta el?|hasta',
    after: 'despues(?: del?)?|tras|pasado|a partir del dia siguiente al?',
    from: 'del?|desde|desde el|a partir de|a partir del|entre|a contar del?|empezando|el|este',
    to: 'al?|hasta|hasta el|y|y el|e|-',
    back: 'vuelvo|volveis|estare por aqui|volvemos|vuelve|volvere|volveremos|volvera|vuelta|regres[a-z]+|retom[a-z]+|retorn[a-z]+|reincorpor[a-z]+|incorpor[a-z]+|reanud[a-z]+|reabr[a-z]+|abrimos|abriremos|reapertura|de nuevo|nuevamente|otra vez|nos vemos|reinici[a-z]+|de vuelta|reemprend[a-z]+|reincorporacion|volver|incorporacion|levantar la persiana|encender|arrancamos|arranco|me tienes|nos teneis|retornare|estamos aqui',
    available:
      'disponibles?|localizables?|en la oficina|en el despacho|operativ[oa]s?|abiert[oa]s?|atendere|atenderemos|atiendo|contactables?|a su disposicion|conectad[oa]|trabajando',
    not: 'no|ni|sin|tampoco',
    away: 'fuera|ausente|ausencia|vacaciones|baja|permiso|licencia|cerrad[oa]s?|viaje|cerramos|festivo|puente|congreso|feria|descanso|no (?:estare|estaremos|estoy|estamos|podre|atender|me|voy|trabaj)|de viaje|asueto|excedencia|desconectad[oa]|libre|libranza|curso|cierre|disfrut[a-z]*|descans[a-z]*|no llega|chacra|campo|paramos|parad[oa]s?|pausa|dormir|obras|gira|rodaje|finca|cierra|cierran|ferias?|reposo|luna de miel',
    otherMatter:
      'telefonos?|linea|oferta|valid[oa]|plazo|inscripcion|precio|promocion|reunion|factura|pago|garantia|pedidos? (?:realizados|recibidos|hechos)|envios?|entregas?|embarques?|nacid[oa]|campana|matricula',
    answer: '(?:respond|contest|atend|escrib|ponerme al dia|pondre al dia)[a-z]*',
  },
  fr: {
    until: "jusqu'au|jusqu'a|jusqu'a ce|jusque|jusqu'",
    untilIncluding: "jusqu'au (?:et )?(?:inclus|y compris)",
    including: 'inclus|inclusivement|compris|y compris|incluse?s?|les deux (?:jours )?inclus',
    before: "avant le|avant|avant du|d'ici",
    after: 'apres le|apres|au-dela du|passe le',
    from: 'du|de|depuis|depuis le|des|des le|a partir du|a partir de|a compter du|entre|le|ce|dans la|pour',
    to: "au|jusqu'au|a|et|et le|-",
    back: 'retour|rentre|rentrerai|rentrons|rentrerons|reviens|reviendrai|revenons|reviendrons|revient|reviendra|reprend[a-z]*|reprise|reouvr[a-z]+|rouvr[a-z]+|reouverture|de nouveau|a nouveau|nouveau|retrouver[a-z]*|rentree|reouvre|rallum[a-z]+|rebranch[a-z]+|reconnect[a-z]+|fidele au poste|serai la|serons la|redemarr[a-z]+',
    available:
      'disponibles?|joignables?|au bureau|ouverte?s?|presente?s?|operationnel[a-z]*|la pour',
    not: "ne|n'|pas|plus|sans|in|ni",
    away: "absente?s?|absence|conges?|vacances|fermee?s?|ferme|ferment|fermeture|deplacement|indisponibles?|arret|injoignables?|formation|voyage|hors du bureau|ne (?:serai|serons|suis|sommes|travaill)|deconnectee?|mission|salon|repos|l'etranger|fermons|m'absente|rtt|pause|tournee|relache|ski|neige|seminaire|stage|veille|treve|ferie|pont|vadrouille",
    otherMatter:
      'telephone|telephonique|ligne|offre|valable|delai|inscription|prix|promotion|reunion|facture|paiement|garantie|commandes? (?:passees|recues)|livraisons?|expeditions?|nee?|permanence',
    answer:
      '(?:repond|trait|recontact|reviendrai vers|reviendrons vers|prendrai connaissance)[a-z]*',
  },
  de: {
    until: 'bis|bis zum|bis einschl\\. zum|bis mindestens',
    untilIncluding:
      'bis (?:zum )?(?:einschliesslich|einschl\\.?|inklusive|inkl\\.?|und mit|und einschliesslich)(?: dem| den| zum)?|bis und mit(?: dem)?',
    including:
      'einschliesslich|inklusive|inkl\\.?|einschl\\.?|eingeschlossen|je(?:weils)? einschliesslich',
    before: 'vor dem|vor|vorm',
    after: 'nach dem|nach|spater als',
    from: 'vom|von|ab|ab dem|ab dem|seit|seit dem|zwischen|zwischen dem|am|beginnend|den|dem|an diesem|im|fur',
    to: 'bis|bis zum|und|und dem|-|zum',
    back: "zuruck|zurueck|wieder|ruckkehr|rueckkehr|wiedereroffnung|wiederkehr|offnen wir|offnet|kehre|kehren|erneut|aufs neue|sehen uns|wieda|daheim|starten wir|geht (?:es|'s)(?: [a-z]+)? weiter|legen wir los",
    available:
      'erreichbar|verfugbar|im buro|im haus|anwesend|geoffnet|personlich fur sie da|fur sie da|zur verfugung|am platz',
    not: 'nicht|kein|keine|keinen|un|weder|ausser',
    away: '[a-z]*abwesen[a-z]*|[a-z]*urlaub|[a-z]*ferien|[a-z]*pause|geschlossen|dienstreise|nicht (?:im|da|erreichbar|verfugbar|am|in|anwesend|zu)|elternzeit|mutterschutz|unterwegs|krank|krankgeschrieben|messe|ausser haus|verreist|betriebsferien|schulung|tagung|fortbildung|weg|verhindert|frei|offline|kein internet|kein|betriebsurlaub|betriebsruhe|auszeit|reha|kur|reise|auf reisen|gericht|ausland|pause|ruht|ruhen|still|dicht|zu|meer|berge|schnee|wandern|lehrgang|zwischen den jahren',
    otherMatter:
      'telefon|hotline|angebot|gultig|frist|anmeldung|preise?|aktion|besprechung|rechnung|zahlung|garantie|bestellungen (?:bis|die)|lieferung(?:en)?|versand|geboren|anmeldeschluss|rabatt',
    answer: '(?:antwort|beantwort|bearbeit|meld|kummer)[a-z]*',
  },
  pt: {
    until: 'ate|ate ao?|ate o dia|ate dia|ate ao dia',
    untilIncluding: 'ate (?:e )?(?:inclusive|inclusivamente)',
    including:
      'inclusive|inclusivamente|incluido|inclusos|incluindo|ambos (?:os dias )?(?:inclusive|incluidos)',
    before: 'antes d[eo]|antes do dia|ate',
    after: 'depois de|depois do dia|apos o dia|apos|apos o|a seguir a',
    from: 'de|do dia|desde|desde o dia|a partir de|a partir do dia|a partir do|entre|entre os dias|no|na|no dia|em|dia|do|da|dos dias|nos dias',
    to: 'a|ate|ao|e|e o dia|ao dia|-|ate ao dia|ate o dia',
    back: 'volto|voltamos|volta|voltarei|voltaremos|voltara|voltar|regress[a-z]+|retorn[a-z]+|retom[a-z]+|reabr[a-z]+|reabertura|de novo|novamente|outra vez|reinici[a-z]+|estarei de volta|reencontr[a-z]+|reassum[a-z]+|abrimos|religo|religamos|recomec[a-z]+|arrancamos|estou ca|estamos ca',
    available:
      'disponive(?:l|is)|contactave(?:l|is)|no escritorio|na empresa|abert[oa]s?|a disposicao|operacional|atenderei|atenderemos|ao servico',
    not: 'nao|sem|nem|in',
    away: 'fora|ausentes?|ausencia|ferias|licenca|baixa|fechad[oa]s?|encerrad[oa]s?|viagem|recesso|folga|indisponive(?:l|is)|nao (?:estarei|estaremos|estou|trabalh|havera|poderei)|congresso|feira|formacao|feriado|viajando|encerramos|fechamos|afastad[oa]|descanso|curso|desligad[oa]|para|parad[oa]s?|pausa|descansa|obra|prowein|lua de mel',
    otherMatter:
      'telefones?|linha|oferta|valid[oa]|prazo|inscric[a-z]+|preco|promocao|reuniao|fatura|pagamento|garantia|encomendas? (?:feitas|recebidas)|entregas?|envios?|nascid[oa]',
    answer: '(?:respond|retorn|tratar|lerei|contact)[a-z]*',
  },
  it: {
    until: "fino al?|fino all'|sino al?|fino a tutto|fino alle|finoal|fino",
    untilIncluding:
      'fino a tutto(?: il)?|fino al? compreso|(?:fino|sino) a (?:tutto|tutta)(?: il)?',
    including:
      'compres[oi]|inclus[oi]|entrambi (?:i giorni )?(?:inclusi|compresi)|estremi (?:inclusi|compresi)',
    before: 'prima del?|prima di|prima',
    after: 'dopo il?|dopo|oltre il',
    from: "dal?|dall'|dallo|a partire dal?|da|tra il|fra il|dal giorno|il|nel|nei giorni|il giorno|di",
    to: "al?|all'|fino al|e|e il|-|ed il",
    back: 'rientr[a-z]+|torn[a-z]+|ritorn[a-z]+|riapr[a-z]+|riapertura|ripren[a-z]+|di nuovo|nuovamente|ripresa|riprend[a-z]+|ci rivediamo|ricominc[a-z]+|riaccend[a-z]+|ripart[a-z]+|rimett[a-z]+|riaccendo|rieccoci|ci (?:ri)?sentiamo',
    available:
      'disponibil[ei]|raggiungibil[ei]|reperibil[ei]|in ufficio|in sede|operativ[oi]|apert[oi]|contattabil[ei]|alla scrivania',
    not: 'non|senza|ne|in',
    away: "fuori|assent[ei]|assenza|ferie|vacanz[ae]|chius[oaie]|chiusura|chiudiamo|viaggio|trasferta|malattia|congedo|maternita|non (?:saro|saremo|sono|siamo|lavor|sara)|fiera|permesso|all'estero|convegno|via|indisponibil[ei]|riposo|pausa|corso|riposa|ferm[oaie]|mare|montagna|ponte|regata|stacco|stacchiamo",
    otherMatter:
      'telefono|linea|offerta|valid[oa]|scadenza|iscrizion[ei]|prezzo|promozione|riunione|fattura|pagamento|garanzia|ordini (?:effettuati|ricevuti|pervenuti)|consegn[ae]|spedizion[ei]|nat[oa]',
    answer: '(?:rispond|leggero|ricontatt|esaminer|risponder)[a-z]*',
  },
  nl: {
    until: 'tot|tot aan|tot en uiterlijk',
    untilIncluding: 'tot en met|t/m|t\\.?e\\.?m\\.?|t\\.?m\\.?|tm',
    including: 'inclusief|incl\\.?|inbegrepen|beide dagen inbegrepen',
    before: 'voor|voor de',
    after: 'na|later dan',
    from: 'van|vanaf|sinds|per|met ingang van|tussen|op|m\\.?i\\.?v\\.?|in',
    to: 'tot|tot en met|t/m|en|-|tem',
    back: 'terug|weer|opnieuw|hervat[a-z]*|heropen[a-z]*|terugkeer|terugkom[a-z]*|terugkeren|gaan wij (?:weer )?open|present|beginnen we|sta ik|staan we|starten',
    available:
      'bereikbaar|beschikbaar|op kantoor|aanwezig|open|geopend|aan het werk|paraat|achter mijn bureau',
    not: 'niet|geen|on|zonder|nooit',
    away: 'afwezig|afwezigheid|[a-z]*vakantie|[a-z]*verlof|gesloten|niet (?:aanwezig|bereikbaar|op|in|beschikbaar)|vrij|weg|ziek|op reis|zakenreis|buitenland|dicht|congres|beurs|cursus|onderweg|buiten kantoor|uit kantoor|er niet|tussenuit|reces|pauze|stil|kamperen|kampeer|wandelen|zee|bergen|sluiten|sluit|pensioen|zomersluiting|sluiting|training|wintersport',
    otherMatter:
      'telefoon|telefonisch|lijn|aanbieding|geldig|deadline|inschrijving|prijs|prijzen|actie|vergadering|factuur|betaling|garantie|bestellingen (?:die|geplaatst)|levering(?:en)?|verzending|geboren',
    answer: '(?:beantwoord|antwoord|reageer|reager|lees|neem contact|terugkoppel)[a-z]*',
  },
};

/** A language's cues, ready to be tested on the text around a date. */
export type CueTests = {
  /** `toNumber`: "3 to", before the last day of a span whose month is named once. */
  readonly [cue in keyof Cues | 'toNumber']: (text: string) => boolean;
};

export function cueTests(cues: Cues): CueTests {
  const before = (source: string): RegExp =>
    new RegExp(`(?:^|[^a-z0-9])(?:${source})${ARTICLES}[ ,]*$`);
  const anywhere = (source: string): RegExp =>
    new RegExp(`(?:^|[^a-z0-9])(?:${source})(?![a-z0-9])`);
  const atStart = (source: string): RegExp => new RegExp(`^[ ,(]{0,3}(?:${source})(?![a-z0-9])`);
  const test =
    (pattern: RegExp) =>
    (text: string): boolean =>
      pattern.test(text);
  return {
    until: test(before(cues.until)),
    untilIncluding: test(before(cues.untilIncluding)),
    including: test(atStart(cues.including)),
    before: test(before(cues.before)),
    after: test(before(cues.after)),
    from: test(before(cues.from)),
    to: test(new RegExp(`^[ .,]*(?:${cues.to})${ARTICLES}[ ,]*$`)),
    toNumber: test(
      new RegExp(
        `(?:^|[^a-z0-9.,/])\\d{1,2}(?:st|nd|rd|th|er|\\.)? ?(?:${cues.to})${ARTICLES}[ ,]*$`,
      ),
    ),
    back: test(anywhere(cues.back)),
    available: test(anywhere(cues.available)),
    not: test(anywhere(cues.not)),
    away: test(anywhere(cues.away)),
    otherMatter: test(anywhere(cues.otherMatter)),
    answer: test(anywhere(cues.answer)),
  };
}
