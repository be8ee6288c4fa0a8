/**
 * How mail systems word their reports, folded. Families: Exchange and Outlook in seven languages,
 * Gmail, Postfix, Exim, qmail, sendmail, Courier, Zoho, Mimecast, Amazon SES, gateways.
 */

/** A subject that a mail system gives to a report. */
export const REPORT_SUBJECTS: readonly RegExp[] = [
  /^undeliver(?:able|ed)\b/,
  /^(?:mail |message |e-?mail )?(?:delivery|return(?:ed)?|failure|failed)(?: mail| message| delivery| status| notice| notification| report)?(?: failed| failure| has failed| notification| status| problem| error| incomplete| report| has been| is| was| unsuccessful)*(?: delayed| delay)?(?:\b|:)/,
  /\b(?:mail|message|e-?mail) (?:could not be|not|was not|wasn't|couldn't be|cannot be|can't be|not be) (?:delivered|sent|relayed)\b/,
  /\b(?:mail|message|e-?mail) deliver[y]? (?:failed|failure|failing|problem|error|status|delayed|system|notification|unsuccessful|incomplete)/,
  /\bdelivery (?:status )?(?:notification|failure|failed|report|problem|delayed|error|incomplete|has failed|unsuccessful|notice)/,
  /^(?:failure notice|returned mail|mail system error|nondeliverable|non-?delivery|could not send|warning: (?:message|could not|mail)|warning--could not|notice: mail delivery|delayed mail|blocked:|mail returned|rejected:|message (?:blocked|rejected|undeliverable|not delivered|returned|delayed|delivery)|considered unsolicited|e-?mail (?:blocked|rejected|quarantined|undeliverable|not delivered)|postfix smtp server: errors|your (?:message|e-?mail) (?:could|was|has|to) (?:not|blocked|rejected|be)|(?:\[postmaster\]|\*\*message you sent))/,
  /\breturn(?:ed|ing)(?: message| mail)? to sender\b/,
  // Spanish
  /^(?:no se (?:puede|pudo|ha podido) (?:entregar|enviar)|no entregad[oa]|no entregable|mensaje (?:no entregado|devuelto|rechazado)|correo (?:no entregado|devuelto|rechazado)|error (?:en la|de) entrega|fallo (?:en la|de) entrega|entrega (?:fallida|retrasada|demorada|pospuesta|incompleta)|devuelto:|retrasado:|notificacion (?:de|del) (?:estado|entrega|error)|aviso de (?:no entrega|entrega|retraso)|imposible entregar|no se entrego|rechazado: no)/,
  // French
  /^(?:non remis|non distribue|non delivre|non distribuable|echec (?:de|d'|dans) ?(?:la )?(?:remise|distribution|livraison|envoi|l'envoi)|remise (?:impossible|retardee|differee|echouee)|message (?:non remis|non distribue|retourne|rejete|non delivre|refuse)|courriel non (?:remis|distribue)|courrier non (?:remis|distribue)|impossible de (?:remettre|distribuer|livrer|delivrer)|retard de (?:remise|distribution)|notification (?:d'etat de|d'echec|de non)|avis de non[- ](?:remise|distribution)|distribution retardee|mail non (?:remis|delivre))/,
  // German
  /^(?:unzustellbar|nicht zustellbar|nicht zugestellt|zustellung (?:fehlgeschlagen|verzogert|nicht moglich|gescheitert|nicht erfolgreich)|(?:e-?)?mail(?:-zustellung)? (?:fehlgeschlagen|nicht zugestellt|konnte nicht|zuruckgewiesen|unzustellbar|verzogert)|zustellungs?(?:fehler|benachrichtigung|verzogerung|status|bericht)|zustellfehler|ihre (?:nachricht|e-?mail) (?:konnte|wurde) (?:nicht|abgelehnt|zuruck)|nachricht (?:nicht zugestellt|unzustellbar|abgelehnt|blockiert|zuruckgewiesen|verzogert)|verzogert:|verzogerung bei|fehler bei der zustellung|unzustellbare (?:nachricht|mail|e-mail)|rucklaufer|zustellproblem|benachrichtigung zum zustellstatus|mailzustellung)/,
  // Portuguese
  /^(?:nao (?:entregue|e possivel entregar|foi possivel entregar|pode ser entregue)|falha (?:na|de|no) (?:entrega|envio)|mensagem (?:nao entregue|devolvida|rejeitada|nao enviada)|e-?mail (?:nao entregue|devolvido|rejeitado)|correio (?:nao entregue|devolvido)|entrega (?:falhou|atrasada|adiada|nao efetuada|nao realizada|incompleta)|erro (?:na|de) entrega|devolvido:|devolucao de|atraso na entrega|atrasado:|impossivel entregar|notificacao (?:de|do) (?:estado|status|entrega|falha)|aviso de (?:nao entrega|atraso|falha))/,
  // Italian
  /^(?:non (?:recapitabile|recapitato|consegnat[oa]|consegnabile)|impossibile (?:recapitare|consegnare)|recapito (?:non riuscito|fallito|impossibile|ritardato|posticipato)|mancat[oa] (?:recapito|consegna)|messaggio (?:non consegnato|non recapitato|non recapitabile|respinto|rifiutato|restituito)|(?:e-?)?mail (?:non consegnata|non recapitata|respinta|rifiutata)|consegna (?:non riuscita|fallita|ritardata|in ritardo|non effettuata)|errore (?:di|nella|nel) (?:consegna|recapito)|ritardo (?:nella|di|nel) (?:consegna|recapito)|notifica (?:di|sullo) (?:stato|mancato|mancata)|avviso di mancat|posta (?:non recapitata|respinta)|ritardato:)/,
  // Dutch
  /^(?:onbestelbaar|niet (?:bezorgd|bezorgbaar|afgeleverd|bestelbaar|verzonden)|bezorging (?:mislukt|vertraagd|niet gelukt|onvolledig)|aflevering (?:mislukt|vertraagd|niet gelukt)|(?:e-?)?mail (?:niet bezorgd|kon niet|niet afgeleverd|geweigerd|geretourneerd|onbestelbaar)|bericht (?:niet bezorgd|kon niet|niet afgeleverd|geweigerd|onbestelbaar|geretourneerd|geblokkeerd|vertraagd)|uw (?:bericht|e-?mail) (?:kon|is) (?:niet|geweigerd)|vertraagd:|vertraging (?:bij|in) (?:de )?(?:bezorging|aflevering)|fout bij (?:de )?(?:bezorging|aflevering)|melding (?:van|over) (?:bezorg|niet)|bezorgstatus|kan niet worden bezorgd)/,
];

/** A subject that only a mail system gives: people's deliveries have problems too. */
export const STANDARD_SUBJECT =
  /^(?:undeliverable(?: (?:mail|message|e-?mail))? ?(?::|$)|undelivered mail|delivery status notification|mail delivery (?:failed|status|subsystem|system|failure|report)|failure notice$|returned mail ?:|(?:message|mail) (?:undeliverable|delivery (?:failure|has failed|failed))|delivery notification ?:|unzustellbar ?:|nicht zustellbar ?:|non remis ?:|no se puede entregar ?:|no entregado ?:|nao e possivel entregar ?:|nao entregue ?:|non recapitabile ?:|onbestelbaar ?:|warning: (?:message|could not send))/;

/** That a report was asked for, and that the mail arrived: Outlook's delivery receipt. */
export const DELIVERED_SUBJECTS =
  /^(?:delivered|relayed|entregado|entregue|remis|distribue|zugestellt|ubermittelt|weitergeleitet|consegnato|recapitato|bezorgd|afgeleverd|retransmitido|relaye|inoltrato|doorgestuurd) ?:/;

/** A statement that a mail did not arrive. */
export const FAILURES: readonly RegExp[] = [
  /\b(?:could not|couldn't|cannot|can't|can not|was not|wasn't|has not been|hasn't been|were not|not be|unable to|failed to|did not|not yet been|to be|is not) (?:be )?(?:successfully )?(?:deliver(?:ed)?|relay(?:ed)?|reach(?:ed)?|sent|transmitted)(?! to (?:our|the) (?:shop|store|warehouse|site|yard|door|house|address on))/,
  /\b(?:delivery|message delivery|mail delivery) (?:has |to [^\n]{0,60})?(?:failed|been delayed|is delayed|was delayed|incomplete|attempts? failed|not possible|unsuccessful)/,
  /\b(?:undeliverable|non-?deliverable|undelivered|nondelivery|non-?delivery|bounced back)\b/,
  /\bdelivery (?:status notification|failure|to the following|report|notification|incomplete|problems?|errors?)/,
  /\b(?:the following|these) (?:address(?:\(?es\)?)?|recipients?|recipient\(s\)|message to)[^\n]{0,60}(?:failed|had (?:delivery|permanent|fatal|transient)|problems|errors|not|rejected|undeliverable|was (?:blocked|undeliverable|rejected))/,
  /\b(?:following address(?:\(?es\)?)? failed|addresses had (?:permanent|delivery|fatal|transient|non))/,
  /\b(?:was|were|has been|been|message|email|e-mail|mail) (?:rejected|blocked|bounced|refused|quarantined|returned|undeliverable|discarded)(?: by| because| due| for|,|\.|:| as)/,
  /\b(?:wasn't|was not|were not) found at\b/,
  /\b(?:i'm afraid i wasn't able to deliver|sorry, we were unable to deliver|this is a permanent error|returned to sender|transcript of session|unsent message|mail-?box (?:is |was )?(?:full|unavailable|disabled)|over quota|quota exceeded|recipient address rejected|user unknown|unknown user|no such user|host unknown|unrouteable address|address not found|domain not found|message blocked|relay(?:ing)? denied|recipnotfound|recipient ?not ?found|recipient rejected|mail loop)\b/,
  /\b(?:this is a warning message only|you do not need to resend|no need to resend|will be retried|will retry|will keep trying|continue(?:s)? trying|still being retried|delivery attempts? will continue|will continue to (?:try|attempt)|not yet been delivered|temporary problem delivering)\b/,
  // Spanish
  /\b(?:no (?:se )?(?:ha podido|pudo|puede|ha sido posible|fue posible|se pudo|se puede|podra|ha|han podido) ?(?:ser )?(?:entreg|envi|remit|distribu)[a-z]*|no se (?:ha entregado|entrego|ha encontrado la direccion|encontro la direccion)|no (?:ha sido|fue) entregad[oa]|error (?:al|en la) entreg[a-z]*|entrega (?:ha fallado|fallida|fallo|incompleta|retrasada)|problema (?:al|temporal al|de|en la) entreg[a-z]*|(?:mensaje|correo|e-?mail)(?: [^\s.]{1,60}){0,8}? (?:ha sido|fue|resulto) (?:rechazado|bloqueado|devuelto|descartado|retenido)|(?:mensaje|correo|e-?mail) (?:rechazado|bloqueado|devuelto)|no (?:sera|fue|ha sido) (?:entregado|distribuido)|buzon (?:del destinatario )?(?:esta )?llen[oa]|(?:volvera|seguira|seguiremos|se volvera|continuara) (?:a |se )?intent[a-z]*|destinatario (?:desconocido|no encontrado|rechazado)|direccion (?:no encontrada|desconocida|inexistente)|retraso en la entrega|aun no se ha entregado|todavia no se ha entregado)\b/,
  // French
  /\b(?:n'a (?:pas )?(?:pu etre |pas ete |pu )?(?:pas )?(?:remis|distribu|livr|delivr|achemin|transmis|ete remis|ete distribu)[a-z]*|n'ont pas pu|impossible (?:de|d') ?(?:remettre|distribuer|livrer|delivrer|acheminer)|echec (?:de|dans) (?:la )?(?:remise|distribution|livraison)|(?:message|courriel|e-?mail|mail)(?: [^\s.]{1,60}){0,8}? a ete (?:rejete|refuse|bloque|retourne|mis en quarantaine)|(?:message|courriel|e-?mail|mail) (?:rejete|refuse|bloque|retourne)|ne sera pas (?:remis|distribue|livre)|boite (?:aux lettres|de reception|mail)?[a-z ]{0,20}(?:est )?(?:pleine|saturee)|adresse[a-z -]{0,40}(?:introuvable|inconnue|inexistante|n'existe pas)|destinataire (?:inconnu|introuvable|refuse)|(?:nouvelles? tentatives?|reessa[iy][a-z]*)|probleme (?:temporaire )?(?:lors de|de|a) (?:la )?(?:remise|distribution|livraison)|non remis|retard[ee]* (?:de|dans) la remise|remise (?:est )?retardee)\b/,
  // German
  /\b(?:konnte[n]? (?:[a-z0-9@._<>-]+ ){0,14}?nicht (?:[a-z]+ ){0,3}?(?:zugestellt|ausgeliefert|ubermittelt|gesendet|zugeleitet|weitergeleitet|versendet)|nicht (?:zugestellt|ausgeliefert|zustellbar|ubermittelt) (?:werden|worden)|wurde (?:[a-z]+ ){0,6}?(?:abgelehnt|zuruckgewiesen|blockiert|nicht zugestellt|zuruckgeschickt|nicht angenommen)|zustellung (?:[a-z0-9@._<>-]+ ){0,8}?(?:fehlgeschlagen|nicht moglich|verzogert|gescheitert|misslungen|ist verzogert)|unzustellbar|fehler bei der (?:zustellung|nachrichtenzustellung)|postfach (?:[a-z]+ ){0,4}?(?:voll|uberfullt|nicht gefunden)|empfanger (?:[a-z]+ )?(?:unbekannt|nicht gefunden|existiert nicht)|(?:adresse|empfangeradresse)[a-z ,@._-]{0,50}(?:nicht gefunden|unbekannt|existiert nicht|ungultig)|(?:weitere|erneute) zustellversuche|zustellversuch|wird (?:erneut|weiter) versucht|noch nicht zugestellt)\b/,
  // Portuguese
  /\b(?:nao (?:foi possivel|pode|pude|foi|conseguimos|pode ser|se conseguiu|e possivel|ser) ?(?:ser )?(?:entreg|envi)[a-z]*|mensagem nao (?:foi )?entregue|falha (?:na|ao|no) (?:entrega|entregar|envio)|problema (?:temporario )?(?:na|ao|com a) entreg[a-z]*|(?:mensagem|e-?mail)(?: [^\s.]{1,60}){0,8}? foi (?:rejeitad[oa]|bloquead[oa]|devolvid[oa]|recusad[oa])|(?:mensagem|e-?mail) (?:rejeitad[oa]|bloquead[oa]|devolvid[oa]|recusad[oa])|nao sera entregue|caixa (?:de (?:correio|entrada) )?(?:do destinatario )?(?:esta )?(?:cheia|lotada)|endereco (?:de e-?mail )?(?:nao (?:foi )?encontrado|desconhecido|inexistente|invalido)|destinatario (?:desconhecido|nao encontrado|rejeitado|inexistente)|(?:tentara|continuara a tentar|sera tentad[oa]|novas tentativas|tentaremos) ?(?:novamente|entregar)?|ainda nao foi entregue|entrega (?:atrasada|adiada|falhou))\b/,
  // Italian
  /\b(?:non (?:e stato possibile|e stato|e stata|puo essere|si e potuto|ha potuto essere|essere|e possibile|e riuscit[oa]|e ancora stato) ?(?:ancora )?(?:consegn|recapit|invi|inoltr)[a-z]*|impossibile (?:recapitare|consegnare|inviare|inoltrare)|(?:recapito|consegna) (?:non (?:e )?riuscit[oa]|fallit[oa]|ritardat[oa]|impossibile|in ritardo)|(?:messaggio|e-?mail|posta)(?: [^\s.]{1,60}){0,8}? (?:e stat[oa]) (?:respint|rifiutat|bloccat|restituit)[oa]|(?:messaggio|e-?mail|posta) (?:respint|rifiutat|bloccat|restituit)[oa]|non (?:sara|verra) (?:recapitat|consegnat)[oa]|casella (?:[a-z]+ ){0,4}?(?:piena|disabilitata|inesistente)|(?:indirizzo|destinatario)[a-z @._-]{0,40}(?:non (?:e stato )?trovato|inesistente|sconosciuto|non esiste|rifiutato)|(?:verra|verranno|sara|saranno) (?:effettuat[io] )?(?:ritentat|nuovi tentativi|riprovat|altri tentativi)[a-z]*|continuera a (?:tentare|provare)|problema (?:temporaneo )?(?:durante|nella|con la|di) (?:la )?(?:consegna|recapito))\b/,
  // Dutch
  /\b(?:(?:kon|kan|konden|is|werd|niet) (?:[a-z0-9@._<>-]+ ){0,12}?(?:niet (?:worden |kunnen worden )?)(?:bezorg|aflever|afgelever|verzond|verstuur|besteld)[a-z]*|niet (?:bezorgd|afgeleverd|bestelbaar|worden bezorgd|kunnen bezorgen)|onbestelbaar|bezorging (?:[a-z0-9@._<>-]+ ){0,8}?(?:mislukt|vertraagd|niet gelukt)|aflevering (?:[a-z]+ ){0,6}?(?:mislukt|vertraagd)|(?:is|werd) (?:[a-z]+ ){0,6}?(?:geweigerd|geblokkeerd|geretourneerd|teruggestuurd)|(?:postvak|mailbox|postbus) (?:[a-z]+ ){0,5}?(?:vol|vol is)|(?:adres|ontvanger|geadresseerde|e-?mailadres)[a-z ,@._-]{0,50}(?:niet gevonden|onbekend|bestaat niet|ongeldig)|probleem (?:opgetreden )?bij (?:het|de) (?:bezorg|aflever)[a-z]*|(?:opnieuw|nogmaals|blijven|blijft) (?:[a-z]+ )?(?:geprobeerd|proberen|proberen te))\b/,
  // Japanese, of which real reports came up
  /配信できません|送信できませんでした|エラー通知|配信不能/,
];

/** That delivery goes on being tried (RFC 3464 §2.3.3: "delayed"). */
export const DELAYS: readonly RegExp[] = [
  /\baction: ?delayed\b/,
  /\(delay(?:ed)?\)|\bdelivery (?:is |has been |was )?delayed\b|\bdelayed mail\b|\bdelivery incomplete\b|\bmail delivery delayed\b|^delayed:|\bnotification about a delay\b|\bmessage [a-z0-9-]+ delayed\b|\bhas been delayed\b/,
  /\b(?:will (?:be retried|retry|keep trying|continue (?:to|trying)|try again|attempt)|(?:you do not|no) need to resend|warning message only|this is a warning only|not yet been delivered|still being retried|have not yet received|attempts? (?:to deliver )?(?:will|are) continu|could not send mail for past|will be attempted|undelivered after \d+ hours|keep retrying)\b/,
  /\b(?:(?:volvera|seguira|seguiremos|se volvera|continuara|continuaremos|reintent[a-z]+) ?(?:a |se )?(?:intent[a-z]*|haciendo)?|aun no se ha entregado|todavia no (?:se )?ha[a-z ]{0,12}entregad[oa]|retraso en la entrega|entrega (?:retrasada|demorada)|^retrasado)\b/,
  /\b(?:nouvelles? tentatives?|reessa[iy][a-z]*|remise (?:est )?(?:retardee|differee)|retard (?:de|dans la) remise|pas encore (?:ete )?(?:remis|distribue)|continuera (?:a|d')|tentera (?:de nouveau|a nouveau)|distribution retardee)\b/,
  /\b(?:zustellung (?:ist |wurde |wird )?verzogert|verzogert(?:e)? zustellung|(?:weitere|erneute) (?:zustell)?versuche|wird (?:noch |erneut |weiter |weiterhin )+(?:[a-z0-9]+ ){0,4}?(?:versucht|zugestellt)|noch nicht (?:zugestellt|ausgeliefert)|verzogerung bei der zustellung|^verzogert|erneut versucht|weiterhin versuchen)\b/,
  /\b(?:continuara a tentar|tentara (?:novamente|entregar)|tentaremos novamente|sera tentad[oa]|novas tentativas|ainda nao foi entregue|entrega (?:atrasada|adiada)|atraso na entrega|vai continuar a tentar|continuaremos tentando|^atrasad[oa])\b/,
  /\b(?:verra ritentat[oa]|nuovi tentativi|altri tentativi|continuera a (?:tentare|provare)|non e ancora stat[oa]|(?:recapito|consegna) (?:ritardat[oa]|in ritardo)|riprovera|ritentera|ritardo (?:nella|di|nel) (?:consegna|recapito)|^ritardato)\b/,
  /\b(?:(?:opnieuw|nogmaals) (?:[a-z]+ )?(?:geprobeerd|proberen)|blijft (?:het )?proberen|blijven (?:het )?proberen|nog niet (?:bezorgd|afgeleverd)|bezorging (?:is )?vertraagd|vertraging (?:bij|in) de (?:bezorging|aflevering)|^vertraagd|nog \d+ uur)\b/,
];

/** That it is given up, whatever was tried before. */
export const GIVEN_UP =
  /\b(?:action: ?failed|permanent (?:error|failure)|given up|giving up|not going to try again|will not (?:be retried|try)|no (?:further|more) attempts|retry timeout exceeded|could not be delivered (?:after|for \d+ days)|wird nicht (?:weiter|mehr|erneut) versucht|nicht weiter versucht|no se (?:volvera a|seguira) intent[a-z]*|no se realizaran mas intentos|ne sera plus|aucune (?:autre|nouvelle) tentative|nao (?:sera|serao) (?:feitas|tentad[oa]|realizadas)|non verranno (?:effettuati|fatti)|niet (?:meer|verder|opnieuw) (?:geprobeerd|proberen)|message expired|delivery expired|expired)\b/;

/** That a mail arrived (RFC 3464 §2.3.3: "delivered", "relayed", "expanded"). */
export const DELIVERED =
  /\b(?:action: ?(?:delivered|relayed|expanded)|mail delivery report that you requested|was successfully (?:delivered|relayed)|(?:250|status:) 2\.\d\.\d|delivery to these recipients or groups is complete|your message has been delivered|se ha entregado correctamente|entregado correctamente|a bien ete remis|wurde (?:erfolgreich )?zugestellt|foi entregue com sucesso|e stato (?:recapitato|consegnato) correttamente|is bezorgd bij)\b/;

/** That something failed, in a report that says of another recipient that it arrived. */
export const FAILED =
  /\b(?:action: ?(?:failed|delayed)|could ?n[o']t be|could not be|failed|rejected|undeliverable|not (?:be )?delivered)\b|(?<![\d.])[45]\.[0-7]\.\d{1,3}(?![\d.])/;

/** Fields and codes of a report: RFC 3464 §2, RFC 3463, RFC 5321 §4.2. */
export const REPORT_FIELDS: readonly RegExp[] = [
  /\b(?:reporting-mta|final-recipient|original-recipient|diagnostic-code|remote-mta|x-failed-recipients|arrival-date|generating server|original message headers|action: ?(?:failed|delayed)|status: ?[245]\.\d)/,
  /(?<![\d.])[45]\.[0-7]\.\d{1,3}(?![\d.])/,
  /(?<![\d.])(?:4[25]\d|5[05]\d)[ -](?=[#<a-z5])/,
  /\b(?:rcpt to|mail from|in reply to (?:rcpt|end of data|mail from)|smtp error|remote (?:host|server) (?:said|returned)|the response (?:from the remote server )?was|la respuesta (?:del servidor remoto )?(?:ha sido|fue)|la reponse (?:du serveur distant )?(?:etait|est)|die antwort (?:des remoteservers )?(?:lautet|war)|resposta do servidor remoto|a resposta foi|il server remoto ha|la risposta (?:del server remoto )?(?:e|era)|het antwoord (?:van de externe server )?(?:was|luidt)|serveur distant|servidor de generacion|serveur de generation|generierender server|servidor gerador|server di generazione|bronserver|remote server)/,
  /\b(?:this is the mail system at host|qmail-send program|mail delivery software|amavisd|mimecast|mailscanner|automatically generated delivery status)/,
];

/** Where the returned mail begins: what follows is the user's own. */
export const ORIGINAL_BEGINS =
  /(?:-{2,} ?(?:this is a copy of the message|below this line is a copy|the (?:header|body) of the original|original message|(?:the )?unsent message|returned message|message (?:header|text) follows)|original message headers|^received: ?from |^return-path:|en-tetes de message|encabezados? (?:del|de) mensaje|nachrichtenkopf|ursprungliche nachrichtenkop|intestazioni originali|cabecalhos? da mensagem|berichtkoppen|-------original mail info|message log follows.{0,200}message text follows)/m;
