import { phrases, type Wording } from './phrases';

const words = {
  /** "je suis actuellement", "nous serons", "je me trouve". */
  je: "(?:je suis|je serai|je me trouve|je me trouverai|je reste|je resterai|nous sommes|nous serons|on est|on sera|j'etais|je pars|nous partons|je m'absente|nous nous absentons|je vais etre|est|sera)(?: [a-z',-]+){0,4}?",
  mail: 'e-?mails?|mails?|courriels?|messages?|messagerie(?: electronique)?|courriers?(?: electroniques?)?|boite (?:mail|aux lettres|de reception|e-mail)|boite|mel',
  lieu: 'bureaux?|cabinet|agence|entreprise|societe|etude|magasin|boutique|atelier|ecole|usine|secretariat|service|etablissement|officine|restaurant|mairie|studio|depot|accueil|galerie|garage|domaine|hotel|librairie|standard|locaux|maison',
  contact:
    'contacte[rz]?|contacter|ecri(?:re|vez|s)|ecrivez|appele[rz]|appelez|appeler|appelle|joindre|joignez|adresse[rz](?:-vous)?|adressez|adresser|adresse-toi|tourne[rz]-vous|voi[rs]|voyez|demande[rz]|demandez|sollicite[rz]|prendre contact|prenez contact|prendre attache|rapprocher|rapprochez|envoye[rz]|envoyez|telephone[rz]|compose[rz]|composer|transmettre|transmettez|passez par|vous (?:repondra|aidera|renseignera|accueillera|assistera|assure)|mon collegue|ma collegue|mes collegues|mon assistante?',
} as const;

