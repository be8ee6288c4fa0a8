import type { PhraseTable, WordLists } from './phrases';
import type { PromiseCue } from './promise-cues';

/** "enviaré" (with and without its accent) and "enviaremos". */
function futures(stems: string): string {
  return stems
    .split(/\s+/)
    .flatMap((stem) => [`${stem}é`, `${stem}e`, `${stem}emos`])
    .join(' ');
}

/** "enviará" and "enviarán": somebody else's, so without their accents. */
function futuresOfOthers(stems: string): string {
  return stems
    .split(/\s+/)
    .flatMap((stem) => [`${stem}a`, `${stem}an`])
    .join(' ');
}

export const SPANISH_PROMISE_LISTS: WordLists = {
  llama:
    'llama llaman escribe escriben contesta contestan responde responden manda mandan envia envian pasa pasan avisa avisan confirma confirman busca contacta contactan',
  llamara: futuresOfOthers(
    'llamar escribir contestar responder mandar enviar pasar avisar confirmar contactar atender remitir entregar buscar visitar dar har',
  ),
  se: 'te le les os se',
  /** Asks to be told something. */
  tell: 'dime dimelo digame digamelo diganos diganme decidme decime decimelo decinos dinos avisame aviseme avisanos avisenos avisadme avisa mandame mandeme enviame envieme enviadme pasame paseme escribeme escribame escribime confirmame confirmeme confirma confirme indicame indiqueme contestame contesteme contesta conteste respondeme respondame responda responde llamame llameme marcame marqueme elige elija elegi comentame comenteme cuentame cuenteme contame',
  lo: 'lo la los las',
  ti: 'te le les os',
  /** Gets in touch again. */
  digo: `llamo llamamos escribo escribimos confirmo confirmamos aviso avisamos digo decimos cuento contamos
    comento comentamos respondo respondemos contesto contestamos informo busco marco vuelvo aclaro`,
  entrego: `envio enviamos mando mandamos paso pasamos remito remitimos entrego entregamos traigo traemos llevo
    llevamos subo subimos comparto compartimos reenvio devuelvo devolvemos pago pagamos deposito depositamos
    transfiero ingreso alcanzo alcanzamos dejo dejamos presento presentamos preparo
    preparamos armo armamos reviso resuelvo gestiono tramito reservo aparto pido encargo instalo arreglo
    acerco pongo ponemos circulo circulamos tiro giro facilito adelanto abono recojo publico cambio actualizo corrijo soluciono
    reenviamos resolvemos gestionamos tramitamos reservamos apartamos pedimos encargamos instalamos arreglamos
    acercamos tiramos giramos facilitamos adelantamos abonamos recogemos publicamos cambiamos actualizamos
    corregimos solucionamos revisamos ingresamos transferimos ajustamos ajusto escaneo escaneamos imprimo
    imprimimos consigo conseguimos descargo cuelgo colgamos anulo anulamos cancelo cancelamos emito emitimos`,
  dire: futures(
    'llamar escribir confirmar avisar dir contar comentar responder contestar dar informar comunicar notificar',
  ),
  mandare: futures(
    `enviar mandar pasar remitir entregar traer llevar subir compartir reenviar devolver pagar depositar
    transferir ingresar alcanzar har dejar presentar tendr preparar armar revisar resolver gestionar tramitar
    reservar pedir encargar instalar arreglar acercar facilitar adelantar abonar recoger publicar cambiar
    actualizar corregir solucionar buscar consultar hablar preguntar intentar procurar pondr terminar acabar
    empezar iniciar realizar emitir facturar proceder incluir anadir agregar`,
  ),
};

