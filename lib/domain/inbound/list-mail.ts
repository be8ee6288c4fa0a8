import type { HeaderSigns } from './headers';
import type { ListReason } from './inbound-mail';
import type { ReadableText } from './readable-text';
import type { Sender } from './sender';
import type { Subject } from './subject';

/** Labels that Gmail gives to mail with a way to unsubscribe (GMAIL.md, seen). */
const LIST_LABELS = ['^unsub', '^hunsub'];

/** The line with which a broadcast lets its readers go, folded. */
const UNSUBSCRIBE: readonly RegExp[] = [
  /\b(?:unsubscribe|opt[- ]out|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|(?:update|change|edit) (?:your )?(?:e-?mail )?(?:preferences|subscription)|e-?mail preferences|view (?:this (?:e-?mail|message) )?(?:in|on) (?:your |a )?(?:browser|web)|you(?:'re| are) (?:receiving|getting) this (?:e-?mail|newsletter|message|because you)|you received this (?:e-?mail|newsletter|message) because|(?:don't|no longer|do not) (?:want|wish) (?:to (?:receive|get|hear)|these|our|more)|stop receiving|because you (?:subscribed|signed up|opted in|registered|are subscribed)|you subscribed (?:to|at)|sent to you (?:because|as)|removed from (?:the|our|this) (?:mailing )?list|rather not (?:hear|receive|get)|unsubscribe from)\b/,
  /\b(?:dar(?:te|se|me)? de baja|darse de baja|date de baja|dese de baja|cancel(?:ar?|a|e) (?:tu|su|la|mi)? ?suscripcion|anular (?:la |tu |su )?suscripcion|(?:modific|gestion|administr|actualiz|cambi)[a-z]+ (?:tus|sus|mis) preferencias|recib(?:es|e|is|en) (?:este|esta|estos) (?:correo|boletin|e-?mail|mensaje|newsletter|mail|informacion|aviso|comunicacion)|(?:ya )?no (?:quieres|quiere|deseas?|desea|quereis) (?:seguir )?recibi[a-z]*|dejar de recibir(?:lo|la|los|las)?|se envia a (?:los|las|todos)|desuscri[a-z]+|ver (?:este (?:correo|mensaje|e-?mail) )?en (?:el|tu|su) navegador)\b/,
  /\b(?:(?:se |vous |me )?des(?:abonner|inscrire|abonnement|inscription)|desabonnez|desinscrivez|vous recevez (?:ce|cette|cet) (?:e-?mail|mail|message|lettre|newsletter|courriel|infolettre)|ne (?:plus|souhaitez plus) (?:recevoir|souhaiter)|(?:gerer|modifier|gerez|modifiez) (?:vos|mes) (?:preferences|abonnements?)|voir (?:cet e-?mail |ce message |la version )?(?:dans (?:votre|le) navigateur|en ligne))\b/,
  /\b(?:abmelden|abbestellen|abmeldelink|newsletter (?:abbestellen|abmelden)|austragen|(?:sie|du) (?:erhalten|erhaltst|bekommst|bekommen) (?:diese|diesen) (?:e-?mail|newsletter|mail|nachricht|rundbrief)|(?:keine|nicht (?:mehr|langer)) (?:[a-z]+ ){0,3}?(?:newsletter|e-?mails|mails|infos|angebote) (?:[a-z]+ )?(?:erhalten|bekommen|empfangen)|(?:einstellungen|praferenzen) (?:andern|verwalten)|im browser (?:ansehen|offnen|anzeigen|lesen)|online-?version)\b/,
  /\b(?:cancel(?:ar|e|a|amento) (?:[a-z]+ ){0,2}?(?:subscricao|assinatura|inscricao|subscri[a-z]+)|descadastr[a-z]+|desinscrev[a-z]+|remover (?:o )?(?:meu|seu) e-?mail|(?:recebe|recebeu|esta a receber|esta recebendo|voce recebe|recebes) (?:[a-z]+ )?(?:este|esta|essa|esse) (?:e-?mail|newsletter|boletim|mensagem|comunicacao)|(?:nao (?:quer|deseja|queres|pretende)|deixar de) (?:mais )?(?:continuar a )?receber|(?:gerir|gerenciar|atualizar|alterar) (?:as )?(?:suas|tuas|minhas|seus) preferencias|ver (?:este e-?mail )?no (?:navegador|browser))\b/,
  /\b(?:(?:annulla|cancell|disiscri|disdi|disattiv)[a-z]* (?:[a-z']+ ){0,3}?(?:(?:l')?iscrizione|newsletter|dalla lista|abbonamento)|disiscri[a-z]+|cancellati|cancellarti|cancellarsi|(?:ricevi|riceve|ricevete) (?:questa|questo) (?:e-?mail|mail|newsletter|messaggio|comunicazione)|non (?:vuoi|desideri|volete|desidera|vuole) (?:piu )?ricevere|(?:gestisci|modifica|aggiorna) (?:le )?(?:tue |sue |vostre )?preferenze|(?:visualizza|vedi|leggi) (?:[a-z]+ ){0,3}?(?:nel|sul) (?:browser|web))\b/,
  /\b(?:afmelden|uitschrijven|schrijf (?:je|u|jezelf) (?:hier )?uit|meld (?:je|u) (?:hier )?af|afmeldlink|(?:u|je) ontvangt (?:deze|dit) (?:e-?mail|mail|nieuwsbrief|bericht)|(?:geen|niet (?:langer|meer)) (?:[a-z]+ ){0,3}?(?:nieuwsbrie[a-z]+|e-?mails?|mails|berichten|aanbiedingen) (?:[a-z]+ )?ontvangen|voorkeuren (?:aanpassen|wijzigen|beheren)|(?:bekijk|lees) (?:[a-z-]+ ){0,3}?(?:in (?:je|uw|de) browser|online|webversie))\b/,
];

