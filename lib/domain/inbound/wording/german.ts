import { phrases, type Wording } from './phrases';

const words = {
  /** "ich bin derzeit", "wir sind", "ich befinde mich". "u" stands for "ü". */
  ich: '(?:ich bin|bin ich|wir sind|sind wir|ich werde|werde ich|wir werden|ich befinde mich|befinde ich mich|wir befinden uns|ich bleibe|ich weile|ich halte mich|bin|ist|sind|man findet mich)(?: [a-z,-]+){0,6}?',
  mail: '(?:e-?)?mails?|nachrichten?|postfach|posteingang|mailbox|anfragen?|schreiben|postfaches',
  ort: 'buro|buros|praxis|kanzlei|geschaft|laden|firma|werkstatt|betrieb|unternehmen|geschaftsstelle|sekretariat|studio|atelier|filiale|schule|werk|lager|verwaltung|agentur|hotel|restaurant|rathaus|haus|galerie|apotheke|notariat|backstube|gartnerei|ausstellung|wir',
  kontakt:
    'wenden|wende|kontaktier[a-z]*|erreichen|erreichst|erreichbar|schreiben sie|schreib|anrufen|rufen sie|rufen|ruf|melden|melde|anzurufen|hilft|helfen|weiterhelfen|unterstutzt|ansprechpartner(?:in)?|sprechen|adressieren|richten|senden|schicken|nehmen sie kontakt|vertritt|vertreten|kummert|kummern|ubernimmt|wahlen|fragen sie|frag|anrufbeantworter|ansprechbar|steht|stehen',
} as const;

