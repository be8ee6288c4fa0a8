/** A greeting stands at the beginning. */
const MAX_LENGTH = 200;

const GREETING =
  /^(?:hi+|hello|hey(?: there)?|hiya|dear|morning|good (?:morning|afternoon|evening|day)|greetings|hola|buenas|buenas tardes|buenos d[ií]as|buen d[ií]a|muy buenas|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|bonjour|bonsoir|salut|coucou|ch[eè]re?s?|hallo|liebe[rs]?|sehr geehrte[r]?|werte[r]?|guten (?:tag|morgen|abend)|moin|servus|gr[uü](?:ß|ss) (?:gott|dich|sie|euch)|gr[uü]ezi|ol[aá]|oi|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oaie]s?|ciao|buongiorno|buonasera|buon pomeriggio|salve|gentil[ei](?:ssim[oa])?|egregi[oa]|spett\.?(?:le)?|beste|geachte|dag|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|kaixo|bon dia|che)(?:[, ]+|(?=[!.:])|$)/iu;

/** A title before a name. */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|sr|sra|srta|don|do[nñ]a|lic|ing|arq|mtro|mtra|frau|herrn?|m|mme|mlle|ma[iî]tre|me|monsieur|madame|dott\.ssa|dott|dottor|dottoressa|avv|avvocato|ingegner|sig\.ra|sig|signor|signora|mevrouw|mw|dhr|de heer|heer|meneer|doutor|doutora|eng|se[nñ]ora?|senhora?|doctora?|ingeniero|licenciad[oa]|confr[eè]re|coll[eè]gue|avv\.to)\b\.? ?/iu;

/** Up to three words in capitals, behind which the greeting ends. */
const NAME =
  /^\p{Lu}[\p{L}'’-]*\.?(?: (?:de |del |la |van |von |der |den |da |do |di |le |y |e |et |und |and |en |& )?\p{Lu}[\p{L}'’-]*\.?){0,3}(?= ?[,:;!.\-–—\n]|$)/u;

/** Whom one greets who does not know to whom he writes. Folded; stems end in `*`. */
const EVERYBODY = stems(
  `all team there everyone everybody folks customer* client* guest* friend* colleague* sir* madam
  sender partner* visitor* reader* member* valued applicant* candidate* supplier* user* neighbour*
  damen herren kund* interessent* absender* zusammen alle* geschaftspartner* gast* freund* mitglied*
  bewerber* clientes proveedor* colaborador* amig* todos todas senores remitente* usuari* companer*
  equipo vecin* madame monsieur mesdames messieurs tous toutes cliente* partenaire* expediteur*
  collegue* candidat* amis internaute* adherent* abonne* senhores utilizador* colega* parceiro*
  fornecedor* clienti utente* signori signore mittente* tutti collega* collegh* amici fornitori*
  relatie* klant* heer mevrouw afzender* lezer* iedereen allemaal vriend* thank* gracias merci danke
  obrigad* grazie bedankt i we you your this it my our estoy ich wir je nous estou sono ik hi hello
  contact* besteller* senor* interesad* interessad* famil* padres parents eltern`,
);

function stems(words: string): RegExp {
  const sources = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace('*', '[a-z]*'));
  return new RegExp(`^(?:${sources.join('|')})(?![a-z])`);
}

/** "Joan," alone on its line. */
const BARE_NAME = /^\p{Lu}[\p{Ll}'’-]{1,14}(?: \p{Lu}[\p{Ll}'’-]{1,14})?,$/u;

/**
 * Whether a mail greets somebody by name, which a responder does not know.
 *
 * @param own - the mail as written, since names begin with a capital
 */
export function greetsByName(own: string): boolean {
  const first = firstLine(own);
  const greeting = GREETING.exec(first)?.[0];
  if (greeting === undefined) return BARE_NAME.test(first) && !isEverybody(first);
  const greeted = first.slice(greeting.length);
  const named = greeted.replace(TITLE, '');
  const hasTitle = named.length < greeted.length;
  if (hasTitle && /^\p{Lu}/u.test(named)) return true;
  return NAME.test(greeted) && !isEverybody(greeted);
}

function firstLine(own: string): string {
  const start = own.slice(0, MAX_LENGTH).trimStart();
  return start.split('\n', 1)[0]?.trimEnd() ?? '';
}

function isEverybody(greeted: string): boolean {
  return EVERYBODY.test(greeted.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
