import { phrases, type Wording } from './phrases';

const words = {
  /** "ik ben momenteel", "wij zijn", "ik zal", also after a time: "momenteel ben ik". */
  ik: "(?:ik ben|ben ik|wij zijn|we zijn|zijn wij|zijn we|ik zal|zal ik|ik bevind me|ik bevind mij|ik zit|zit ik|ik verblijf|ik ga|is|zijn)(?: [a-z,'-]+){0,6}?",
  mail: '(?:e-?)?mails?|(?:e-?)?mailtjes?|berichten|bericht|berichtje|mailbox|postvak|inbox|vraag|aanvraag',
  plek: 'kantoor|kantoren|winkel|bedrijf|praktijk|werkplaats|zaak|studio|school|afdeling|magazijn|showroom|secretariaat|fabriek|atelier|organisatie|restaurant|hotel|apotheek|receptie|wij|we|gemeentehuis',
  contact:
    "contact|mail(?:en|t)?|e-?mail(?:en)?|bel(?:len|t)?|schrijf|schrijven|richt(?:en)?|wend(?:en)?|bereik(?:en|baar)?|neem|nemen|stuur|sturen|vraag(?:t)?|vragen|benader(?:en)?|terecht|helpt|helpen|verder|collega(?:'s)?|telefoonnummer|spreek|app(?:en)?|neemt waar|vervangt|waarneemt|staat",
} as const;

