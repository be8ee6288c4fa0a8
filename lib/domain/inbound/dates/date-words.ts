import type { Language } from '../language';

/** How a language names days. Everything is folded and, where it is one, a regular expression. */
export type DateWords = {
  /** January first. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** The days of the month from the first, in words. */
  readonly days: readonly string[];
  /** What may stand behind the number of a day: "16th", "1er". */
  readonly ordinal: string;
  /** What may stand between day and month. */
  readonly of: string;
  /** What makes a bare number a day: "the 16th", "el 16", "am 16.". `{n}` is the number. */
  readonly bareDay: string;
  readonly tomorrow: string;
  readonly dayAfterTomorrow: string;
  readonly nextWeek: string;
  /** A weekday of the week after this one; `{w}` is the weekday. */
  readonly weekdayOfNextWeek: string;
  /** From now; `{n}` is a number, `{u}` days, weeks or months. */
  readonly ahead: string;
  readonly numbers: readonly string[];
  readonly units: { readonly day: string; readonly week: string; readonly month: string };
  /** The number of a week; `{n}` is the number. */
  readonly week: string;
  /** `{m}` is a month. */
  readonly endOf: { readonly week: string; readonly month: string; readonly year: string };
};

export const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  en: {
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'sunday|sun',
      'monday|mon',
      'tuesday|tues|tue',
      'wednesday|weds|wed',
      'thursday|thurs|thur|thu',
      'friday|fri',
      'saturday|sat',
    ],
    days: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
      .split(' ')
      .map((it) => it.replace('-', '[- ]')),
    ordinal: 'st|nd|rd|th',
    of: '(?: day)?(?: of(?: the month of)?)?',
    bareDay: 'the {n}(?:st|nd|rd|th)',
    tomorrow: 'tomorrow',
    dayAfterTomorrow: '(?:the )?day after tomorrow',
    nextWeek: '(?:the )?(?:next|following) week',
    weekdayOfNextWeek:
      '{w}(?: of)? next week|next week(?: on)? {w}|a week on {w}|{w} week|a week from {w}|{w} after next',
    ahead:
      "in (?:about |approximately )?{n} {u}(?: time|'s time|s' time)?|{n} {u} from (?:now|today)",
    numbers: 'one|a|an two|a couple of three four five six seven eight nine ten'.split(' '),
    units: { day: 'days?', week: 'weeks?', month: 'months?' },
    week: 'week (?:no\\.? ?|number )?{n}(?! ?(?:days?|weeks?))',
    endOf: {
      week: '(?:the )?end of (?:the|this) week',
      month: '(?:the )?end of {m}|(?:the )?end of (?:the|this) month',
      year: '(?:the )?end of (?:the|this) year',
    },
  },
  es: {
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|setiembre|sept|sep|set',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    weekdays: [
      'domingo|dom',
      'lunes|lun',
      'martes',
      'miercoles|mie',
      'jueves|jue',
      'viernes|vie',
      'sabado|sab',
    ],
    days: 'uno|primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta treinta_y_uno'
      .split(' ')
      .map((it) => it.replaceAll('_', ' ')),
    ordinal: 'o|ro|ero',
    of: '(?: del?(?: mes de)?(?: proximo)?)?',
    bareDay: '(?:el|al|hasta el|desde el|del|el dia|dia) {n}',
    tomorrow: '(?<!(?:por|de|en|a) la |esta )manana(?: por la (?:manana|tarde))?',
    dayAfterTomorrow: 'pasado manana',
    nextWeek:
      '(?:la )?(?:semana que viene|proxima semana|semana proxima|semana entrante|semana siguiente|siguiente semana|otra semana)',
    weekdayOfNextWeek:
      '{w} de (?:la )?(?:semana que viene|proxima semana|semana proxima|semana entrante|siguiente semana|otra semana)|{w} que viene en ocho',
    ahead: '(?:en|dentro de|de aqui a) (?:unos |unas )?{n} {u}',
    numbers:
      'un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(
        ' ',
      ),
    units: { day: 'dias?', week: 'semanas?', month: 'mes|meses' },
    week: 'semana (?:n\\.? ?|numero )?{n}',
    endOf: {
      week: '(?:el )?(?:final|fin|fines) de (?:la |esta )?semana',
      month:
        '(?:el )?(?:final|finales|fin|fines) de {m}|(?:el )?(?:final|finales|fin|fines) de(?:l)? (?:este )?mes',
      year: '(?:el )?(?:final|finales|fin|fines) de(?:l)? (?:este )?ano',
    },
  },
  fr: {
    months: [
      'janvier|janv|jan',
      'fevrier|fevr|fev',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'aout',
      'septembre|sept|sep',
      'octobre|oct',
      'novembre|nov',
      'decembre|dec',
    ],
    weekdays: [
      'dimanche|dim',
      'lundi|lun',
      'mardi',
      'mercredi|mer',
      'jeudi|jeu',
      'vendredi|ven',
      'samedi|sam',
    ],
    days: 'premier|un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente_et_un'
      .split(' ')
      .map((it) => it.replaceAll('_', ' ')),
    ordinal: 'er|e|eme',
    of: '(?: du mois de)?',
    bareDay: "(?:le|au|du|jusqu'au) {n}(?:er)?",
    tomorrow: 'demain',
    dayAfterTomorrow: 'apres-? ?demain',
    nextWeek: '(?:la )?semaine (?:prochaine|suivante|qui vient)',
    weekdayOfNextWeek: '{w} de (?:la )?semaine (?:prochaine|suivante)|{w} en huit',
    ahead: "(?:dans|d'ici) (?:environ )?{n} {u}",
    numbers:
      'un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(
        ' ',
      ),
    units: { day: 'jours?', week: 'semaines?', month: 'mois' },
    week: 'semaine (?:n ?|numero )?{n}',
    endOf: {
      week: '(?:la )?fin de (?:la |cette )?semaine',
      month: '(?:la )?fin (?:du mois de |de )?{m}|(?:la )?fin (?:du|de ce) mois',
      year: "(?:la )?fin (?:de l'|d'|de cette )annee",
    },
  },
  de: {
    months: [
      'januar|janner|jan',
      'februar|feber|feb',
      'marz|maerz|mrz|mar',
      'april|apr',
      'mai',
      'juni|jun|juno',
      'juli|jul|julei',
      'august|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'dezember|dez',
    ],
    weekdays: [
      'sonntag|so\\.',
      'montag|mo\\.',
      'dienstag|di\\.',
      'mittwoch|mi\\.',
      'donnerstag|do\\.',
      'freitag|fr\\.',
      'samstag|sonnabend|sa\\.',
    ],
    days: 'erst zweit dritt viert funft sechst siebt|siebent acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst funfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreissigst einunddreissigst'
      .split(' ')
      .map((it) => `(?:${it})e[nrms]?`),
    ordinal: '\\.',
    of: '',
    bareDay: '(?:den|dem|am|zum|bis|ab|vom) {n}\\.(?! ?\\d)',
    tomorrow: '(?<!(?:guten|nachsten|naechsten|am|jeden|diesen|folgenden|den|schonen) )morgen',
    dayAfterTomorrow: 'ubermorgen|uebermorgen',
    nextWeek: '(?:der |die )?(?:nachsten?|kommenden?|naechsten?|folgenden?) woche',
    weekdayOfNextWeek:
      '{w} (?:in )?(?:der )?(?:nachsten?|kommenden?|naechsten?) woche|(?:nachste|kommende|naechste) woche (?:am )?{w}|ubernachsten {w}|{w} in einer woche',
    ahead: '(?:in|nach) (?:etwa |rund |ca\\.? )?{n} {u}',
    numbers: 'einer|einem|ein|eine zwei drei vier funf sechs sieben acht neun zehn'.split(' '),
    units: { day: 'tag(?:en|e)?', week: 'wochen?', month: 'monat(?:en|e)?' },
    week: '(?:kw|kalenderwoche|woche) ?{n}',
    endOf: {
      week: '(?:zum |das )?(?:ende|wochenende) (?:der|dieser) woche|wochenende',
      month: '(?:zum )?ende (?:des monats )?{m}|(?:zum )?(?:ende des monats|monatsende)',
      year: '(?:zum )?(?:ende des jahres|jahresende)',
    },
  },
  pt: {
    months: [
      'janeiro|jan',
      'fevereiro|fev',
      'marco|mar',
      'abril|abr',
      'maio|mai',
      'junho|jun',
      'julho|jul',
      'agosto|ago',
      'setembro|set',
      'outubro|out',
      'novembro|nov',
      'dezembro|dez',
    ],
    weekdays: [
      'domingo',
      'segunda(?:-feira)?',
      'terca(?:-feira)?',
      'quarta(?:-feira)?',
      'quinta(?:-feira)?',
      'sexta(?:-feira)?',
      'sabado',
    ],
    days: 'primeiro|um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte vinte_e_um vinte_e_dois vinte_e_tres vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta trinta_e_um'
      .split(' ')
      .map((it) => it.replaceAll('_', ' ')),
    ordinal: 'o',
    of: '(?: d[eo](?: mes de)?)?',
    bareDay: '(?:dia|o dia|no dia|ao dia|do dia|ate (?:o|ao)|ate) {n}',
    tomorrow: 'amanha',
    dayAfterTomorrow: 'depois de amanha',
    nextWeek:
      '(?:a |na )?(?:proxima semana|semana que vem|semana que entra|semana seguinte|semana proxima)',
    weekdayOfNextWeek: '{w} da (?:proxima semana|semana que vem|semana seguinte|semana que entra)',
    ahead: '(?:em|dentro de|daqui a) (?:cerca de )?{n} {u}',
    numbers:
      'um|uma dois|duas tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze'.split(
        ' ',
      ),
    units: { day: 'dias?', week: 'semanas?', month: 'mes|meses' },
    week: 'semana (?:n\\.? ?|numero )?{n}',
    endOf: {
      week: '(?:o |ao )?(?:final|fim) d(?:a|esta|essa) semana',
      month: '(?:o |ao )?(?:final|fim|finais) de {m}|(?:o |ao )?(?:final|fim) d(?:o|este|esse) mes',
      year: '(?:o |ao )?(?:final|fim) d(?:o|este|esse) ano',
    },
  },
  it: {
    months: [
      'gennaio|gen|genn',
      'febbraio|feb|febbr',
      'marzo|mar',
      'aprile|apr',
      'maggio|mag',
      'giugno|giu',
      'luglio|lug',
      'agosto|ago',
      'settembre|sett|set',
      'ottobre|ott',
      'novembre|nov',
      'dicembre|dic',
    ],
    weekdays: [
      'domenica|dom',
      'lunedi|lun',
      'martedi',
      'mercoledi|mer',
      'giovedi|gio',
      'venerdi|ven',
      'sabato|sab',
    ],
    days: 'primo|uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove trenta trentuno'.split(
      ' ',
    ),
    ordinal: "o|'",
    of: '(?: di| del mese di)?',
    bareDay: '(?:il|al|dal|del|il giorno|giorno) {n}',
    tomorrow: 'domani',
    dayAfterTomorrow: 'dopodomani',
    nextWeek:
      '(?:la |della )?(?:prossima settimana|settimana prossima|settimana entrante|settimana successiva)',
    weekdayOfNextWeek: '{w} (?:della )?(?:prossima settimana|settimana prossima|successivo)',
    ahead: '(?:tra|fra|in) (?:circa )?{n} {u}',
    numbers:
      'un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici'.split(
        ' ',
      ),
    units: { day: 'giorn[oi]', week: 'settiman[ae]', month: 'mes[ei]' },
    week: 'settimana (?:n\\.? ?|numero )?{n}',
    endOf: {
      week: '(?:la |alla )?fine (?:della |di questa )?settimana',
      month:
        '(?:la |alla )?fine (?:di |del mese di )?{m}|(?:la |alla )?fine (?:del|di questo) mese|fine mese',
      year: "(?:la |alla )?fine (?:dell'anno|anno)",
    },
  },
  nl: {
    months: [
      'januari|jan',
      'februari|feb|febr',
      'maart|mrt',
      'april|apr',
      'mei',
      'juni|jun',
      'juli|jul',
      'augustus|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'zondag|zo\\.',
      'maandag|ma\\.',
      'dinsdag|di\\.',
      'woensdag|wo\\.',
      'donderdag|do\\.',
      'vrijdag|vr\\.',
      'zaterdag|za\\.',
    ],
    days: 'eerste|een tweede|twee derde|drie vierde|vier vijfde|vijf zesde|zes zevende|zeven achtste|acht negende|negen tiende|tien elfde|elf twaalfde|twaalf dertiende|dertien veertiende|veertien vijftiende|vijftien zestiende|zestien zeventiende|zeventien achttiende|achttien negentiende|negentien twintigste|twintig eenentwintigste|eenentwintig tweeentwintigste|tweeentwintig drieentwintigste|drieentwintig vierentwintigste|vierentwintig vijfentwintigste|vijfentwintig zesentwintigste|zesentwintig zevenentwintigste|zevenentwintig achtentwintigste|achtentwintig negenentwintigste|negenentwintig dertigste|dertig eenendertigste|eenendertig'.split(
      ' ',
    ),
    ordinal: 'e|ste|de',
    of: '(?: van)?',
    bareDay: '(?:de|op|tot|vanaf|tot de|vanaf de) {n}(?:e|ste|de)',
    tomorrow: 'morgen(?!och|mid|avond)',
    dayAfterTomorrow: 'overmorgen',
    nextWeek: '(?:de )?(?:volgende|komende|aanstaande) week|week erop',
    weekdayOfNextWeek:
      '{w} (?:in )?(?:de )?(?:volgende|komende) week|(?:volgende|komende) week (?:op )?{w}|{w} over een week',
    ahead: '(?:over|binnen) (?:ongeveer )?{n} {u}',
    numbers: 'een twee drie vier vijf zes zeven acht negen tien'.split(' '),
    units: { day: 'dag(?:en)?', week: 'we(?:ek|ken)', month: 'maand(?:en)?' },
    week: '(?:week|wk) ?{n}',
    endOf: {
      week: '(?:het )?einde? van (?:de|deze) week',
      month: '(?:het )?einde?(?: van)? {m}|(?:het )?einde? van (?:de|deze) maand|eind van de maand',
      year: '(?:het )?einde?(?: van)? (?:het|dit) jaar',
    },
  },
};
