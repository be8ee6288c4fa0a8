/** "Absent(e)", "Ausente(s)". */
const INFLECTION = /(?<=[a-z])\((?:e|s|es|a|as|o|os|in)\)/g;

/** What a subject says of a mail, folded and without "Re:". */
export type SubjectSign =
  /** Only a responder writes so: "Automatic reply: …". */
  | 'automatic'
  /** A responder's, unless the mail speaks to somebody: "Out of office". */
  | 'absence'
  | 'receipt'
  | 'read-receipt'
  | 'none';

/**
 * The marks of responders: Exchange and Outlook in seven languages, Gmail, Proton, Zoho, vacation(1),
 * and RFC 3834 §3.1.5 ("Auto: ").
 */
const AUTOMATIC =
  /^[[(*]?(?:auto(?:matic|mated|matisch)?[- _]?(?:reply|response|replied|answer|message|acknowledg\w+|confirmation)|auto-?(?:reply|responder|response|respond)|automatic reply from|out of office (?:auto-?reply|reply|response|message)|(?:respuesta|contestacion|mensaje) automatic[oa]|autorrespuesta|autorespuesta|auto-?respuesta|reponse automatique(?: d'absence)?|message automatique|automatische (?:antwort|abwesenheits\w+|eingangsbestatigung|nachricht|reactie|beantwoording|e-?mail)|automatisch(?:es)? (?:antwoord|bericht)|abwesenheits(?:notiz|nachricht|meldung|benachrichtigung|info|hinweis|agent)|resposta automatica|mensagem automatica|autoresposta|risposta automatica|messaggio automatico|risponditore automatico|autoreply|afwezigheids(?:bericht|melding|assistent|notificatie)|resposta automatica d'absencia|notificacion automatica|accuse de reception automatique|vacation (?:auto-?)?(?:reply|response|message|responder)|ooo (?:auto-?reply|reply))[\])*]? ?(?::| - |$|\)|re: |\[)|^auto ?:|^[[(*](?:auto(?:matic|mated)?[- ]?(?:reply|response)|out of office|ooo|autoreply)[\])*]/;

/** Words for an absence, as the whole subject or before what the mail was about. */
const ABSENCE_WORDS =
  "out of (?:the )?office|out[- ]of[- ]office|oo[ot]{1,2}o?|o\\.o\\.o\\.?|away(?: from (?:the office|my (?:desk|mail|e-?mail)))?|(?:i am|i'm|currently|i'll be)? ?(?:out of (?:the )?office|away|on (?:annual |maternity |paternity |parental |medical |sick |family )?(?:leave|vacation|holidays?))|on (?:annual |maternity |paternity |parental |medical |sick )?(?:leave|vacation|holidays?)|vacation|holidays?|annual leave|maternity leave|office closed|closed for [a-z ]{3,20}|absence|unavailable|gone fishing|not in the office|travel+ing|fuera de (?:la )?oficina|fuera del despacho|ausente|ausencia|de vacaciones|vacaciones|estoy de vacaciones|estoy fuera(?: de la oficina)?|ausente de la oficina|cerrado por vacaciones|aviso de ausencia|mensaje de ausencia|absence du bureau|absente?(?: du bureau)?|message d'absence|en conges?|conges?|en vacances|avis d'absence|absence de [a-z -]{3,30}|hors du bureau|indisponible|fermeture (?:annuelle|estivale|du [a-z]+)|abwesend|abwesenheit|(?:ich bin )?(?:nicht im (?:buro|haus)|im urlaub)|urlaub|ausser haus|betriebsferien|betriebsurlaub|elternzeit|fora do escritorio|ausencia (?:temporaria|do escritorio)|ausente do escritorio|de ferias|em ferias|ferias|estou de ferias|aviso de ausencia|fuori (?:ufficio|sede|stanza)|assente(?: dall'ufficio)?|assenza(?: dall'ufficio)?|in ferie|ferie|chiusura (?:estiva|natalizia|aziendale|per ferie)|messaggio di assenza|afwezig(?:heid)?|niet (?:aanwezig|op kantoor|bereikbaar)|op vakantie|vakantie|met verlof|uit kantoor|wegens vakantie afwezig|ik ben (?:er niet|met vakantie|op vakantie|afwezig)";

/** "Out of office: …", and Gmail's responder, which writes its subject before "Re: …". */
const ABSENCE_BEFORE = new RegExp(
  `^(?:[a-z ]{0,20}[-:] ?)?(?:${ABSENCE_WORDS})[a-z0-9 ,./-]{0,40}?(?: ?[:|] ?| - |,? re: )`,
);

const ABSENCE_ALONE = new RegExp(
  `^[[(*!¡]{0,2}(?:${ABSENCE_WORDS})(?: (?:until|till|from|through|hasta|jusqu'?a?u?|bis|ate|fino al|tot|tot en met|vom|du|del|dal|van|on|le|el|am|\\d)[a-z0-9 ,./'-]{0,40})?[\\])*!.]{0,3}$`,
);

/** Any word for an absence, before "Re: …". */
const ABSENCE_IN_HEAD =
  /^(?=[^:]{3,60} re: \S)[^:]*?(?:out of|away|vacation|holiday|leave|closed|closure|absen|back (?:on|in|soon)|break|office|vacaciones|cerrad|descanso|fuera|ausen|festiv|conge|vacances|ferm|urlaub|ferien|pause|abwesen|geschlossen|ferias|recesso|fora|encerrad|fechad|ferie|chius|fuori|assen|vakantie|verlof|afwezig|gesloten)/;

const RECEIPT =
  /\b(?:(?:we(?:'ve| have)?|have) (?:received|got) (?:your|the)|(?:your|the) (?:[a-z]+ ){0,2}(?:request|enquiry|inquiry|ticket|message|e-?mail|query|application|case|submission|support request)(?: [a-z0-9#-]+){0,3} (?:has been|was|is|have been) (?:[a-z]+ )?(?:received|logged|created|registered|opened|submitted|assigned)|thank(?:s| you) for (?:contacting|reaching out|your (?:e-?mail|message|enquiry|inquiry|request|application|interest|query|submission)|getting in touch|writing|applying)|(?:ticket|case|request)(?: [#a-z0-9-]+)? (?:received|created|opened|logged)|(?:request|ticket|case|message|application|enquiry|inquiry) (?:received|acknowledg\w+|confirmation)|acknowledge?ment of|confirmation of receipt|receipt of your|(?:hemos|he) recibido (?:tu|su|vuestr)|recibimos (?:tu|su)|acuse de recibo|confirmacion de (?:recepcion|recibo)|(?:tu|su) (?:[a-z]+ ){0,2}(?:solicitud|consulta|ticket|mensaje|caso|peticion|correo)(?: [a-z0-9#.-]+){0,3} (?:ha sido|fue|se ha) (?:recibid|registrad|cread)|gracias por (?:contactar|escribir|tu (?:mensaje|consulta|solicitud)|su (?:mensaje|consulta|solicitud)|comunicar)|(?:ticket|caso|solicitud) (?:recibid|cread|registrad)[oa]|accuse (?:de )?reception|nous avons (?:bien )?recu|(?:votre|ta) (?:demande|message|ticket|candidature|requete|courriel)(?: [a-z0-9#.-]+){0,3} (?:a (?:bien )?ete|est bien|a bien) |confirmation de (?:reception|votre (?:demande|message))|merci (?:de nous avoir contacte|pour votre (?:message|demande|candidature))|bien recu|eingangsbestatigung|empfangsbestatigung|(?:ihre|deine) (?:[a-z]+ ){0,2}(?:anfrage|nachricht|bewerbung|e-?mail|bestellung|meldung|supportanfrage)(?: [a-z0-9#.-]+){0,4} (?:ist (?:bei uns )?eingegangen|wurde (?:erfasst|registriert|empfangen|angelegt|erhalten)|haben wir|erhalten)|wir haben (?:ihre|deine)|bestatigung (?:ihrer|deiner|des) (?:anfrage|nachricht|eingangs|bewerbung)|vielen dank fur (?:ihre|deine) (?:anfrage|nachricht|bewerbung|e-?mail|kontaktaufnahme)|recebemos (?:a sua|o seu|sua|seu)|confirmacao de (?:rececao|recepcao|recebimento)|aviso de (?:rececao|recepcao|recebimento)|(?:o |a )?(?:seu|sua) (?:[a-z]+ ){0,2}(?:pedido|mensagem|chamado|solicitacao|ticket|contacto|contato|e-?mail|candidatura)(?: [a-z0-9#.-]+){0,3} foi |obrigad[oa] (?:por|pelo) (?:(?:o )?seu )?(?:contat|contact|entrar|mensagem)|(?:chamado|ticket|protocolo)(?: [#0-9a-z-]+)? (?:aberto|criado|registrado|registado|recebido)|abbiamo ricevuto (?:la|il|la tua|la sua)|conferma di (?:ricezione|ricevimento|presa in carico)|(?:la )?(?:sua|tua|vostra) (?:[a-z]+ ){0,2}(?:richiesta|e-?mail|segnalazione|candidatura|domanda)(?: [a-z0-9#.-]+){0,3} (?:e stata|e arrivata|e in)|richiesta (?:ricevuta|presa in carico|registrata)|grazie per (?:averci|aver|il tuo|la tua|la sua|il suo)|presa in carico|ontvangstbevestiging|(?:wij|we) hebben (?:uw|je)|(?:uw|je) (?:[a-z]+ ){0,2}(?:aanvraag|vraag|bericht|melding|sollicitatie|e-?mail|verzoek|bestelling)(?: [a-z0-9#.-]+){0,3} (?:is|werd|hebben|in goede|wordt)|bevestiging (?:van )?(?:ontvangst|uw|je)|bedankt voor (?:uw|je)|ontvangen: )/;

/** Outlook's read receipts (RFC 8098), in seven languages. */
const READ =
  /^(?:read|not read|leido|no leido|lu|non lu|gelesen|nicht gelesen|ungelesen|lida?|nao lida?|letto|non letto|gelezen|niet gelezen|read receipt|return receipt(?: \(displayed\))?|confirmacion de lectura|confirmation de lecture|lesebestatigung|recibo de leitura|comprovativo de leitura|conferma di lettura|leesbevestiging|disposition notification) ?(?::|-|\()/;

export function readSubjectSign(written: string): SubjectSign {
  const topic = written.replace(INFLECTION, '');
  if (AUTOMATIC.test(topic)) return 'automatic';
  if (READ.test(topic)) return 'read-receipt';
  if (ABSENCE_BEFORE.test(topic) || ABSENCE_ALONE.test(topic) || ABSENCE_IN_HEAD.test(topic)) {
    return 'absence';
  }
  if (RECEIPT.test(topic)) return 'receipt';
  return 'none';
}

/** A ticket's number, as help desks put it into subjects: "[#48213]", "(Case 00123)". */
const TICKET =
  /(?:[[(](?:[a-z -]{0,20}[#:]? ?)?#?[a-z]{0,6}-?\d{3,}[\])]|\b(?:ticket|case|request|incident|caso|expediente|vorgang|chamado|protocolo|pratica|zaak)(?: (?:id|nr|no|number|numero|nummer))?[ :.#n-]{0,3}[a-z]{0,5}-?\d{3,}|^##)/;

export function hasTicket(topic: string): boolean {
  return TICKET.test(topic);
}

/** Gmail's responder writes its own subject before "Re: …". */
const RE_INSIDE = /^[^:]{3,60}[^:\s](?: ?: ?| )re ?: ?\S/;

export function hasReInside(topic: string): boolean {
  return RE_INSIDE.test(topic);
}
