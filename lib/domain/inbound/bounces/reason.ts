import type { BounceReason } from '../inbound-mail';

/**
 * Enhanced status codes (RFC 3463 §3) by what they tell the sender, without their first digit.
 * Exchange Online adds some: 5.1.10 recipient not found, 5.4.14 loop, 5.7.133 sender not allowed.
 */
const BY_CODE: readonly (readonly [RegExp, BounceReason])[] = [
  [/^1\.(?:0|1|3|4|6|10|11|90)$/, 'address-unknown'],
  [/^1\.2$|^4\.4$|^4\.310$/, 'domain-unknown'],
  [/^2\.1$/, 'mailbox-disabled'],
  [/^2\.2$/, 'mailbox-full'],
  [/^2\.3$|^3\.4$/, 'too-large'],
  [/^4\.6$|^4\.14$/, 'loop'],
  [/^4\.(?:1|2|3|5|7|300|316|317)$|^3\.\d+$/, 'unreachable'],
  [/^7\.\d{1,3}$|^6\.\d+$|^1\.(?:7|8|9)$|^2\.4$/, 'refused'],
];

/** Texts that say more than their code: many systems answer 5.1.1 or 5.7.1 to everything. */
const BY_TEXT: readonly (readonly [RegExp, BounceReason])[] = [
  [
    /\b(?:(?:mail-?box|inbox|account|user|recipient)[a-z' ]{0,30}(?:is |was )?(?:full|over ?quota|exceeded|out of storage)|over quota|overquota|quota ?exceeded|mailbox ?full|insufficient (?:disk |storage )?space|exceeded the local limit|storage space|disk quota|buzon[a-z ]{0,25} llen[oa]|cuota|espacio de almacenamiento|boite[a-z ]{0,30} (?:pleine|saturee)|quota (?:depasse|de stockage)|postfach[a-z ]{0,30} voll|speicherplatz|kontingent|caixa[a-z ]{0,30} (?:cheia|lotada)|casella[a-z ]{0,30} piena|spazio (?:esaurito|insufficiente)|(?:postvak|mailbox|postbus)[a-z ]{0,30} vol)\b/,
    'mailbox-full',
  ],
  [
    /\b(?:message (?:size|is too large|is larger|too (?:large|big|long)|length)|size (?:exceeds|limit)|too large|larger than|exceeds (?:the )?(?:maximum|size|limit)|tamano (?:maximo|excede|permitido|del mensaje)|demasiado grande|taille (?:maximale|du message|limite|autorisee)|trop (?:volumineu|gros|lourd|grand)|zu gross|maximale (?:grosse|nachrichtengrosse)|tamanho (?:maximo|permitido|da mensagem)|muito grande|dimension[ei] (?:massim|consentit|del messaggio|supera)|troppo grande|te groot|maximale (?:grootte|berichtgrootte))/,
    'too-large',
  ],
  [
    /\b(?:nxdomain|domain (?:name )?not found|host (?:not found|unknown|or domain name not found)|unknown host|unrouteable (?:address|mail domain)|name service error|no such domain|domain[a-z0-9.@ -]{0,40} (?:couldn't be found|does ?n[o']t exist|not exist|could not be found|has no mx|isn't set up)|dns error|no mx record|no mx host|(?:no se ha encontrado|no se encontro|no existe) el dominio|dominio[a-z0-9.@ -]{0,50} (?:no existe|no se (?:ha encontrado|encontro)|nao existe|nao (?:foi )?encontrado|inesistente|non (?:e stato trovato|esiste))|domaine[a-z0-9.@ -]{0,50} (?:introuvable|n'existe pas|inexistant|inconnu)|(?:domain|domane)[a-z0-9.@ -]{0,50} (?:nicht gefunden|existiert nicht|unbekannt)|domein[a-z0-9.@ -]{0,50} (?:niet gevonden|bestaat niet|onbekend))\b/,
    'domain-unknown',
  ],
  [
    /\b(?:(?:account|mailbox|user|email)[a-z' ]{0,40}(?:disabled|inactive|suspended|deactivated|discontinued|locked|no longer (?:active|available|in use))|disabled account|inactive account|(?:cuenta|buzon)[a-z ]{0,30} (?:inhabilitad|deshabilitad|desactivad|inactiv|suspendid)[oa]|(?:compte|boite)[a-z ]{0,30} (?:desactivee?|inactive?|suspendue?|fermee?)|(?:konto|postfach)[a-z ]{0,30} (?:deaktiviert|gesperrt|inaktiv|nicht mehr aktiv)|conta[a-z ]{0,30} (?:desativad|desactivad|inativ|suspens)a?|(?:account|casella|utente)[a-z ]{0,30} (?:disabilitat|disattivat|sospes|inattiv)[oa]|(?:account|postvak|mailbox)[a-z ]{0,30} (?:uitgeschakeld|gedeactiveerd|geblokkeerd|inactief))\b/,
    'mailbox-disabled',
  ],
  [
    /\b(?:user unknown|unknown user|no such (?:user|recipient|mailbox|person|address)|recipient ?not ?found|recipnotfound|unknown (?:to address|recipient|local|or illegal)|(?:address|recipient|user|mailbox|account)[a-z' <>@.0-9-]{0,60} (?:not found|couldn't be found|wasn't found|does ?n[o']t exist|not exist|unknown|could not be found|was not found|is possibly incorrect|no longer exists|invalid)|address not found|wasn't found at|invalid (?:recipient|mailbox|address)|bad destination|(?:direccion|destinatario|usuario|buzon|cuenta)[a-z' <>@.0-9-]{0,60} (?:no (?:existe|encontrad|se (?:ha )?enc|se reconoce)|desconocid|inexistente)[a-z]*|no se (?:ha encontrado|encontro) (?:la direccion|el destinatario|el usuario)|(?:adresse|destinataire|utilisateur)[a-z' <>@.0-9-]{0,60} (?:introuvable|inconnue?|n'existe pas|inexistante?)|(?:adresse|empfanger|benutzer|postfach|empfangeradresse)[a-z' <>@.0-9-]{0,60} (?:nicht gefunden|unbekannt|existiert nicht|ungultig|nicht vorhanden)|(?:endereco|destinatario|utilizador|usuario)[a-z' <>@.0-9-]{0,60} (?:nao (?:existe|(?:foi )?encontrad)|desconhecid|inexistente|invalid)[a-z]*|(?:indirizzo|destinatario|utente|casella)[a-z' <>@.0-9-]{0,60} (?:non (?:esiste|trovat|e stat[oa] trovat)|sconosciut|inesistente)[a-z]*|(?:adres|ontvanger|gebruiker|geadresseerde|mailbox)[a-z' <>@.0-9-]{0,60} (?:niet gevonden|onbekend|bestaat niet|ongeldig))/,
    'address-unknown',
  ],
  [
    /\b(?:mail loop|loop detected|too many hops|hop count|forwarded more than|bucle|boucle|schleife|routing loop)\b/,
    'loop',
  ],
  [
    /\b(?:connection (?:timed out|refused|reset)|timed out|time-?out|no route to host|host (?:not )?(?:reachable|unreachable)|not reachable|network is unreachable|could not connect|unable to connect|did not accept our requests|retry timeout|not respond(?:ing)?|temporar(?:y|ily)|deferred|tiempo de espera|no responde|ne repond pas|delai d'attente|antwortet nicht|zeituberschreitung|nicht erreichbar|nao (?:responde|respondeu)|tempo limite|esgotad|non (?:risponde|raggiungibile|ha risposto)|reageert niet|niet bereikbaar|time-out)\b/,
    'unreachable',
  ],
  [
    /\b(?:spam|unsolicited|policy|polic[iy]es|blocked|blacklist\w*|blocklist\w*|block list|spamhaus|dmarc|spf|dkim|denied|not allowed|not permitted|refused|rejected|prohibited|authentication|reputation|virus|content|quarantin\w*|restricted|permission|unauthenticated|relay\w*|rechazad\w*|denegad\w*|bloquead\w*|no autorizad\w*|permiso|politica|refuse\w*|rejete\w*|bloque\w*|autorise\w*|abgelehnt|zuruckgewiesen|blockiert|gesperrt|berechtigt|richtlinie|rejeitad\w*|recusad\w*|respint\w*|rifiutat\w*|bloccat\w*|autorizzat\w*|geweigerd|geblokkeerd|toegestaan|beleid)\b/,
    'refused',
  ],
];

const CODE = /(?<![\d.])[245]\.([0-7]\.\d{1,3})(?![\d.])/g;

/**
 * Why a mail did not arrive. The words of a report say more than its code; among codes, the first
 * that is known counts.
 *
 * @param folded - the report without the returned mail
 */
export function readReason(folded: string): BounceReason {
  const byText = BY_TEXT.find(([pattern]) => pattern.test(folded))?.[1];
  const codes = [...folded.matchAll(CODE)].map(([, code = '']) => reasonOfCode(code));
  const byCode = codes.find((it) => it !== null) ?? null;
  if (byText === undefined) return byCode ?? 'unspecified';
  const isVague = byText === 'refused' || byText === 'unreachable';
  return isVague && byCode !== null ? byCode : byText;
}

function reasonOfCode(code: string): BounceReason | null {
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
