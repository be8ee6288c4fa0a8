import type { AskCue } from './ask-cues';
import type { PhraseTable, WordLists } from './phrases';

/** "envíame", "envíenos", "envíenmelo", "enviadnos": tú and vos, usted, ustedes, vosotros. */
function imperatives(stems: string): string {
  return stems
    .split(/\s+/)
    .flatMap((stem) => {
      const soft = stem.replace(/c$/, 'qu').replace(/z$/, 'c');
      return [`${stem}a`, `${soft}e`, `${soft}en`, `${stem}ad`];
    })
    .flatMap((form) => [`${form}me*`, `${form}nos*`])
    .join(' ');
}

export const SPANISH_ASK_LISTS: WordLists = {
  dia: 'lunes martes miercoles jueves viernes sabado domingo hoy manana',
  nos: 'me nos',
  te: 'te le les os',
  tu: 'tu tus su sus vuestra vuestro vuestras vuestros',
  lo: 'lo la los las',
  /** Tell me. */
  dime: `dime* dinos* decime* decinos* decidme* decidnos* digame* diganme* diganos* respondeme* respondame*
    escribeme escribime escribame ${imperatives('avis cuent cont coment llam contest indic')}`,
  /** Give me. */
  dame: `devuelveme* devuelvame* devuelvanos* devolveme* remitame* remitanos* remiteme* pasame* paseme*
    pasenos* pasadme* hazme hagame haceme ${imperatives('envi mand confirm facilit reenvi ayud firm complet autoriz aclar valid adelant explic')}`,
  /** You give me: "me pasas". */
  pasas: `pasas mandas envias confirmas dejas das echas ayudas firmas devuelves devolves reenvias facilitas
    explicas aclaras compartes compartis consigues prestas regalas pasais mandais enviais confirmais dais
    ayudais pasan mandan envian dan ayudan comparten apoyas apoyan`,
  /** You tell me: "me dices". */
  dices:
    'dices decis cuentas contas avisas llamas escribes escribis contestas respondes comentas avisais contais indicas',
  /** The polite form of both, which is also "he gives me". */
  pasa: `pasa manda envia confirma ayuda firma devuelve facilita indica dice cuenta avisa llama responde
    comenta comparte da aclara apoya colabora`,
  /** …after "que". */
  pases: `pases pase pasen paseis envies envie envien mandes mande manden confirmes confirme confirmen
    confirmeis digas diga digan digais avises avise avisen indiques indique indiquen firmes firme firmen
    revises revise revisen facilite facilites remita remitan respondas responda devuelva devuelvas des den
    deis cuentes cuente ayudes ayude veas vean autorice autorices deje dejes`,
  podrias:
    'podrias podria podrian podriais puedes puede podes podeis pueden pudieras pudiera pudieran',
  propuesta: `propuesta propuestas presupuesto presupuestos cotizacion cotizaciones oferta borrador borradores
    contraoferta contrapropuesta boceto bocetos maqueta prueba pruebas diseno disenos render renders galeradas
    opciones contrato convenio artes demo anteproyecto version maquetas`,
  mando: `adjunto adjunta adjuntamos anexo paso pasamos mando mandamos envio enviamos comparto compartimos dejo
    dejamos hago remito remitimos presento presentamos va van ahi aqui devuelvo subi subo tienes tiene tenes
    llegar prepare armé arme`,
  respuesta: `respuesta comentarios confirmacion noticias ok visto decision aprobacion instrucciones feedback
    opinion parecer indicaciones conformidad observaciones autorizacion firma impresiones correcciones`,
  maravilla: `precioso preciosa bonito bonita lindo linda maravilla maravilloso espectacular increible genial
    hermoso hermosa chulo chula divino divina barbaro chido locura hermosura belleza`,
  despiadado:
    'sincero sincera honesto honesta implacable despiadado despiadada critico critica duro dura franco franca cruel',
  duda: 'duda dudas consulta consultas pregunta preguntas problema inconveniente aclaracion cosa cosita incidencia tema',
  entiendo: `entiendo entendere entenderé entendemos entenderemos asumo asumire asumiré asumimos asumiremos
    supongo supondre supondré`,
};