export const dutch: Wording = {
  automatic: phrases(
    `
    (?:dit bericht|deze mail|deze e-mail) gaat naar (?:iedereen|alle)
    een (?:echt mens|echte persoon|mens van vlees)[a-z ()]{0,30} (?:leest|antwoordt|beantwoordt|neemt|kijkt)
    (?:dit|deze|het) (?:is|betreft|bericht is|{mail} is|{mail} wordt|bericht wordt|antwoord is) (?:een )?(?:automatisch|geautomatiseerd)[a-z]* ?(?:gegenereerd|verzonden|aangemaakt|verstuurd|antwoord|bericht|e-?mail|mail|reactie|ontvangstbevestiging|afwezigheids|gegenereerde|verzonden)?
    (?:{mail}|antwoord|reactie|bevestiging) (?:is|wordt|werd) (?:[a-z]+ )?automatisch
    automatisch (?:gegenereerd|verzonden|aangemaakt|verstuurd|gegenereerde|verzonden) ?(?:{mail})?
    ^\\W{0,6}(?:automatisch antwoord|automatische reactie|automatisch bericht|afwezigheidsbericht)
    (?:gelieve|u kunt|je kunt|u kan|verzoeke|wij verzoeken u|het is niet mogelijk om)? ?(?:niet|geen) (?:te )?(?:antwoorden|reageren|beantwoorden)? ?(?:te )?(?:op|antwoord op) (?:dit|deze)(?: {mail})?(?: (?:te )?(?:antwoorden|reageren|beantwoorden))?
    (?:beantwoord|reageer) (?:dit|deze|niet) (?:{mail} )?(?:niet|op)?
    (?:autoreply|auto-reply|afwezigheidsassistent|automatische afwezigheids[a-z]*|out of office reply)
    `,
    words,
  ),
  absent: phrases(
    `
    (?:is )?mijn (?:vaste )?vrije dag|(?:maandag|dinsdag|woensdag|donderdag|vrijdag)s? werk ik niet|ik werk niet op|ik werk (?:alleen|parttime)
    (?:wij|we|ik) (?:heb|hebben|geniet|genieten) (?:[a-z]+ ){0,3}?[a-z]*(?:verlof|vakantie|vrij)(?![a-z])
    (?:nieuwe (?:heup|knie)|geopereerd|operatie|bevallen|moeder geworden|vader geworden|herstellende|herstel)
    (?:ik ben|we zijn|wij zijn|ik zit|ik sta) (?:[a-z]+ ){0,3}?(?:aan het (?:wandelen|fietsen|kamperen|zeilen|skien|varen|reizen|verbouwen)|in (?:de|het) (?:bergen|buitenland|vogezen|alpen|zon|sneeuw|ziekenhuis)|aan zee|op het water|op het strand|op de camping)
    (?:ik|wij|we) (?:kampeer|kamperen|wandel|wandelen|fiets|zeil|reis|reizen|ski|vier|vieren) (?:[a-z]+ ){0,3}?(?:in|door|langs|op|over|vakantie)
    (?:de winkel|de zaak|het atelier|de werkplaats|kantoor|alles) (?:is|staat|ligt) (?:[a-z]+ )?(?:stil|dicht|leeg|plat)
    (?:even|een weekje|een paar dagen|lekker) (?:[a-z]+ )?(?:weg|niet|offline|eruit|tussenuit|geen)
    {ik} (?:niet (?:aanwezig|bereikbaar|beschikbaar|op kantoor|op het werk|in de gelegenheid|op mijn werkplek|werkzaam|te bereiken|in het land|aan het werk|achter mijn|telefonisch|in de zaak|in de winkel)|afwezig|met (?:[a-z]+ ){0,3}?(?:vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|kerstvakantie|zomervakantie|reces|pensioen|zakenreis|vaderschapsverlof|ziekteverlof|sabbatical|reis)|op (?:[a-z]+ ){0,3}?(?:vakantie|reis|zakenreis|wintersport|verlof|beurs|congres|cursus|conferentie|dienstreis|studiereis|huwelijksreis|training|locatie|pad|sabbatical|kamp)|in (?:het buitenland|vergadering|bespreking|training|het ziekenhuis|de rechtbank|ouderschapsverlof|overleg|ouderschaps)|buiten (?:kantoor|de deur|bereik)|onderweg|ziek|vrij|weg|er (?:even |een weekje |tussenuit )?(?:niet|tussenuit|uit)|uit kantoor|offline|out of office|onbereikbaar|verhinderd|buitenshuis|out-of-office|elders|naar een (?:beurs|congres|conferentie))(?: |[.,;:!)-]|$)
    (?:ik|wij|we) (?:werk|werken|werkt) (?:[a-z]+ ){0,3}?(?:niet|parttime|maandag|dinsdag|woensdag|donderdag|vrijdag|alleen)
    (?:ik|wij|we) (?:heb|hebben|geniet|genieten|neem|nemen|vier|vieren|ga|gaan) (?:[a-z]+ ){0,5}?(?:vakantie|vrij|verlof|vrije dag|vrije dagen|rust|weekje weg|ertussenuit|een paar dagen)
    (?:het |de |ons |onze |mijn )?(?:{plek})(?: [a-z]+){0,3}? (?:is|zijn|blijft|blijven|zal|wordt|sluit|sluiten) (?:[a-z0-9.-]+ ){0,8}?(?:gesloten|dicht|zijn wij|wegens|van|in verband)
    (?:gesloten|sluiten|sluit) (?:[a-z]+ ){0,3}?(?:van|tot|wegens|in verband|vanwege|voor|op|t/m|vanaf|tussen)
    (?:tijdens|gedurende|in|wegens|vanwege) (?:mijn |onze |deze |zijn |haar |de )?(?:afwezigheid|[a-z]*vakantie|[a-z]*verlof|periode)
    (?:zolang|terwijl) ik (?:weg|er niet|afwezig|met|op)
    ^(?:[a-z ,!]{0,20}[,.!:] ?)?(?:(?:momenteel|op dit moment|thans) )?(?:afwezig|niet aanwezig|op vakantie|met vakantie|met verlof|niet op kantoor|out of office|uit kantoor)(?: (?:tot|van|t/m|en|vanaf|wegens|met)|[.,:;!])
    (?:zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|zomersluiting|kerstsluiting|bouwvak|bouwverlof|jaarlijks verlof|jaarlijkse vakantie)
    `,
    words,
  ),
  noAccess: phrases(
    `
    (?:excuses|sorry) (?:als|indien) (?:[a-z]+ )?(?:het|ik|een)[a-z ]{0,20}(?:duurt|later|trager)
    (?:geen|zonder) (?:[a-z]+ )?(?:internet|bereik|wifi|verbinding|laptop|telefoon|computer)
    (?:ik|wij|we) (?:lees|lezen|beantwoord|bekijk) (?:mijn |onze |de )?(?:{mail}) (?:[a-z]+ ){0,2}?(?:elke|na|voor|tussen|een keer|twee|alleen|pas|s avonds)
    (?:geen|beperkt|beperkte|slecht|slechte|weinig|nauwelijks|zonder|niet altijd|beperkter|sporadisch|amper) (?:[a-z]+ ){0,3}?(?:toegang|internet|bereik|bereikbaar|verbinding|wifi|inzage|ontvangst|laptop|computer)
    (?:toegang|bereik|verbinding|bereikbaarheid|internet) (?:[a-z-]+ ){0,5}?(?:beperkt|slecht|wisselend|sporadisch|onregelmatig|minimaal)
    (?:lees|lezen|bekijk|bekijken|check|beantwoord|beantwoorden|zie|open|controleer) (?:ik |wij |we )?(?:[a-z]+ ){0,4}?(?:{mail}) (?:[a-z]+ ){0,3}?(?:niet|slechts|alleen|sporadisch|af en toe|onregelmatig|maar|beperkt|minder|een keer)
    (?:lees|lezen|bekijk|check|beantwoord|controleer|zie) (?:ik |wij |we )?(?:[a-z]+ ){0,2}?(?:geen|niet|slechts|alleen|sporadisch|af en toe|onregelmatig|nauwelijks|minder|beperkt|weinig|mondjesmaat) (?:[a-z]+ ){0,3}?(?:{mail})
    (?:mijn|de|uw|je) (?:{mail}) (?:wordt|worden|lees|kan|bekijk|check) (?:ik |wij )?(?:[a-z]+ ){0,5}?(?:niet|slechts|sporadisch|beperkt|nauwelijks|af en toe|alleen)
    (?:kan|kunnen|zal|zullen) (?:ik |wij |we )?(?:[a-z-]+ ){0,5}?(?:niet|pas|later) (?:[a-z]+ ){0,3}?(?:beantwoorden|reageren|lezen|antwoorden|behandelen|meteen|direct)
    (?:reactie|antwoord|beantwoording|reageren) (?:[a-z]+ ){0,5}?(?:langer|vertraging|vertraagd|later|even duren|op zich laten|trager|enige tijd)
    (?:telefoon|laptop|computer|notificaties|meldingen) (?:[a-z]+ ){0,2}?(?:uit|thuis|dicht|uitgeschakeld)
    `,
    words,
  ),
  deferred: phrases(
    `
    (?:daarna|dan|na terugkomst|na de vakantie) (?:[a-z]+ ){0,3}?(?:beantwoord|reageer|antwoord|lees|pak|help)[a-z]*
    (?:beantwoorden|reageren|lezen) (?:we|wij|ik) (?:daarna|dan|later|na)
    (?:beantwoord|antwoord|reageer|reager|lees|lez|behandel|kom|neem|bekijk|pak|contact|terug|hoor)[a-z]* … (?:na|bij|zodra|als|wanneer|vanaf|op) (?:mijn |onze |ik |wij |we |de |het )?(?:[a-z]+ ){0,2}?(?:terugkomst|terugkeer|vakantie|terug|weer|verlof|thuiskomst)
    (?:na|bij|vanaf) (?:mijn|onze) (?:terugkomst|terugkeer|vakantie|verlof)
    (?:zodra|als|wanneer) (?:ik|wij|we) (?:[a-z]+ )?(?:terug|weer)
    (?:overige|de rest|al het andere|andere) … (?:wachten|na|later|terugkomst)
    (?:in|op) volgorde van (?:binnenkomst|ontvangst)|op volgorde
    (?:beantwoord|reageer|antwoord|kom) (?:ik|wij) … (?:vanaf|daarna|dan|volgende week|maandag)
    `,
    words,
  ),
  standIn: phrases(
    `
    (?:dossiers|klanten|zaken|taken) (?:zijn|worden) (?:[a-z]+ )?(?:overgenomen|overgedragen|waargenomen)
    (?:spoed|haast|lekkage|storing|nood)\\?
    (?:heeft|hebt) u (?:haast|spoed)|heb je (?:haast|spoed)
    (?:neemt|regelt|doet|houdt) (?:[a-z]+ )?(?:de honneurs|de boel|mijn|alles|het)
    (?:bel|mail|app) (?:dan )?(?:met )?[a-z]+ (?:op|via|van)
    (?:dringend[a-z]*|urgent[a-z]*|spoed[a-z]*|haast|noodgeval[a-z]*|noodgevallen|nood|calamiteiten|intussen|ondertussen|in de tussentijd|tussentijds|tot die tijd|niet kan wachten|niet wachten|kan het niet wachten|bij afwezigheid|vragen over|voor vragen|storingen?|directe) … {contact}
    {contact} … (?:dringend[a-z]*|urgent[a-z]*|spoed[a-z]*|noodgeval[a-z]*|tijdens mijn|in mijn afwezigheid|intussen|ondertussen|in de tussentijd|tot die tijd|mijn collega|onze collega|collega's|receptie|in mijn plaats|algemene nummer|je verder|u verder|u graag|je graag|waarnemer)
    (?:neemt|nemen|neem) (?:[a-z]+ ){0,4}?(?:waar|over|mijn taken|mijn werkzaamheden)
    (?:vervangt|vervangen|vervanger|vervangster|waarnemer|plaatsvervanger|achterwacht)
    (?:kan|kunnen|zal|zullen) (?:u |je |jou |jullie )?(?:[a-z]+ ){0,2}?(?:helpen|verder helpen|te woord staan|assisteren|van dienst|ondersteunen|bijstaan)
    (?:helpt|helpen) (?:u|je|jullie) (?:[a-z]+ )?(?:verder|graag)
    (?:staat|staan) (?:[a-z]+ ){0,4}?(?:klaar|voor u|voor je|paraat|ter beschikking)
    (?:{mail}) (?:wordt|worden) (?:[a-z]+ ){0,3}?(?:doorgestuurd|doorgezet|gelezen door|beantwoord door)
    `,
    words,
  ),
  thanks: phrases(
    `
    (?:bedankt|dank u|dank je|dank|hartelijk dank|dankjewel|dankuwel|veel dank|dank u wel|dank je wel|hartelijk bedankt|wij danken u) voor (?:uw|je|jouw|het|de|jullie|dit) (?:[a-z]+ )?(?:{mail}|interesse|geduld|begrip|reactie|vertrouwen|vraag)
    `,
    words,
  ),
  received: phrases(
    `
    (?:hebben|is) (?:[a-z]+ )?(?:een |het |uw )?ticket (?:[#a-z0-9-]+ )?(?:aangemaakt|geopend)
    (?:je|uw|jouw) (?:[a-z]+ )?(?:aanvraag|vraag|bericht|mail|reservering|bestelling) is (?:[a-z]+ ){0,2}?(?:genoteerd|binnen|ontvangen|geregistreerd)
    (?:uw|je|jouw) (?:{mail}|melding|verzoek|vraag|bericht|sollicitatie) (?:staat|is|ligt|zit) (?:[a-z]+ ){0,2}?(?:in ons|bij ons|aangekomen|in goede handen|in behandeling|binnen|in de wachtrij|bij (?:de|onze))
    (?:wij|we|ik) (?:hebben|heb|ontvingen|bevestigen|bevestig) (?:[a-z]+ )?(?:uw|je|jouw|de|het|hiermee de|hierbij de) (?:[a-z]+ ){0,2}?(?:{mail}|sollicitatie|bestelling|aanmelding|melding|klacht|verzoek|ticket|formulier|offerteaanvraag|reservering|inschrijving|ontvangst|documenten|declaratie)(?: [a-z0-9#-]+){0,4}? (?:ontvangen|geregistreerd|ontvangst|goed ontvangen|in behandeling|in goede orde|doorgestuurd|van uw|van je|aangemaakt)
    (?:hebben|heeft) (?:wij|we|ons) (?:uw|je|jouw) (?:[a-z]+ ){0,3}?(?:ontvangen|bereikt|geregistreerd|goed)
    (?:uw|je|jouw) (?:[a-z]+ ){0,2}?(?:{mail}|sollicitatie|bestelling|aanmelding|melding|klacht|verzoek|ticket|reservering|inschrijving|offerteaanvraag|declaratie)(?: [a-z0-9#.-]+){0,4}? (?:is|werd|wordt|zijn|heeft|staat) (?:[a-z]+ ){0,4}?(?:ontvangen|geregistreerd|in behandeling|doorgestuurd|aangemaakt|binnen|bereikt|binnengekomen|behandeling|toegewezen|aangekomen|verwerkt|genoteerd|in goede)
    ontvangstbevestiging|bevestiging van (?:ontvangst|uw|je)
    (?:ticket|melding|zaak) (?:[a-z0-9#-]+ )?(?:is|werd) (?:aangemaakt|geopend|geregistreerd)
    (?:bedankt|dank u|dank je|dank|wij danken u) (?:[a-z]+ )?(?:voor (?:het|uw|je|jouw) (?:contact|opnemen|sollicitatie|aanvraag|bestelling|aanmelding|vraag|melding|interesse)|dat u contact|dat je contact)
    in goede orde (?:ontvangen|aangekomen)
    `,
    words,
  ),
  soon: phrases(
    `
    (?:in|op) volgorde van (?:binnenkomst|ontvangst)
    (?:niet nodig|onnodig) (?:om )?(?:dit |uw bericht |het )?(?:opnieuw|nogmaals) te (?:sturen|verzenden)
    zonder (?:het )?onderwerp te wijzigen
    wachtlijst|(?:antwoord|reactie) (?:[a-z]+ ){0,2}?(?:eind van|begin volgende|uiterlijk)
    (?:wij zijn|we zijn|gerund door|team van) (?:[a-z]+ )?(?:vrijwilligers|een klein team|met zijn|maar met)
    kan (?:het )?(?:een dag|een paar|even|enkele|[a-z]+ dagen|wat langer)[a-z ]{0,25} duren
    (?:we|wij) (?:krijgen|ontvangen) (?:[a-z]+ ){0,5}?(?:veel|heel veel) (?:{mail}|berichten|aanvragen|mail)
    klein team
    (?:wij|we) (?:beantwoorden|reageren|antwoorden|lezen) (?:[a-z]+ ){0,5}?(?:meestal|doorgaans|binnen|van maandag|gewoonlijk|de volgende|dagelijks|elke)
    (?:deze mailbox|dit adres|dit mailadres) is (?:alleen|uitsluitend|enkel) (?:voor|bedoeld)
    (?:van )?maandag (?:tot en met|t/m|tot) (?:donderdag|vrijdag|zaterdag)
    (?:een medewerker|monteur|iemand|een collega) (?:belt|mailt|neemt|komt) (?:u|je|contact)
    (?:beetje|even) geduld
    ^(?:het |uw |je )?(?:team|[a-z]*team|klantenservice)(?: van)? ?[a-z ]{0,40}$
    (?:binnen|in|uiterlijk|gemiddeld|ongeveer) (?:de komende |maximaal |ongeveer |uiterlijk )?(?:\\d{1,3}|een|twee|drie|vier|vijf|tien|enkele|een paar)(?: ?(?:tot|a|of|-) ?(?:\\d{1,3}|twee|drie|vijf))? ?(?:uur|uren|dagen|dag|werkdagen|werkdag|weken|week|werkuren)
    (?:zo (?:snel|spoedig) mogelijk|z\\.?s\\.?m|spoedig|op korte termijn|zo vlug mogelijk|binnenkort|ten spoedigste)
    (?:een|onze|ons|iemand|een van onze|wij|we) (?:[a-z]+ ){0,3}?(?:medewerkers?|team|collega'?s?|klantenservice|specialist|adviseur|afdeling|nemen|komen|streven|beantwoorden|reageren|zullen|behandelen) (?:[a-z]+ ){0,6}?(?:contact|reageren|antwoord|beantwoorden|terug|behandeling|op met|neemt|naar|uw|je|ernaar)
    (?:openingstijden|kantooruren|kantoortijden|werkdagen|reactietijd|wachttijd|doorlooptijd|verwerkingstijd|responstijd)
    (?:grote|hoge|veel|toegenomen) (?:[a-z]+ )?(?:drukte|aantallen?|vraag|aanvragen|aantal)|vanwege drukte|drukker dan
    (?:vermeld|bewaar|noteer|gebruik) (?:[a-z]+ ){0,3}?(?:nummer|ticketnummer|referentie|zaaknummer|kenmerk)
    (?:u|je) (?:hoort|krijgt|ontvangt) (?:[a-z]+ ){0,4}?(?:van ons|bericht|antwoord|reactie)
    (?:wordt|worden) (?:[a-z]+ ){0,3}?(?:beoordeeld|behandeld|bekeken|verwerkt)
    (?:veelgestelde vragen|helpcentrum|helpdesk)
    `,
    words,
  ),
  reference: phrases(
    `
    (?:ticket|zaak|referentie|dossier|aanvraag|bestel|order|meldings|melding|klant|case|kenmerk|registratie)-?(?:nummer|nr\\.?|id)? ?(?:is|:|#|nr\\.?|nummer)? ?(?:is|:)? ?[#a-z0-9-]*\\d
    onder (?:nummer|kenmerk|referentie|dossiernummer|ticketnummer|zaaknummer|nr\\.?) ?[#a-z0-9-]*\\d
    `,
    words,
  ),
  left: phrases(
    `
    (?:geniet|geniet sinds)[a-z ]{0,20} pensioen|met pensioen
    (?:is|zijn) (?:[a-z]+ ){0,3}?overleden
    (?:is|ben) (?:van (?:functie|afdeling|baan) (?:veranderd|gewisseld)|overgeplaatst)
    (?:heeft|heb) een (?:nieuwe|andere) (?:functie|baan|rol)
    nieuwe (?:uitdaging(?:en)?|avonturen)
    (?:niet meer|niet langer) (?:[a-z]+ ){0,4}?(?:werkzaam|in dienst|verbonden|actief|bij|werk|onderdeel|betrokken|werkt)
    (?:werkt|werk) (?:[a-z0-9 ]{0,30})(?:niet (?:meer|langer))
    (?:heeft|heb) (?:[a-z]+ ){0,5}?(?:verlaten|afscheid genomen)
    (?:is|ben) (?:[a-z0-9]+ ){0,4}?(?:uit dienst|met pensioen|vertrokken|gestopt bij|gepensioneerd)
    (?:deze|dit|mijn) (?:mailbox|account|(?:e-?)?mailadres|adres|postbus|postvak) (?:wordt|is|werd|zal) (?:[a-z0-9]+ ){0,5}?(?:opgeheven|gesloten|afgesloten|gedeactiveerd|verwijderd|worden gesloten)
    `,
    words,
  ),
  moved: phrases(
    `
    (?:gebruik|gebruiken|lees) (?:ik |wij )?(?:dit|deze)[a-z -]{0,20} niet meer|(?:bereik|mail|schrijf) (?:mij|me) (?:[a-z]+ )?(?:op|via) [a-z0-9._%+-]+@
    mijn (?:nieuwe )?(?:(?:e-?)?mailadres|adres) (?:is|wordt) (?:[a-z]+ )?(?:gewijzigd|veranderd|nu|voortaan|:)
    (?:ik|wij|we) (?:heb|hebben|ben|zijn) (?:[a-z]+ ){0,3}?(?:nieuw (?:e-?)?mailadres|overgestapt|een ander (?:e-?)?mailadres)
    nieuwe? (?:e-?)?mail-?adres ?(?:is|:|luidt|wordt)
    (?:pas|wijzig|gebruik|noteer) (?:[a-z]+ ){0,4}?(?:adresboek|nieuwe (?:e-?)?mailadres|nieuwe adres|contactgegevens)
    dit (?:(?:e-?)?mailadres|adres) (?:wordt|is|zal) (?:[a-z]+ ){0,2}?(?:niet (?:meer|langer)|buiten gebruik|opgeheven)
    `,
    words,
  ),
  unread: phrases(
    `
    (?:deze|dit|de|mijn) (?:mailbox|postbus|(?:e-?)?mailadres|postvak|inbox|account|adres) (?:wordt|is) (?:[a-z]+ ){0,3}?(?:niet|on)(?: meer| actief)? ?(?:gelezen|gemonitord|beheerd|bemand|bijgehouden|uitgelezen|gecontroleerd|bewaakt)
    (?:uw|je|jouw|de|dit|deze) (?:{mail}) (?:wordt|worden|is|werd|zal) (?:[a-z]+ ){0,4}?(?:niet|ook niet) (?:[a-z]+ ){0,2}?(?:doorgestuurd|gelezen|doorgezet|worden|geopend)
    (?:{mail}) … (?:verwijderd|gewist|niet gelezen)
    (?:stuur|mail|schrijf) (?:[a-z]+ ){0,5}?(?:opnieuw|nogmaals|na mijn)
    niemand (?:leest|bekijkt)
    `,
    words,
  ),
  challenge: phrases(
    `
    (?:bevestig|verifieer) (?:dat|uw|je) (?:u een mens|je een mens|(?:e-?)?mailadres|identiteit|u geen robot|je geen robot)
    (?:klik|volg) (?:[a-z]+ ){0,3}?(?:link|knop|hier) … (?:afleveren|bezorgen|bevestigen|verifieren|vrij)
    (?:wacht|wachtend|in afwachting) (?:op|van) (?:[a-z]+ )?(?:goedkeuring|moderator|moderatie|verificatie)
    `,
    words,
  ),
  topics: phrases(
    `
    (?:\\w*vakantie|\\w*verlof|\\w*sluiting|reis|zakenreis|congres|beurs|cursus|ziek|feestdagen|kerst\\w*|pasen|paas\\w*|pinkster\\w*|zomer\\w*|wintersport|bouwvak|operatie|heup|training|pauze)
    (?:afwezig\\w*|niet aanwezig|niet op kantoor|gesloten|sluiten|niet bereikbaar|weg|vrij|offline|buiten kantoor|er niet|zonder laptop)
    (?:terug|weer|vanaf|hervat\\w*|heropen\\w*|opnieuw|daarna)
    (?:e-?mails?|mails?|mailtjes?|berichten|bericht|inbox|mailbox|postvak|aanvraag)
    (?:dringend\\w*|urgent\\w*|spoed\\w*|haast|nood\\w*|lekkage|storing\\w*)
    (?:collega\\S*|ondertussen|intussen|tussentijd|receptie|vervang\\w+|waarneem\\w*|neemt waar|team|tot die tijd|monteur)
    (?:antwoord\\w*|beantwoord\\w*|reageer\\w*|reactie|reageren)
    (?:geduld|begrip|ongemak)
    (?:internet|bereik|wifi|telefoon|laptop|computer)
    `,
    words,
  ),
  wasAway: phrases(
    `
    (?:ik was|wij waren|we waren|was ik|waren we|ik ben net|ben net|net|ik kom net|kom net|ik ben pas|ik ben sinds|ik ben vandaag|ben vandaag|ik ben geweest|ik zat|zat) (?:[a-z]+ ){0,5}?(?:met vakantie|op vakantie|weg|ziek|vrij|afwezig|op reis|in het buitenland|met verlof|offline|terug|niet op kantoor|op een beurs|op de beurs|ondergesneeuwd|druk|weer terug|verhinderd|op wintersport|uit geweest|uit kantoor|in het ziekenhuis|geveld)
    (?:weer|inmiddels|net|eindelijk|intussen) (?:weer |net )?(?:terug|aan het werk|op kantoor|achter mijn bureau|aan boord)(?: van|,|\\.|!| en| uit|$)
    (?:sorry|excuses|excuus|mijn excuses|vergeef|pardon|neem me niet kwalijk|neemt u mij niet kwalijk|het spijt me) (?:[a-z,]+ ){0,5}?(?:late|laat|vertraging|stilte|lang|trage|wachten|later|radiostilte|verlate|reactie|duurde|geduurd|niet eerder|niet gereageerd)
    (?:mijn|de) (?:afwezigheidsmelding|automatische antwoord|out of office|afwezigheidsbericht|automatisch antwoord) (?:[a-z]+ ){0,3}?(?:staat nog|negeren|vergeten|mag|kunt|kreeg|stond|was|zal)
    (?:negeer|vergeet) (?:[a-z]+ ){0,3}?(?:automatische|afwezigheids|out of office)[a-z]*
    `,
    words,
  ),
  onBehalf: phrases(
    `
    (?:namens|in opdracht van|op verzoek van|uit naam van|voor en namens)
    (?:heeft|vraagt|vroeg|laat|verzoekt|verzocht) (?:mij|me|ons|weten|u|je) (?:[a-z]+ ){0,4}?(?:gevraagd|om|te laten weten|door te geven|weten|dat|verzocht|mee te delen|te antwoorden|doorgeven)
    (?:ik )?(?:schrijf|antwoord|reageer) (?:u |je )?(?:[a-z]+ ){0,2}?(?:namens|voor|in plaats van|in opdracht)
    (?:assistent|assistente|secretaresse|secretaris|managementassistent[e]?) (?:van|bij)
    (?:mevrouw|de heer|meneer|dhr\\.?|mw\\.?|mr\\.|dr\\.) [a-z. -]{1,30}? (?:is akkoord|gaat akkoord|stemt in|wil graag|vraagt of|laat weten|heeft (?:het|de|uw|gelezen|getekend)|vindt)
    `,
    words,
  ),
  asks: phrases(
    `
    (?:kunt|kun|kan|kunnen|zou|zouden|wilt|wil|willen|heeft|heb|hebben|hebt|is|zijn|past|schikt|gaat|mag|mogen|moet|moeten|weet|weten|lukt|klopt|komt|komen|denk|denkt|vind|vindt|stuur|stuurt|krijg|zullen|geldt|blijft|scheelt|kost|werkt) (?:u|je|jij|jullie|ik|wij|we|het|dat|dit|er|die|de|jou|maandag|dinsdag|woensdag|donderdag|vrijdag)[^.!?\\n]{0,120}\\?
    (?:wanneer|hoe|wat|waar|wie|waarom|welke|welk|hoeveel|waarvoor|of|tot wanneer) [^.!?\\n]{0,120}\\?
    (?:kunt|kun|kan|zou|wilt|wil) (?:u|je|jij|jullie) (?:[a-z]+ ){0,5}?(?:sturen|bevestigen|laten weten|mailen|bellen|aanpassen|geven|regelen|opsturen|toesturen|checken|nakijken|doorsturen|maken)
    (?:stuur|mail|geef|bel|laat|zeg|bevestig) (?:[a-z]+ )?(?:me|mij|ons) 
    (?:laat|laten) (?:me |mij |ons )?(?:[a-z]+ )?(?:maar )?weten
    (?:akkoord|goed zo|oke|ok|prima|lukt dat|past dat|kan dat|toch)[^.!?\\n]{0,40}\\?
    `,
    words,
  ),
  acts: phrases(
    `
    geen haast|geen probleem
    (?:geniet (?:er|van (?:je|uw|jullie|het|de))|fijne vakantie|prettige vakantie|goede reis)
    (?:als|wanneer|zodra|tot) je (?:weer )?(?:terug|er weer)
    (?:wil|willen) (?:je|u|jullie) [^.!?\\n]{0,60}(?:ervoor|voor die tijd|daarvoor|nog voor)
    (?:hoor|hoorde) ik (?:het )?(?:graag )?(?:vandaag|vanavond|morgen)
    (?:ik vertrek|ik ga) (?:morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|volgende)
    ik (?:houd|zet|leg|reserveer|maak|stuur|breng|neem|noteer|bestel|teken|betaal|kom) (?:hem|het|ze|er|die|de|een|u|je|voor|maar|morgen|woensdag|alvast)
    (?:zal|zou|kan|wil) ik (?:[a-z]+ ){0,3}?(?:vastleggen|reserveren|bestellen|maken|sturen|komen|doen|houden|zetten)
    (?:wij gaan akkoord|gaan we voor|ga ik voor|is goed,|niet,|wel,|neem ik|nemen we|leg (?:maar )?vast|doe (?:er )?maar)
    (?:optie|punt|pagina|versie|maat) [a-z0-9](?![a-z])
    (?:akkoord|prima|ga je gang|ga uw gang|is goed|klinkt goed|ziet er goed uit|lijkt me|lijkt ons|doen we|doe maar|afgesproken|helemaal goed|top|perfect|geen probleem|ja,|nee,|jazeker|wij gaan akkoord|ik ga akkoord|hierbij (?:bevestig|akkoord|bevestigen)|geen interesse|niet geinteresseerd|we nemen|wij nemen|ik neem de|bij deze|graag,)
    (?:bijgevoegd|in de bijlage|als bijlage|bijgaand|hierbij (?:de|het|een|stuur)|in bijlage)
    (?:zoals|conform) (?:[a-z]+ )?(?:besproken|afgesproken|beloofd|gezegd|gevraagd|aangegeven|telefonisch)
    (?:ik heb|we hebben|wij hebben|heb ik|hebben we|heb) (?:[a-z]+ ){0,6}?(?:gelezen|bekeken|gecontroleerd|doorgenomen|getekend|ondertekend|betaald|overgemaakt|besproken|overlegd|gesproken|nagekeken|aangepast|toegevoegd|besloten|gekozen|gemeten|gezien|gevonden|gestuurd|genoteerd|nagevraagd|uitgezocht|getest)
    (?:de|het|jouw|je|uw|jullie|een|in|van) (?:offerte|voorstel|contract|factuur|concept|prijs|prijzen|monsters?|tekening|tekeningen|overeenkomst|korting|levering|levertijd|planning|versie|ontwerp|bestelling|aanbetaling|rapport|begroting|clausule|huurovereenkomst|presentatie|opdrachtbevestiging|stukken|drukproef)
    (?:ik wil|we willen|wij willen|graag zou|zou graag|zouden graag|liever|voorkeur|nodig|ontbreekt|mis nog|stel voor|stellen voor|denk dat|vind ik|vinden we|trouwens|overigens|echter|wel nog|twee punten|een vraag|twee opmerkingen|kost|scheelt|daarnaast|eerlijk gezegd|maar )
    (?:tot (?:morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|straks|dan|snel|ziens)[!.,]?$|ik bel (?:je|u)|we bellen|spreek je|spreken elkaar)
    (?:pas|stuur|maak|zet|haal|voeg|boek|bestel|reserveer|factureer|lever) (?:maar|de|het|er|ze|hem|dan|even|gerust)
    (?:mijn|onze|m'n) (?:baas|chef|klant|bank|boekhouder|accountant|advocaat|man|vrouw|directeur|directie|partner|bestuur|zus|broer) (?:heeft|is|wil|vindt|zegt|gaat|zal)
    `,
    words,
  ),
  answersAnyway: phrases(
    `
    maar (?:[a-z]+ ){0,3}?(?:reageer|antwoord|zag|las|kan (?:wel|even|bellen|tekenen)|wilde|wil (?:wel|toch|je|u)|kort|snel|even|ja|akkoord|doe maar|ga je gang|we kunnen|bevestig)
    (?:even|kort|snel|vlug) (?:[a-z]+ )?(?:vanaf|vanuit|op) (?:mijn |de |het )?(?:telefoon|strand|vliegveld|trein|hotel|auto|mobiel|taxi)
    (?:dus|daarom) (?:[a-z]+ ){0,2}?(?:als je|als u|kunnen we|kun je|kunt u|graag|laten we|stuur|bel)
    (?:voordat|voor) (?:ik|mijn) (?:[a-z]+ )?(?:wegga|vertrek|weg ben|op vakantie|vakantie|met)
    `,
    words,
  ),
};