export const french: Wording = {
  automatic: phrases(
    `
    ce (?:message|mail|courriel) est (?:envoye|adresse) a (?:tous|toute personne|chaque)
    une (?:vraie personne|personne en chair|personne reelle)[a-z ()]{0,30} (?:lira|repondra|vous)
    (?:ceci est|c'est|il s'agit d') ?(?:une? |d'une? )?(?:message|reponse|mail|e-?mail|courriel|courrier|accuse|notification) (?:d'absence |electronique |de reception )?(?:automatique|automatise|genere|envoye)e?s?
    (?:ce|cet|cette|le present) (?:{mail}|reponse|accuse de reception|notification) (?:est|a ete|vous est|vous a ete|vous est adressee?) (?:[a-z]+ )?(?:automatique|automatiquement|genere|envoyee? automatiquement|adressee? automatiquement|emis|cree|transmis)
    (?:message|reponse|mail|e-?mail|courriel|accuse) (?:genere|envoye|emis|adresse|cree)e? (?:de maniere |de facon )?automatique(?:ment)?
    ^\\W{0,6}(?:reponse|message|mail) (?:automatique|d'absence)\\W
    (?:merci de ne pas|veuillez ne pas|ne pas|priere de ne pas|inutile de|nous vous prions de ne pas) (?:y )?repondre (?:directement )?(?:a )?(?:ce|cet|cette|au present)?
    ne (?:repondez|reponds) pas (?:directement )?(?:a )(?:ce|cet|cette)
    (?:repondeur automatique|auto-?repondeur|reponse automatique d'absence|envoi automatique|robot)
    `,
    words,
  ),
  absent: phrases(
    `
    je ne travaille pas le (?:lundi|mardi|mercredi|jeudi|vendredi)|(?:mon|c'est mon) jour (?:de repos|off)|je travaille a (?:temps partiel|mi-temps|80)
    (?:je travaille|je suis) (?:a |en )?(?:temps partiel|mi-temps|les (?:lundis|mardis)|le matin|uniquement le)
    (?:je|nous) (?:m'envole|nous envolons|file|filons|mets les voiles|fais une pause|faisons une pause|faisons le pont|fais le pont)
    (?:semaine|jours?) (?:de )?(?:relache|ferie|ferias|repos|conges|off)
    (?:mails?|messagerie|bureau|ordinateur|atelier|boite) (?:[a-z]+ )?(?:en pause|en veille|en sommeil|eteint|ferme|au repos)
    (?:en|de) (?:tournee|vadrouille|residence|escapade|balade|conge|tournage)
    (?:je suis|nous sommes|vous me trouvez|vous tombez) (?:[a-z]+ ){0,3}?(?:en vacances|en plein|pendant|en conges)
    (?:on|nous|je) (?:ferme|fermons|baisse|debranche|coupe|deconnecte|souffle|prends l'air)
    {je} (?:absente?s?|indisponibles?|injoignables?|hors (?:du|de) (?:bureau|la societe|portee|france|l'etude)|hors bureau|loin (?:de mon|du|de mes|de tout|des)|a l'etranger|deconnectee?s?|souffrante?|hospitalisee?|alitee?|en vadrouille|en formation|aux abonnes absents|retenue?)(?: |[.,;:!)-]|$)
    {je} en (?:[a-z]+ ){0,2}?(?:conges?|vacances?|deplacement|deplacements|voyage|arret|mission|stage|seminaire|formation|rtt|repos|recuperation|week-?end|convalescence|audience|salon|reunion|reunions|reunions? toute|rendez-vous toute|clientele|disponibilite|teletravail sans|greve|pause|croisiere|montagne|foire|atelier|intervention|chantier|retraite spirituelle)
    {je} (?:sur|au|a un|a une|a la|aux|dans un|dans le|au coeur) (?:un |le |des |les |l[ae] )?(?:[a-z']+ ){0,3}?(?:salon|congres|chantier|foire|seminaire|colloque|conference|formation|tribunal|ski|bout du monde|audience|sommet|rallye|terrain|plage|festival|convention|assises|bloc operatoire)
    {je} de (?:retour|repos|conge)
    (?:je|nous|on) (?:ne (?:suis|serai|sommes|serons|travaille|travaillerai|travaillons)|n'(?:aurai|ai|etais)) (?:pas|plus) (?:[a-z]+ ){0,2}?(?:disponibles?|joignables?|la|au bureau|present|presente|presents|en mesure|au travail|le (?:lundi|mardi|mercredi|jeudi|vendredi)|les (?:lundis|mercredis|vendredis)|ce jour|aujourd'hui|cette semaine)
    (?:je|nous) (?:m'absente|nous absentons|prends|prenons|prendrai|profite|profitons|pars|partons|savoure) (?:[a-z]+ ){0,4}?(?:conges?|vacances?|quelques jours|repos|du|de|jusqu|pour|en|des)
    (?:le |la |les |notre |nos |l'|l' |tout le )?(?:{lieu})(?: [a-z'-]+){0,5}? (?:est|sont|sera|seront|reste|restera|restent|resteront) (?:[a-z]+ ){0,3}?(?:fermee?s?|clos|close|en conges?|en vacances)
    (?:nous|on) (?:sommes|serons|est|sera|fermons|ferme|fermerons) (?:[a-z]+ ){0,2}?(?:fermes?|du|pour|jusqu|le|les|en conges)
    (?:ferme|fermera|fermons|fermeture|ferment|fermerons|fermee?s?) (?:[a-z]+ ){0,5}?(?:ses portes|annuelle|estivale|du|pour|jusqu|le|les|entre|exceptionnelle)
    (?:pendant|durant|en|lors de) (?:mon|notre|cette|son) (?:absence|conge|fermeture|periode)
    ^(?:[a-z ,!]{0,20}[,.!:] ?)?(?:absente?|en conges?|en vacances|en deplacement|hors du bureau|absence)(?: (?:jusqu|du|de|pour|depuis|a partir|le|et|avec)|[.,:;!])
    (?:conge|arret) (?:de )?(?:maternite|paternite|parental|maladie|sabbatique|annuel|sans solde|formation)
    (?:arret|conges?) (?:de travail|jusqu)
    tant que je suis (?:absente?|en|hors)
    `,
    words,
  ),
  noAccess: phrases(
    `
    (?:excusez|pardonnez|merci de m'excuser)[a-z -]{0,12} (?:si je tarde|d'une reponse|pour une reponse|ma lenteur|mon retard a venir)
    (?:pas|plus|sans|ni) (?:de |d')?(?:[a-z]+ )?(?:reseau|internet|wifi|connexion|telephone|ordinateur)
    (?:je|nous) (?:reponds|repondons|lis|lisons|consulte|consultons|traite|traitons) (?:aux |les |mes |nos )?(?:{mail}) (?:[a-z]+ ){0,2}?(?:a partir|apres|le|en|une|deux|chaque|entre|tous)
    (?:sans|peu|pas|acces|avec un|n'aurai|n'ai|aucun|difficilement|avec peu|avec une) (?:[a-z']+ ){0,3}?(?:acces|connexion|reseau|internet|wifi|ordinateur|limite|intermittent|restreint|ponctuel|aleatoire)
    (?:acces|connexion|reseau) (?:[a-z'-]+ ){0,5}?(?:limitee?|restreint|intermittente?|sporadique|aleatoire|difficile|irregulier|reduit|occasionnel|capricieu[a-z]+|incertain)
    ne (?:[a-z]+ ){0,2}?(?:consulte|consulterai|consulterons|lis|lirai|lirons|releve|releverai|regarde|regarderai|traite|traiterai|reponds|repondrai|verifie|verifierai|ouvre|ouvrirai|consultons|relevons) (?:pas|plus|que|guere|qu'|rarement) (?:[a-z']+ ){0,4}?(?:{mail})
    (?:consulte|consulterai|lis|lirai|releve|releverai|regarde|regarderai|verifie|verifierai|consultation) (?:[a-z']+ ){0,4}?(?:{mail}) (?:[a-z'-]+ ){0,3}?(?:occasionnellement|ponctuellement|de temps|une fois|que|rarement|episodiquement|de maniere|de facon|en soiree|le soir|moins|irregulierement|par intermittence|regulierement)
    (?:consulte|consulterai|lis|lirai|releve|releverai) (?:occasionnellement|ponctuellement|rarement|episodiquement|irregulierement|moins) (?:[a-z]+ )?(?:{mail})
    ne (?:pourrai|pourrons|peux|serai|serons|suis|saurai|pourra) (?:[a-z]+ ){0,3}?(?:repondre|traiter|consulter|lire|vous repondre|prendre connaissance|donner suite|mesure de|en mesure)
    (?:reponse|reponses|repondre|repondrai) (?:[a-z']+ ){0,5}?(?:retard|retardee?|delai|delais|tarder|differee?s?|plus lente?s?|lentement|plus tard|allonges?|decalage)
    (?:telephone|portable|ordinateur|notifications|ecrans?) (?:[a-z]+ ){0,2}?(?:coupee?s?|eteinte?s?|ferme|desactivee?s?|range)
    `,
    words,
  ),
  deferred: phrases(
    `
    (?:votre|vos|les) (?:{mail}) (?:sera|seront) (?:bien )?(?:lus?|traites?|pris en compte)
    (?:a la rentree|au retour|a notre retour)(?: [a-z]+)?
    (?:messages?|mails?) (?:seront|sera) (?:lus?|traites?) (?:a|des|au|apres|dans)
    (?:repond|trait|lir|lis|pren|recontact|revien|repren|donn|consult|contact|rappel|examin|occup)[a-z]* … (?:des|a|apres|lors de|au) (?:mon|notre|le|son) (?:retour|reprise|rentree)
    (?:des|a|apres|lors de|au moment de) (?:mon|notre|son) retour
    (?:quand|lorsque|des que|une fois) (?:je |que je |nous )?(?:serai|serons|suis|reviens|reviendrai|rentre|rentrerai|de retour|rentree?|revenue?)
    (?:repondrai|repondrons|repondre|traiterai|lirai|reviendrai vers|reviens vers|recontacterai) … (?:a partir du|a compter du|le lundi|lundi|la semaine prochaine|ensuite|alors)
    (?:tout le reste|le reste|pour le reste|les autres|tout autre) … (?:attendra|attendre|peut attendre|patient)
    par ordre d'arrivee|dans l'ordre (?:d'arrivee|de reception|de leur)
    `,
    words,
  ),
  standIn: phrases(
    `
    (?:dossiers|clients|affaires) (?:sont|ont ete) (?:repris|confies|suivis|transmis)[a-z]* (?:par|a)|(?:laissez|laisser) un message (?:au|sur)
    (?:pour|en cas d[e'] ?) ?(?:une |toute |un )?(?:panne|fuite|urgence|probleme|depannage|question urgente|besoin)[a-z' ]{0,30} ?[:,]
    (?:mon|ma|mes) (?:associee?|collegues?|binome|assistante?|adjointe?|remplacante?) (?:suit|suivent|gere|gerent|prend|prennent|traite|est|reste|vous|pourra|s'occupe|assure)
    (?:merci )?d'ecrire (?:desormais )?a 
    (?:urgen[a-z]+|urgemment|imperieux|immediat[a-z]*|pressee?s?|entre-?temps|d'ici la|d'ici-la|en attendant|pendant ce temps|en mon absence|en notre absence|durant mon|pendant mon|toute (?:demande|question|urgence)|toutes (?:questions|demandes)|besoin d'aide|besoin immediat|ne peut pas attendre|ne peut attendre|en cas de|necessaire|en cas) … {contact}
    {contact} … (?:urgen[a-z]+|en mon absence|en notre absence|pendant mon|durant mon|entre-?temps|d'ici la|en attendant|a ma place|astreinte|permanence|si besoin|collegue|assistante?|qui (?:pourra|saura|se fera|vous|prendra|prend|assure|fera))
    (?:prend|prendra|prennent|prendront|assure|assurera|assurent) (?:le relais|le relai|la suite|l'interim|la permanence|la suppleance|mes dossiers|mon remplacement|la continuite)
    (?:me |nous )(?:remplace|remplacera|supplee|suppleera|represente)
    (?:reste|restent|restera|est|sera|sont|se tient|se tiennent) (?:[a-z]+ ){0,2}?(?:a votre disposition|a votre ecoute|joignables? au|disponible pour vous|ouvert|votre interlocut)
    (?:pourra|pourront|peut|peuvent|saura|sauront|se fera un plaisir de) (?:vous )?(?:aider|renseigner|repondre|assister|depanner|accompagner|orienter|traiter)
    (?:{mail}) (?:[a-z]+ ){0,2}?(?:transferee?s?|redirigee?s?|transmise?s?|rediriges|reachemine)
    permanence (?:telephonique )?(?:est|sera|assuree?|le|au|du)
    (?:numero|standard|ligne) (?:d'urgence|d'astreinte|est joignable|reste)
    `,
    words,
  ),
  thanks: phrases(
    `
    (?:merci|remercie|remercions|remerciements|nous vous remercions|je vous remercie|merci beaucoup|je te remercie) (?:bien |vivement |d'avance |par avance |beaucoup )?(?:de|pour|d') ?(?:votre|ton|l'interet|avoir|nous avoir|m'avoir|vos|m'ecrire|nous ecrire|ce) ?(?:[a-z]+ )?(?:{mail}|comprehension|patience|interet|ecrit|contacte|demande|prise de contact|adresse|ecrire)?
    `,
    words,
  ),
  received: phrases(
    `
    (?:un |votre )?(?:dossier|ticket|demande) (?:[a-z0-9#-]+ )?(?:a ete|est) (?:cree|ouvert|enregistre|generee?)[a-z]*
    (?:nous avons|on a) (?:ouvert|cree|enregistre) (?:le |un |votre )?(?:ticket|dossier|incident)
    (?:on a|nous avons) (?:bien )?recu (?:votre|ton|ta)
    (?:votre|ta) (?:{mail}|demande|message|question|candidature|requete) (?:est|nous est|est bien) (?:[a-z]+ )?(?:arrivee?|entre|parvenue?|dans (?:notre|nos|la))
    (?:abonnement|demande|message) (?:a bien ete|est bien) 
    (?:nous avons|j'ai|nous accusons|nous vous confirmons|nous confirmons|avons|notre equipe a) (?:bien |bel et bien |correctement )?(?:recu|reception|la reception|pris en compte|enregistre|avoir recu|bonne reception|pris connaissance) (?:de )?(?:votre|vos|ta|la) (?:[a-z]+ ){0,2}?(?:{mail}|demande|candidature|dossier|commande|reclamation|question|ticket|formulaire|inscription|reservation|requete|sollicitation|envoi)
    (?:votre|vos) (?:[a-z]+ ){0,3}?(?:{mail}|demande|candidature|dossier|commande|reclamation|question|ticket|formulaire|inscription|reservation|requete|sollicitation)(?: [a-z0-9n#.-]+){0,4}? (?:a ete|a bien ete|est|a|ont ete|est bien|nous est|sera|est en) (?:[a-z]+ ){0,2}?(?:recue?|enregistree?|prise? en|transmise?|creee?|assignee?|ouverte?|parvenue?|arrivee?|traitee?|cours|entre de bonnes|affectee?|file)
    (?:nous|m') ?(?:est|sont|ont ete) (?:bien )?parvenue?s?
    accuse (?:de )?(?:bonne )?reception
    accusons (?:bonne )?reception
    (?:un|votre) ticket (?:[a-z0-9#]+ )?(?:a ete|est) (?:cree|ouvert)
    merci (?:d'avoir|de nous avoir|d'avoir pris) (?:contacte|ecrit|choisi|sollicite|contact)
    nous (?:avons|l'avons) (?:bien )?(?:transmis|transmise|pris note)
    `,
    words,
  ),
  soon: phrases(
    `
    (?:par|dans l') ?ordre d'arrivee
    (?:inutile|pas (?:necessaire|la peine)) de (?:nous )?(?:relancer|renvoyer|reecrire)
    sans modifier l'objet
    liste d'attente|(?:je|nous) (?:rappelle|rappelons|reponds|repondons) (?:[a-z]+ )?(?:le soir|en fin de journee|chacun)
    (?:peut|peuvent|pourra|cela peut) (?:prendre|demander|mettre|tarder) (?:[a-z]+ ){0,3}?(?:jours?|heures?|semaines?|temps|peu)
    (?:nous sommes|geree? par|equipe de) (?:[a-z]+ )?(?:benevoles|une petite|peu nombreux|deux|trois)
    (?:comptez|compter|prevoyez|prevoir|il faut compter) (?:[a-z]+ ){0,4}?(?:jours?|heures?|semaines?|delai)
    petite (?:equipe|structure|entreprise)
    nous (?:repondons|traitons|lisons) (?:[a-z']+ ){0,4}?(?:generalement|du lundi|habituellement|sous|dans|le lendemain|chaque|les|toutes|par ordre)
    cette (?:adresse|boite|messagerie) (?:est|sert) (?:[a-z]+ )?(?:uniquement|exclusivement|reservee|seulement)
    du lundi au (?:jeudi|vendredi|samedi)
    (?:un peu de|votre|de) patience
    ^(?:l'equipe|le service|votre|l'equipe de) [a-z' -]{2,40}$
    (?:sous|dans|d'ici|dans un delai|en moins de|dans les|sous un delai|delai) (?:un delai )?(?:de |maximum de |les |moins de |maximal de |un maximum de |environ )?(?:\\d{1,3}|une?|deux|trois|quatre|cinq|dix|quinze|quelques|vingt-quatre|quarante-huit)(?: ?(?:a|ou|-) ?(?:\\d{1,3}|deux|trois|cinq))? ?(?:heures?|h|jours?|semaines?)
    (?:des que possible|dans les (?:meilleurs|plus brefs) delais|au plus vite|le plus rapidement possible|rapidement possible|au plus tot|tres prochainement|prochainement|le plus vite possible)
    (?:un|une|notre|nos|l'un de nos|un de nos|l'une de nos|l'equipe) (?:[a-z]+ ){0,2}?(?:conseill[a-z]+|equipes?|agents?|collaborat[a-z]+|technicien[a-z]*|experts?|specialistes?|membre|gestionnaire|service|interlocut[a-z]+|charge)(?: [a-z]+){0,4}? (?:vous|reviendra|reviendront|va|vont|prendra|prendront|traitera|repondra|repondront|traite|s'en|examinera|etudiera|etudie)
    nous (?:vous )?(?:repondrons|reviendrons vers|recontacterons|contacterons|revenons vers|mettons tout en oeuvre|traiterons|ferons un retour|apporterons)
    (?:heures d'ouverture|horaires d'ouverture|jours ouvres|jours ouvrables|heures ouvrees|heures ouvrables)
    (?:grand nombre|volume (?:important|eleve|inhabituel)|forte affluence|nombreuses demandes|delais de (?:reponse|traitement))
    (?:conserver|conservez|rappeler|rappelez|mentionner|indiquer|indiquez|garder|mentionnez) (?:[a-z]+ ){0,2}?(?:numero|reference|objet)
    (?:sera|est en cours d'|est) ?(?:[a-z]+ )?(?:examinee?|etudiee?|traitee?|analysee?|instruit|instruite|examen|etude)
    (?:aucune (?:relance|action|demarche)|il n'est pas necessaire|inutile de (?:relancer|renvoyer|nous))
    (?:centre d'aide|foire aux questions|faq)
    `,
    words,
  ),
  reference: phrases(
    `
    (?:ticket|dossier|reference|demande|numero|commande|incident|suivi|cas|requete|reclamation|ref\\.?)(?: (?:de|d')[a-z' ]{1,12})? ?(?:est(?: le)?|:|n\\.?|no\\.?|numero|#)? ?(?:est|:)? ?[#a-z0-9-]*\\d
    (?:sous|avec|portant) (?:le |la )?(?:numero|reference|n\\.?|no\\.?)(?: [a-z]+)? ?[#a-z0-9-]*\\d
    `,
    words,
  ),
  left: phrases(
    `
    (?:profite|savoure|jouis)[a-z]* (?:[a-z']+ ){0,4}?retraite|(?:suis|est) (?:desormais )?(?:a la |en )?retraitee?|a la retraite depuis
    (?:est decedee?|nous a quittes)(?! (?:fin|pour|debut))
    (?:a|ai) (?:ete mutee?|change de (?:poste|service|fonction|direction)|pris de nouvelles fonctions)
    (?:j'ai|je viens de) (?:definitivement |desormais )?quitter? (?!le bureau|la maison|mon poste de travail|la reunion)[a-z]
    (?:nouvelles aventures|nouveaux horizons|nouveau defi|autres horizons)
    (?:ne (?:fait|fais|font) plus partie|ne (?:travaille|travaillons|collabore|exerce) plus|n'est plus (?:[a-z]+ )?(?:en poste|salariee?|employee?|chez|dans|au sein|membre|collaborat|a|joignable a|en charge|la personne)|n'exerce plus|n'occupe plus|ne suis plus|n'est plus)
    (?:a|ai|avons|ayant) (?:definitivement |recemment )?(?:quitte|cesse) (?:[a-z']+ ){0,3}?(?:societe|entreprise|fonctions|poste|cabinet|groupe|etude|collaboration|agence|ses|mes|association|structure|l)
    (?:a|ai) (?:pris|fait valoir) (?:sa|ma|ses|mes) (?:retraite|droits)
    (?:est parti|est partie|suis parti|suis partie|part|pars) (?:a la|en) retraite
    (?:cette|mon|son|ce) (?:adresse|boite|compte|messagerie)(?: [a-z]+){0,2} (?:sera|est|a ete|va etre) (?:[a-z]+ )?(?:desactivee?|fermee?|supprimee?|cloturee?)
    `,
    words,
  ),
  moved: phrases(
    `
    (?:je n'utilise|nous n'utilisons|je ne consulte|je ne lis) plus (?:cette|ce)|(?:retrouvez|ecrivez|contactez|joignez)-(?:moi|nous) (?:desormais )?(?:sur|a|au) [a-z0-9._%+-]+@
    (?:j'ai|nous avons|mon adresse a|notre adresse a) (?:recemment )?(?:change|migre)(?: d'adresse| de| d')?
    (?:ma|notre|mes) nouvelles? adresses? (?:e-?mail |mail |electronique |de messagerie )?(?:est|sont|:|sera)
    (?:veuillez|merci de|pensez a) (?:[a-z]+ ){0,2}?(?:mettre a jour|noter|utiliser|actualiser|enregistrer) (?:[a-z]+ ){0,3}?(?:adresse|coordonnees|contacts|carnet)
    cette (?:adresse|boite|messagerie) (?:e-?mail |mail )?(?:n'est plus|ne sera plus|n'existe plus) (?:[a-z]+ )?(?:utilisee?|valide|active|en service|consultee?|operationnelle)?
    `,
    words,
  ),
  unread: phrases(
    `
    (?:cette|ce|la) (?:boite|adresse|messagerie|compte)(?: [a-z-]+){0,2} n'(?:est|etant) (?:pas|plus|jamais) (?:consultee?|relevee?|lue?|surveillee?|geree?|suivie?|traitee?|utilisee?)
    (?:votre|vos|les|ce) (?:{mail}) (?:recus? )?(?:ne (?:sera|seront) (?:pas|ni)|n'est pas|ne sont pas|n'a pas ete|ni) (?:lue?s?|transferee?s?|redirigee?s?|transmis|transmise?s?|traitee?s?|consultee?s?|rediriges)
    (?:{mail}) … (?:supprimee?s?|effacee?s?) (?:automatiquement|sans)|automatiquement (?:supprimee?s?|effacee?s?)
    (?:merci de|veuillez|pensez a|n'hesitez pas a) (?:me |nous |le |l')?(?:renvoyer|reecrire|ecrire a nouveau|recontacter|renouveler) … (?:a partir|des|apres|retour)
    personne ne (?:lit|releve|consulte|surveille)
    `,
    words,
  ),
  challenge: phrases(
    `
    (?:confirme|verifie|valide)[rz]? (?:que )?(?:vous etes|votre (?:adresse|identite|message)|l'expediteur)
    (?:clique[rz]|suive?z?) (?:[a-z]+ ){0,3}?(?:lien|bouton|ici) … (?:livr|verifi|confirm|liber|autoris|remis|delivr)
    (?:en attente|retenu) (?:de |d'|par )?(?:[a-z]+ )?(?:moderat[a-z]+|approbation|validation|verification)
    `,
    words,
  ),
  topics: phrases(
    `
    (?:conges?|vacances|salon|deplacement|formation|maternite|paternite|arret|rtt|fetes|noel|paques|ascension|pentecote|pont|ete|estival\\w*|annuelle?|seminaire|audience|voyage|chantier|ferie|tournee|relache)
    (?:absente?s?|absence|fermee?s?|ferme|fermons|fermeture|indisponible|injoignable|hors|deconnectee?|loin|en pause)
    (?:retour|reviens|reviendrai|reprend\\w*|reprise|rouvr\\w+|reouvr\\w+|rentree|de nouveau|a nouveau|rallume)
    (?:e-?mails?|mails?|messagerie|messages?|courriels?|boite)
    (?:urgen\\w+|panne|fuite|immediat\\w*|astreinte|permanence|depannage)
    (?:collegues?|associee?|remplacante?|relais|entre-temps|en attendant|d'ici la|standard|secretariat|accueil|equipe|interlocut\\w+|a votre disposition|assistante?)
    (?:repond\\w+|reponse|reponses|lu|lus|traite\\w*)
    (?:patience|comprehension|gene|desagrement)
    (?:internet|wifi|reseau|connexion|telephone|portable|ordinateur)
    `,
    words,
  ),
  wasAway: phrases(
    `
    (?:j'etais|j'ai ete|nous etions|nous avons ete|on etait|je rentre|nous rentrons|je reviens|nous revenons|je suis rentree?|je suis revenue?|je sors|a peine rentree?|tout juste rentree?|etant) (?:[a-z']+ ){0,5}?(?:absente?|en conges?|en vacances|en deplacement|de conges?|de vacances|de deplacement|de voyage|malade|debordee?|de mission|souffrante?|rentree?|revenue?|hier|ce matin|aujourd'hui|deconnectee?|en arret|d'arret|du salon|de|submergee?|sous l'eau|alitee?|a l'etranger|sur un salon)
    (?:me voici|me voila|me revoici|me revoila|enfin|nous voici|nous revoila|je suis) (?:[a-z]+ ){0,2}?(?:de retour|rentree?|revenue?)(?: |,|\\.|!|$)(?!le |a partir|lundi|mardi|mercredi|jeudi|vendredi)
    (?:desolee?s?|pardon|excuse[zr]?|excuses?|navree?|pardonnez|toutes mes excuses|mille excuses|confuse?) (?:[a-z'-]+ ){0,6}?(?:retard|silence|delai|tarder|tarde|tardive|attente|tardif|tardivement|avoir|reponse|repondre|moi)
    (?:vous avez|tu as|avez) (?:[a-z]+ )?(?:recu|eu) (?:mon|ma) (?:message|reponse) (?:d'absence|automatique)
    (?:ignore[zr]?|oublie[zr]?|ne tenez pas compte|desactiv[a-z]+) (?:[a-z]+ ){0,4}?(?:reponse automatique|message d'absence|repondeur)
    (?:rentre|rentree|rentrons|revenu|revenue|reviens) (?:tout juste|a peine|hier|ce matin|de (?:conges|vacances|deplacement|voyage))
    `,
    words,
  ),
  onBehalf: phrases(
    `
    (?:au nom|de la part|pour le compte|a la demande|sur instruction|sur les instructions|en lieu et place) (?:de|du|d')
    (?:m'a|m'ont|nous a|m'avait|me) (?:[a-z]+ )?(?:demande|prie|charge|chargee?|confie|confirme|dit|indique|informe|transmis|fait savoir|priee) (?:de|d'|que|le|la|son|sa|votre)
    (?:je vous |je te |je )(?:ecris|reponds|repond) (?:au nom|pour|a la place|de la part|a sa place)
    (?:assistante?|secretaire) (?:de|du|d'|de direction)
    (?:maitre|monsieur|madame|m\\.|mme|me|docteur|dr) [a-z-]+,? (?:est d'accord|souhaite|accepte|valide|confirme|approuve|vous propose|vous prie|me prie|actuellement en [a-z]+, m)
    `,
    words,
  ),
  asks: phrases(
    `
    (?:pouvez|pourriez|peux|pourrais|avez|as|auriez|aurais|voulez|voudriez|savez|sauriez|etes|seriez|comptez|souhaitez|faites|prenez|envoyez|est-ce|y a-t-il|serait-il|est-il|a-t-on|faut-il|doit-on|peut-on|dois-je|puis-je|devons)(?:-| )?[^.!?\\n]{0,120}\\?
    (?:quand|combien|comment|pourquoi|ou|quel|quelle|quels|quelles|qui|que|qu'|lequel|laquelle) ?[^.!?\\n]{0,120}\\?
    (?:vous|tu|nous) (?:[a-z]+ ){0,3}?(?:pouvez|pourriez|peux|pourrais|conviendrait|convient|va|irait|pensez|penses|confirmez|confirmes|souhaitez|avez|as|chiffrer|etes)[^.!?\\n]{0,120}\\?
    (?:pouvez|pourriez|peux|pourrais)(?:-| )(?:vous|tu) (?:[a-z]+ ){0,3}?(?:envoyer|confirmer|renvoyer|dire|chiffrer|preciser|faire|rappeler|transmettre|modifier|corriger|adresser|mettre|donner)
    (?:merci de|veuillez|priere de) (?:bien vouloir )?(?:me |nous )(?:[a-z]+er|[a-z]+ir|dire|faire|transmettre|confirmer)
    (?:dites-moi|dites-nous|dis-moi|tenez-moi|tiens-moi|confirmez-moi|envoyez-moi|envoie-moi|envoyez-nous|envoyez-le|rappelez-moi|rappelle-moi|faites-moi|fais-moi|appelez-moi|appelle-moi)
    (?:ca te va|ca vous va|d'accord|qu'en pensez|qu'en penses|qu'en dites)[^.!?\\n]{0,60}\\?
    `,
    words,
  ),
  acts: phrases(
    `
    pas de souci|rien d'urgent|rien ne presse
    (?:profites?z?|bonnes vacances|bon voyage|bons conges|bon retour)
    (?:a|attendr[a-z]+) ton retour|quand (?:tu|vous) (?:seras?|serez|rentres?|rentrez|reviens|revenez)
    (?:il me|il nous) (?:faut|faudrait) [^.!?\\n]{0,60}(?:aujourd'hui|ce soir|demain|avant)
    si (?:tu|vous) (?:le |la |les )?(?:veux|voulez) [^.!?\\n]{0,60}avant
    (?:je pars|je serai parti[e]?|je m'en vais) (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|la semaine|ce soir)
    je (?:vous |te )(?:bloque|reserve|garde|fais|mets|propose|note|prepare|livre|prends|compte)
    (?:on|nous) (?:prend|prenons|signe|signons|commande|part sur|garde|gardons|bloque|decale|retient|retenons)
    (?:nous conviendrait|me conviendrait|nous conviendraient|je le prends|on le prend|commandez|livrez|venez|passez (?:jeudi|lundi|mardi|mercredi|vendredi|demain)|posez|gardez)
    (?:nous decalons|je decale|on decale|je passerai|je passe|je peux passer)
    (?:c'est oui|c'est bon|c'est parfait|c'est d'accord|ca marche|ca me va|ca nous va|ca roule|ok pour|bon pour|d'accord pour|tres bien|parfait|entendu|bien note|c'est note|je valide|nous validons|je confirme|nous confirmons|on valide|on y va|allez-y|vas-y|banco|feu vert|volontiers|avec plaisir|pas de probleme|aucun probleme|accepte)
    (?:ci-joint|ci-jointe|ci-joints|en piece jointe|en pj|joint a|vous trouverez|veuillez trouver|je vous joins|je joins)
    (?:comme|suite a) (?:[a-z]+ )?(?:convenu|notre|discute|dit|vu|evoque|prevu|promis|votre (?:appel|proposition|devis|offre))
    (?:j'ai|nous avons|on a|on en a|je l'ai|je les ai|nous l'avons) (?:bien |deja |encore |aussi )?(?:lu|relu|regarde|vu|parle|discute|signe|paye|regle|envoye|annote|transmis a|corrige|modifie|compare|verifie|etudie|eu|trouve|ajoute|note que|pris|fait|retenu|choisi|decide|recu les echantillons|montre|teste|partage)
    (?:votre|vos|le|la|les|ce|cette|ton|ta) (?:devis|offre|proposition|contrat|projet|facture|echantillons?|prix|tarif|plans?|clause|bon de commande|version|brouillon|maquette|remise|livraison|paiement|virement|statuts|planning|budget|bardage|cahier|acompte|rapport|delai de livraison|porte|annexe|avenant|bail|visuel|logo)
    (?:il faudrait|il faut|il manque|il nous faut|il me faut|je prefere|nous preferons|je prefererais|je souhaite|nous souhaitons|je voudrais|nous voudrions|j'aimerais|nous aimerions|je propose|nous proposons|je pense|je crois|je trouve|nous plait|me plait|me convient|nous convient|on signe|je signe|on part sur|je pars sur|on prend|nous prenons|je prends les|je commande|nous commandons|par contre|en revanche|du coup|cela dit|sinon|a condition)
    (?:envoyez|envoie|mettez|ajoutez|changez|remplacez|enlevez|gardez|comptez|facturez|livrez|commandez|preparez)(?:-| )(?:le|la|les|moi|nous|un|une|votre|deux)
    (?:a (?:lundi|mardi|mercredi|jeudi|vendredi|demain|bientot|tout a l'heure)|on se voit|on s'appelle|on en parle|je vous appelle|je t'appelle|je vous rappelle|je te rappelle)
    (?:mon|ma|notre) (?:patron|associee?|client|cliente|mari|femme|banque|comptable|avocat|chef|directeur|directrice|pere|mere|frere|soeur) (?:dit|veut|prefere|souhaite|demande|a|pense|voudrait|est d'accord|trouve|m'a|me)
    `,
    words,
  ),
  answersAnyway: phrases(
    `
    mais (?:[a-z']+ ){0,3}?(?:je (?:vous|te) (?:reponds|confirme|dis|ecris)|j'ai (?:vu|lu|pu)|je peux (?:vous|te|signer|confirmer|appeler)|je reponds|je voulais|rapidement|c'est (?:oui|d'accord|bon)|je profite|on peut|d'accord|allez-y|oui)
    (?:je (?:vous |t'|te )?(?:ecris|reponds)|reponse|envoye) (?:[a-z]+ )?(?:depuis|de) (?:mon|la|le|l') ?(?:telephone|portable|plage|aeroport|train|avion|hotel|taxi|mobile)
    (?:donc|alors|du coup) (?:[a-z]+ )?(?:si vous pouvez|pouvez|on peut|essayons|merci de (?:m'|me)|appelez|envoyez|il faudrait|voyons)
    (?:avant de|avant mon) (?:partir|depart|m'absenter)
    `,
    words,
  ),
};