export const SPANISH_PROMISES: Partial<PhraseTable<PromiseCue>> = {
  contact: `
    @se (@lo) ire|iré|iremos|voy|vamos contando|informando|avisando|diciendo|comentando|poniendo|actualizando
    @se tendre|tendré|tendremos|tengo|tenemos|mantengo al tanto|corriente|dia|informado|informada
    @se doy|damos|dare|daré|daremos un|una toque|llamada|llamadita|telefonazo|timbrazo
    y|asi @se (@lo) doy|damos (una|un|mi|nuestra) respuesta|noticias|razon|fecha|precio|toque|telefonazo|cifra
    @se (@lo) dare|daré|daremos
    (@se) (@lo) @dire
    y|asi @se (@lo) @digo
    voy|vamos a llamar*|escribir*|confirmar*|avisar*|decir*|responder*|contestar*|dar*
    tendras|tendra|tendran|tendreis noticias|respuesta|una
    vas|va|van|vais a tener|recibir|saber
    @se (@lo) llam*aré|escrib*iré
    sabras|sabra|sabran (de|algo) mi|nosotros|de
    estare|estaré|estaremos en contacto
    me|nos pongo|ponemos|pondre|pondré|pondremos en contacto
    (@se) estare|estaré|estaremos|estoy|estamos llamando|escribiendo|confirmando|avisando|informando|contactando
    nos hablamos
  `,
  deed: `
    estimamos|estimo|prevemos|preveo|calculo|calculamos|planeamos|pensamos|pienso|esperamos (poder|estar) *rte|*rle|*rles|*ros|*rtelo|*rselo|tenertelo|tenerselo
    @se (@lo) voy|vamos a estar *ando|*iendo|*endo
    @se (@lo) estaria|estariamos *ando|*iendo|*endo
    @se (@lo) ire|iré|iremos|voy|vamos mandando|pasando|enviando|subiendo|entregando
    mi|nuestra|la idea|intencion|plan es *rte|*rle|*rles|*ros|*rtelo|*rselo
    prometido|palabra $
    @se mantendre|mantendré|mantendremos|mantengo|mantenemos al|informado|informada|informados
    habre|habré|habremos *do
    y yo @entrego|@digo
    (@se) (@lo) @mandare
    @se|@lo (@lo) *aré|*eré|*iré|*aremos|*eremos|*iremos
    dame|deme|denme|dadme ... y ... tienes|tiene|tenes|tienen|@se|@lo
    y|asi @se (@lo) @entrego
    @se|@lo (@lo) voy|vamos a *ar|*er|*ir
    voy|vamos yo|nosotros (mismo|misma) a
    voy|vamos a *rte|*rle|*rles|*ros|*rlo|*rla|*rlos|*rselo|*rtelo|*rtela|*rsela
    quedo|quedamos en *rte|*rle|*rles|*rtelo
    comprometo|comprometemos|prometo|prometemos|garantizo a|que|*r|*rlo|*rte
    @se @lo prometo|garantizo|aseguro
    cuenta|cuente|cuenten|contad con que|ello
    me|nos encargo|encargamos|ocupo|ocupamos
    dejamelo|dejenmelo|dejemelo|dejalo a|en mi|mis
    tendras|tendra|tendran|tendreis|recibiras|recibira|recibiran|recibireis
    (@se) estare|estaré|estaremos enviando|mandando|pasando|remitiendo|alcanzando|entregando|compartiendo
    haré|hare|haremos llegar
    me pongo|pondre|pondré
  `,
  ours: `
    el|la doctora|doctor|licenciada|licenciado|ingeniera|ingeniero|profesora|profesor|arquitecta|arquitecto|abogada|abogado _ @ti (@lo) @llamara|@llama
    sr|sra|srta|dr|dra|lic|ing _ @ti (@lo) @llamara|@llama
    el|la doctora|doctor|veterinaria|veterinario|gerente|directora|director|jefe|jefa|equipo|secretaria|chef|dueno|duena|contadora|contador|ingeniero|ingeniera|encargado|encargada|arquitecta|arquitecto|socia|socio|asesor|asesora @ti (@lo) @llamara|@llama
    nuestro|nuestra|mi|un|una (companero|companera|colega|equipo|socio|socia|asistente|secretaria|abogado|abogada|delegado|delegada|gestor|gestora|tecnico|tecnica|contador|contadora|jefe|jefa|encargado|encargada|ayudante|hijo|hija|hermano|hermana|area|departamento) (de|del) (_) (_) @ti (@lo) @llamara|@llama
    alguien|alguno|uno|una (de|del) (nuestro|mi|el|la|los|las) (equipo|oficina|taller|area|nosotros|nosotras|departamento|chicos|chicas|tecnicos) @ti (@lo) @llamara|@llama
    @ti (@lo) @llamara|@llama alguien|uno|una|mi|nuestro|nuestra|un|el (de|del) (companero|companera|colega|equipo|socio|socia|asistente|tecnico|nuestro|mi|nosotros)
  `,
  present: `
    @se doy|damos (una|un|mi|nuestra) respuesta|noticias|razon|fecha|precio|toque|telefonazo|cifra
    @se (@lo) @digo|@entrego|tengo|tenemos
    @se (@lo) hago|hacemos llegar|saber|una|un
    @lo @digo|@entrego
    ^ @digo|@entrego
    lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|mismo|misma|semana|luego|despues|ahora|noche|tarde @digo|@entrego
    @se|@lo (@lo) vuelvo|volvemos a *ar|*ir
    vuelvo|volvemos a *rte|*rle|*rles
    @se (@lo) estoy|estamos llamando|escribiendo|confirmando|avisando|enviando|mandando|pasando|remitiendo|alcanzando
  `,
  arrives: `
    @se llegara|llegaran|llega|llegan
    tienes|tiene|tenes|tienen|teneis usted|ustedes|vosotros|vos el|la|los|las
    lunes|martes|miercoles|jueves|viernes|manana|hoy|falta tienes|tiene|tenes|tienen|teneis (usted|ustedes) el|la|los|las|tu|su|mi
    @se estara|estaran llegando
    tienes|tiene|tenes|tienen|teneis el|la|los|las ... en tu|su|vuestra bandeja|mesa|correo|buzon
    @lo tienes|tiene|tenes|tienen|teneis|recibes|recibe|reciben
    (@se) queda|quedan|esta|estan|va|van|estara|estaran|quedara|quedaran listo|lista|listos|listas|terminado|terminada
    estara|estaran|quedara|quedaran en tu|su
  `,
  when: `
    cuando *a|*e|*an|*en|*as|*es
    ni bien
    lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy
    esta|este tarde|noche|semana|mes|lunes|martes|miercoles|jueves|viernes|finde|fin
    semana que|proxima|entrante
    proxima|proximo semana|mes
    mes que|proximo|entrante
    antes de|del
    dentro|plazo de
    en # dias|horas|minutos|semanas|h|min
    en la|el noche|tarde|manana|dia|transcurso
    en un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|unos|unas|quince|par rato|momento|hora|dias|semanas|par|horas|minutos|ratito|semana|ratico
    el #
    el dia #
    para el
    a|al primera|ultima|mediodia|final|fin
    a la|las brevedad|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|#|tarde|noche|manana
    fin|finales|final|principios|mediados de
    mas tarde|tardar
    durante|transcurso el|la|del
    luego|despues|pronto|enseguida|ahora|apenas|ahorita|proximamente|posteriormente
    en breve|cuanto|seguida|el
    una vez|que
    tan pronto
    sin falta
    cuando tenga|llegue|vuelva|salga|acabe|termine|regrese|este|me
  `,
  'if-you-like': `
    si alguien|alguno|alguna|algun ... diga|avise|digan|avisen
    cuando puedas|pueda|puedan|podais|pases|pase|vengas|venga
    salvo|menos que
    luz|visto|ok|permiso verde|bueno|y ... y
    ok|permiso y
    si no (@se|me|nos) dices|dice|recibo|recibimos|tengo|hay|tenemos|contestas|avisas
    si (@se) quieres|queres|quiere|quieren|quereis|prefieres|preferis|prefiere|parece|interesa|interesan|gusta|gustas|gustan|sirve|conviene|viene|necesitas|necesita|necesitan|apetece|animas|hace|cuadra|late|deseas|desea|desean|hay|surge
    si @se|me (@lo) pides|pide|pedis|dices|dice|das|da|confirmas|confirma
    cuando quieras|quiera|gustes|guste|quieran|digas
    dime|avisame|decime|digame|aviseme|avisadme|decidme y
    me dices|avisas|dice|avisa|decis y
    en caso de
    podria|podriamos|puedo|podemos
  `,
  'awaits-yes': `
    @tell ... y|e @se|yo|nosotros|voy|vamos|procedo
    @tell ... y|e @lo @digo|@entrego|cambio|corrijo|ajusto|reservo|pido|corto
    @tell ... y|e @digo|@entrego|cambio|corrijo|ajusto|reservo|pido|corto|empiezo|arranco|voy|paso
    me dices|avisas|dice|avisa|decis|avisan|confirmas|confirma ... y|e @se|yo|voy|vamos|procedo|lo|la
    di|diga|decid que si y
    con un si|va|ok|dale tuyo|suyo
  `,
  'this-mail': `
    @se escribo|escribimos|contacto|contactamos (hoy) por|porque|acerca|respecto|sobre|desde
    @se escribo|escribimos|contacto|contactamos (hoy) para *ar|*er|*ir|*arte|*arle|*erle|*irle|*irte|que
    @se escribo|escribimos|contacto|contactamos (hoy) en nombre|relacion|representacion|calidad|respuesta
    @se escribo|escribimos|contacto|contactamos (hoy) de parte
  `,
  past: `
    iba|ibamos|pensaba|pensabamos|queria|queriamos|deberia|quise
    hubiera|habria|hubiese
    ayer|anoche|anteayer
    pasado|pasada $|,|@se
    @se mande|envie|pase|llame|mandé|envié|pasé|llamé|escribi|escribí
    dijiste|dijo|dijeron|quedaste|prometiste|prometio|quedo|quedaron usted|que|en|de
  `,
  done: `
    ya he|hemos
    ya @se (@lo) *e|*é|*i|*amos|*imos|he|hemos
    ya @lo *e|*é|*i|*amos|*imos
  `,
  refusal: `
    no (@se) (@lo|puedo) @digo|@entrego|@dire|@mandare|prometo|garantizo|prometer*|voy|vamos
    no (@se) puedo|podre|podemos|podré
    sin poder
    nunca
  `,
  stop: `
    terminaremos|acabaremos|terminare|acabare|saldremos|llegaremos antes|pronto|temprano|tarde|hacia|a|sobre
    ^ los|las|el|la _ recibiran|recibira|tendran|tendra
    ^ los|las|el|la _ _ recibiran|recibira|tendran|tendra
    tendra|tendran|tendras|tendreis que|#|dos|tres|cinco|diez|quince|treinta|tiempo|derecho|lugar|acceso|suerte|efecto
    llevare|llevaré|llevo (un|una|el|la|mi) abrigo|chaqueta|gorra|sombrero|camisa|paraguas|bufanda|gafas|puesto|puesta|vestido
    @lo tienes|tiene|tenes|tienen|teneis que|y
    @lo tienes|tiene|tenes|tienen|teneis ... desde
    empezaremos|empezare|comenzaremos|iniciaremos|acabaremos|terminaremos con|a|puntual*|en|sobre
    @se agradec*
    @se doy|damos las|mi|la|el|toda|mil|muchas gracias|enhorabuena|pesame|bienvenida|razon|palabra
    @se (lo) digo de|con|en
    me llamo
    doy|damos|dare|daré|daremos por|fe
    @se esper*|ver*|ech*|extran*|leer*|recorda*|conoc*|encontr*
    @lo ver*|encontr*|recorda*
    @se mando|mandamos|envio|enviamos un|una|muchos|mil (fuerte|cordial|gran) abrazo|beso|saludo|besos|saludos|abrazos
    voy|vamos a ser
    voy|vamos a estar fuera|ausente|de|en|ocupad*|por|aqui|ahi|con|sin|alli|pensando
    en cambio
    adjunto|anexo|adjunta
    aqui|ahi @se
    paso|pasamos por|a
    dejo|dejamos de
    el|un|del|al|de|su|tu|este|cada paso|pago|envio|cambio|aviso|deposito|ingreso|cuento|llamo|abono
    pido|pedimos que|disculpas|perdon
    espero|entenderé|entendere|entenderemos|asumiré|supondré
    sere|seré|diré|dire sincero|sincera|breve|franco|franca|honesto
    @se sere|seré
    busco|buscamos un|una|algo
    llevo|llevamos #|un|una|dos|tres|varios|dias|anos|meses|toda
    vuelvo|volvemos el|a|de trabajar|la|lunes|casa|oficina
    cuento|contamos con
  `,
  tells: `
    (@lo) @digo|@entrego que|:
    @se @digo la|nuestra|mi
  `,
  third: `
    mensajero|mensajeria|transportista|transporte|banco|perito|notaria|repartidor|fontanero|aseguradora|ayuntamiento|proveedor|tecnico|paqueteria|correos
  `,
};
