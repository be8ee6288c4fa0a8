import { phrases, type Wording } from './phrases';

const words = {
  /** "sono attualmente", "saremo", "mi trovo", "saro". */
  sono: '(?:sono|saro|siamo|saremo|mi trovo|mi trovero|ci troviamo|restero|resteremo|rimarro|rimarremo|resto|risulto|sara|e|vado|andro|parto|sto|stiamo)(?: [a-z,]+){0,4}?',
  mail: 'e-?mails?|mails?|messaggi|messaggio|posta(?: elettronica)?|casella(?: di posta)?|corrispondenza|richieste?|comunicazion[ei]',
  luogo:
    'uffici|ufficio|studio|azienda|negozio|officina|ditta|sede|clinica|ambulatorio|agenzia|scuola|segreteria|stabilimento|magazzino|laboratorio|attivita|farmacia|ristorante|hotel|albergo|reparto|cantina|fabbrica|amministrazione|struttura|bottega',
  contatto:
    'contatt[a-z]+|scriv[a-z]+|scrivere|telefon[a-z]+|chiam[a-z]+|chiamare|rivolg[a-z]+|rivolgersi|rivolgetevi|rivolgiti|sentire|senti|senta|sentite|invi[a-z]+|mand[a-z]+|cercare|cercate|cerca|fate riferimento|fare riferimento|faccia riferimento|far riferimento|risponde|rispondera|potra|chied[a-z]+|consult[a-z]+',
} as const;