/** What broadcasts are called. */
const NEWSLETTER_SUBJECT =
  /\b(?:newsletter|boletin (?:semanal|mensual|informativo|de)|boletim|infolettre|lettre d'information|rundbrief|nieuwsbrief|weekly digest|digest|bollettino|webinar|notiziario|round-?up|\d{1,2} ?% (?:off|dto|de descuento|de remise|rabatt|de desconto|di sconto|korting)|black friday|cyber monday|flash sale|ultimos dias|last chance|derniers jours|letzte chance|ultimi giorni|laatste kans|ultima semana|2x1|3x2)\b/;

/** Words in which a broadcast speaks to all its readers. */
const BROADCAST =
  /\b(?:in (?:today's|this) (?:edition|issue|week's|month's|newsletter)|in dieser ausgabe|dans ce numero|au sommaire|en este numero|en esta edicion|nesta edicao|in questo numero|in deze (?:editie|nieuwsbrief)|our readers|shop now|buy now|register now|save my seat|read more|ver promociones|comprar ahora|jetzt (?:anmelden|bestellen|kaufen|sichern)|je m'inscris|inscrivez-vous|iscriviti|inscreva-se|schrijf je in|leer mas|leia mais|weiterlesen|en savoir plus|leggi (?:di piu|tutto)|lees (?:meer|verder))\b/;

/**
 * A newsletter or another broadcast. Mail from a list that answers somebody is a person's.
 *
 */
export function judgeList(
  subject: Subject,
  { folded, end }: ReadableText,
  sender: Sender,
  headers: HeaderSigns,
  labels: readonly string[],
): ListReason | null {
  if (subject.isReply || subject.isForward) return null;
  if (headers.isListMail) return 'header';
  if (labels.some((label) => LIST_LABELS.includes(label))) return 'label';
  const letsGo = UNSUBSCRIBE.some((pattern) => pattern.test(folded) || pattern.test(end));
  const isBroadcast =
    sender.isNewsletter || NEWSLETTER_SUBJECT.test(subject.topic) || BROADCAST.test(folded);
  const isToMany = sender.isNoReply || saysWhyAndHow(folded) || closesWithOffer(folded);
  if (letsGo && (isBroadcast || isToMany || speaksToMany(`${folded}\n${end}`.trim())))
    return 'unsubscribe';
  if (sender.isNewsletter && (BROADCAST.test(folded) || NEWSLETTER_SUBJECT.test(subject.topic))) {
    return 'newsletter';
  }
  return null;
}

/** Why the reader gets a broadcast: he is on its list. */
const WHY =
  /\b(?:because you (?:subscribed|signed up|opted in|registered|are subscribed)|you subscribed (?:to|at)|porque (?:te|se|os) (?:has |ha |habeis )?(?:suscrib|inscrib|registr|apunt|dado de alta)[a-z]*|porque (?:estas|esta|estais) (?:suscrit|inscrit|registrad)[oa]s?|car vous (?:etes|vous etes) (?:abonne|inscrit)[a-z]*|weil (?:sie|du) (?:sich |dich )?(?:[a-z]+ )?(?:angemeldet|abonniert|registriert|eingetragen)|porque (?:se )?(?:[a-z]+ )?(?:cadastrou|inscreveu|subscreveu|registou|assinou)|perche (?:sei|e|siete|ti sei|si e) (?:iscritt|registrat)[aeio]|omdat (?:je|u) (?:je |zich |u )?(?:(?:hebt|heeft|bent) )?(?:ingeschreven|aangemeld|geabonneerd))\b/;

/** And how he leaves it. */
const HOW =
  /\b(?:unsubscribe|opt[- ]out|(?:update|manage|change) (?:your )?preferences|darse de baja|date de baja|darte de baja|cancelar suscripcion|desuscri[a-z]+|se desabonner|se desinscrire|desinscription|abmelden|abbestellen|descadastr[a-z]+|cancelar (?:a )?(?:inscricao|subscricao|assinatura)|cancella (?:la )?(?:tua )?iscrizione|disiscri[a-z]+|annulla (?:l')?iscrizione|afmelden|uitschrijven)\b/;

/** A short broadcast may be all on one line. */
function saysWhyAndHow(folded: string): boolean {
  return WHY.test(folded) && HOW.test(folded);
}

/** The last sentence of a short broadcast: "Don't want these? Unsubscribe here." */
function closesWithOffer(folded: string): boolean {
  const end = folded.trim().slice(-CLOSING_LENGTH);
  const closing = end.slice(Math.max(0, end.slice(0, -1).search(/[.!?\n][^.!?\n]*$/)));
  return (
    UNSUBSCRIBE.some((pattern) => pattern.test(closing)) &&
    POINTS.test(closing) &&
    !SPEAKS_OF_ONESELF.test(closing)
  );
}

const CLOSING_LENGTH = 200;

/** To a link. */
const POINTS =
  /\b(?:here|links?|click|any ?time|aqui|enlaces?|clic|ici|liens?|cliquez|hier|unten|klick[a-z]*|qui|clicca|klik|onderstaande)\b|[|]/;

const SPEAKS_OF_ONESELF =
  /\b(?:i|me|my|yo|mi|quiero|queremos|darme|je (?:veux|souhaite|voudrais|ne)|moi|j'|ich|mich|eu|io|vorrei|ik|mij)\b/;

/** "Please take me off your list" asks for what a broadcast offers. */
const ASKS_TO_GO = /\b(?:me|my|i)\b/;

/** The offer is the last line, or stands at the end of a long text. */
function speaksToMany(folded: string): boolean {
  const lines = folded.split('\n');
  const last = lines.length > 1 ? (lines.at(-1) ?? '') : '';
  const end = folded.length > MIN_LENGTH ? folded.slice(-END_LENGTH) : last;
  return UNSUBSCRIBE.some((pattern) => pattern.test(end)) && !ASKS_TO_GO.test(last);
}

/** A shorter text may be a note from a person. */
const MIN_LENGTH = 160;

const END_LENGTH = 400;
