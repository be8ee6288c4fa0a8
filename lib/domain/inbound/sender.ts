import type { Address, Person } from '../address';
import { fold } from './readable-text';

/**
 * The mailbox of a mail system: RFC 5321 §4.5.1 reserves `postmaster`, sendmail and its heirs write
 * as `MAILER-DAEMON`, Exchange as `MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e`.
 */
const DAEMON =
  /^(mailer[-_.]?daemon|mail[-_.]?daemon|maildaemon|microsoftexchange[0-9a-f]{8,}|bounces?|bounce[-+=_.].*|mail[-_.]?delivery|maildelivery|mdaemon|dsn|ndr|undeliverable|undelivered|returned-?mail)(@|$)/;

const POSTMASTER = /^post[-_.]?master(@|$)/;

/** The same, as names. */
const DAEMON_NAME =
  /\b(mail deliver[y]? (?:sub)?(?:system|service)|mailer[- ]daemon|mail delivery|internet mail delivery|delivery (?:sub)?system|content-filter at|postmaster|mail gateway|email gateway|microsoft (?:outlook|exchange)|system administrator|systemadministrator|administrador del sistema|administrateur systeme|amministratore di sistema|administrador do sistema|systeembeheerder|sistema de (?:entrega|correo)|systeme de (?:messagerie|distribution)|sistema di recapito|mailsystem|mail system|e-?mail security|mail security|mail guard|antispam|spam firewall|mimecast|barracuda|interscan|returned mail)\b/;

/** Nobody answers from there. */
const NO_REPLY =
  /^(?:[a-z0-9._-]{0,30}[._-])?(no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|noreply\w*|no[-_.]?responder|noresponder|nao[-_.]?responda|naoresponda|ne[-_.]?pas[-_.]?repondre|nepasrepondre|keine[-_.]?antwort|nicht[-_.]?antworten|nonrispondere|non[-_.]?rispondere|niet[-_.]?beantwoorden|geen[-_.]?antwoord|noreply-[\w.-]+|auto[-_.]?reply|autoreply|autoresponder|auto[-_.]?respond(?:er)?|auto[-_.]?confirm)(?:[-_.+][a-z0-9._-]{0,30})?@/;

/** A program, as a mail gateway or a monitor. A person may still write from some of them. */
const MACHINE =
  /^(?:[a-z0-9._-]{0,30}[._-])?(notifications?|notificaciones|notificacoes|notifiche|benachrichtigung(?:en)?|quarantine|gateway|mailguard|mailgateway|antispam|spamfilter|spam|alerts?|alertas?|system|sistema|mta|smtp|relay|exchange|daemon|robot|bot|automailer|mailer|tickets?|mx\d?)(?:[-_.+][a-z0-9._-]{0,30})?@/;

/** Where newsletters come from. */
const NEWSLETTER =
  /^(?:[a-z0-9._-]{0,30}[._-])?(newsletters?|news|boletin(?:es)?|boletim|infolettre|infoletter|lettre|rundbrief|nieuwsbrief|digest|marketing|campaigns?|promos?|promociones|promotions?|ofertas|offers?|angebote?|offres?|offerte|aanbiedingen|mailing|updates?|novedades|novidades|noticias|notizie|aktuell|nouveautes|deals|announcements?|bulletin|weekly|mailinglist|editorial|redaction|redaktion|community)(?:[-_.+][a-z0-9._-]{0,30})?@/;

export type Sender = {
  /** No address at all: RFC 5321 §4.5.5 sends delivery reports with a null reverse-path. */
  readonly isEmpty: boolean;
  readonly isDaemon: boolean;
  readonly isPostmaster: boolean;
  readonly hasDaemonName: boolean;
  readonly isNoReply: boolean;
  readonly isMachine: boolean;
  readonly isNewsletter: boolean;
};

/** Whether an address is a mail system's own, from which no person writes; an empty one is. */
export function isMailSystem(email: Address): boolean {
  const address = email.trim().toLowerCase();
  return address === '' || DAEMON.test(address) || POSTMASTER.test(address);
}

export function readSender({ email, name }: Person): Sender {
  const address = email.trim().toLowerCase();
  return {
    isEmpty: address === '' || address === '<>',
    isDaemon: DAEMON.test(address),
    isPostmaster: POSTMASTER.test(address),
    hasDaemonName: DAEMON_NAME.test(fold(name)),
    isNoReply: NO_REPLY.test(address),
    isMachine: MACHINE.test(address),
    isNewsletter: NEWSLETTER.test(address),
  };
}