export const german: Wording = {
  automatic: phrases(
    `
    (?:systemseitig|maschinell|vom system|computergeneriert|systemgeneriert)[a-z]* ?(?:[a-z]+ )?(?:erzeugt|erstellt|generiert|versand|versendet|bestatigung|nachricht)[a-z]*
    antworten sie (?:bitte )?nicht (?:darauf|hierauf|auf)
    diese (?:nachricht|mail|e-mail|antwort) (?:geht|erhalt|bekommt|bekommen|erhalten) (?:an )?(?:alle|jeder|jede)
    (?:ein echter|ein richtiger) mensch[a-z ()]{0,30} (?:liest|antwortet|meldet)
    (?:dies|das|dieses|hierbei|es|diese|hier) (?:ist|handelt es sich um|wurde|wird|handelt sich um)? ?(?:eine?|um eine?|sich um eine?)? ?(?:automatisch|automatisiert|maschinell)[a-z]* (?:erstellt|generiert|erzeugt|versand|gesendet|verschickt|antwort|nachricht|(?:e-?)?mail|eingangsbestatigung|bestatigung|abwesenheit|mitteilung|benachrichtigung|erstellte|generierte|versandte)[a-z]*
    (?:{mail}|antwort|bestatigung|benachrichtigung|mitteilung) (?:wurde|wird|ist) (?:[a-z]+ )?(?:automatisch|automatisiert|maschinell)
    ^\\W{0,6}(?:automatische|automatisierte) (?:antwort|nachricht|abwesenheitsnotiz|mail|e-mail|eingangsbestatigung)
    (?:bitte )?(?:antworten|antworte) (?:sie )?(?:bitte )?nicht (?:direkt )?(?:auf|an) (?:diese|dieses)
    (?:auf diese|diese) (?:{mail}) (?:bitte )?nicht (?:zu )?(?:antworten|beantworten|direkt)
    (?:abwesenheitsassistent|abwesenheitsnotiz|autoresponder|automatische antwort|antwortautomat|anrufbeantworter des postfachs)
    (?:nicht|keine) (?:direkt )?(?:auf diese (?:{mail}) (?:zu )?antworten|antworten auf diese)
    `,
    words,
  ),
  absent: phrases(
    `
    (?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?) (?:arbeite ich nicht|bin ich nicht|ist mein freier)|mein freier tag|arbeite (?:ich )?(?:nur )?(?:in )?teilzeit|ich arbeite nur
    (?:ich arbeite|ich bin) (?:[a-z]+ )?(?:in teilzeit|halbtags|nur vormittags|vormittags|nur montags|von montag bis (?:mittwoch|donnerstag))
    [a-z]+pause (?:bis|vom|ab|uber)|machen (?:[a-z]+ )?[a-z]+pause
    (?:ich bin|bin|wir sind) (?:[a-z]+ ){0,3}?(?:verschollen|abgetaucht|ausgeflogen|im grunen|in der natur|auf der alp|auf tour|auf tournee)
    (?:ich|wir) (?:bin|sind|liege|sitze|stehe|wandere|segle|radle) (?:[a-z]+ ){0,4}?(?:am meer|am strand|in den bergen|im schnee|im suden|auf see|auf der insel|im wald|an der see|beim wandern|beim skifahren)
    (?:und )?ich (?:am|im|in den) (?:meer|strand|bergen|urlaub|schnee|wald|see)
    (?:wir|die maschinen|der betrieb|die werkstatt|alles|maschinen) (?:machen|macht|stehen|steht|ruhen|ruht|pausieren|haben) (?:[a-z]+ ){0,3}?(?:pause|still|zu|ferien|urlaub|geschlossen|dicht)
    (?:machen|mache|wir gonnen uns|gonne mir) (?:[a-z]+ ){0,3}?(?:pause|auszeit|urlaub|ferien|blau)
    (?:uber (?:ostern|weihnachten|pfingsten|die feiertage)|zwischen den jahren) (?:[a-z]+ ){0,4}?(?:geschlossen|zu|nicht|still|pause|ferien)
    {ich} (?:nicht (?:im (?:haus|buro|dienst|hause|lande|betrieb|amt)|am (?:platz|arbeitsplatz|schreibtisch)|da|erreichbar|verfugbar|anwesend|vor ort|zu erreichen|zugegen|ansprechbar|online|telefonisch|personlich|in der (?:kanzlei|praxis|firma|agentur))|abwesend|ausser haus|ausser hause|ausserhalb (?:des|meines|der)|im (?:[a-z]+ )?(?:urlaub|jahresurlaub|resturlaub|osterurlaub|sommerurlaub|weihnachtsurlaub|winterurlaub|kurzurlaub|erholungsurlaub|mutterschutz|ausland|krankenstand|krankenhaus|ruhestand|aussendienst|sabbatical|betriebsurlaub|betriebsferien|homeoffice ohne|funkloch|schnee|suden)|in (?:[a-z]+ )?(?:elternzeit|urlaub|ferien|karenz|den ferien|kur|reha|mutterschutz|klausur|einer (?:schulung|fortbildung|tagung|konferenz|klausur|weiterbildung)|besprechungen|betriebsferien|sachen)|auf (?:[a-z]+ ){0,2}(?:dienstreise|geschaftsreise|reisen|reise|messe|montage|einer messe|der messe|fortbildung|tagung|schulung|lehrgang|einem kongress|hochzeitsreise|einer tagung|kur|einer schulung|einer fortbildung|einer baustelle|kundenterminen|exkursion|klassenfahrt|weltreise|einer konferenz|der baustelle|einer dienstreise|einer reise)|unterwegs|verreist|krank(?:geschrieben|heitsbedingt)?|erkrankt|offline|verhindert|beurlaubt|weg|dienstlich|bei (?:gericht|einem kunden|kunden)|zu gericht|vor gericht|auf see)
    (?:befinde|befinden) (?:ich )?(?:mich|uns) (?:[a-z0-9,.]+ ){0,9}?(?:im|in|auf|ausser) (?:[a-z]+ )?(?:urlaub|osterurlaub|jahresurlaub|sommerurlaub|dienstreise|elternzeit|mutterschutz|ausland|geschaftsreise|reise|ferien|betriebsferien|betriebsurlaub|messe|krankenstand|haus|fortbildung|reha|kur|resturlaub|weihnachtsurlaub)
    (?:ich|wir) (?:habe|haben|mache|machen|geniesse|geniessen|nehme|nehmen|verbringe|goenne|gonne|gonnen) (?:[a-z]+ ){0,5}?(?:urlaub|frei|ferien|betriebsferien|betriebsurlaub|elternzeit|auszeit|freie tage|pause|mir eine auszeit)
    (?:das |die |der |unser |unsere |mein )?{ort} (?:ist|sind|bleibt|bleiben|hat|haben|wird|macht|machen) (?:[a-z0-9.,-]+ ){0,10}?(?:geschlossen|zu|betriebsferien|betriebsurlaub|betriebsruhe|nicht besetzt|urlaub|ferien|ruhetag)
    (?:schliessen|schliesst|geschlossen) (?:[a-z]+ ){0,4}?(?:vom|von|bis|uber|wegen|am|unser|zwischen|ab)
    (?:betriebsferien|betriebsurlaub|betriebsruhe|werksferien|praxisferien|weihnachtsferien|bruckentag)
    (?:wahrend|in) (?:meiner|unserer|dieser|seiner|ihrer) (?:abwesenheit|zeit|elternzeit|urlaubszeit)|in meinem urlaub|wahrend (?:meines|des) urlaubs
    ^(?:[a-z ,!]{0,20}[,.!:] ?)?(?:(?:derzeit|momentan|zurzeit|zur zeit|aktuell) )?(?:nicht im (?:buro|haus)|abwesend|im urlaub|in elternzeit|ausser haus|auf dienstreise|in urlaub)(?: (?:bis|vom|ab|und|von|am)|[.,:;!])
    (?:arbeite|arbeiten) (?:[a-z]+ ){0,3}?(?:nicht|nur|teilzeit|in teilzeit|montags|dienstags|mittwochs|donnerstags|freitags|von montag)
    mein urlaub|meinen (?:wohlverdienten )?urlaub|mein letzter arbeitstag vor
    solange ich (?:weg|nicht|im|unterwegs|abwesend)
    `,
    words,
  ),
  noAccess: phrases(
    `
    (?:nachsicht|entschuldigen sie),? (?:wenn|falls) (?:[a-z]+ )?(?:antwort|ich|es)
    (?:kein|keinen|ohne) (?:[a-z]+ )?(?:internet|netz|empfang|wlan|laptop|rechner|computer|handy|telefon)
    (?:ich|wir) (?:lese|lesen|beantworte|beantworten|bearbeite|schaue|schauen) (?:[a-z]+ )?(?:{mail}) (?:[a-z]+ ){0,2}?(?:abends|morgens|einmal|zweimal|ab|erst|immer|jeden|nach)
    (?:nur|erst|selten|kaum) (?:[a-z]+ ){0,2}?(?:abends|morgens|mittags|am wochenende|sporadisch|gelegentlich)?(?: [a-z]+)? ?(?:an den rechner|am rechner|ins postfach|in die mails|an den computer|online)
    (?:keinen|kein|nur|eingeschrankt[a-z]*|begrenzt[a-z]*|kaum|sporadisch[a-z]*|bedingt|ohne|selten|gelegentlich[a-z]*|unregelmassig[a-z]*|schlecht[a-z]*|wenig) (?:[a-z]+ ){0,3}?(?:zugriff|zugang|internet|empfang|netz|verbindung|einsicht|erreichbar|wlan|handyempfang|laptop)
    (?:zugriff|zugang|empfang|erreichbarkeit|internetverbindung|netz|verbindung) (?:[a-z-]+ ){0,5}?(?:eingeschrankt|begrenzt|beschrankt|schlecht|unregelmassig|sporadisch|moglich|mangelhaft|dunn|luckenhaft)
    (?:{mail}) (?:werden|wird|lese|rufe|kann|konnen|beantworte|bearbeite|checke|sehe) (?:ich |wir )?(?:[a-z]+ ){0,4}?(?:nicht|nur|keine|gelegentlich|sporadisch|unregelmassig|erst|selten|einmal|kaum|weder)
    (?:lese|lesen|rufe|rufen|beantworte|beantworten|bearbeite|bearbeiten|prufe|checke|sehe) (?:ich |wir )?(?:[a-z]+ ){0,4}?(?:{mail}) (?:[a-z]+ ){0,3}?(?:nicht|nur|keine|gelegentlich|sporadisch|unregelmassig|erst|selten|einmal|kaum)
    (?:lese|lesen|rufe|beantworte|bearbeite|prufe|sehe) (?:ich |wir )?(?:[a-z]+ ){0,2}?(?:keine|nicht|nur|gelegentlich|sporadisch|unregelmassig|selten|hin und wieder|kaum|einmal) (?:[a-z]+ ){0,3}?(?:{mail})
    kann (?:ich )?(?:[a-z-]+ ){0,6}?nicht (?:[a-z]+ ){0,2}?(?:beantworten|lesen|bearbeiten|antworten|reagieren|abrufen)
    (?:antwort|beantwortung|ruckmeldung|bearbeitung|reaktion) (?:[a-z]+ ){0,6}?(?:verzoger[a-z]*|spater|langer|dauern|etwas|nicht sofort|geduld)
    (?:verzogerungen|verzogert|zeitverzogert|verspatet|mit verzogerung)
    (?:nur|bedingt|eingeschrankt|schlecht|sporadisch|gelegentlich|kaum) (?:[a-z]+ ){0,2}?(?:erreichbar|per mail erreichbar|zu erreichen)
    (?:handy|laptop|telefon|rechner|smartphone|diensthandy) (?:[a-z]+ ){0,3}?(?:aus|ausgeschaltet|zu hause|daheim|abgeschaltet)
    `,
    words,
  ),
  deferred: phrases(
    `
    (?:melde|melden|antworte|antworten|kummere|lese) (?:[a-z]+ ){0,4}?(?:danach|dann|anschliessend|nach den|nach dem|im neuen jahr|nach ostern)
    (?:antwort|beantwort|bearbeit|les|meld|kummer|kumm|ruckmeld|kontaktier|zuruck|lese|widm|erledig)[a-z]* … (?:nach|bei|ab|sobald|wenn) (?:meiner|unserer|meinem|der|ich|wir|dem|seiner|ihrer) (?:[a-z]+ ){0,2}?(?:ruckkehr|urlaub|ruckkunft|zuruck|wieder|wiederkehr|abwesenheit|rueckkehr)
    (?:nach|bei|ab|seit) (?:meiner|unserer) (?:ruckkehr|ruckkunft|wiederkehr|rueckkehr)|nach (?:meinem|dem) urlaub
    (?:sobald|wenn) (?:ich|wir) (?:[a-z]+ ){0,3}?(?:zuruck|wieder (?:da|im|hier|am|zuruck))
    (?:ab diesem zeitpunkt|danach|im anschluss|anschliessend|dann|ab dann) … (?:antwort|beantwort|meld|bearbeit|kummer)[a-z]*
    (?:alles andere|alles weitere|alles ubrige|der rest|ubrige) … (?:warten|danach|ruckkehr|nach|dann)
    (?:der reihe nach|in der reihenfolge|nach eingang|arbeite ich (?:alles|den|meine|ihre))
    `,
    words,
  ),
  standIn: phrases(
    `
    (?:fur|in|bei) … wenden sie sich (?:bitte )?(?:direkt )?an
    (?:nimmt|nehmen) (?:[a-z]+ ){0,4}?(?:entgegen|an)|(?:akten|vorgange|mandate|kunden) (?:werden|wurden|hat) (?:[a-z]+ )?(?:von|ubernommen|an)|kommt vorbei
    (?:an|bei|uber|durch) (?:meinen|meine|unseren|unsere) (?:kollegen|kollegin|kolleginnen|chef|partner|vertreter|vertretung|mitarbeiter|assistenz)
    (?:notdienst|notfalle|sturmschaden|storungen|rohrbruch|notfallnummer|stormeldungen)[a-z ]{0,20}(?::|bitte|lauft|uber)
    eilige? (?:[a-z]+ )?(?:bitte|mit|an|uber)
    (?:hat|haben) (?:[a-z]+ ){0,3}?(?:den hut auf|im griff|alles im blick)
    (?:dringend[a-z]*|eilig[a-z]*|eilt|notfall[a-z]*|notfalle|notfallen|brennt|unaufschiebbar[a-z]*|in der zwischenzeit|zwischenzeitlich|inzwischen|bis dahin|so lange|solange|wahrenddessen|in meiner abwesenheit|wahrend meiner|vertretungsweise|vertretung|vertreter(?:in)?|fristsachen|anfragen|bei fragen|sofortige) … (?:{kontakt})
    (?:{kontakt}) … (?:dringend[a-z]*|notfall[a-z]*|notfallen|eilig[a-z]*|in meiner abwesenheit|wahrend meiner|zwischenzeit|bis dahin|gerne? weiter|zur verfugung|zur seite|vertretung|kollegin|kollege|kollegen|zentrale|durchwahl|team)
    (?:vertritt|vertreten|ubernimmt|ubernehmen|kummert|kummern|betreut|betreuen|hilft|helfen) (?:[a-z-]+ ){0,5}?(?:mich|sich|ihnen|dir|euch|meine|weiter|gern|gerne|solange|inzwischen|um)
    (?:meine|unsere) (?:vertretung|vertreter|vertreterin|stellvertretung|kollegin|kollege|kollegen|kolleginnen)
    (?:zu meiner|in) vertretung|vertretungsweise|als vertretung
    (?:{mail}) (?:werden|wird) (?:[a-z]+ ){0,2}?(?:weitergeleitet|umgeleitet|von [a-z ]+ (?:gelesen|bearbeitet))
    (?:steht|stehen) (?:ihnen|dir|euch) (?:[a-z]+ ){0,8}?(?:zur verfugung|zur seite|bereit)
    (?:sonst|ansonsten|alternativ|bitte) (?:[a-z]+ )?(?:an|bei|uber) (?:die |das |unser |unsere |meine |meinen |den )?(?:zentrale|sekretariat|kollegin|kollegen|kollege|team|hotline|vertretung|empfang|kanzlei|buro)
    `,
    words,
  ),
  thanks: phrases(
    `
    (?:vielen dank|danke|herzlichen dank|besten dank|danken ihnen|wir danken|ich danke ihnen|schonen dank|dankeschon|merci) (?:schon )?(?:fur|uber) (?:ihre|deine|die|eure|ihr|dein|das|diese) (?:[a-z]+ )?(?:{mail}|interesse|verstandnis|kontaktaufnahme|geduld|zuschrift|vertrauen)
    vielen dank fur ihr(?:e|en)? 
    (?:danke|dank) fur (?:ihr|dein|euer) verstandnis
    `,
    words,
  ),
  received: phrases(
    `
    (?:ihre|deine|ihr|dein) [a-z]+ (?:ist|sind) (?:bei uns |hier )?(?:[a-z]+ )?(?:eingegangen|eingetroffen)
    (?:haben|wurde) (?:[a-z]+ )?(?:ein |das |ihr )?ticket (?:[#a-z0-9-]+ )?(?:eroffnet|erstellt|angelegt)
    (?:wir haben|ich habe|haben wir) (?:[a-z]+ ){0,2}?(?:deine|ihre|eure) (?:{mail}|nachricht|anfrage|bewerbung)[a-z ]{0,12} (?:bekommen|erhalten|gelesen)
    (?:ihr|ihre|dein|deine) (?:anliegen|{mail}|anfrage|nachricht|bewerbung|meldung) (?:liegt|ist|befindet sich|landet|wurde) (?:[a-z]+ ){0,3}?(?:bei|angekommen|in guten|in unserem|gelandet|eingetroffen|uns)
    (?:ihre|deine) (?:bewerbung|nachricht|anfrage|mail|e-mail)[a-z, ]{0,20} (?:gerne|dankend|gut) erhalten
    (?:ihre|deine|eure|ihr|dein) (?:{mail}|anliegen|bewerbung|bestellung|antrag|auftrag|ticket|reklamation|support-?anfrage|unterlagen|formular|meldung|buchung|reservierung|vorgang|schadensmeldung)(?: [a-z0-9#.-]+){0,3}? (?:ist|wurde|wird|haben|sind|hat|liegt|befindet) (?:[a-z0-9#,.-]+ ){0,5}?(?:eingegangen|erhalten|empfangen|registriert|erfasst|angelegt|aufgenommen|bearbeitet|weitergeleitet|eingetroffen|zugestellt|in bearbeitung|erreicht|zugewiesen|angekommen|vor|uns)
    (?:wir haben|ich habe|haben wir|wir bestatigen|hiermit bestatigen wir|gerne bestatigen wir|bestatigen wir) (?:[a-z]+ ){0,3}?(?:ihre|deine|ihr|dein|den (?:eingang|empfang|erhalt)|eure) ?(?:[a-z-]+ ){0,4}?(?:erhalten|eingang|empfangen|aufgenommen|registriert|weitergeleitet|{mail}|anliegen|bewerbung|bestellung)?
    (?:eingangsbestatigung|empfangsbestatigung|bestatigung (?:des|ihres|ihrer) (?:eingangs|anfrage|nachricht))
    (?:ticket|vorgang|fall) (?:[a-z0-9#-]+ )?(?:wurde|ist|wird) (?:[a-z]+ )?(?:erstellt|angelegt|eroffnet|erfasst|geoffnet)
    (?:vielen dank|danke) fur (?:ihre|deine) (?:[a-z]+ )?(?:anfrage|bewerbung|bestellung|support|meldung|registrierung|kontaktaufnahme)
    `,
    words,
  ),
  soon: phrases(
    `
    (?:nach|in der) reihenfolge (?:des|ihres) eingangs|der reihe nach
    (?:erneute[sn]?|nochmalige[sn]?) (?:zusendung|senden|zuschicken) (?:[a-z]+ )?(?:nicht|entbehrlich|unnotig)
    warteliste|antwort (?:bis|am|zum|im laufe) (?:[a-z]+ ){0,2}?(?:ende|wochenende|woche|nachsten|spatestens)|(?:geht|gehen) nicht verloren
    (?:rechne|rechnen sie|rechnet) (?:[a-z]+ )?mit (?:[a-z]+ ){0,4}?(?:tagen?|stunden|wochen|werktagen)|kann (?:[a-z]+ ){0,4}?(?:tage|dauern|wochen|zeit in anspruch)
    (?:wir sind|ehrenamtlich[a-z]*|von) (?:[a-z]+ )?(?:ehrenamtlich[a-z]*|ein kleines team|nur (?:zu )?zweit|freiwilligen)
    (?:wir|techniker|technikern|kollegen|team) (?:antworten|beantworten|melden uns|die sich|melden sich) (?:[a-z]+ ){0,5}?(?:in der regel|meist|normalerweise|am nachsten|innerhalb|werktags|binnen|gewohnlich)
    (?:dieses postfach|diese adresse) (?:ist|dient) (?:[a-z]+ )?(?:nur|ausschliesslich)
    montags? bis (?:donnerstags?|freitags?|samstags?)|mo\\.? ?- ?fr\\.?
    halten sie (?:bitte )?(?:[a-z]+ ){0,3}?(?:bereit|nummer)
    ^(?:ihr|euer|dein|das) (?:[a-z-]+[- ])?(?:[a-z]*team|kundenservice|[a-z]*service)[a-z -]{0,30}$
    (?:innerhalb|binnen|in|innert|spatestens|dauert|etwa) (?:von |der nachsten |den nachsten |spatestens |ca\\.? |etwa |rund |zurzeit |maximal |weniger als )?(?:\\d{1,3}|eine[mnr]?|zwei|drei|vier|funf|zehn|wenigen|weniger)(?: ?(?:bis|-|oder) ?(?:\\d{1,3}|zwei|drei|vier|funf))? ?(?:stunden|tagen?|werktagen?|arbeitstagen?|wochen?|std|geschaftstagen?|minuten)
    (?:so (?:bald|schnell|rasch) (?:wie|als) moglich|schnellstmoglich|baldmoglichst|umgehend|zeitnah|in kurze|moglichst (?:bald|schnell|zeitnah|rasch)|alsbald|demnachst)
    (?:wir|ein|eine|unser|unsere|unsere?r|jemand|das) (?:[a-z]+ ){0,3}?(?:melden uns|werden uns|mitarbeiter(?:in)?|team|kollege|kollegin|kundenservice|service|kundenberater|experten|ansprechpartner|kummern uns|bearbeiten|antworten|beantworten|support|sachbearbeiter(?:in)?) (?:[a-z]+ ){0,6}?(?:bei ihnen|melden|meldet|bearbeit|setzt|antwort|kummer|in verbindung|prufen|zuruck|darum|ihre|mit ihnen|schnellst|um|wird)[a-z]*
    (?:wir|werden) (?:melden|kummern) uns
    (?:geschaftszeiten|burozeiten|offnungszeiten|servicezeiten|werktagen|werktage|arbeitstage|bearbeitungszeit|wartezeit|antwortzeit)
    (?:hohen?|hoher|grosser|erhohten?|erhohter|vieler|starken?) (?:[a-z]+ )?(?:aufkommens?|anfragen|anfrageaufkommens?|nachfrage|volumen|auslastung|anzahl)
    (?:ruckfragen|nachfragen) (?:[a-z]+ ){0,5}?(?:abzusehen|bitten wir|angeben|geben|nennen|verzichten|mit)
    (?:wir|jemand) (?:kommen|kommt|wird|werden) (?:[a-z]+ ){0,3}?auf sie zu
    (?:prufung|bearbeitung) (?:ihrer|deiner|der) (?:unterlagen|anfrage|bewerbung|meldung)
    (?:wird|werden) (?:[a-z]+ ){0,3}?(?:gepruft|bearbeitet|gesichtet)
    (?:geben|nennen|verwenden|angeben) (?:sie )?(?:[a-z]+ ){0,4}?(?:nummer|vorgangsnummer|ticketnummer|aktenzeichen|betreff)
    `,
    words,
  ),
  reference: phrases(
    `
    (?:ticket|vorgangs|fall|bearbeitungs|anfrage|referenz|kunden|auftrags|antrags|schadens|kenn|bestell|case|vorgang|aktenzeichen|referenz)-?(?:nummer|nr\\.?|id|zeichen)? ?(?:lautet|ist|:|#|nr\\.?|nummer)? ?(?:lautet|ist|:)? ?[#a-z0-9-]*\\d
    (?:unter|mit) (?:der|dem|folgender) (?:[a-z]*(?:nummer|nr\\.?|aktenzeichen|id|kennung|kennzeichen)) ?[#a-z0-9-]*\\d
    `,
    words,
  ),
  left: phrases(
    `
    (?:nicht mehr|nicht langer) (?:fur|bei|in|im|am) [a-z -]{2,40} (?:tatig|beschaftigt|angestellt)
    (?:geniesse|geniesst|verabschiede|verabschiedet)[a-z ]{0,20} (?:ruhestand|rente|pension|rentnerdasein)|(?:im|in) (?:den )?(?:wohlverdienten )?ruhestand
    (?:ist|sind) (?:[a-z0-9.]+ ){0,4}?(?:verstorben|gestorben)
    (?:hat|habe) (?:die abteilung|die position|den bereich|das team|die stelle) gewechselt
    (?:wurde|ist) (?:[a-z]+ ){0,2}?versetzt
    ich habe [a-z&. -]{2,30} (?:zum [a-z0-9. ]{2,20} )?verlassen
    (?:neuen? (?:herausforderungen?|aufgaben?|ufern))
    (?:nicht mehr|nicht langer) (?:[a-z]+ ){0,5}?(?:tatig|beschaftigt|angestellt|im unternehmen|bei uns|fur (?:die|uns|unser)|mitarbeiter|in unserem|zustandig|teil|im dienst|arbeite[tn]?|bei der|bei)
    (?:hat|habe|haben) (?:das unternehmen|die firma|unser haus|uns|die kanzlei|unser unternehmen|unsere|die agentur|den verlag|das haus|den betrieb) (?:[a-z0-9.]+ ){0,5}?(?:verlassen)
    (?:ist|bin) (?:[a-z0-9.]+ ){0,6}?(?:aus (?:dem|der|unserem|unserer) (?:unternehmen|firma|dienst|betrieb|kanzlei|berufsleben) )?(?:ausgeschieden|in (?:den )?(?:ruhestand|rente|pension)|pensioniert|im ruhestand|in rente)
    (?:verlasse|verlasst) (?:[a-z]+ ){0,3}?(?:unternehmen|firma|haus|kanzlei)
    (?:dieses|diese|mein|das) (?:postfach|konto|(?:e-?)?mail-?(?:adresse|konto|postfach)|adresse|account) (?:wird|wurde|ist) (?:[a-z0-9.]+ ){0,6}?(?:deaktiviert|geschlossen|geloscht|abgeschaltet|stillgelegt|aufgelost|nicht mehr)
    `,
    words,
  ),
  moved: phrases(
    `
    (?:nutze|verwende|benutze|nutzen|verwenden) (?:ich |wir )?(?:diese|dieses)[a-z -]{0,20} nicht mehr|(?:erreichen|schreiben) sie mir? (?:[a-z]+ ){0,2}?(?:unter|an) [a-z0-9._%+-]+@
    (?:meine|unsere) (?:(?:e-?)?mail-?)?(?:adresse|adressen|mailadresse) (?:hat|haben|lautet|ist|andert) (?:[a-z]+ ){0,3}?(?:geandert|neu|nun|jetzt|ab sofort|sich)
    (?:neue|aktuelle) (?:(?:e-?)?mail-?)?(?:adresse|anschrift|mailadresse) (?:lautet|ist|:|ab)
    (?:ich|wir) (?:bin|sind|habe|haben) (?:[a-z]+ ){0,2}?(?:umgezogen auf|die mailadresse gewechselt|eine neue (?:(?:e-?)?mail-?)?adresse|ab sofort unter)
    (?:bitte )?(?:aktualisieren|andern|verwenden|nutzen|notieren) (?:sie )?(?:[a-z]+ ){0,4}?(?:adressbuch|neue adresse|neue e-mail|kontaktdaten|adresse|neue mailadresse)
    `,
    words,
  ),
  unread: phrases(
    `
    (?:nachricht|{mail}) (?:wurde|wird) (?:[a-z]+ )?nicht (?:weitergeleitet|gelesen|bearbeitet)
    (?:dieses|diese|das|mein|meine) (?:postfach|adresse|(?:e-?)?mail-?(?:adresse|postfach)|mailbox|konto) (?:wird|ist|kann) (?:[a-z]+ ){0,3}?(?:nicht|un|weder)(?: mehr| regelmassig| standig)? ?(?:gelesen|uberwacht|betreut|abgerufen|uberpruft|besetzt|bearbeitet|eingesehen|bewacht)
    (?:ihre|deine|die|eingehende|eingegangene|ihr|eure) (?:{mail}) (?:wird|werden|wurde|wurden) (?:[a-z]+ ){0,6}?(?:nicht|weder) (?:[a-z]+ )?(?:weitergeleitet|gelesen|umgeleitet|bearbeitet|abgerufen)
    (?:{mail}) … (?:geloscht|nicht gelesen)
    (?:werden|wird) (?:[a-z]+ )?(?:nicht|weder) (?:automatisch )?(?:weitergeleitet|gelesen)
    (?:senden|schreiben|schicken) sie (?:[a-z,-]+ ){0,5}?(?:erneut|noch einmal|nochmals|nach)
    `,
    words,
  ),
  challenge: phrases(
    `
    (?:bestatigen|verifizieren) sie … (?:dass sie|ihre (?:(?:e-?)?mail-?)?adresse|absender|mensch|identitat)
    (?:klicken|folgen) sie … (?:zuzustellen|zugestellt|bestatigen|freizugeben|verifizieren|freigeben)
    (?:wartet|zuruckgehalten|warten) (?:[a-z]+ ){0,3}?(?:freigabe|moderat[a-z]+|genehmigung|prufung)
    `,
    words,
  ),
  topics: phrases(
    `
    (?:\\w*urlaub\\w*|\\w*ferien|messe|dienstreise|elternzeit|mutterschutz|krank\\w*|fortbildung|tagung|schulung|ostern|weihnachten|pfingst\\w*|feiertag\\w*|pause|\\w+pause|betriebs\\w+|reise|kur|reha|gericht)
    (?:abwesen\\w+|nicht im|nicht am|geschlossen|ausser haus|unterwegs|verreist|offline|weg|nicht da|verschollen)
    (?:zuruck|wieder|ruckkehr|ab dem|offnen|geht es (?:hier )?weiter|danach)
    (?:e-?mails?|mails?|nachrichten?|postfach|posteingang|anfragen?|anliegen)
    (?:dringend\\w*|eilig\\w*|notfall\\w*|notdienst|sofort\\w*|nicht warten)
    (?:vertret\\w+|kolleg\\w+|zwischenzeit|inzwischen|zentrale|sekretariat|durchwahl|team|bis dahin|ansprechpartner\\w*|techniker\\w*)
    (?:antwort\\w*|beantwort\\w+|bearbeit\\w+|ruckmeldung)
    (?:geduld|verstandnis|unannehmlichkeiten)
    (?:internet|empfang|netz|wlan|handy|laptop|rechner|telefon\\w*)
    `,
    words,
  ),
  wasAway: phrases(
    `
    (?:ich war|wir waren|war ich|waren wir|ich war ja|bin gerade|ich bin gerade|bin erst|ich bin erst|komme gerade|ich komme gerade|komme eben|bin eben|ich bin eben) (?:[a-z,-]+ ){0,6}?(?:im urlaub|in urlaub|unterwegs|krank|nicht da|verreist|auf (?:dienstreise|messe|reisen|der messe|montage|einer)|ausser haus|im ausland|abwesend|offline|weg|zuruck|aus dem urlaub|wieder da|zuruckgekommen|in elternzeit|im krankenhaus|eingespannt|verhindert|bettlagerig|aus dem|von der|vom|rein)
    (?:bin|sind) (?:ich |wir )?(?:jetzt |nun |seit [a-z]+ |gerade |heute |wieder |endlich )+(?:wieder )?(?:da|zuruck|im buro|am platz|an bord|im lande|am schreibtisch|erreichbar|im haus)
    (?:wieder|zuruck) (?:aus (?:dem|meinem) urlaub|im buro|am schreibtisch|an bord|im lande)(?: |,|:|\\.|$)(?!und ab|ab )
    (?:entschuldigung|entschuldigen|entschuldige|sorry|verzeihung|verzeihen|pardon|tut mir leid|bitte um entschuldigung|bitte um nachsicht|um verzeihung) (?:[a-z,]+ ){0,6}?(?:verspatung|verspatete|spate|verzogerung|warten|lange|langer|spat|funkstille|erst jetzt|melde|gedauert|antwort|stille|ruckmeldung|schweigen|durcheinander)
    daher erst (?:jetzt|heute)|deshalb erst (?:jetzt|heute)|erst (?:jetzt|heute) (?:dazu|zum|meine antwort|melde|gelesen|gesehen)
    (?:meine|die) (?:abwesenheitsnotiz|automatische antwort|abwesenheitsmeldung) (?:[a-z]+ ){0,3}?(?:ignorier|vergessen|noch|konnen|war|bitte|ist|lauft)[a-z]*
    (?:ignorieren|vergessen|uberlesen) (?:sie )?(?:[a-z]+ )?(?:abwesenheitsnotiz|automatische)
    `,
    words,
  ),
  onBehalf: phrases(
    `
    (?:im auftrag|im namen|i\\. ?a\\.|i\\. ?v\\.|stellvertretend fur|in vertretung von)(?: von| der| des| meines| meiner)?
    (?:bittet|bat|hat|lasst|liess) (?:mich|uns|sie|ihnen|ausrichten|ihnen ausrichten) ?(?:[a-z]+ ){0,6}?(?:gebeten|beauftragt|mitzuteilen|auszurichten|ausrichten|mitteilen|ihnen|folgendes|zu antworten|zu schreiben|gesagt)
    ich (?:schreibe|antworte|melde mich) (?:[a-z]+ ){0,2}?(?:fur|im auftrag|im namen|anstelle|statt)
    (?:assistenz|assistentin|assistent|sekretarin|sekretariat) (?:von|der|des)
    (?:herr|frau|dr\\.) [a-z. -]{1,30}? (?:ist einverstanden|mochte|wunscht|ist damit|stimmt|hat (?:zugestimmt|den|die|das|ihren|ihr|unterschrieben|freigegeben)|lasst)
    `,
    words,
  ),
  asks: phrases(
    `
    (?:konnen|konnten|konntest|kannst|wurden|wurdest|haben|hast|sind|bist|ist|passt|geht|soll|sollen|darf|durfen|wollen|willst|mochten|gibt|bekommen|bekomme|wissen|weisst|machen|machst|schicken|schickst|klappt|reicht|ware|waren|stimmt|einverstanden|gilt|lasst|kann|brauchen|brauchst|wird|werden) (?:sie|du|ihr|ich|wir|es|das|die|der|man|ihnen|dir|mir|uns|den|dies|morgen|auch)[^.!?\\n]{0,120}\\?
    (?:wann|wie|was|wo|wer|warum|welche|welcher|welches|welchen|wieviel|wie viel|bis wann|wohin|wozu|ob|wem) [^.!?\\n]{0,120}\\?
    (?:konnen|konnten|konntest|kannst|wurden|wurdest) (?:sie|du|ihr) (?:[a-z]+ ){0,4}?(?:bitte|mir|uns|noch|schicken|senden|bestatigen|geben|sagen)
    (?:bitte|dann) (?:schicken|senden|schick|sende|geben|gib|sagen|sag|rufen|ruf|bestatigen|bestatige|teilen|mailen|melden) (?:sie |du )?(?:mir|uns|mich|sich bei mir|es|den|die|das|eine|einen|noch)
    (?:schicken|senden|geben|sagen|bestatigen|reichen|lassen|rufen) sie (?:mir|uns|mich) 
    (?:ok|okay|in ordnung|recht so|einverstanden|passt das|geht das)[^.!?\\n]{0,40}\\?
    (?:lassen sie mich|lass mich|gib mir|geben sie mir) (?:bitte )?(?:[a-z]+ )?(?:wissen|bescheid)
    `,
    words,
  ),
  acts: phrases(
    `
    kein problem|keine eile|eilt nicht
    (?:geniess(?:e|t|en sie)? (?:den|deinen|ihren|die|deine|ihre|es|das)|schonen urlaub|gute reise|gute erholung|viel spass)
    (?:wenn|sobald|bis) (?:du|sie) (?:[a-z]+ ){0,2}(?:zuruck|wieder da)
    (?:brauche|brauchen) (?:ich|wir) [^.!?\\n]{0,60}(?:heute|morgen|vorher|bis)
    (?:wenn|falls) (?:du|sie) [^.!?\\n]{0,60}(?:vorher|davor|noch vor)
    (?:ich fahre|ich verreise|ich bin weg) (?:morgen|ubermorgen|am|nachste|ab)
    ich (?:reserviere|halte|lege|mache|schicke|sende|bringe|notiere|nehme|komme|bestelle|zahle|uberweise|rufe) (?:ihnen|dir|euch|das|die|den|es|sie|ihn|zwei|drei|am|morgen)
    (?:konnen|kann) (?:sie|du|ihr|wir|ich) (?:[a-z]+ ){0,3}?(?:haben|bekommen|anbieten|liefern|machen|abholen|kommen|schicken)
    (?:nehmen tu ich|nehm ich|geht klar|hab ich notiert|erkenne ich|erwarten wir|wir erwarten|andernfalls|fordern wir|beanstande)
    (?:position|punkt|seite|ziffer|absatz) \\d
    (?:passt|einverstanden|in ordnung|geht in ordnung|alles klar|geht klar|gerne|perfekt|super|prima|machen wir|mach ich|mache ich|nehmen wir|nehme ich|wir nehmen|ich nehme|bestellen wir|wir bestellen|hiermit (?:bestatige|bestellen|nehme|bestatigen|beauftragen)|freigegeben|genehmigt|zusage|zugesagt|abgelehnt|kein interesse|nicht interessiert|legen sie los|los geht's|bitte so machen|so machen wir|klingt gut|sieht gut aus|passt so|ja,|nein,|jawohl|genau)
    (?:anbei|im anhang|beigefugt|angehangt|beiliegend|hier (?:der|die|das) )
    (?:wie (?:besprochen|vereinbart|gewunscht|abgesprochen|telefonisch|ausgemacht|angekundigt|sie (?:geschrieben|wissen)))
    (?:ich habe|wir haben|hab|habe|haben) (?:[a-z]+ ){0,6}?(?:gelesen|gepruft|angesehen|angeschaut|unterschrieben|bezahlt|uberwiesen|gesprochen|besprochen|durchgesehen|entschieden|geandert|erganzt|notiert|vermerkt|gefunden|gesehen|nachgefragt|nachgemessen|abgestimmt|beauftragt|geschickt|beschlossen|ausgewahlt|festgestellt|getestet|weitergegeben an)
    (?:das|ihr|dein|der|den|die|ihre|deine|ihrem|dem|euer|im|zum|des) (?:angebot|angebotes?|vertrag|entwurf|rechnung|muster|preise?|zeichnungen?|termin am|lieferung|auftrag|vorschlag|plan|stundensatz|rabatt|skonto|version|fassung|kostenvoranschlag|konzept|prasentation|protokoll|layout|unterzug|mandatsvereinbarung|liefertermin|anzahlung|gutachten|ausschreibung)
    (?:brauche|brauchen|brauchten|brauchte|mochte|mochten|hatte gern|hatten gern|wurde gern|wurden gern|wurde|lieber|bevorzuge|fehlt|fehlen|schlage vor|schlagen vor|finde ich|finden wir|denke|glaube|meine frage|zwei punkte|zwei anmerkungen|ein punkt|eine frage|ubrigens|allerdings|jedoch|leider (?:ist|haben|passt|geht|kann|konnen|sind)|ausserdem|dafur|macht rund|kostet|rund \\d)
    (?:wir sehen uns|bis (?:morgen|dienstag|mittwoch|donnerstag|freitag|montag|bald|dann|gleich)[!.,]?$|ich rufe (?:sie|dich)|ich melde mich (?:morgen|am|spater|noch|heute)|telefonieren wir)
    (?:mein|meine|unser|unsere) (?:chef|chefin|mandant|mandantin|bank|steuerberater|anwalt|frau|mann|geschaftsfuhrung|vorstand|bruder|schwester|partner|kunde) (?:hat|ist|mochte|sagt|will|wird|braucht|findet)
    `,
    words,
  ),
  answersAnyway: phrases(
    `
    (?:aber|trotzdem|dennoch|deshalb|daher) (?:[a-z,]+ ){0,3}?(?:kurz|schnell|ja|gerne|wollte|habe|hab|antworte|melde|konnen wir|kann ich|lese|machen sie|passt|geht|ganz kurz|sollten|bitte (?:schicken|rufen|senden) sie mir|lassen sie uns|muss|mussen)
    (?:kurz|schnell|kurze antwort|antwort) (?:[a-z]+ ){0,2}?(?:vom|von|aus) (?:dem |der |meinem )?(?:handy|strand|flughafen|zug|hotel|bahn|auto|unterwegs|taxi)
    (?:vor meinem|bevor ich) (?:[a-z]+ ){0,3}?(?:urlaub|weg|fahre|fliege|in den|abreise|gehe)
    `,
    words,
  ),
};