export const SPANISH_ASKS: Partial<PhraseTable<AskCue>> = {
  question: `
    o va|viene|vienen|es|son|sale|queda|esta|hay|se|lo|la aparte|incluido|incluida|extra|no|cobra|paga|compro|dejo $
    si|ya ... o no $
    no encontre|encuentro|localizo|localice|hallo|halle|vi|veo en|por|ni|:
    cosa|cosas|puntos|detalles|cosita|cositas que no (me|nos|se) (quedan|queda|quedaron|encontre|encuentro|veo|entiendo|entendi|tengo|cuadran|cierran|cierra)
    cosas|puntos|detalles|cositas por|para aclarar|resolver|definir|cerrar
    ^^ cuanto|cuantos|cuanta|q|que _ cobras|cobra|cobran|sale|sería|seria|piden|pides|pedis|quieres|quieren|tardas|tarda|tardan
    ^^ y|alguien cuando|a|puede|podria|me ...
    me pierdo|lio con|en
    pense|pensaba que (igual|quiza|quizas|a|tal) @te|conocias|sabias|tenias|podias
    cuando|donde puedo|podemos|podria
    no se (es) quien|cuando|donde|cual|cuanto
    no recuerdo|me si|cual|que|cuando
    no (alcanzo|puedo|consigo) (a) ver|saber|distinguir|leer si|que|cual|donde|como
    a que|q hora|direccion|nombre|cuenta
    que hora|dia
    me llamas|llama|acompanas|esperas|recoges|ayudas
    ^^ @nos|@lo|le (@lo) podrias|podria|podrian|podriais|puedes|podes|podeis|pueden|puede
    ^^ podrias|podriais|podrian|podriamos|podemos|puedes|podes|podeis
    ^^ cuando|cuanto|donde|como puedo|podemos|podriamos|puedes|podrias|vas|va|seria|sale|cuesta|tengo|hay|quieres|queres|ves|ven|queda|hago
    ^^ que (@te) parece|opinas|hora|dia|precio|fecha
    ^^ a que hora|nombre|cuenta|direccion
    ^^ @te (@lo) parece|viene|va|queda|interesa|late|sirve|apetece|gustaria|acomoda|llego|llegaron
    ^^ tienes|tenes|teneis|tienen|sabes|sabe|has|han|habeis hueco|tiempo|algo|si|alguna|podido|recibido|visto|noticias|disponibilidad|idea
    ^^ pudiste|viste|recibiste|alcanzaste|pudieron|recibieron
    ^^ hay|alguna|algun alguna|algun|novedades|noticias|novedad|noticia|avance|forma|manera
  `,
  request: `
    para (poder) *ar|*er|*ir|*rlo|*rla ... preciso|precisamos|necesito|necesitamos|falta|faltan|requiero|requerimos
    preciso|precisamos|necesito|necesitamos copia|copias|documento|documentos|certificado|dni|foto|fotos|factura|facturas|datos|medidas|firma|respuesta|presupuesto|precio
    desearia|desearian|desea|desean|quisiera|quisieran|precisa|precisaria|necesitaria|querria|querrian contar|recibir*|disponer|ver|tener*|conocer*|saber* con|de|su|tu|el|la|si|que|cuando
    pierde|gotea|falla|chirria|suena|salta|tranca|atasca (agua|mal) (otra|de) vez|nuevo
    (de) nuevo|vez gotea|pierde|falla
    en|bajo|con|dentro (de) (la) garantia
    queria|quería|quisiera|queriamos|pasaba|paso|escribo (@te) (a|para|por) ver|checar|confirmar si|cuando|que|cuanto|como|cual
    insto|instamos|conmino|conminamos|intimamos|exhortamos|emplazamos|emplazo|requerimos a
    deberas|debera|deberan|debereis|debes|debe|deben|debeis (ustedes|usted) aportar*|remitir*|enviar*|subsanar*|facilitar*|adjuntar*|cumplimentar*|acreditar*|hacernos|completar*|devolver*
    tendras|tendra|tendran|tendreis|tendrias|tendria|tendrian|tienes|tiene|tienen|tenes que aportar*|remitir*|enviar*|mandar*|facilitar*|adjuntar*|rellenar*|cumplimentar*|firmar*|completar*|pasar*|hacernos|elegir*|decirme|decirnos|confirmar*
    (es) necesario|imprescindible|preciso|indispensable que nos|me|aporte|aporten|envie|envien|remita|remitan|adjunte|facilite|complete|firme
    solicitud|expediente|documentacion|formulario (se) (encuentra|esta|sigue|ha) incompleto|incompleta
    pena|lastima que (@lo|te|se) perdieras|perdiera|pierdas|pierda|perdieran
    pide|piden|pidio|pidieron|solicita|solicito ... a todos|todas|cada|ambos ... antes|para
    voluntarios|voluntarias|manos para|que
    ^ elige|elija|elijan|elegid|elegi (el|la|tu|su|un|una|cual|entre|vosotros) hueco|hora|fecha|dia|opcion|cual|entre|color|uno|una
    con un|una .. basta|vale|alcanza|sirve
    el|quien|quienes que|tenga|quiera ... que hable|diga|avise|levante
    si cada quien|uno|una agarra|toma|coge|pone|trae
    creo que (me|se) deje|dejé|olvide|olvidé|perdi|perdí
    lo antes posible|que
    cuanto antes $
    no se|me (@lo) abre|carga|descarga $|,|y|el|la
    no (@lo) puedo abrir|descargar|entrar|ver
    dale|dele|denle|dadle una|unas vuelta|vueltas|pensada|vista|leida
    ser|sea|es uno|una you|o otro|otra
    sirvase|sirvanse _
    tengo|tenemos|hay|necesito|necesitamos que saber
    ^ nombres|numeros|respuestas|pedidos|votos|reservas antes|para|a
    elegir|decidir|escoger entre
    (la) eleccion|decision|palabra es|la tuya|suya|vuestra|tienes|tiene|teneis
    elige|elija|decide|escoge|decida tu|usted|vos|vosotros
    por orden de llegada
    apuntate|apuntese|apuntense|apuntaos si|antes|en
    con tu|su|vuestro permiso
    no @te importe|moleste|importa|molesta
    no @te (lo) pediria si
    echen|echeis|eches|eche una|me mano
    preguntar* si|por|como|que|cuando|donde
    no @nos queda|quedo|esta|quedó claro
    no (@lo|@nos) logre|consegui|supe|logro|consigo|termino|alcance|entiendo|entendi (a|de) (entender|ver|saber|decidirme) si|que|quien|como|cuando|donde|con
    lo que no veo|entiendo|se
    no @nos dijiste|dijo|has|ha|mencionaste|indicaste|indico
    se @te olvido|paso|olvidó|pasó
    extrana|sorprende|desconcierta el|la|que|un|una
    no cuadra|coincide|concuerda
    hay un|una error|cargo|problema|fallo|equivocacion
    tenemos|tengo (otra|una|un) fuga|problema|averia|gotera
    se @nos estropeo|rompio|averio|estropeó|rompió|averió
    querria|querriamos|quisiera|quisieramos precio|presupuesto|cotizacion
    ando|andamos|estoy|estamos buscando
    devuelvan|devuelva|devolvais el|mi
    de tu|su|vuestro interes
    oportunidad de presentar*
    alguien en tu|su equipo|empresa
    ahorrariamos|ahorraria|ahorrarian
    cruzar|intercambiar ideas
    tu|su|vuestra firma va|iria|debe
    rubrica
    docusign
    tienen|tiene|tienes|teneis que firmar*
    gustaria|encantaria|quisiera|querria|quisieramos *ar|*er|*ir|*rle|*rles|*rte|*ros|*rlo|*rla
    sin que (@lo) (tu) veas|vea|vean|apruebes|revises|digas|firmes|des
    si (@te) apetece|animas|animan|animaras|animarais|tienta|apeteciera
    quedaria|sentiria|dormiria mas|mejor
    respondiendo a todos
    levantad|levanten|levanta la mano
    quiere|quieren|pide|piden|exige el|la|los|las ... para|antes
    por|para|sobre|a la|una|esa|esta|su vacante
    favor (de) *se
    @te agradeceria|agradeceriamos|agradecere|agradeceremos|agradecemos
    agradeceria|agradeceriamos|agradecere|agradeceremos (que) me|nos|@te
    interesa|interesaria|importa tu|su|vuestra|saber
    nos|me interesa|interesaria *r
    si (@te) (@lo) parece|cuadra|convence|sirve (bien) (,) @lo|quedamos|empezamos|arrancamos|firmamos|avanzamos|seguimos
    si esta|estan|estas|estais conforme|conformes|de
    estaria|seria|ayudaria bueno|genial|bien|ideal|estupendo|mucho|perfecto|util|un que|saber|tener|si|honor|contar
    espero que se acerque|guste|sirva|encaje|te
    para que (@lo) pongas|completes|rellenes|elijas|decidas|opines|llenes
    listo|lista|listos para firmar|revisar|tu|su
    hacen|hace falta|faltan dos|tres|la|las|tu|su|#
    quieren|piden|necesitan|exige|exigen|pide el|la|los|las ... hoy|manana|noche|antes|ya
    lo unico que falta|queda
    @nos (esta|estan) faltando|falta
    queda|quedaria|faltaria|falta por decidir|ver|definir|saber|cerrar|elegir
    queda|falta decidir|definir|elegir|cerrar
    voy|vamos a necesitar|ocupar
    busco|buscamos a|un|una|alguien
    quiero|queremos|quisiera|gustaria|deseo|deseamos|me (gustaria) encargar|reservar|pedir|sacar|comprar|alquilar|contratar|cancelar|devolver|cambiar|cita|hora|turno|apuntar*|inscribir*|agendar|presupuesto
    mi cv|curriculum|candidatura|solicitud
    cobraron|cobrado de mas
    que instalaron|instalasteis|pusieron|entregaron|vendieron|mandaron ... no|pierde|gotea|roto|rota|falla|mal
    no ha|han aparecido|llegado|funciona
    quiero|queremos|quisiera tu|su|vuestra (bendicion|permiso|autorizacion|opinion|consejo)
    quiza|quizas|tal|ojala ... puedas|pueda|puedan|podais
    curiosidad por|de saber|ver
    echame|echenos|echeme|tirame|dame|deme una mano|cable
    mirate|fijate|fijese|fijense si|el|la|en|que
    ^ voten|vota|vote|votad|apuntaos|apuntense|inscribanse
    basta|bastaria|alcanza con un|una
    basta|bastaria|alcanza con que @nos
    con un|una .. me|nos vale|basta|alcanza|llega
    preguntas|dudas en|te|abajo|rojo|amarillo
    mis dudas|preguntas en|estan|te
    necesita|necesitan tu|tus|su|sus
    decision que|te|tuya
    te|le|les|os toca|tocaria
    marque|senale|resalte|puse ... que me|nos|tu
    ^^ indicar|confirmar|enviar|avisar|remitir|responder|revisar|completar|mandar|adjuntar|informar|facilitar
    necesito|necesitamos|preciso saber*|tener*|recibir*|confirmar*
    necesitaria|necesitariamos|quisiera|quisieramos|querria _
    quiero|queremos|quisiera que vengas|venga|vengan|vengais|lleves|estes|seas
    piensalo|piensatelo|piensenlo|pensalo|pienselo|hablalo|consultalo|leela|leelo|leanlo|mirala|miralo
    por favor
    ^ favor (de) *ar|*er|*ir|*rnos|*rme
    ^ @dame
    ^ responde|responda|respondan|responded|contesta|contesten con|a|antes|si|por|todos
    ^ confirma|confirme|confirmen|confirmad|respondan
    ^ revisa|revise|revisen|revisad|completa|complete|completen|rellena|rellene|rellenad|envia|envie|envien|enviad|manda|mande|manden el|la|los|las|tu|su|y|con|este|esta|cada|un|una|por|antes
    ^ revisalo|revisala|revisalos|miralo|mirala|miratelo|mirenlo|miradlo|firmalo|leelo|leela|leedlo|leanlo|echale|echadle|echenle|echele|chequealo|devuelvelo|pegale
    @nos (@lo) @pasas
    y|si|ahi|usted @nos (@lo) @pasa
    @nos (@lo) @podrias
    si|que @nos (@lo) @pases
    para que (@lo) @pases
    @podrias *rme|*rnos|*rmelo|*rmela|*rmelos|*rmelas
    si (@nos) (@lo) podrias|pudieras|pudiera|pudieran *ar|*er|*ir|*rme|*rnos|*rmelo|*rlo|*rla
    si fuera posible
    si fueras|seria tan|posible
    @te (lo) agradeceria|agradecere|agradeceriamos|agradeceremos|agradeciera
    agradeceria|agradecere|agradeceré|agradeceremos|agradecemos|agradezco|agradecer (mucho) (que) *rnos|*rme|me|nos|@tu
    se agradece|ruega|solicita|requiere|pide
    ruego|rogamos|solicito|solicitamos|requiero|requerimos
    pido|pedimos|pediria que|me|un|por
    @te encargo|encargamos
    necesito|necesitamos|necesitaria|necesitariamos|preciso|precisamos|ocupo (solo|tambien|ya|urgente) que|@tu|el|@lo|un|una|saber|tener|recibir|contar|confirmar|confirmacion|unos|unas|dos|esa|ese|esos|esas|este|esto|eso|ambos|por
    hace|haria|hacen|hara|haga falta que|@tu|el|@lo|un|una
    urge|corre prisa|saber|tener|que|el|@lo|@tu
    quisiera|queria|gustaria|querria|quisieramos|queriamos|quiero (@te) (pedir*) saber|preguntar*|consultar*|confirmar|solicitar*|conocer|pedir*
    @te pregunto|consulto|preguntaba|consultaba si|por|,|:|que|cuando|donde|como
    preguntaba si
    duda de|:|si
    tengo|tenemos|hago|queda una|la|un|dos|unas (par|pequena|ultima) duda|consulta|pregunta|dudas|preguntas
    no se|sabemos si (ya|al) (final) (@te) *aste|*iste|*steis|has|ha|han|habeis|podrias|habras|tendras|pudieron|vieron|llego|interesa
    por|para saber si|que|cuando|cuanto
    a ver si puedes|podes|podeis|pueden|podemos|me|te|le|les|hay
    cada uno|una que|debe|tiene|elija|elige
    vendria|vendrian|iria genial|muy|de|fenomenal|barbaro|perfecto|bien
    gracias ... antemano
    gracias ... adelantado
    como @lo ves|ve|ven|veis
    que (@te) parece|parecen|opinas|opina|opinan|dices|decis
    que dia|hora|fecha|opcion @te|prefieres|prefiere|preferis|elijes
    prefieres|preferis o
    hazme|haceme|hagame|harias|haces el|un favor|favorcillo|favorcito|paro
    un favor|favorcillo|favorcito :|$|.
    confirmar|confirmeis|confirmes|confirmarme asistencia|recepcion
  `,
  tell: `
    si @te suena|parece|resulta (algo) interesante|bien|util|atractivo|atractiva|buena|razonable
    cuando|donde @te venga|quede|vaya|resulte|acomode bien|mejor|comodo|conveniente
    ^ habla|hable|hablen|hablad|dilo|digalo ahora|ya si|o
    lo que tu|vos|usted|ustedes|vosotros digas|decidas|diga|decida|digan|decidan|digais|decidais|quieras
    en tus|sus|vuestras manos
    pelota esta|queda
    tu tejado|cancha
    (ya) @nos diras|direis|dira|diran|contaras|avisaras|diréis
    tu mandas|dices|decides|diras
    vos|usted|ustedes|vosotros diras|decidis|mandas|dira|dice|diran|decis|direis
    @dime
    dejame|dejanos|dejeme|dejenme|hagame|hazme|haganme|haceme|hacedme saber
    @nos dejas|deja|dejan|haces|hace saber
    y @nos @dices|@pasa|decides
    ^ avisa|avise|avisen|avisad
    @nos @dices
  `,
  'yes-or-no': `
    hasta|incluso un no
    una palabra
    dentro o fuera
    si o|/ (un) no
    un si
  `,
  problem: `
    no viene|vienen|aparece|aparecen|esta|estan|sale|salen incluido|incluida|adjunto|adjunta|la|el|las|los|en
    no (@lo|@nos|me|se) puedo|podemos|deja|puede|logro|logramos|consigo abrir*|entrar|acceder|ver|descargar*|subir*|guardar*|pagar
    (@nos) pide|pidio|sale permiso|clave|contrasena|codigo|error|acceso
    no (me|@nos|se) abre|carga|funciona|arranca|enciende|prende|anda|cierra|imprime|coincide|cuadra|llego|llegó
    equivocado|equivocada|roto|rota|danado|danada|defectuoso|defectuosa|borroso|borrosa|corrupto|rayado|rayada|golpeado|golpeada
    falta|faltan un|una|el|la|los|las|dos|tres|hojas|paginas
    solo llego|llegó|llegaron|recibi|recibí|recibimos|viene|vienen|veo un|una|dos|tres|la|el|jpg|jpgs
    dejo|dejó de funcionar|andar|cargar
  `,
  blocked: `
    ^ sin eso|ello|ellos|ellas|esto|esos|ese
    no ... hasta que ... apruebe*|aprob*|firme*|confirme*|autorice*|acepte*|paguen|pague|diga*|den
    @nos falta|faltan|faltaria|faltarian
    solo|aun|todavia falta|faltan|faltaria
    falta|faltan @tu|que
    cabos sueltos
    sin el|la|tu|su|vuestro visto|permiso|consentimiento|aprobacion|conformidad
    completo|completa|todo|lista|listo|terminado salvo|menos|excepto|falta
    hueco en
    cortos|cortas|corto|corta de
    sin fecha|firma|firmar|sello|rellenar|completar|tu|su
    en blanco
    no llegó|llego|vino|venia con
    nada tuyo|suyo|vuestro
    queda|quedan|falta|faltan por|de aportar|tu|su|vuestra|entregar|presentar|recibir
    falta que
    no ... hasta que (no|@nos|@lo|alguien) (no|@lo) @pases|tenga|tengamos|llegue|apruebe|apruebes|reciba|firme|sepa|veas|vea
    no ... hasta tener|recibir|saber
    no ... antes de que
    no ... mientras
    no ... sin que
    nadie ... mas que
    nadie ... salvo|excepto
    pende|depende todo|de (todo) ti|usted|vosotros|ustedes|tu|su
    (aqui) estamos|seguimos|sigo|estoy (,) esperando $|@tu|a|noticias|respuesta|por
    ^^ aqui seguimos|sigo
    a la espera $
    quietos|parados|quieta|quieto hasta
    hasta|mientras (que) no ... aprueb*|confirm*|firm*|teng*|recib*|diga*|valid*|den
    de eso|esto|ello|ti|usted|ustedes depende
    sin ... no (@nos|se|te|le) puedo|podemos|puede|pueden|da|dan|podre|podremos
    cuanto antes ... mejor|sepa*|sab*
    no|ni .. puedo|podemos|podre|podremos|puede|pueden|arranco|arrancamos|avanzo|avanzamos ... sin|hasta|mientras
    sin eso|esto|ello|ese|esa|esos|esas|@tu ... no
    hasta|mientras que (no) (@nos) tenga|tengamos|reciba|recibamos|llegue|@pases
    hasta|mientras (que) no tenga|reciba|@nos|tengamos|este|esten|@pases
    a|en la espera de
    a|en espera de
    falta de que|@tu|el|@lo
    cuanto|vez|pronto|apenas (que|como) (@nos) (@lo) @pases|tengas
    cuanto|vez|pronto|apenas (que|como) tenga|tengamos @tu|el|la
    depende|dependemos|pendiente|pendientes de @tu|que|recibir
    parado|parada|parados|detenido|detenida|bloqueado|frenado hasta|por|a|en|sin
  `,
  chase: `
    @nos sigue|siguen faltando|debiendo
    te|le|os recuerdo|recordamos
    les recuerdo|recordamos que (aun|todavia|ya) tienen|deben|falta|faltan|necesitamos|necesito|seguimos|esta|estamos|espero|esperamos
    nunca cerramos|quedamos|acordamos|definimos|concretamos|vimos
    no @nos falla la|recuerdo
    no recuerdo mal
    semanas|dias|meses|tiempo desde|que que|no|hablamos
    ni pio
    ni una palabra|noticia
    a oscuras
    vuelvo a subir*|mandar*|enviar*|preguntar*
    hasta arriba|liado|liada|tope|liados ... pero
    plazo ... encima|acaba|cierra|termina
    reloj corre
    ibas|iba|iban|ibais|quedaste|quedasteis a|en *r|*rle|*rme|*rnos|*rlo
    ultima vez que hablamos|nos
    poniendo nervioso|nerviosa|nerviosos
    perdona|perdone|disculpa|disculpe que insista|moleste|@te|vuelva|insistamos
    otra vez|yo yo|otra
    no se ha|han reflejado|acreditado|recibido|abonado
    esta|estan por irse|vencer|agotarse
    seguimiento a|de|al
    reitero|insisto|insistir
    retomo|retomando|retomar mi|nuestro|nuestra|lo|la|este|tema|conversacion
    retomo|retomando el tema|asunto|hilo|correo|mensaje
    vuelvo|volvia|volvemos a escribir*|insistir|contactar*|molestar*|preguntar*
    recordatorio
    sigo|seguimos|continuo|continuamos pendiente|pendientes|sin|a
    sigo|seguimos|continuo|continuamos esperando @tu|la|el|respuesta|noticias|que|,|$
    no @nos ha|han
    no he|hemos (aun|todavia) recibido|tenido
    no recibi|recibimos|tuve|tuvimos
    no .. haya|han|ha llegado|recibido|contestado
    escribo de|otra nuevo|vez|por
    sin|ninguna (tener|recibir) noticias|respuesta|novedades
    todavia|aun no @nos|he|hemos|tengo|tenemos|recibo|recibi
    @te escribi|escribí|mande|mandé|envie|envié|pase|pasé|pregunte|pregunté .. hace|ayer|semana|lunes|martes|jueves|viernes
    has|han|habeis podido|tenido|visto
    pudiste|pudieron|alcanzaste|alcanzaron|tuviste|tuvieron ver|revisar*|mirar*|leer*|oportunidad|chance|tiempo|a
    alguna|hay|tienes|tienen|tenes novedad|novedades|noticia|noticias
    subo|arriba este|esto
    segunda|tercera|cuarta vez
    en que quedamos|quedo|estado|va|punto
    se .. traspapel*|extravi*|perdió|perdio
    por si no
    por si se .. traspapel*|perdi*|paso|pasó
    por|para|de saber si
    queria|quería|quisiera|gustaria saber si
    tasa|oferta|opcion|enlace|plazo|seguro|poliza|terminos ... vence|vencen|caduca|expira|termina|acaba
  `,
  await: `
    quedo|quedamos (muy) atento|atenta|atentos|pendiente|pendientes|aguardo
    espera|espero|esperamos|esperando|aguardo|aguardamos (de) @tu|noticias|respuesta|confirmacion|instrucciones
    @tu pronta|amable|pronto @respuesta
    gustaria|encantaria saber|conocer|oir|escuchar|leer
    atento|atenta|atentos|pendiente|pendientes a|de @tu
  `,
  overdue: `
    retrasada|retrasado|atraso
    cheque ... devuelto
    sigue|siguen sin llegar|entrar|pagar|aparecer|abonar|cobrar
    anticipo|pago|deposito|senal|transferencia .. no aparece|entra|llega
    habia que pagar*|abonar*|liquidar*
    ver* saldad*|pagad*|liquidad*
    debia|debio|tenia (que) hacerse|pagarse|abonarse
    facturas|factura sin cobrar|pagar|abonar
    sin cobrar|abonar
    vencida|vencidas|impagada|impagado|impagadas|atrasada|atrasado
    pendiente|pendientes de pago|cobro|abono|abonar|liquidar
    consta el|la|@tu cobro|pago|abono|ingreso|transferencia
    no ... recibido|registrado|recibimos|registramos|vemos|veo|figura|aparece ... pago|cobro|abono|transferencia|ingreso|deposito
    dias|semanas|meses de atraso|retraso|mora
    recordatorio de pago
    saldo (..) vencido|pendiente|deudor
    vencio|vencieron el|hace|ayer
  `,
  invitation: `
    si vinieras|vienes|venis|vinierais|viene|vienen
    sitio|lugar|hueco en nuestra|casa|mi
    vente|venite|venid|vengan|vengase si
    estas|estais|estan en la lista
    haria|haríais|harias (muchisima|mucha|tanta) ilusion
    ilusion tener*
    estan|estais|estas|esta invitad*
    ojala puedan|puedas|podais|vengan|vengas
    seria un honor|placer|gusto que|contar
    @te|@lo invito|invitamos
    quiero|queremos|queria|gustaria|encantaria invitar*
    invitado|invitada|invitados|invitadas a|al
    encantaria|gustaria|ilusion|alegraria que vinieras|vengas|vengan|vinierais|vinieran|@nos|pudieras|estes|asistan
    encantaria contar con|contigo
    confirma*|confirmar asistencia
  `,
  meeting: `
    @dia .. @nos cuadra|viene|va
    podria pasar*|acercar*
    da|daria tiempo a|para
    el # tambien|lo (tengo) libre
    tengo libre|hueco|disponible
    vendria|viene|va|iria mejor el|la|a|por
    busquemos|buscamos|encontremos un|una|media|hueco|hora
    @dia|manana|tarde por la|y|o ... todo el|viernes|jueves
    puedo|podria|podriamos|podemos|tengo|tenemos|estoy|estamos|ofrece|ofrecemos|paso ... o el|a|al|en|por|si|bien|cualquier
    propongo|proponemos|proponia|propondria|sugiero|sugerimos
    encantaria|gustaria ensenar*|mostrar*|presentar*|conocer*|conversar|platicar|charlar|visitar*|agendar|reunir*|contar*|hablar|tomar|verte|verlos|que
    agendar|agendemos|coordinar|coordinemos una|un|reunion|llamada|cita|fecha
    en|unos|de quince|veinte|diez|treinta|15|20|30|10 minutos|min|minutitos
    @dia ... o (el|al|bien|si) (el) @dia
    podemos|podriamos|quedamos vernos|quedar|reunirnos|juntarnos|hablar|el
    reserva|reserve|elige|elegi|elija hueco|cita|hora|turno|horario|fecha|dia|un|una
  `,
  review: `
    conformidad|aprobacion del|de (la) cliente|clienta|autor|autora|novios
    se|sé|sea|sean|sed @despiadado
    no @nos convence|termina
    rayalo|tachalo|tacha|corrige|destroza
    esto es lo que
    @nos ocurrio|ocurrió
    tenias|tenia|querias|imaginabas|buscabas en|algo|mente|lo
    notas|comentarios|dudas|anotaciones al margen
    tuyas|tuyos|vuestras|suyas son|bienvenidas
    dime|digame|decidme donde|que|si
    sin pena|miedo|compasion
    pluma roja
    sin piedad
    con (nuestras|nuestros|mis|algunas) observaciones|comentarios|cambios|correcciones|modificaciones
    control de cambios
    para|a (@tu) revision|aprobacion|firma|consideracion|conformidad|comentarios|valoracion|evaluacion|validacion
    para|a que (@lo|le) revises|revise|revisen|veas|vean|vea|mires|firmes|firme|firmen|leas|apruebes|valides|valores|eches|echen
    comentarios|observaciones|cambios|correcciones|sugerencias antes
    antes de (que) (@lo|se|@nos) (@lo) imprimir|mandar*|enviar*|publicar*|presentar*|mandemos|imprimamos|publiquemos|cerrar*|meterme|seguir
    luz verde
    @tu visto|vb|ok|aprobacion|autorizacion|conformidad|veredicto|firma
  `,
  offer: `
    podemos|puedo|podriamos|podria ofrecer*|incluir*|incorporar*|dejar* ... por|a|desde £|#
    si|siempre (que) (@nos) recibimos|recibo|confirman|confirma|confirmas|firman|firma|firmas|reservas|reserva|pagas|paga ... antes|este|esta|hoy
    llegaria|llegariamos a #
    encantado|encantada|encantados|gusto de|en renovar|ofrecer*|continuar|prorrogar
    primera opcion
    plaza ... esperandote|para
    pedirte|pedirle|pediros|cobrarte|cobrarle|cobro|cobramos|cobraria #
    # la|el|por|cada hora|persona|cabeza|dia|visita|noche|mes|uno|una
    dejemoslo|dejamoslo|dejalo|quedaria|quedarian|quedan en #|mil
    @te descuento|descontamos|igualo|igualamos|rebajo|rebajamos
    mas barato que
    costes|costos|precios|tarifas van|figuran|estan|en
    estariamos|estarias en|hablando
    el puesto|trabajo es
    @te queremos en
    contratarte|contratarla|contratarlo|contratarle
    plaza|sitio|lugar|hueco ... para ti|esperandote|vosotros|usted|ustedes
    @lo haria por
    en efectivo
    sale|salen|queda|quedan .. por|en|a #
    es tuyo|tuya|suyo|suya|vuestro|vuestra si
    guion|articulo|capitulo|maqueta|boceto|montaje .. carpeta|drive|abajo|adjunto
    abajo va el|la montaje|boceto|texto|prueba
    uno|una you otro|otra
    lo mas que
    podemos|podriamos|puedo|podria bajar|dejar*|llegar|subir .. a|en|por #
    serian|seria #
    precio final|total
    @mando .. tarifas|precios|condiciones|tarifario|dossier|primer
    nuestras|nuestros tarifas|honorarios
    presentar*|trasladar*|remitir*|enviar*|hacer*|adjuntamos .. oferta|propuesta|cotizacion|presupuesto
    honorarios .. seria|serian|son|de
    ofrecerle|ofrecerte|ofrecerles|ofreceros un|una|el|la|trabajar|incorporarte
    que (te|se) vinieras|vengas|incorporaras|sumaras
    version|v # con
    doy|llego|ofrezco|pago|subo|bajo (a|hasta) #
    puedo|podria|podemos hacer|dejar .. por|en|a #
    puedo|podria|podemos hacer ... por #
    # todo incluido
    # mas|sin|con iva
    podria|podriamos empezar|arrancar|comenzar|instalar*
    puedo empezar|arrancar
    @mando .. articulo|cronica|capitulo|texto|guion|manuscrito|relato|columna|poema|traduccion|contracubierta
    @te copio abajo|debajo
    condiciones por escrito
    @te|@lo (lo|la) guardamos|guardo|reservamos|reservo ... hasta
    @mando ... @propuesta
    @propuesta adjunto|adjunta|adjuntos|anexo|anexa|solicitada|solicitado|actualizada|actualizado|corregida|revisada
    primera|segunda|nueva version|vuelta|prueba|borrador
    precio|oferta|propuesta|presupuesto|cotizacion|tarifa|precios|descuento .. mantengo|mantenemos|mantiene|mantienen|valido|valida|vigente|vence|caduca
    vigencia|validez :|de|hasta|por
    valida|valido|vigente hasta|por|durante
    lo minimo|maximo que @te|puedo|podemos|podria
    menos que|de eso|ese
    puedo|podemos|podria|podriamos dejar*|bajar*|ofrecer*|ajustar*|igualar|llegar ... #
    podria|podriamos ofrecer*|ajustar*|igualar*
    @te (@lo) dejo|dejamos|dejaria|ofrezco|ofrecemos|ofreceria|hago|hacemos .. en|por|a #
    ofrezco|ofrecemos|ofreceria
    saldria|saldrian|sale|quedaria|quedarian|costaria|serian|importe|monto .. #
    total (:|es|seria|son|de|por) #|£
    oferta de|laboral trabajo|empleo
    incorporarte|sumarte
    @te|@lo guardo|reservo|aparto|apartamos|guardamos|bloquee
    dos|tres|varias opciones|alternativas|modalidades
    formas|forma|condiciones de|comerciales pago
  `,
  'ask-title': `
    ^^ (una|un) ayuda|consulta|duda|dudas|pregunta|problema|atascado|atascada|urgente|solicitud|favor|favorcito|reclamo|queja|cosita
  `,
  'offer-title': `
    ^ (su|tu|nuestra|nuevo|nueva) propuesta|presupuesto|cotizacion|oferta|honorarios|contraoferta|borrador|tarifas
  `,
  ultimatum: `
    ^ en otro caso ... *emos|*é|*é
    ^ de lo contrario
    en caso contrario
    si ... no tenemos|recibimos|hemos ... pasa|pasara|cancel*|perdera|libera*|se
    no recibir ... pago ... trasladar*|acciones|abogad*|judicial|suspend*|intereses
    si no .. perdemos|pierdes|perdes|cancelo|cancelamos|libero|liberamos|suspend*|cobr*|perder*
    de lo contrario .. se|perder*|cancel*|pasar*|ira
    contrario ... pasara|pasa|pierde|cancel*|suspend*
    pasa|pasara|ira a la siguiente|otra|otro|otros
    perdemos|perderemos el|la
  `,
  'no-reply': `
    no se|es requiere|precisa|necesita|necesario|requieren|precisan (de) (ninguna|ningun|mas|otra|otro|nueva|realizar|hacer) actuacion|tramite|gestion|accion|intervencion|adicional|nada|paso|pasos|documentacion
    te|se|os molestes|moleste|molesteis en *r|*rme|*rnos
    no espero saber|noticias|respuesta|que|nada
    no (@te) hace|hay|hara|hacen|es falta|necesidad|necesario|preciso (de) (que|ni) .. contest*|respond*|hagas|haga|hagan|hagais|hacer
    no (te|se|os) molestes|preocupes|moleste|sientas en|por|a contestar*|responder*|escribir*|llamar*
    no (@nos) contestes|respondas|responda|respondan
    no requiere|necesita|espero|necesito|precisa|esperamos (de) (ninguna) respuesta|contestacion|accion
    sin necesidad de respuesta|responder|contestar
    no tienes|tiene|tenes|tienen|teneis|hay|debes|debe (que|nada) hacer|que (hacer) nada|hacer
    nada pendiente
    no hay|queda nada
    no necesito|necesitamos|precisamos nada
  `,
  silence: `
    si no desea|desean|deseas|quiere|quieres|esta
    frename|frenenme|parame|paradme|freneme antes|si|ya
    si no (@nos) @dices|dice|dicen|contesta|responden|avisan|escriben|indican|indica|comentan
    si .. no hay|recibe|reciben|recibo|recibimos|tengo|tenemos|oigo|escucho
    salvo|excepto que
    salvo indicacion|objecion|aviso|error|instruccion|opinion
    a menos que
    no recibir|haber|mediar|tener|contar|obtener
    ausencia|falta de comentarios|objeciones|respuesta|noticias
    silencio
  `,
  consent: `
    de forma automatica
    automaticamente
    frename|frenenme|parame|paradme|freneme antes|si|ya
    si no (,) le doy|sigo|tiro|avanzo
    se da|dara|daran|entendera|considerara|entiende|considera|tendra (por|que|como)  _
    doy|damos|daremos|dare|daria por bueno|buena|buenos|valido|valida|aprobado|aprobada|aceptado|aceptada|cerrado|cerrada|hecho|confirmado|confirmada
    @entiendo que (si) esta|estan|estas|estais|todo|hay|va|os|@te|contamos|seguimos|si|queda|conforme
    salvo|excepto que
    a menos que
    salvo indicacion|objecion|aviso|instruccion|opinion
    si no ... sigo|seguimos|procedo|procedemos|procederemos|procederé|tramito|tramitamos|presento|presentamos|presentaré|presentaremos|lanzo|lanzamos|imprimo|imprimimos|publico|publicamos|publicaremos|mando|mandamos|envio|enviamos|enviaré|adelante|hago|hacemos|pido|pedimos|avanzo|avanzamos|firmo|renovamos|renuevo|queda
    no recibir|mediar|haber|tener ... procede*|present*|tramit*|public*|envi*|imprim*|firm*|queda*|avanz*|renov*|segui*
  `,
  'assumed-no': `
    doy|damos|tomo por|como hecho|no que|la
    respuesta es no|negativa
    @entiendo que (por|de|en) (ahora|momento|este|el) (momento) no|ya|la|han|has|ha|opto|optaron|prefieres|prefieren
    no es|era el|la|una momento|prioridad
    no @te interesa
  `,
  'break-up': `
    ultimo|ultima mensaje|correo|mail|vez|intento|email
    no @te|@lo (quiero|voy|vamos) (a) molesto|molestare|molestaré|molestar|insisto|insistire|insistiré|insistir|escribo|escribiré
    no insisto|insistire|insistiré|insistiremos|molesto
    cierro|cerramos|cerrare|cerraré|archivo|archivamos @tu|el|la|este|mi expediente|ficha|carpeta|seguimiento|solicitud|caso|consulta
    dejo de escribir*|insistir|molestar*|mandar*
    lo dejo por
  `,
  introduction: `
    @te|@lo presento|presentamos|conecto
    presentacion :
    pongo|ponemos en contacto
  `,
  'steps-out': `
    los|las|os|les dejo|dejamos que|para|solos|hablar|coordinar|conversar
    sigan|seguid|sigais|coordinen|coordinad|coordineis|hablen|hablad ustedes|vosotros|directamente|directo|entre
    me quito|hago|salgo|retiro|corro|bajo|aparto
    ya siguen|seguis ustedes|vosotros
  `,
  decline: `
    decidido|optado|optamos|decidimos por|no|seguir|continuar|quedarnos|quedar*|esperar|posponer|contratar|ir*|trabajar|renovar
    vamos|voy a declinar|pasar|desistir|descartar
    no vamos|voy a poder|seguir|continuar|aceptar|participar|contratar|renovar|avanzar
    no podre|podré|podremos|podemos|puedo aceptar|participar|asistir|acudir|comprometer*|asumir
    no @nos encaja|cuadra|interesa
    por esta|ahora|el (vez|momento|ocasion) no|vamos|hemos|preferimos
    lamentablemente|desafortunadamente|lamento|lamentamos|sintiendolo
    decantamos|decantado|inclinamos|inclinado|elegido|elegimos por|a|otra|otro
    declino|declinamos|declinar
    gracias pero
    otro|otra proveedor|empresa|candidato|candidata|agencia|despacho
  `,
  newsletter: `
    no recibir mas
    en esta lista
    para salir|darte|borrarte
    darse|darte|date|dese de baja
    cancelar (@tu|la) suscripcion
    boletin|newsletter
    no desea|deseas|quiere|quieres recibir
    recibes|recibe|recibis este|esta correo|email|boletin|mensaje|comunicacion
  `,
  broadcast: `
    queridos|queridas|estimados|estimadas clientes|suscriptores|lectores|socios|vecinos|amigos|amigas
  `,
  'note-to-self': `
    ^^ recordatorio|recordatorios|pendientes|notas|tareas|nota $
    recordatorio|nota|notas mio|mia|para|personal
    pendientes|tareas|cosas mios|mias|de|por
    acordarme
  `,
  away: `
    estare|estaré|estaremos|estoy|estamos|salgo|salimos (de|fuera|ausente|ausentes) de|vacaciones|viaje|ausente|fuera
    cerrado|cerrada|cerrados|cerramos|cerraremos por|del|el|los
    en mi ausencia
  `,
  thanks: `
    gracias|agradezco|agradecido|agradecida|agradecemos
    un|una placer|gusto|gustazo
  `,
  confirmation: `
    ^ recibido|recibida|confirmado|confirmada|perfecto|listo|hecho|anotado|entendido|dale|vale|genial|ok|acuerdo|conforme|buenisimo|estupendo|agendado
    confirmo|confirmamos|confirmarte|confirmarle que|la|el|@tu|recepcion|asistencia
    nos vemos
    ahi|alli estare|estaremos|estaré|nos|estamos
    queda|quedan|quedamos|quedo confirmad*|apuntad*|agendad*|reservad*|asi|en|para|el|list*
  `,
  congratulation: `
    enhorabuena|felicidades|felicitaciones|felicito|bravo|feliz
    te|os|se lo|la mereces|mereceis|merecen|merece
    orgulloso|orgullosa|orgullosos
    que alegria|orgullo|emocion|noche|dia|crack|ilusion
    que @maravilla
    me alegro|alegra|alegre
  `,
  fyi: `
    informo|informamos|informa|comunico|comunica|comunicamos|conocimiento|constancia
    aviso|cuento|comento|avisamos|digo (de) que
    para que @lo|estes|este|esten|sepas|sepa|sepan|conste
    titulo informativo
    acabo|acabamos de
  `,
  invoice: `
    @mando ... factura|recibo|comprobante|liquidacion
    factura|recibo de|del|correspondiente|adjunta
    vencimiento a
  `,
  delivered: `
    como @te prometi|prometí|dije|comente|pediste
    como|lo quedamos|acordamos|pediste|acordado|solicitado|prometido|pedido
    @mando el|@lo|un|una
  `,
  boilerplate: `
    para cualquier|cualquiera ... aqui|estamos|estoy|quedo|quedamos|tiene|tienes|cuenta|cuenten
    si (te|se) (@te) atascas|atasca|trabas|traba|atoras|atora|pierdes|pierde|lias
    cualquier cosa|cosita|duda|consulta ,|me|aqui|ya|dime|avisa*|escrib*|llam*
    ^^ dudas|preguntas|problemas $|?
    @dime|contaras|diras|contareis|dira como os|@te va|fue|ha|sale|queda
    @dime|contaras|diras|contareis que tal
    llamame|escribeme|avisame si @te apetece|necesitas|aburres|quieres|animas
    cualquier|cualquiera|alguna|algun (otra|otro|posible) @duda
    si tienes|tenes|tiene|tienen|teneis|tuvieras|tuviera|tuvieran|hay|hubiera|surge|surgiera|te|le|les|os (te|le|surge|queda|quedo) alguna|algun|mas|cualquier|@duda
    si necesitas|necesita|necesitan|necesitais|precisas|algo
    a @tu (entera|completa) disposicion|ordenes|orden|servicio
    a la orden
    dude|dudes|duden|dudeis en
    quedo|quedamos|estoy|estamos ... cualquier|disposicion|ordenes|orden
    algo mas
    ya sabes|saben|sabeis|sabe donde
    aqui|ahi estoy|estamos para|si
  `,
  'not-request': `
    ruego|rogamos (que) no
    agradezco|agradecemos .. participacion|compra|disposicion|postulacion|prontitud|rapidez|mensaje|correo|ayuda|asistencia|generosidad|puntualidad|pago|aporte|donacion
    rogamos|ruego|agradecemos|agradezco ... paciencia|comprension|disculpas
    que quiera*|desee*|necesite*
    gustaria|quisiera|queria dar* las|gracias|un|el
    ya|no (@te) necesito|necesitamos|necesita|necesitan
    quisiera|gustaria aprovechar
    se preguntara|preguntaran|preguntaras por
    prefiero no
    encantaria|gustaria ... pero
    para entrar|acceder|pasar hace|hacen falta
    gustaria|quisiera|queria|encantaria agradecer*|felicitar*|decir*|contar*|informar*|desear*|disculpar*|recordar*|expresar*
    usen|usa|use|usad|utilicen|estacionen|traigan|trae|traed|saquen|sacad|cierren|cerrad|dejen|dejad|recuerden|recordad|pasen|entren|toquen|apaguen|vengan|lleguen|mantengan ... ... por favor
    por favor (,) usen|use|estacionen|traigan|trae|traed|saquen|cierren|dejen|recuerden|recuerda|no|pasen|entren|tomen|guarden|guarde|eviten|respeten
    avis*me si no|algo|necesitas|necesita|hay|tienes|tiene|surge
    dale|dele|denle|dadle recuerdos|saludos|las|un
    por favor ,|no|disculp*|perdon*|acept*|tenga|ten|tengan|record*|ignor*|hag*|salud*|cuid*|considere|reciba
    rogamos|ruego|agradecemos|agradezco .. disculp*|perdon*|comprension|paciencia|confianza|apoyo|atencion|tiempo|interes|hospitalidad|amabilidad|esfuerzo|preferencia|invitacion|visita|colaboracion|detalle
    @te agradezco|agradecemos
    como|segun|que|lo @nos (@lo) @pasas|@pasa|@dices
    @nos @pasa que|el|la|mi|nuestro
    dame|dadme|deme|denme|deja|dejame|dejanos|deme hasta|un|unos|unas|el|tiempo|que|*rlo|*rla|ver|consultar*|mirar*|pensar*
    necesito|necesitamos unos|un|el|la dias|dia|rato|poco|tiempo|fin|momento|semana
    a ver si nos vemos|juntamos|tomamos
    no (@te|@nos) hace|hara|es|falta|faltan falta|necesario|nada|mas
  `,
  finished: `
    pague|pagué|pagamos|abone|aboné
    informe|version|documento|archivos|dictamen|certificado|acta|versiones|entrega|memoria|traduccion final|finales|definitivo|definitiva|definitivos|definitivas
    firmado|firmada|firmados|firmadas|definitivo|definitiva|aceptado|aceptada|aprobado|aprobada|sellado|sellada|timbrada|vigente|pagado
    @mando ... copia de|del
    solicitaste|pediste|pidio|pidieron|encargaste|contrataste|firmamos|firmaste
    incorporad*|incorpora|recoge
    para @tu archivo|expediente|registro|conocimiento
  `,
  pleasantry: `
    que tal (el|la|los|las|por) _ $|?
    como (lo|te|le|les|os) estas|esta|estan|estais|andas|anda|andan|andais|sigues|sigue|siguen|amaneciste|andamos|vas|trata|llevas|llevais|han
    como (te|le|les|os) va|van|fue $|?|,|todo|eso|tu|su|la|el|en|por|las|esa|ese|y vida|familia|cadera|rodilla|finde|fin|viaje|vacaciones|todo|capital|semana|$|?|verano|puente|boda|mudanza
    como (te|le|les|os) va|van|fue $|?|todo|eso
    que tal (estas|esta|estan|todo|va|van|andas|la|el|los|las|te|os|le|por) (familia|finde|fin|vacaciones|puente|verano|semana|dia|viaje|aqui|ahi|alla|va|ha|han) $|?|,|de|ido|todo|va|y
    que tal $|?|,|va|estas|esta|todo|andas|la|el|las|los
    todo bien|tranquilo|en
    que cuentas|contas|hay|onda|hubo
    que mas $|?
    todos|todas bien
    te|le|os fue|ha bien|ido
    descansaste|descansado|recuperado|recuperada
    espero que
    como pasaste|pasaron|pasasteis
  `,
  rhetorical: `
    como supiste|supieron|sabias|sabian|adivinaste|adivinaron|lograste|hiciste|hicieron
    como lo haces|haceis|hace|hacen|hiciste
    sabes|saben|sabeis que $|?|me|te
    en serio|de verdad hace|fue
    adivinad|adivinen|adivina quien
    que me dices
    quien necesita _ $|?
    vaya _
    visto alguna|jamas
    te|os|se acuerdas|acordas|acuerdan|acordais|acuerda de aquel|aquella|aquellos|cuando|la vez
    no es|son un|una *
    sabias|sabian|sabiais que
    que vueltas
    ^ a que mola|esta|es|queda|no|ha|se|parece|son|suena
    verdad que
    quien nos|lo|me|te|se lo|iba|hubiera|diria|habria|puede
    quien iba|diria|dijo|sabe|hubiera|habria|pensaria
    puedes|puede|podes|pueden|podeis|lo creer*|imaginar*|imaginas
    te|os imaginas|imaginan|imaginais
    no es|son|esta|estan|fue|quedo|queda (una|un|muy|lo) (mas) @maravilla|lista|listo|guapa|guapo|curioso|raro|gracioso|monada
    no @te parece|parecen (una|un|muy|lo) (mas) @maravilla
    que mas se|puedo|podemos|puede
    que haria|hariamos|seria yo|nosotros|sin|de
    se puede pedir|tener mas
    por que no $|?
    por que ... siempre
    a quien no
    @te dije|conte|mencione lo|que|como
    se puede ser mas
    donde estariamos
    como podremos|podre|podría|podria|podriamos *rte|*rtelo|*rselo|*rle
    que quieres|queres que @te
    que|menudo|menuda suerte|vista|pena|lastima|calor|frio|rico
    en serio
    @te acuerdas de mi|nosotros
    para que enganar*|negarlo
    te|os|se acuerdas|acordas|acuerdan|acordais|acuerda (de) cuando|como
    recuerdas|recuerdan|recordas cuando|como
    viste que|como|lo|@maravilla
    visto que|como
    sabes|sabias|sabian|sabe|saben que|una que|cosa
    adivina|adivinen
    hay algo|plan|cosa mejor|mas
    desde cuando
    como no
    como olvidar*|pasa|vuela
    cuanto tiempo
    te lo dije
    es o no
    me explico
  `,
  exclamation: `
    ^^ que|vaya|menudo|menuda|cuanto|cuanta|como
  `,
  exclaims: `
    ^^ no|quien|viste|vieron|visteis|has|han|verdad|cuando|como|que
    no|verdad|eh $
  `,
  explains: `
    ^ y si el|la|los|las|no|hay|llueve|pierdo|tengo|necesito
    ^ (y) si llueve|nieva|no|hay|falla|hace|pierdo|pierde
    ^ (y) (en|a) que|como|quien @te|nos afecta|implica|supone|beneficia|cambia
    ^ (y) como (@te|nos) afecta|afectara|funciona
    ^ (y) que pasa|ocurre|sucede|tengo|tienes|tiene|tienen|hay|debo|debe|deben (si|que|hacer|con)
    ^ (y) como nos|le fue|ha
    ^ (y) ahora que
    ^ (y) quien entro|aparecio|llego
    ^ (y) de donde viene|sale|salio
    ^ me arrepiento|importa|quejo
    ^ la pregunta
    ^ por que pagar|esperar|conformar*
    ^ (y) que significa|implica|quiere|cambia|pasa|supone|ocurre|conlleva|sigue|es|gana|ganas
    ^ (y) por que ahora|esto|este|el|asi|importa|es|lo|pagar|tanto|hacemos
    ^ (y) como funciona|afecta|queda|se|es
    ^ (y) esto|eso es|significa|implica|afecta
    ^ (y) cuando|cuanto|quien|donde se|entra|empieza|tiene|debe|hay|es|cuesta|paga
    ^ (y) tiene|tienes|tenes|hay|debe|puede|puedo|conviene|vale|merece|es|sirve|afecta|compensa que|obligacion|la|deducir*|legal|normal|obligatorio|seguro|necesario|algun
    ^ el resultado|motivo|problema|truco|veredicto
  `,
  explaining: `
    buena pregunta
    @te explico|explicamos|aclaro|detallo|respondo|contesto
    @tu pregunta|preguntas
    preguntabas|preguntaba|preguntabais|preguntaste|consultabas|consultaste
    vamos por partes
  `,
  answer: `
    ^^ en fin
    ^^ el|la mismisimo|mismisima
    ^^ si|no|claro|correcto|exacto|exactamente $|,|:|–
    ^^ depende|porque|basicamente|principalmente|sencillo|simple|facil|nada|ninguno|ninguna|practicamente|normalmente|generalmente|unicamente|nunca|siempre|pues|todavia|aun|casi|solo|tampoco|ambos|ambas
    ^^ en resumen|general|principio|su|tu|realidad|este
    ^^ la respuesta|razon|verdad|clave
    ^^ por supuesto|ahora
    ^^ para nada|empezar|usted|ti
    ^^ que a|el|@lo|ya|si|no|en|se|pagara|tendra
    ^^ lo mismo|primero|ideal
    ^^ a partir|efectos
    ^^ muy sencillo|facil|simple
  `,
  internal: `
    siguen|seguimos|estan|estamos discutiendo|debatiendo|dandole|peleando
    nos preguntamos|preguntabamos
    del millon
    en discusion|debate|estudio
    entre nosotros|ambos
    nuestro|nuestra|nuestros equipo|lado|parte|abogados|tecnicos
    en|dentro el|del equipo
    internamente|interno|interna
    lo decidimos|decidiremos|resolvemos|vemos|valoramos|cerramos|definimos|definiremos|resolveremos nosotros|el|entre|internamente|manana
    entre nosotros
    lo|la estamos|seguimos viendo|valorando|debatiendo|discutiendo|pensando|evaluando|decidiendo|probando|estudiando
    por decidir
  `,
  reported: `
    querias|queria|querian saber
    se preguntara|preguntaran|preguntaras
    usted|ustedes|tu dira|diran|diras
    solto|soltó|preguntó|dijo|dijeron
    preguntan|preguntabas|preguntaba|preguntaste|preguntaron|preguntais|diran|diras
  `,
  lead: `
    ^^ necesita|necesitas|necesitan|piensa|piensas|harto|harta|cansado|cansada|cansados|busca|buscas|quiere|problemas|hambre|ganas|listo|le|te
  `,
  slogan: `
    ^^ llame|llama|llamenos|llamanos|lea|lee|visite|visita|visitenos|visitanos|prueba|pruebe|siguenos|pida|pide|entra|ven|venga|aprovecha|descubre|consulte|consulta|contacte|contactenos|contactanos|escribenos|escribanos|tasamos|nuestro|nuestra|nuestras|nuestros|la|el
  `,
};