export const italian: Wording = {
  automatic: phrases(
    `
    quest[oa] (?:messaggio|mail|e-mail|risposta) (?:viene|e) inviat[oa] a (?:tutti|chiunque|ogni)
    una persona (?:vera|reale|in carne)[a-z ()]{0,30} (?:legge|leggera|rispondera|risponde)
    (?:questa|questo|la presente|il presente|trattasi di) (?:e |e' |{mail}|risposta|notifica)? ?(?:e'?|e stat[oa]|viene|e una|e un|un|una)? ?(?:una? )?(?:risposta |messaggio |e-?mail |mail |notifica )?(?:automatic[oa]|automatizzat[oa]|generat[oa] (?:in automatico|automaticamente|dal sistema)|inviat[oa] (?:in automatico|automaticamente))
    (?:messaggio|e-?mail|mail|risposta|notifica|comunicazione) (?:generat[oa]|inviat[oa]|automatic[oa]|emess[oa])(?: (?:in automatico|automaticamente|dal sistema))?
    ^\\W{0,6}(?:risposta|messaggio|risponditore) automatic[oa]\\W
    (?:si prega|la preghiamo|vi preghiamo|ti preghiamo|per favore|preghiamo)? ?(?:di )?non (?:rispondere|rispondete|risponda) (?:direttamente )?(?:a )(?:questa|questo|quest|la presente|tale)
    (?:risponditore automatico|risposta automatica|autorisponditore|auto-risposta)
    `,
    words,
  ),
  absent: phrases(
    `
    non lavoro (?:il|di) (?:lunedi|martedi|mercoledi|giovedi|venerdi)|(?:e il )?mio giorno (?:libero|di riposo)|lavoro part[- ]time
    (?:lavoro|sono) (?:a |in )?(?:part-?time|tempo parziale|solo (?:al |la )?mattin[oa]|mezza giornata)
    (?:sto|stiamo) (?:[a-z]+ ){0,2}?(?:restaurando|lavorando|girando|allestendo|viaggiando|navigando|camminando) (?:[a-z]+ ){0,4}?(?:in|a|al|nel|sul|per|senza)
    (?:il |la |lo |l')?(?:forno|negozio|bottega|laboratorio|studio|officina|ufficio|ditta|cucina|cantina|azienda) (?:riposa|dorme|e in pausa|si ferma|si riposa|va in|e ferm[oa]|chiude)
    (?:mi|ci) (?:trovi|trova|becchi|cogli|trovate) (?:[a-z]+ ){0,2}?(?:in ferie|fuori|in vacanza|via)
    (?:stacchiamo|stacco|ci fermiamo|mi fermo|ci riposiamo|spegniamo|spengo|facciamo una pausa|faccio una pausa)
    (?:al mare|in montagna|in barca|in mezzo al|senza computer|senza pc|niente computer)
    {sono} (?:fuori (?:ufficio|sede|dall'ufficio|studio|dallo studio|citta|italia|azienda|servizio|stanza|per|fino|dal|da|al)|assenti?|assente|in ferie|in vacanza|in viaggio|in trasferta|in malattia|in congedo|in maternita|in permesso|in aspettativa|in riunione|in udienza|in tribunale|in missione|in fiera|in convalescenza|in settimana bianca|in volo|in ospedale|in barca|in montagna|in pausa|all'estero|alla fiera|a una fiera|ad una fiera|a un convegno|a un corso|al mare|al salone|a un congresso|via|irreperibil[ei]|irraggiungibil[ei]|non reperibil[ei]|offline|indispost[oa]|malat[oa]|ricoverat[oa]|lontan[oa] da|chius[oi]|di ferie|di riposo|in paternita|in viaggio di nozze|in luna di miel[ei]|impegnat[oa] (?:in|a|fuori|tutto)|sul cantiere|in cantiere|fuori)(?: |[.,;:!)-]|$)
    non (?:sono|saro|siamo|saremo|sto|mi trovo|lavoro|lavoriamo|lavorero|ci sono|ci saro) (?:[a-z]+ ){0,3}?(?:in ufficio|in sede|disponibil[ei]|reperibil[ei]|raggiungibil[ei]|presente|operativ[oi]|al lavoro|in studio|il (?:lunedi|martedi|mercoledi|giovedi|venerdi)|oggi|questa|fino|dal|alla scrivania)
    (?:mi assento|mi assentero|prendo|prendero|mi prendo|ci prendiamo|mi godo|ci godiamo|mi concedo|stacco|stacchiamo) (?:[a-z]+ ){0,4}?(?:ferie|giorni|vacanza|vacanze|pausa|riposo|dal|fino|per|la spina|di)
    (?:lo |la |il |gli |i |l'|l' |le |i nostri |i miei |il nostro )?(?:{luogo}|noi)(?: [a-z]+){0,4}? (?:e|sara|saranno|sono|resta|restera|rimane|rimarra|restano|resteranno|rimarranno) (?:[a-z]+ ){0,3}?(?:chius[oaie]|in ferie)
    (?:siamo|saremo|resteremo|rimarremo) (?:[a-z]+ )?chiusi
    (?:chiudiamo|chiude|chiudera|chiuderemo|chiusura) (?:[a-z]+ ){0,4}?(?:per|dal|da|fino|il|estiva|natalizia|feriale|aziendale)
    (?:durante|in|nella) (?:la )?(?:mia|nostra|questa|sua) (?:assenza|chiusura)|durante (?:le mie ferie|questo periodo|il periodo di|le ferie)
    (?:mentre|finche|quando) sono (?:via|fuori|in ferie|assente)
    ^(?:[a-z ,!]{0,20}[,.!:] ?)?(?:fuori (?:ufficio|sede)|assente|in ferie|in viaggio|in trasferta|in malattia|in maternita)(?: (?:fino|dal|da|per|e|con|al|con)|[.,:;!])
    (?:congedo|permesso) (?:di )?(?:maternita|paternita|parentale|matrimoniale|per malattia|straordinario)
    `,
    words,
  ),
  noAccess: phrases(
    `
    (?:scusate|scusi|scusa) se (?:tard|ritard|rispond)[a-z]+ (?:a|con|tardi|un po)
    (?:non c'e|niente|senza|non prende) (?:[a-z]+ )?(?:internet|rete|campo|segnale|wifi|connessione|linea)
    (?:leggo|rispondo|guardo|apro|controllo) (?:le |alle |i |ai )?(?:{mail}) (?:[a-z]+ ){0,2}?(?:dopo|la sera|al mattino|una volta|due|ogni|solo|tra le|dalle)
    (?:senza|con|poco|scarso|limitato|non (?:ho|avro|abbiamo|avremo|dispongo)|accesso|avro|con scars[oa]) (?:[a-z]+ ){0,3}?(?:accesso|connessione|internet|rete|segnale|copertura|campo|computer|limitat[oa]|saltuario|portatile|wi-?fi)
    (?:accesso|connessione|rete|segnale|copertura|collegamento) (?:[a-z]+ ){0,5}?(?:limitat[oa]|saltuari[oa]|scars[oa]|intermittente|sporadic[oa]|ridott[oa]|difficile|ballerina|discontinu[oa]|incert[oa]|occasionale)
    non (?:[a-z]+ ){0,2}?(?:leggo|leggero|leggeremo|controllo|controllero|consulto|consultero|vedo|vedro|guardo|guardero|rispondo|rispondero|apro|verifico|leggere|controllare|consulteremo) (?:[a-z]+ ){0,3}?(?:{mail})
    non (?:potro|potremo|posso|riesco|riusciro|riusciremo|sara possibile|saro in grado|sono in grado|mi sara possibile) (?:[a-z]+ ){0,2}?(?:rispond|legg|consult|evad|vedere|controll|dare|risponder|accedere)[a-z]*
    (?:leggo|leggero|controllo|controllero|consulto|consultero|vedo|vedro|guardo|guardero|leggendo|controllando|consultero) (?:[a-z]+ ){0,3}?(?:{mail}) (?:[a-z]+ ){0,3}?(?:solo|saltuariamente|di tanto|una volta|occasionalmente|sporadicamente|la sera|raramente|di rado|con meno|ogni|a singhiozzo|quando|con minor|non)
    (?:solo|saltuariamente|occasionalmente|sporadicamente|raramente|di rado|di tanto in tanto) (?:leggo|leggero|controllo|controllero|consulto|consultero|vedo|vedro|potro) (?:[a-z]+ ){0,3}?(?:{mail})
    (?:risposta|risposte|rispondere|rispondero|riscontro) (?:[a-z]+ ){0,5}?(?:ritardo|ritardi|tardare|piu tempo|lent[ae]|rallentat[ae]|tempi piu|subire)
    (?:telefono|cellulare|computer|notifiche|pc) (?:[a-z]+ )?(?:spent[oae]|a casa|chius[oa])|scollegat[oa]|disconness[oa]
    `,
    words,
  ),
  deferred: phrases(
    `
    (?:vi|ti|le) (?:rispondiamo|rispondo|rispondero|scrivo|leggo|leggiamo|risponderemo) (?:[a-z]+ ){0,3}?(?:al|dopo|con calma|a settembre|quando|poi|appena)
    (?:rispond|risponder|legg|evad|ricontatt|occup|contatt|dar|esamin|scriver|sentir|riscontr|prender|guard|tratt)[a-z]* … (?:al|dopo il|non appena|appena|quando|una volta|dal) (?:il |al )?(?:mio |nostro |suo )?(?:rientro|ritorno|rientrat[oa]|tornat[oa]|rientrero|tornero|saro|rientro|torno|rientreremo)
    (?:al|dopo il|dal|del) (?:mio|nostro|suo) (?:rientro|ritorno)
    (?:non appena|appena|quando) (?:rientro|torno|rientrero|tornero|saro rientrat[oa]|saro di ritorno|saro tornat[oa]|rientreremo|torneremo)
    (?:tutto il resto|il resto|per il resto|le altre|tutto quanto) … (?:aspett|attend|attes|puo|rientro|dopo)[a-z]*
    (?:in|per) ordine (?:di arrivo|d'arrivo|cronologico)
    (?:rispondero|rispondo|risponderemo|ricontattero) … (?:a partire da|dal|lunedi|la prossima settimana)
    `,
    words,
  ),
  standIn: phrases(
    `
    (?:pratiche|clienti|cause) (?:sono|passano) (?:[a-z]+ )?(?:seguit[ei]|passat[ei]|affidat[ei]|a)
    (?:ordini|urgenze|emergenze|guasti|ritiri|consegne)(?: [a-z]+){0,3} ?:
    (?:c'e|ci sono|trovate|trovi|resta) (?:sempre )?[a-z]+ (?:al|in|che|a)
    (?:ci pensa|se ne occupa|risponde|risponderanno) [a-z]+
    (?:urgen[a-z]+|emergenz[ae]|immediat[a-z]+|improrogabil[ei]|indifferibil[ei]|non (?:puo|possono) (?:aspettare|attendere)|nel frattempo|intanto|frattanto|in mia assenza|durante la mia|per qualsiasi|per ogni|per qualunque|se (?:avete|hai|ha) bisogno|per necessita|per assistenza|per ordini|consegne|guasti|necessita) … {contatto}
    {contatto} … (?:urgen[a-z]+|emergenz[ae]|in mia assenza|durante la mia|nel frattempo|intanto|al mio posto|collega|colleghi|centralino|segreteria|reception|reperibil|magazzino|numero verde|che (?:potra|vi|ti|la|sapra))
    (?:mi sostituisce|mi sostituira|mi sostituiscono|ne fa le veci|fa le mie veci|fara le mie veci|mi copre|mi coprira|sostituita? da|sostituito da|il mio sostituto|la mia sostituta)
    (?:puo|potra|potranno|possono|sara lieta di|sara lieto di|sapra) (?:aiutar|assister|risponder|dar|seguir|support|fornir|esser)[a-z]*
    (?:resta|restano|rimane|rimangono|e|sono|sara|restera) (?:[a-z]+ ){0,2}?(?:a (?:vostra |tua |sua )?disposizione|attiv[oaie]|operativ[oaie]|reperibil[ei]|di turno|raggiungibil[ei] al|presidiat[oaie])
    (?:vi|ti|la) (?:aiutera|assistera|seguira|rispondera|risponde|segue|aiuta|assiste)
    (?:segue|seguira|seguono|seguiranno|gestisce|gestira|si occupa|si occupera|si occupano) (?:[a-z]+ ){0,2}?(?:i miei|le mie|il mio|tutto|i clienti|gli ordini|di tutto|delle|dei|le)
    (?:{mail}) (?:[a-z]+ ){0,2}?(?:inoltrat|reindirizzat|girat)[oaie]
    (?:si prega|la prego|vi prego|ti prego|prego|preghiamo|potete|puoi|puo|pregasi) (?:di )?(?:[a-z]+ )?{contatto}
    `,
    words,
  ),
  thanks: phrases(
    `
    (?:la ringrazio|vi ringrazio|ti ringrazio|la ringraziamo|vi ringraziamo|ti ringraziamo|grazie|grazie mille|ringraziamo|ringrazio|ringraziando) (?:[a-z]+ )?(?:per|della|del|dell') ?(?:la |il |l'|averci |avermi |avere |aver )?(?:tua |sua |vostra |tuo |suo |vostro )?(?:{mail}|interesse|pazienza|comprensione|contattat[oa]|scritto|contatto|attenzione|mail)
    `,
    words,
  ),
  received: phrases(
    `
    (?:e stat[oa]|abbiamo) (?:apert|creat|generat|registrat|protocollat)[oa] (?:il |un |la |una )?(?:ticket|pratica|richiesta|segnalazione|caso)
    abbiamo (?:aperto|creato|registrato) (?:il |un |la |una )?(?:ticket|segnalazione|pratica)
    (?:ci|mi) (?:e|ha) (?:arrivat[oa]|raggiunto)|grazie (?:di|per) (?:averci|avermi) (?:scritto|contattato)
    (?:e stat[oa]|viene|risulta) (?:acquisit|protocollat|assegnat|trasmess)[oa]
    (?:la |il |l')?(?:sua|tua|vostra|suo|tuo|vostro) (?:{mail}|richiesta|messaggio|segnalazione|domanda) (?:ci )?(?:e|ha) (?:[a-z]+ )?(?:arrivat[oa]|giunt[oa]|nelle|in buone|raggiunto|nella nostra)
    abbiamo ricevuto (?:il|la|l') ?(?:suo|sua|tuo|tua|vostro|vostra)? ?(?:curriculum|candidatura|domanda|documentazione|cv)
    (?:abbiamo|ho|e stat[oa]|sono state|risulta|confermiamo di aver|confermiamo di avere|confermiamo (?:la|l'avvenuta)) (?:[a-z]+ ){0,2}?(?:ricevut[oaie]|registrat[oaie]|preso in carico|pres[oa] in carico|ricezione|apert[oa]|creat[oa]|protocollat[oa]|inoltrat[oa]) (?:correttamente )?(?:[a-z]+ ){0,3}?(?:{mail}|sua|tua|vostra|suo|tuo|vostro|segnalazione|domanda|candidatura|ticket|ordine|documentazione|reclamo|pratica|numero|prenotazione)?
    (?:la |il |l')?(?:sua|tua|vostra|suo|tuo|vostro) (?:[a-z]+ ){0,2}?(?:{mail}|segnalazione|domanda|candidatura|ticket|ordine|reclamo|pratica|prenotazione|iscrizione|quesito|documento|istanza)(?: [a-z0-9#.-]+){0,4}? (?:e stat[oa]|e|sara|risulta|ci e|verra|e gia) (?:[a-z]+ ){0,2}?(?:ricevut[oa]|registrat[oa]|pres[oa] in carico|in carico|assegnat[oa]|arrivat[oa]|inoltrat[oa]|in lavorazione|lavorazione|pervenut[oa]|protocollat[oa]|trasmess[oa]|evas[oa]|correttamente|apert[oa]|gestit[oa])
    (?:conferma|avviso|ricevuta|notifica) di (?:ricezione|ricevimento|avvenuta ricezione|presa in carico|lettura|apertura)
    (?:ticket|segnalazione|pratica) (?:[a-z0-9#-]+ )?(?:e stat[oa]|aperto|aperta|creato)
    (?:grazie|la ringraziamo|ti ringraziamo|vi ringraziamo) (?:[a-z]+ )?per (?:averci|aver|aver(?:ci)? contattat|la tua richiesta|la sua richiesta|il tuo ordine|il suo ordine|l'interesse|la candidatura|la sua candidatura)
    `,
    words,
  ),
  soon: phrases(
    `
    in ordine (?:di arrivo|cronologico)|secondo l'ordine di arrivo
    non (?:e necessario|occorre|serve) (?:reinviare|inviare di nuovo|sollecitare)
    senza modificare l'oggetto
    lista d'attesa|(?:ricevono|riceve|riceverete) (?:[a-z]+ )?risposta
    (?:puo|possono|potrebbe|potremmo) (?:richiedere|servire|volerci|metterci|impiegare|tardare) (?:[a-z]+ ){0,3}?(?:giorn[oi]|or[ae]|settiman[ae]|po'|tempo)
    (?:siamo|gestit[oa] da|squadra di) (?:[a-z]+ )?(?:volontari|in pochi|in due|una piccola)
    (?:procedimento|pratica|istruttoria) si conclude
    (?:rispondiamo|leggiamo|evadiamo) (?:[a-z]+ ){0,4}?(?:di solito|normalmente|entro|dal lunedi|generalmente|tutte|alle|in giornata|ogni)
    quest[oa] (?:casella|indirizzo) (?:e|serve) (?:[a-z]+ )?(?:solo|esclusiva|unica|riservat)
    dal lunedi al (?:giovedi|venerdi|sabato)
    sara nostra (?:cura|premura)|un (?:po'|poco) di pazienza|qualora (?:il|la|risult)
    ^(?:il |lo )?(?:team|staff|servizio clienti|servizio) (?:di |del |della )?[a-z ]{2,40}$
    (?:entro|in|nel giro di|al massimo|tempo di|fra|nelle prossime|nei prossimi|entro le|entro i) (?:un massimo di |circa |le prossime |i prossimi |massimo |prossime )?(?:\\d{1,3}|una?|due|tre|quattro|cinque|dieci|ventiquattro|quarantotto|pochi|poche)(?: ?(?:o|-|a) ?(?:\\d{1,3}|due|tre|cinque))? ?(?:or[ae]|h|giorn[oi]|settiman[ae])
    (?:al piu presto|il prima possibile|quanto prima|appena possibile|nel piu breve tempo|non appena possibile|a breve|prima possibile|il piu presto possibile)
    (?:un nostro|un operatore|un consulente|il nostro (?:team|staff|servizio)|la nostra squadra|i nostri (?:operatori|tecnici|esperti)|uno dei nostri|ti risponderemo|le risponderemo|vi risponderemo|la ricontatteremo|ti ricontatteremo|vi ricontatteremo|risponderemo|sara contattat[oa]|un addetto|provvederemo|riceverai|ricevera)
    (?:orari|orario) (?:di )?(?:ufficio|apertura|lavoro|servizio|lavorativ)
    (?:elevato|alto|gran|grande|maggior) (?:numero|volume|flusso|richieste)
    tempi (?:medi |stimati )?di (?:risposta|attesa|lavorazione|evasione)
    (?:conserv|indic|riport|cit)[a-z]+ (?:[a-z]+ ){0,3}?(?:numero|riferimento|codice|oggetto|protocollo)
    (?:sara|verra|e in corso di) (?:[a-z]+ )?(?:esaminat|valutat|gestit|analizzat|lavorat)[oa]
    (?:riceverai|ricevera|riceverete) (?:[a-z]+ ){0,2}?(?:aggiornamenti|risposta|una risposta|notizie)
    (?:giorni lavorativi|ore lavorative|domande frequenti|centro assistenza|faq)
    `,
    words,
  ),
  reference: phrases(
    `
    (?:ticket|pratica|riferimento|protocollo|richiesta|segnalazione|numero|ordine|codice|caso)(?: di [a-z]+)? ?(?:e|:|n\\.?|no\\.?|nr\\.?|numero|#)? ?(?:e|:)? ?[#a-z0-9-]*\\d
    (?:con|sotto) (?:il )?(?:numero|n\\.?|nr\\.?|protocollo|codice|riferimento)(?: di [a-z]+)? ?[#a-z0-9-]*\\d
    `,
    words,
  ),
  left: phrases(
    `
    (?:mi godo|si gode|godo)[a-z ]{0,20} pensione|sono (?:ormai )?in pensione
    (?:e (?:venut[oa] a )?mancat[oa]|e decedut[oa]|e scompars[oa])
    (?:e|sono) stat[oa] (?:trasferit|promoss)[oa]
    (?:ha|ho) cambiato (?:ruolo|ufficio|mansione|reparto|azienda)
    nuov[eiao] (?:avventur[ea]|sfid[ea]|progetti)
    non (?:lavora|lavoro|fa|faccio|collabora|collaboro|presta|opera|e|sono|ricopre|ricopro|svolge) piu
    (?:ha|ho) (?:lasciato|cessato|concluso|terminato|interrotto) (?:[a-z']+ ){0,3}?(?:azienda|societa|studio|collaborazione|rapporto|servizio|incarico|attivita|gruppo|ditta|l'azienda|lo studio)
    (?:e andat[oa]|sono andat[oa]|e ormai) in pensione|e in pensione
    (?:questo|questa|il mio|la mia) (?:account|casella|indirizzo|e-?mail)(?: [a-z]+){0,2} (?:sara|e stat[oa]|verra) (?:[a-z]+ )?(?:disattivat|chius|eliminat|dismess|cancellat)[oa]
    `,
    words,
  ),
  moved: phrases(
    `
    non (?:uso|utilizzo|usiamo|leggo) piu (?:questo|questa)|(?:scrivetemi|scrivimi|mi trova|mi trovi|mi trovate) (?:ora )?(?:a|su|all'indirizzo) [a-z0-9._%+-]+@
    (?:ho|abbiamo) (?:cambiato|modificato|aggiornato) (?:[a-z]+ ){0,3}?(?:e-?mail|indirizzo|casella|mail|dominio)
    (?:il mio|il nostro|la mia|la nostra) nuov[oa] (?:indirizzo|e-?mail|mail|casella)
    (?:nuovo indirizzo|nuova (?:mail|e-?mail|casella)) (?:e-?mail )?(?:e|:|sara)
    (?:aggiorn|prend|utilizz|us)[a-z]+ (?:[a-z]+ ){0,4}?(?:indirizzo|rubrica|contatti|nuova mail)
    (?:questo indirizzo|questa casella) (?:[a-z-]+ )?(?:non (?:e|sara) piu|verra dismess[oa]|sara dismess[oa])
    `,
    words,
  ),
  unread: phrases(
    `
    (?:questa|questo|la|l') ?(?:casella|indirizzo|account|mail|e-?mail)(?: [a-z]+){0,2} non (?:e|viene|sara|verra) (?:[a-z]+ )?(?:presidiat|monitorat|lett|controllat|abilitat|consultat|gestit)[oa]
    (?:la |il |i |le |questa |questo )?(?:sua |tua |vostra |suo |tuo )?(?:{mail}) (?:ricevut[ei] )?non (?:sara|saranno|verra|verranno|e stat[oa]|viene|vengono|sono) (?:[a-z]+ )?(?:inoltrat|lett|reindirizzat|girat)[oaie]
    (?:{mail}) … (?:cancellat|eliminat)[oaie]
    (?:riscriv|rinvi|riscriver|scriv)[a-z]* (?:[a-z]+ ){0,3}?(?:dopo|a partire|al mio|nuovamente)
    nessuno (?:legge|controlla|presidia)
    `,
    words,
  ),
  challenge: phrases(
    `
    (?:conferm|verific)[a-z]+ (?:di essere|che sei|la sua identita|la tua identita|il tuo indirizzo|il suo indirizzo)
    (?:clicc|segu)[a-z]+ (?:[a-z]+ ){0,3}?(?:link|pulsante|qui) … (?:consegn|verific|conferm|sblocc|autorizz|recapit)
    in attesa di (?:approvazione|moderazione|verifica|autorizzazione)|in attesa (?:del|che il) moderatore
    `,
    words,
  ),
  topics: phrases(
    `
    (?:ferie|vacanz\\w+|fiera|trasferta|viaggio|malattia|congedo|maternita|paternita|ponte|natale|pasqua|epifania|agosto|convegno|corso|permesso|chiusura|estiv\\w+|festivit\\w+|udienza|regata|feste)
    (?:fuori|assent\\w+|assenza|chius\\w+|chiudiamo|irreperibil\\w+|via|riposa|ferm[oi]|senza campo|non ci sono|non sono)
    (?:rientr\\w+|torn\\w+|ritorn\\w+|riapr\\w+|riprend\\w+|di nuovo|dal \\d|nuovamente|riaccend\\w+)
    (?:e-?mail|mail|messagg\\w+|posta|casella|comunicazion\\w+|richiest\\w+)
    (?:urgen\\w+|emergenz\\w+|immediat\\w+|guast\\w+|reperibil\\w+)
    (?:collegh?\\w*|nel frattempo|intanto|centralino|segreteria|sostitu\\w+|al mio posto|team|assistenza|ufficio)
    (?:rispond\\w+|rispost\\w+|riscontro|evas\\w+)
    (?:pazienza|comprensione|disagio|disguido)
    (?:internet|rete|segnale|campo|telefono|cellulare|computer|wifi)
    `,
    words,
  ),
  wasAway: phrases(
    `
    (?:ero|eravamo|sono stat[oa]|siamo stati|sono appena|sono rientrat[oa]|siamo rientrati|rientro (?:ora|adesso|oggi|solo|appena)|torno (?:ora|adesso|oggi|solo|appena)|sono tornat[oa]|siamo tornati|eccomi|appena|rientrat[oa]|tornat[oa]) (?:[a-z]+ ){0,4}?(?:fuori|in ferie|in vacanza|malat[oa]|in viaggio|via|assente|in trasferta|in malattia|rientrat[oa]|tornat[oa]|oggi|ieri|stamattina|dalle ferie|di ritorno|dalla fiera|dal viaggio|da |all'estero|sommers[oa]|ricoverat[oa]|dalle vacanze|stamani|influenzat[oa]|adesso|ora)
    (?:scusa|scusi|scusate|scusami|scusatemi|mi scuso|ci scusiamo|perdona|perdoni|perdonate|chiedo scusa|mi spiace|mi dispiace|sono mortificat[oa]) (?:[a-z,]+ ){0,5}?(?:ritardo|silenzio|tardi|tardare|ritardare|risposta|rispondo solo|ma ero|ma sono stat|non aver|se rispondo|latitanza)
    (?:ignor|dimentic)[a-z]+ (?:[a-z]+ ){0,3}?(?:risposta automatica|risponditore|messaggio automatico)
    (?:hai|avete|ha|avra) (?:ricevuto|visto) (?:[a-z]+ )?(?:mia )?(?:risposta automatica|messaggio automatico)
    `,
    words,
  ),
  onBehalf: phrases(
    `
    (?:per conto|a nome|da parte|su incarico|su richiesta|su indicazione|in vece|in luogo) (?:di|del|della|dell')
    (?:mi|ci) (?:ha chiesto|chiede|ha pregato|prega|ha incaricat[oa]|incarica|ha detto|dice|ha autorizzat[oa]|conferma|comunica|riferisce|ha confermato) (?:di|che)
    (?:le|vi|ti) (?:scrivo|rispondo) (?:io )?(?:per conto|a nome|da parte|al posto|per)
    (?:assistente|segretaria|segreteria) (?:di|del|della|dell')
    (?:l'avvocato|il dottore|la dottoressa|il direttore|l'ingegnere|il dott\\.|l'ing\\.|l'arch\\.|il titolare) (?:[a-z]+ ){0,3}?(?:e d'accordo|conferma|accetta|vorrebbe|propone|approva|ha (?:letto|visto|approvato|firmato|chiesto)|mi ha)
    `,
    words,
  ),
  asks: phrases(
    `
    (?:puo|puoi|potete|potrebbe|potresti|potreste|riesce|riesci|riuscite|vuole|vuoi|volete|ha|hai|avete|e possibile|sarebbe|sapete|sai|sa|c'e|ci sono|va bene|le va|ti va|vi va|pensa|pensi|crede|facciamo|ce lo|me lo|ce la|me la|ci|mi|le sembra|d'accordo|serve|basta|conviene|possiamo|dobbiamo|devo|quindi)(?: |,|')[^.!?\\n]{0,120}\\?
    (?:quando|quanto|quanti|quante|come|dove|quale|quali|chi|perche|che|cosa|a che|per quando) [^.!?\\n]{0,120}\\?
    (?:mi|ci|me lo|me la|ce lo|ce la) (?:puo|puoi|potete|potrebbe|potresti|mandi|manda|mandate|invia|invii|inviate|conferma|confermi|confermate|dica|dici|dite|faccia|fai|fate|giri|gira|rimanda|richiami|richiama)
    (?:mandami|mandaci|mi mandi|inviami|inviaci|inviateci|mandatemi|mandateci|dimmi|fammi|fatemi|mi faccia|ci faccia|confermami|chiamami|mi chiami|mandamelo|girami|scrivimi|confermateci|confermatemi|mi dica)
    (?:attendo|aspetto|aspettiamo|attendiamo|resto in attesa|rimango in attesa) (?:di )?(?:[a-z]+ )?(?:riscontro|risposta|conferma|notizie|tue|sue|vostre)
    `,
    words,
  ),
  acts: phrases(
    `
    nessuna fretta|non c'e fretta|nessun problema
    (?:goditi|si goda|buone vacanze|buone ferie|buon viaggio)
    (?:quando|appena) (?:torni|rientri|torna lei|sei tornat)
    (?:mi|ci) serve [^.!?\\n]{0,60}(?:oggi|stasera|domani|entro|prima)
    se (?:lo |la |li |le )?(?:vuoi|vuole|volete) [^.!?\\n]{0,60}prima
    (?:parto|partiamo|vado via) (?:domani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|la prossima|stasera)
    (?:le|ti|vi|gliel[oa]) (?:tengo|blocco|riservo|faccio|metto|mando|invio|preparo|porto|consegno|confermo|giro|propongo)
    (?:lo|la|li|le) (?:prendo|prendiamo|finisco|consegno|spedisco|ritiro|ritiriamo|pago|firmo|voglio|vogliamo)
    (?:potete|puo|puoi) (?:pure )?(?:montare|iniziare|cominciare|consegnare|procedere|venire|partire|spedire|ordinare)
    (?:mi raccomando|tengo (?:il|la|i|le)|prendo (?:il|la|i|le)|facciamol[aoe]|mandate|mandi|spedite|consegnate|portate)
    (?:va bene|d'accordo|perfetto|ok per|ok,|procediamo|procedete|proceda|procedi|accettiamo|accetto|approvo|approvato|confermo|confermiamo|ci sta|per me va|per noi va|benissimo|ottimo|certo|si,|no,|affare fatto|andiamo avanti|vai pure|via libera|non ci interessa|non mi interessa|ci interessa|mi interessa|volentieri|nessun problema)
    (?:in allegato|allego|allegato|alleghiamo|allegata|trova allegato|trovi allegato|le allego|ti allego|vi allego)
    (?:come|secondo) (?:[a-z]+ )?(?:d'accordo|accordi|concordato|anticipato|detto|richiesto|da accordi|convenuto|al telefono|promesso)
    (?:ho|abbiamo|l'ho|li ho|l'abbiamo|le ho) (?:gia |appena |anche |poi )?(?:letto|visto|riletto|guardato|parlato|sentito|firmato|pagato|inviato|controllato|verificato|discusso|corretto|annotato|deciso|trovato|misurato|chiesto|scelto|fatto|segnato|mandato|preso nota|provato|bonificato|saldato)
    (?:il|la|lo|i|le|suo|sua|tuo|tua|vostro|vostra|del|della|nel|nella|sul|sulla) (?:preventivo|offerta|proposta|contratto|bozza|fattura|campioni|campione|prezzo|prezzi|disegno|disegni|clausola|sconto|consegna entro|acconto|versione|parere|pagamento|bonifico|listino|progetto|logo|planimetria|relazione|verbale|capitolato|conferma d'ordine|data in calce|trasporto)
    (?:vorrei|vorremmo|preferirei|preferiamo|preferisco|ci serve|mi serve|ci servono|mi servono|manca|mancano|bisogna|bisognerebbe|ci vorrebbe|penso che|credo che|direi|secondo me|a dire il vero|in realta|tra l'altro|piuttosto|pero|invece|ci piace|mi piace|propongo|proponiamo|aggiungerei|toglierei)
    (?:ci (?:vediamo|sentiamo|aggiorniamo)|ti chiamo|la chiamo|vi chiamo|a (?:domani|lunedi|martedi|mercoledi|giovedi|venerdi|presto|dopo))
    (?:cambi|cambia|modifichi|modifica|aggiunga|aggiungi|tolga|togli|emetta|emetti|prepari|prepara|spedisca|spedisci|fatturi|fattura|blocchi|blocca|prenoti|prenota) (?:il|la|lo|i|le|pure|un|una|anche)
    (?:mio|mia|nostro|nostra) (?:capo|socio|socia|cliente|banca|commercialista|avvocato|marito|moglie|padre|madre|fratello|sorella|direttore|direttrice|titolare) (?:dice|vuole|preferisce|chiede|ha|pensa|vorrebbe|e d'accordo|mi ha|trova)
    `,
    words,
  ),
  answersAnyway: phrases(
    `
    ma (?:[a-z]+ ){0,3}?(?:rispondo|ho (?:visto|letto|un minuto)|le confermo|ti confermo|posso (?:chiamare|firmare|confermare|sentirla)|si,|procedi|procedete|procedete|procedete pure|volevo|velocemente|vi rispondo|confermo|va bene|intanto|riesco a)
    (?:scrivo|rispondo) (?:[a-z]+ )?(?:dal|dalla|da|col) (?:telefono|cellulare|spiaggia|aeroporto|treno|aereo|albergo|hotel|taxi)
    (?:quindi|percio|dunque) (?:[a-z]+ )?(?:se puo|se puoi|possiamo|facciamo|mi mandi|mandami|mi serve|ci serve|cerchiamo|sentiamoci)
    prima (?:di partire|che parta|della partenza|di andare)
    `,
    words,
  ),
};
