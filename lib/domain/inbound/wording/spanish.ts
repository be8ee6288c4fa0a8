import { phrases, type Wording } from './phrases';

const words = {
  /** "estoy", "estaremos", "me encuentro", "me hallaré". */
  estar:
    '(?:actualmente |ahora |hoy )?(?:estoy|estare|estaremos|estamos|estara|esta|me encuentro|me encontrare|nos encontramos|nos encontraremos|me hallo|me hallare|permanecere|permaneceremos|sigo|seguire|ando|andare|andamos|voy a estar|vamos a estar|voy a andar)(?: [a-z,]+){0,4}?',
  mail: 'correos?(?: electronicos?)?|e-?mails?|mails?|mensajes?|bandeja(?: de entrada)?|buzon|casilla',
  local:
    'oficinas?|despachos?|tiendas?|taller|talleres|estudio|empresa|negocio|gestoria|consulta|consultorio|clinica|colegio|fabrica|almacen|bodega|planta|local|instalaciones|sede|notaria|agencia|bufete|restaurante|hotel|escuela|administracion|departamento|horno|obrador|farmacia|vivero|imprenta|secretaria',
  ver: 'ver|leer|revisar|atender|contestar|responder|consultar|mirar|chequear|acceder|devolver|abrir',
  contacto:
    'contact[ae]r?|contactad|contactese|contacten|comuniquese|comunicate|comunicarse|comuniquense|escrib[aei]r?|escribele|escribanos|escribidle|escriban|escribi|escribid|escribime|escribanle|llam[ae]r?|llamad|llamen|llamame|llamenos|marcar|marque|marca|dirij[ae]r?(?:se|te)?|dirigirse|dirigete|dirijase|dirijanse|avis[ae]r?|avisad|acud[aei]r?|mand[ae]r?(?:lo|le)?|mandalo|mandar|envi[ae]r?|enviar|ponerse en contacto|pongase en contacto|ponte en contacto|poneos en contacto|ponganse en contacto|pueden? (?:contactar|escribir|llamar|hablar|localizarme|dirigirse)|puedes (?:contactar|escribir|llamar|hablar|localizarme)|podes (?:contactar|escribir|llamar|hablar)|habl[ae]r?|hablad|hablen|busc[ae]r?|consult[ae]r?|pregunt[ae]r?|preguntad|atiende|atendera|atenderan|te ayuda|le ayuda|les ayuda|os ayuda|ayudara|ayudaran',
} as const;

export const spanish: Wording = {
  automatic: phrases(
    `
    (?:generad[oa]|emitid[oa]|producid[oa]|enviad[oa]) por (?:el|un|nuestro) (?:sistema|servidor|programa)
    este (?:mensaje|correo|aviso) se (?:envia|manda) a (?:todos|todo el|cualquiera|quien)
    una persona (?:real|de verdad|de carne y hueso)[a-z ()]{0,30} (?:leera|respondera|contestara|te|le)
    (?:este|esto|el presente|esta) (?:correo|mensaje|e-?mail|mail|respuesta|notificacion|es)?(?: electronico)? ?(?:es|ha sido|fue|se ha|se|son)? ?(?:una? )?(?:respuesta |mensaje |correo |contestacion |notificacion )?(?:automatic[oa]|automatizad[oa]|generad[oa] (?:de forma |de manera |por )?(?:automatica|automaticamente|el sistema|un sistema)|enviad[oa] (?:de forma |de manera )?automatica(?:mente)?|(?:ha )?(?:genera|envia)(?:do)? (?:de forma |de manera )?automatica(?:mente)?)
    (?:mensaje|correo|e-?mail|respuesta|contestacion|notificacion) (?:generad[oa]|enviad[oa]|emitid[oa]) (?:de forma |de manera |por un sistema )?automatica?(?:mente|o)?
    ^\\W{0,6}(?:respuesta|contestacion|mensaje|correo|aviso) automatic[oa]\\W
    (?:por favor,? )?(?:no (?:responda|respondas|respondan|conteste|contestes|contesten|responder|contestar|respondais)) (?:a |directamente a )?(?:este|esta|el presente|al presente)
    (?:autorrespuesta|autorespuesta|auto-?respondedor|autorespondedor|contestador automatico|piloto automatico)
    esta (?:casilla|direccion|cuenta) (?:no (?:recibe|admite|acepta)|es solo de envio)
    `,
    words,
  ),
  absent: phrases(
    `
    (?:los )?(?:lunes|martes|miercoles|jueves|viernes) no (?:trabajo|estoy|abrimos|atendemos)|(?:es )?mi dia (?:libre|de descanso)|no trabajo los|trabajo a (?:tiempo parcial|media jornada)|tengo jornada reducida
    (?:mi (?:jornada|horario)|trabajo) (?:es )?(?:[a-z]+ )?(?:reducid[oa]|parcial|a tiempo parcial|media jornada|solo por las|unicamente por)|(?:mi jornada|mi horario) (?:es|termina|acaba)
    (?:me toca|nos toca|tengo|andamos|estamos) (?:de |en )?(?:[a-z]+ ){0,2}?(?:quirofano|congreso|juicio|feria|carnaval|fiestas?|inventario|mudanza|guardia|rodaje|viaje|puente|obras)
    (?:descansamos|descanso|paramos|paro) (?:del|de|hasta|el|los|unos|en|por)
    (?:dias libres|dia libre|libro|librando|de libranza|en dias de descanso|bajada|regimen)
    me (?:pillas|pilla|coges|coge|agarras|encuentras) (?:[a-z]+ ){0,2}?(?:de vacaciones|fuera|de viaje|en la playa|de baja)
    (?:cierra|cerramos|cerrara|paramos|descansamos|colgamos|apagamos|echamos el cierre|bajamos la persiana|nos tomamos|nos vamos) (?:[a-z]+ ){0,5}?(?:en|por|hasta|del|unos|el|la|toda|las|persiana)
    (?:estare|estaremos|estoy|viajo|viajamos|salgo|nos vamos|me voy) (?:[a-z]+ ){0,2}?(?:a|de|por|en) (?:[a-z]+ ){0,3}?(?:toda esta semana|esta semana|estos dias|unos dias|hasta)
    (?:toca (?:dormir|descansar|parar)|cero pantallas|sin pantallas|pantallas apagadas|con el movil en)
    {estar} (?:fuera|lejos|ausentes?|ausentad[oa]s?) (?:de (?:la |mi |las |nuestras? )?(?:oficina|oficinas|despacho|ciudad|pais|empresa|cobertura|espana|madrid|base|estudio|consulta|puesto)|de viaje|por|hasta|del?|desde|y|unos dias|unos|esta|estos|toda|todo|la|en|con|disfrutando|sin|durante|el|,|\\.|los)
    {estar} (?:fuera|ausentes?)[.,;!)\\n]
    {estar} de (?:[a-z]+ )?(?:vacaciones|viaje|baja|permiso|licencia|descanso|excedencia|luna de miel|puente|gira|obra|guardia|congreso|feria|ferias|mudanza|retiro|rodaje|inventario|festivo|fiesta|fiestas|reposo|franco|asueto|sabatico|visitas?|curso|formacion|boda|paternidad|maternidad)
    (?:estoy|estare|me encuentro|estamos|ando|andare) (?:[a-z]+ ){0,4}(?:en|por) (?:una? |el |la |los |las )?(?:[a-z]+ ){0,3}(?:feria|congreso|juicio|vista|curso|formacion|viaje|reunion|reuniones|capacitacion|hospital|vacaciones|periodo vacacional|licencia|planta|obra|campo|evento|jornadas?|convencion|quirofano|audiencia|retiro|extranjero|conferencia|seminario|auditoria|comision|montana|playa|ruta|taller|mision|cierre|asamblea|excedencia|incapacidad|prenatal|postnatal|descanso)
    (?:gozando|disfrutando|gozo|disfruto|gozare|disfrutare|disfrutaremos) (?:[a-z]+ ){0,4}(?:vacaciones|permiso|licencia|dias|descanso|periodo)
    (?:me|nos) (?:voy|vamos|he ido|hemos ido|fui|fuimos|tomo|tomare|tomamos|tomaremos|he tomado|cojo|he cogido|cogemos) (?:[a-z]+ ){0,4}(?:vacaciones|dias|descanso|viaje|semanas?|licencia)
    (?:tomando|tomandome|tomandonos) (?:[a-z]+ ){0,3}(?:vacaciones|dias|descanso)
    no (?:estoy|estare|me encuentro|estaremos|estamos|me encontrare|voy a estar|vamos a estar|estara|puedo atender|podre atender|podremos atender|trabajo|trabajamos|trabajare|atendemos|atenderemos|habra nadie) (?:[a-z]+ ){0,3}(?:en (?:la |mi |el )?(?:oficina|despacho|puesto|estudio|consulta)|disponibles?|localizables?|operativ[oa]s?|hoy|este|esta|estos|los (?:lunes|martes|miercoles|jueves|viernes)|del|desde|hasta|entre|durante|al publico|personalmente|por|tu|su|el|de)
    (?:las? |los? |nuestr[oa]s? |el )?(?:{local}|nosotros|todo)(?: [a-z]+){0,4} (?:esta|estan|estara|estaran|permanece|permanecen|permanecera|permaneceran|estaremos|queda|quedara|quedaran|se encuentra|se encuentran) (?:[a-z]+ ){0,3}(?:cerrad[oa]s?|de vacaciones|sin servicio|inactiv[oa]s?)
    (?:estamos|estaremos|permaneceremos|permanecemos) (?:[a-z]+ ){0,2}(?:cerrados|sin servicio|inactivos|de inventario)
    (?:cerramos|cerraremos|cierra|cerrara|cerrado|cerrada|cierran|cerraran|cerre) (?:[a-z]+ ){0,5}?(?:por|desde|del|hasta|entre|de|el|los)
    cerrad[oa]s? (?:por )?(?:[a-z]+ ){0,2}(?:vacaciones|festivos?|inventario|navidad|descanso|reformas)
    (?:en|durante) (?:mi|nuestra|esta|su) ausencia
    mientras (?:tanto )?(?:este|estoy|estemos|dure|duren|estamos) (?:[a-z]+ ){0,2}(?:fuera|ausentes?|mi|de|vacaciones|la)
    ^(?:[a-z ,!]{0,20}[,.!:] ?)?(?:fuera de (?:la )?oficina|ausente|de vacaciones|de viaje|de baja|de permiso|de licencia|en vacaciones)(?: (?:hasta|del?|desde|y|por|con|en)|[.,:;!])
    (?:tengo|tendre|tenemos|tendremos) (?:[a-z]+ ){0,2}(?:vacaciones|dias? libres?|permiso|licencia|el dia libre|fiesta)
    (?:baja|licencia|permiso) (?:por |de )?(?:maternidad|paternidad|medica|medico|maternal|paternal|laboral|enfermedad)
    (?:empiezo|comienzo|inicio|empezamos|comenzamos|salgo|salimos) (?:[a-z]+ ){0,3}vacaciones
    `,
    words,
  ),
  noAccess: phrases(
    `
    (?:disculpa|disculpe|disculpen|perdona|perdonad) (?:si|que) (?:tardo|tardamos|demoro|demoramos)
    no (?:llega|hay|entra|agarra|tengo|tendre|pesco) (?:[a-z]+ )?(?:internet|senal|cobertura|wifi|conexion|la senal|el internet)
    (?:contesto|respondo|leo|miro|veo|reviso|atiendo) (?:los |el |mis |a los )?(?:{mail}) (?:[a-z]+ ){0,2}?(?:a partir|por las|por la|entre|cada|solo|los (?:lunes|martes|miercoles|jueves|viernes)|al final|a ultima|a primera)
    (?:correo|mail|e-?mail|mensajes) (?:[a-z]+ ){0,2}?(?:lo|los) (?:leo|leere|miro|mirare|veo|vere|reviso|revisare|atiendo) (?:poco|nada|apenas|de|solo|a|muy|una)
    (?:sin|poco|poca|escaso|escasa|limitado|limitada|no (?:tengo|tendre|tenemos|tendremos|dispongo|dispondre|voy a tener|hay)|con mala|con poca|apenas|apenas tengo|acceso|casi sin) (?:[a-z]+ ){0,3}(?:acceso|internet|cobertura|senal|conexion|wifi|ordenador|computadora|limitado|limitada|intermitente|esporadico|movil|portatil|computador|laptop)
    (?:acceso|cobertura|senal|conexion|conectividad) (?:[a-z]+ ){0,4}(?:limitad[oa]|restringid[oa]|intermitente|esporadic[oa]|escas[oa]|nul[oa]|mala|reducid[oa]|ocasional|irregular)
    no (?:[a-z]+ ){0,2}?(?:miro|mirare|leo|leere|reviso|revisare|veo|vere|abro|abrire|atiendo|atendere|contesto|contestare|consulto|consultare|chequeo|leemos|leeremos|miramos|revisamos|respondo|respondere|responderemos|contestaremos) (?:[a-z]+ ){0,3}(?:{mail})
    no (?:podre|podremos|puedo|podemos|voy a poder|vamos a poder|me es posible|me sera posible|sera posible|tendre ocasion de|podra) (?:[a-z]+ ){0,2}{ver}(?:te|le|les|los|lo|la|se|os|nos)?
    (?:miro|mirare|leo|leere|reviso|revisare|veo|vere|consulto|consultare|consultando|revisando|mirando|leyendo|chequeo|estare revisando) (?:[a-z]+ ){0,3}(?:{mail}) (?:[a-z]+ ){0,3}(?:solo|de vez|una vez|ocasionalmente|esporadicamente|por las|de forma|con menos|puntualmente|cuando|cada|un par|periodicamente|de manera|a ratos|algunas|intermitente)
    (?:solo|ocasionalmente|esporadicamente|puntualmente|de vez en cuando|a ratos) (?:miro|mirare|leo|leere|reviso|revisare|veo|vere|consulto|consultare|atiendo|atendere|podre|puedo) (?:[a-z]+ ){0,3}(?:{mail})
    (?:respuesta|respuestas|contestacion|respondere|contestare|contestar|responder) (?:[a-z]+ ){0,5}(?:demora|demorar|demorarse|demoras|retraso|retrasarse|tardar|lenta|lentitud|mas tiempo|mas de lo|con calma|tarde)
    (?:tardare|tardaremos|demorare|demoraremos|puede que tarde|es posible que tarde) (?:[a-z]+ ){0,4}(?:responder|contestar|contestarte|responderte|responderle|contestarle|mas)
    (?:desconectad[oa]s?|sin conexion|con el (?:movil|telefono|celular) apagado|telefono apagado|movil apagado|celular apagado|fuera de cobertura|lejos del (?:correo|ordenador|telefono|movil))
    (?:acceso|accedere|acceder) (?:al |a mi |a los )?(?:{mail}) (?:[a-z]+ ){0,2}(?:limitado|esporadicamente|ocasional|restringido|intermitente)
    `,
    words,
  ),
  deferred: phrases(
    `
    (?:os|te|le|les) (?:leemos|leo|contesto|contestamos|respondo|respondemos|escribo|escribimos|atiendo|atendemos) (?:a la vuelta|al volver|a mi vuelta|cuando|a partir|al regreso|entonces|con calma)
    (?:a la vuelta|al volver|al regreso) (?:contest|respond|le|os|te|nos|ponemos|atend)[a-z]*
    (?:respond|contest|atend|leer|ver|revis|mir|te dig|dar|escrib|contact|devolv|ocupar|retom|pon|tratar|gestion|despach|resolver|llam|comunic)[a-z]* … (?:a mi|a nuestro|a la|al|a mi|tras (?:mi|el)|cuando|en cuanto|una vez|despues de|apenas|ni bien|tan pronto(?: como)?) (?:[a-z]+ ){0,2}?(?:vuelta|regreso|retorno|reincorporacion|reincorpor[a-z]+|vuelva|vuelvo|volvamos|regrese|regresemos|regresar|volver|este de (?:vuelta|regreso|nuevo)|retome|retorne|haya vuelto|incorpor[a-z]+|llegue|reanud[a-z]+)
    (?:a|tras|despues de) (?:mi|nuestro|nuestra|su) (?:vuelta|regreso|retorno|reincorporacion|incorporacion)
    (?:cuando|en cuanto|apenas|ni bien|una vez que|tan pronto(?: como)?) (?:yo )?(?:vuelva|vuelvo|volvamos|regrese|regresemos|este de vuelta|este de regreso|me reincorpore|nos reincorporemos|retome|retorne|este en la oficina)
    (?:lo demas|el resto|todo lo demas|lo que no sea urgente|lo no urgente|lo otro) … (?:esper|puede|podra|queda|para mi)
    por orden de (?:llegada|entrada|recepcion)
    (?:respondere|contestare|atendere|respondere a|leere|nos pondremos al dia|me pondre al dia|me pongo al dia) … (?:entonces|a partir de|desde el|el lunes|la semana que viene|la proxima semana)
    `,
    words,
  ),
  standIn: phrases(
    `
    (?:pasa|pasan|pasara|pasaran) a (?:mi companer|mi colega|dna|don|la|el|manos)[a-z]*|dirigirse (?:a |con )|(?:ver|hablar|tratar) con [a-z]+(?:[.,]|$)
    mi (?:relevo|relevos|reemplazo|backup|agente|companer[oa] de guardia) ?(?:es|,|:|sera|marta)?
    con mi (?:agente|companer[oa]|soci[oa]|colega|relevo|asistente|equipo|ayudante)
    (?:siguen?|sigue|estan?|quedan?) (?:[a-z]+ )?(?:al pie del canon|al telefono|de guardia|en la oficina|disponibles?)
    (?:se encarga|se encargara|lo lleva|lo ve|coge el telefono|coge el relevo)
    (?:urgen[a-z]+|emergencias?|inmediat[a-z]+|apremiante|corre prisa|corren prisa|prisa|impostergable|no puede esperar|mientras tanto|entretanto|en mi ausencia|en nuestra ausencia|durante mi|para cualquier|cualquier (?:consulta|duda|cosa|asunto|tema|necesidad|incidencia)|si necesitas?|si es por|si se trata|pedidos|averias|incidencias) … {contacto}
    {contacto} … (?:urgen[a-z]+|emergencias?|en mi ausencia|en nuestra ausencia|durante mi|mientras tanto|entretanto|en mi lugar|que (?:te|le|les|os) (?:ayudara|atendera|atiende|ayuda)|quien (?:te|le|les|os)|guardia|conmutador|centralita|mi companer[oa]|mi colega)
    (?:te|le|les|os|lo|los|la) (?:atiende|atendera|atenderan|ayuda|ayudara|ayudaran|podra(?:n)? (?:ayudar|atender)|puede(?:n)? (?:ayudar|atender)|echara una mano|resolvera|asistira)
    (?:queda|quedara|quedan|esta|estara|estan|sigue|seguira) (?:[a-z]+ ){0,2}(?:a cargo|al frente|al cargo|al mando|cubriendo|cubriendome|pendiente de|a tu disposicion|a su disposicion|de guardia)
    (?:mis|los|las) (?:clientes|cuentas|asuntos|temas|pedidos|expedientes|proyectos|casos|pacientes|obras) (?:los|las|me los|me las)? ?(?:lleva|llevara|atiende|atendera|gestiona|gestionara|cubre|cubrira|ve|vera)
    (?:me (?:sustituye|sustituira|cubre|cubrira|reemplaza|reemplazara|suple)|mi (?:sustitut[oa]|reemplazo|suplente) (?:es|sera))
    (?:favor de|por favor,?|ruego|rogamos|os ruego|le ruego|te ruego) … (?:{contacto})
    (?:{mail}) (?:seran|sera|estan siendo|son|se) (?:[a-z]+ )?(?:redirigid|reenviad|derivad|atendid|desviad)[oa]s?
    (?:con|a|al|por) (?:la |el |mi |nuestra |nuestro )?(?:companer[oa]|colega|asistente|secretaria|recepcion|conmutador|centralita|equipo de guardia|servicio tecnico)
    `,
    words,
  ),
  thanks: phrases(
    `
    (?:muchas |mil )?gracias por (?:tu|su|el|vuestro|este|la|tus|sus) (?:[a-z]+ )?(?:{mail}|comunicacion|interes|paciencia|comprension|consulta|nota|contacto)
    (?:muchas |mil )?gracias por (?:escribir|escribirme|escribirnos|contactar|contactarme|contactarnos|comunicarte|comunicarse|ponerse|ponerte|la paciencia|vuestra comprension|dirigirse|la comprension|la espera)
    (?:agradezco|agradecemos|le agradezco|te agradezco) (?:[a-z]+ )?(?:{mail}|comunicacion|comprension|paciencia|interes|contacto)
    `,
    words,
  ),
  received: phrases(
    `
    (?:se (?:genero|creo|abrio|registro|levanto)|generamos|creamos|abrimos) (?:el |un |su |tu |la |una )?(?:caso|ticket|folio|incidencia|solicitud|reporte|expediente|orden)
    (?:ha tenido|tuvo|tiene|dio|ha dado) entrada
    (?:asiento|apunte) (?:registral|de entrada)|registro (?:electronico|de entrada)
    (?:hemos|se ha) (?:abierto|creado|generado|registrado) (?:el |un |su |tu )?(?:ticket|caso|expediente|incidencia)
    (?:nos|me) (?:llego|ha llegado|llega) (?:bien )?(?:tu|su|vuestro)
    (?:su|tu|vuestro) (?:[a-z]+ )?(?:{mail}|mensaje|solicitud|consulta|contacto) (?:ya )?(?:ha llegado|llego|esta|se encuentra|ha entrado) (?:[a-z]+ ){0,2}?(?:bien|aqui|con nosotros|en (?:buenas|nuestras|nuestro)|correctamente|a nuestr|a buen|en (?:nuestra|la) (?:bandeja|cola))
    (?:hemos|he|ya hemos|se ha|se han|ha sido|fue|fueron|ha|han) (?:[a-z]+ )?(?:recibido|registrado|registrada|recibida|ingresado|ingresada|recepcionado|recepcionada|creado|asignado|abierto|dado de alta|derivado|generado) (?:[a-z]+ ){0,4}(?:correctamente|{mail}|solicitud|consulta|peticion|mensaje|ticket|documento|documentacion|reclamacion|reclamo|pedido|formulario|incidencia|caso|candidatura|cv|curriculum|inscripcion|reserva|comunicacion|escrito|queja|numero|postulacion|tramite)
    (?:recibimos|registramos|ingreso|recepcionamos|nos ha llegado|nos llego|acabamos de recibir|confirmamos (?:la recepcion|que hemos recibido)|hemos tomado nota de) (?:correctamente )?(?:de )?(?:tu|su|vuestra|vuestro|el|la)
    (?:su|tu|vuestra|vuestro) (?:[a-z]+ ){0,2}?(?:{mail}|solicitud|consulta|peticion|ticket|documento|reclamacion|reclamo|pedido|incidencia|caso|candidatura|inscripcion|escrito|queja|postulacion|tramite|comunicacion)(?: [a-z0-9#.-]+){0,5}? (?:ha sido|fue|ha quedado|quedo|ya esta|esta siendo|esta en|ha entrado|se ha|se encuentra|ha llegado|llego|sera|ha) (?:[a-z]+ )?(?:recibid[oa]|registrad[oa]|ingresad[oa]|recepcionad[oa]|asignad[oa]|derivad[oa]|cread[oa]|manos|proceso|tramite|cola|procesad[oa]|abiert[oa]|correctamente|respondid[oa]|atendid[oa]|bien|remitid[oa]|tramitacion)
    acus(?:e|amos|o) (?:de )?(?:el )?recib[oi]
    (?:gracias por|agradecemos) (?:contactar|contactarnos|comunicarse|ponerse en contacto|escribirnos|escribir a|su solicitud|tu solicitud|su consulta|tu consulta|su interes|tu interes|su pedido|tu pedido|elegir|confiar)
    (?:nos|me) (?:ha|han) (?:llegado|entrado)
    (?:le|te|les|os) confirmamos (?:que |la )?(?:hemos|recepcion|su|tu)
    `,
    words,
  ),
  soon: phrases(
    `
    (?:por|segun) (?:estricto )?orden de (?:llegada|entrada|recepcion|ingreso)
    sin (?:modificar|cambiar|alterar|editar) el asunto
    no (?:es necesario|hace falta|se requiere|necesita) (?:que )?(?:reenvi|volver a|lo envie|enviarlo|vuelva)[a-z]*
    (?:un|una) (?:analista|operador|operadora|consultor|funcionario|administrativo)[a-z ]{0,12} (?:lo |la |le |te )?(?:tomara|revisara|atendera|asignara|contactara)
    no prejuzga|(?:plazos?|estado) (?:podra|podran|se puede|puede) (?:ser )?consulta[a-z]*
    lista de espera|(?:respondemos|contestamos|les respondo|les contesto|os contesto) (?:uno por uno|a todos|a todas)
    (?:puede|pueden|podemos|podriamos) (?:tardar|demorar|demorarse|llevar|llevarnos) (?:[a-z]+ ){0,3}?(?:dias?|horas|semanas?|poco|poquito|rato|mas)
    (?:somos|gestionad[oa] por|equipo de) (?:[a-z]+ )?(?:voluntari[oa]s|un equipo pequeno|poquit[oa]s|poc[oa]s|dos|tres)
    (?:contestamos|respondemos|vamos contestando|vamos respondiendo|solemos (?:contestar|responder)|atendemos|tardamos|leemos) (?:[a-z]+ ){0,3}?(?:{mail}|por las|en |de lunes|normalmente|habitualmente|a diario|entre|todos)
    est[ea] (?:{mail}|buzon|direccion|cuenta) es (?:unica|solo|exclusiva)(?:mente)? ?(?:para)?
    de lunes a (?:jueves|viernes|sabado)
    (?:un poquito de|un poco de|algo de) paciencia|tenga paciencia|ten paciencia
    ^(?:un saludo |saludos |atentamente |equipo |el equipo ){1,3}(?:del |de |el )?(?:[a-z ]{0,30})$
    (?:saludos?|atentamente)[, ]+(?:de |del )?(?:el |parte de |todo )?(?:el )?equipo
    (?:en|dentro de|antes de|en menos de|plazo (?:maximo )?(?:de(?: atencion)?(?: es de)?)?|maximo de|hasta) (?:un plazo (?:maximo )?de |un maximo de |las proximas |los proximos |unas |unos |menos de |aproximadamente |treinta |quince )?(?:\\(?\\d{1,3}\\)?|una?|dos|tres|cuatro|cinco|siete|diez|quince|treinta|veinticuatro|cuarenta y ocho)(?: ?(?:a|o|-|y) ?(?:\\d{1,3}|dos|tres|cinco))? ?(?:\\(\\d+\\) )?(?:horas?|hs|h|dias?|semanas?)
    (?:lo antes posible|a la (?:mayor )?brevedad|cuanto antes|a la brevedad posible|con la mayor brevedad|en breve|en cuanto (?:nos sea|me sea|podamos|pueda)|lo mas pronto posible|tan pronto como (?:sea|nos|podamos|pueda))
    (?:nos pondremos|se pondra|se pondran|nos comunicaremos|se comunicara|te contactara|le contactara|te contactaremos|le contactaremos|te responderemos|le responderemos|os responderemos|le daremos|te daremos|responderemos|contestaremos|te contestaremos|le contestaremos|un (?:asesor|agente|companero|especialista|miembro|representante|ejecutivo|tecnico|gestor)|nuestro equipo|nuestro personal|el equipo de|una persona de)
    (?:horario|horarios) (?:de )?(?:atencion|oficina|servicio|laboral|laborable)
    (?:alto|gran|elevado|mayor) (?:volumen|numero|cantidad|demanda)
    (?:tiempo|plazo|plazos) (?:medio |estimado |maximo |habitual )?de (?:respuesta|atencion|espera)
    (?:conserve|conserva|guarde|guarda|indique|indica|mencione|cite|cita|menciona) (?:[a-z]+ ){0,3}(?:numero|referencia|codigo|expediente|asunto)
    (?:te|le|les|os) (?:llamaremos|avisaremos|contestaremos|escribiremos|atenderemos|contactaremos|contactara|responderemos|respondera|daremos)
    (?:sera|esta siendo|esta) (?:[a-z]+ )?(?:revisad|evaluad|examinad|analizad|estudiad|procesad)[oa]
    (?:centro de ayuda|preguntas frecuentes|base de conocimiento)
    `,
    words,
  ),
  reference: phrases(
    `
    (?:ticket|caso|referencia|expediente|solicitud|numero|incidencia|folio|radicado|tramite|consulta|registro|codigo|pedido|reclamo|seguimiento|orden)(?: de [a-z]+)? ?(?:es|:|n\\.?|no\\.?|nro\\.?|num\\.?|numero|#)? ?(?:es|:)? ?[#a-z0-9-]*\\d
    (?:con|bajo|bajo el|con el|es el|asignado el) (?:numero|n\\.?|no\\.?|nro\\.?|folio|codigo|ticket|expediente|radicado|referencia)(?: de [a-z]+)? ?[#a-z0-9-]*\\d
    `,
    words,
  ),
  left: phrases(
    `
    (?:disfrut|goz)[a-z]+ (?:[a-z]+ ){0,3}?(?:jubilacion|retiro)|(?:estoy|esta) jubilad[oa]
    (?:ha fallecido|fallecio|murio)
    (?:ha sido|fue|he sido) (?:trasladad[oa]|transferid[oa]|reubicad[oa]|promovid[oa]|ascendid[oa])
    (?:ha|he) cambiado de (?:puesto|area|departamento|funciones|empresa)
    (?:nuevos (?:rumbos|retos|proyectos|horizontes)|nuevas aventuras|otros proyectos)
    ya no (?:trabaja|trabajo|forma parte|formo parte|pertenece|pertenezco|labora|laboro|presta|presto|esta (?:en|con)|estoy (?:en|con)|colabora|colaboro|se encuentra (?:en|laborando|trabajando)|integra)
    (?:ha|he) (?:dejado|abandonado|cesado|causado baja|finalizado) (?:[a-z]+ ){0,3}(?:de trabajar|de pertenecer|de formar|la empresa|la compania|la organizacion|el despacho|su (?:relacion|actividad)|en|nuestra|nuestro|el cargo|mi puesto|la firma)
    (?:dejo|deje|dejara|se retiro|se desvinculo|se jubilo|me jubile|se ha jubilado|me he jubilado|ha causado baja|dejo de) (?:[a-z]+ ){0,3}(?:trabajar|laborar|la empresa|la compania|la institucion|pertenecer|formar|prestar)
    (?:esta |este |mi )?(?:cuenta|buzon|direccion|correo|casilla) (?:[a-z]+ ){0,3}(?:sera|ha sido|quedara|esta|se) (?:[a-z]+ )?(?:desactivad[oa]|dad[oa] de baja|eliminad[oa]|cerrad[oa]|deshabilitad[oa]|desactivara|cerrara|eliminara|inhabilitad[oa]|inactiv[oa])
    mi ultimo dia (?:en|de|fue)
    `,
    words,
  ),
  moved: phrases(
    `
    ya no (?:uso|utilizo|usamos|utilizamos|reviso|leo|miro) (?:mas )?(?:este|esta)|(?:escribeme|escribame|escribanme|encuentrame|me encuentras|me encuentra) (?:ahora )?(?:a|en) [a-z0-9._%+-]+@
    (?:he|hemos) (?:cambiado|migrado|actualizado|estrenado) (?:[a-z]+ ){0,3}(?:correo|direccion|email|e-mail|mail|cuenta|dominio)
    mi (?:nueva|nuevo) (?:direccion|correo|email|e-mail|cuenta|mail)
    (?:nueva direccion|nuevo correo|nueva cuenta de correo) (?:electronic[oa] )?(?:es|:|sera)
    (?:actualiza|actualice|actualicen|actualizad|toma nota de|tome nota de) (?:[a-z]+ ){0,4}(?:direccion|correo|contactos|agenda|datos)
    (?:esta (?:direccion|cuenta|casilla)|este (?:correo|buzon)) (?:[a-z]+ )?(?:ya no|dejara de|ha dejado de|dejo de) (?:[a-z]+ ){0,2}(?:us|utiliz|activ|operativ|funciona|existe|existir|disponible|est)
    `,
    words,
  ),
  unread: phrases(
    `
    (?:este|esta|el|la|mi) (?:buzon|casilla|cuenta|direccion|correo)(?: de correo)? no (?:es|esta|sera|se|esta siendo) (?:[a-z]+ )?(?:revisad|atendid|monitoread|monitorizad|leid|supervisad|revisa|atiende|lee|monitorea|consulta)[oa]?
    (?:su|tu|este|los|sus|tus) (?:{mail}) no (?:sera|seran|ha sido|han sido|es|son|se) (?:[a-z]+ )?(?:reenviad|redirigid|leid|reenvia|lee|leera|redirige|atendid|revisad)[oa]?n?s?
    (?:{mail}) … (?:seran|sera|se) (?:eliminad|borrad|borrara|eliminara)[a-z]*
    (?:vuelva|vuelve|volver|vuelvan) a (?:escribir|enviar|mandar)(?:me|nos|lo|la)? (?:[a-z]+ ){0,3}(?:a partir|cuando|despues|tras)
    nadie (?:lee|atiende|revisa|mira) est[ea]
    `,
    words,
  ),
  challenge: phrases(
    `
    (?:confirm|verifi|valid)(?:a|e|ar|ca|que|car|me) (?:que )?(?:eres|es usted|su identidad|tu identidad|su direccion|tu direccion|no es un robot|no eres)
    (?:haga|haz|pulse|pulsa|clique|de) (?:clic|click)? ?(?:en|sobre|aqui) … (?:entreg|verific|confirm|liber|autoriz|recib)
    (?:retenid[oa]|pendiente|a la espera) (?:de |por )?(?:[a-z]+ )?(?:aprobacion|moderacion|moderador|verificacion|autorizacion)
    `,
    words,
  ),
  topics: phrases(
    `
    (?:vacaciones|permiso|licencia|baja|puente|navidad\\w*|semana santa|festivos?|feria|congreso|viaje|descanso|descansamos|maternidad|paternidad|quirofano|juicio|carnaval|luna de miel|fiestas|excedencia|gira|rodaje|agosto|campana|dias libres)
    (?:fuera|ausente|ausencia|cerrad[oa]s?|cerramos|desconectad\\w*|no estare|no estoy|no trabaj\\w+|de viaje)
    (?:vuelvo|volvemos|vuelta|regres\\w+|retorn\\w+|reincorp\\w+|incorpor\\w+|retom\\w+|abrimos|reabr\\w+|reanud\\w+|de nuevo|volver\\w*)
    (?:correos?|e-?mails?|mensajes?|bandeja|buzon|casilla)
    (?:urgen\\w+|emergencias?|inmediat\\w+|corre prisa|averias?|guardia|24 horas)
    (?:companer[oa]s?|colegas?|relevo|mientras tanto|entretanto|centralita|conmutador|recepcion|mi ausencia|equipo|sustitut\\w+|reemplaz\\w+|pregunta(?:r|d|n)? por)
    (?:respond\\w+|contest\\w+|respuesta|atender\\w*|atend\\w+)
    (?:paciencia|comprension|molestias|disculpe las|disculpa las)
    (?:internet|cobertura|senal|conexion|wifi|movil|celular|pantallas?|ordenador)
    `,
    words,
  ),
  wasAway: phrases(
    `
    (?:estaba|estuve|estuvimos|estabamos|he estado|hemos estado|anduve|andaba|anduvimos|me cogi|me tome|me pillo|me pillaste|me agarro|me agarraste|vengo|venia|he vuelto|acabo de|acabamos de|recien) (?:[a-z]+ ){0,4}?(?:fuera|de vacaciones|de viaje|de baja|ausente|de puente|desconectad[oa]|enferm[oa]|ingresad[oa]|en (?:una feria|un congreso|el hospital|obra|juicio|ferias)|sin (?:cobertura|conexion|internet|acceso|senal)|llegar|llegamos|llego|volver|regresar|aterrizar|incorporarme|reincorporarme|volvi|regrese|vuelvo|regreso|liad[oa]|hasta arriba|de licencia|de luna)
    ya (?:he vuelto|hemos vuelto|estoy (?:de vuelta|de regreso|aqui|por aqui|en la oficina|de nuevo|otra vez)|volvi|volvimos|regrese|regresamos|llegue|me reincorpore|me he reincorporado|ando por aca|estoy por aca|estamos (?:de vuelta|de regreso|aqui|por aqui))
    (?:perdon|perdona|perdone|perdonad|perdonen|disculpa|disculpe|disculpad|disculpen|disculpas|lamento|siento|sentimos|lo siento|mil disculpas|te pido disculpas|le pido disculpas) (?:[a-z,]+ ){0,5}?(?:tardanza|demora|retraso|silencio|tardar|demorar|haber (?:tardado|desaparecido|contestado|respondido)|no haber|no (?:te |le )?(?:he |haber )?(?:contestado|respondido|escrito)|no contestar|no responder|que (?:estaba|estuve|andaba|anduve|no|he|tarde)|contestar tan|la hora|tarde|ausentarme)
    (?:desaparici[a-z]+|he desaparecido|desapareci|ando desaparecid[oa])
    (?:te|le|os|les) (?:habra |habre |llego |ha |salto |salio |aparecio |mando )?(?:saltado|llegado|salto|llego|salido|mi) (?:la |mi |el )?(?:respuesta automatica|contestador|autorrespuesta|fuera de oficina|aviso)
    (?:ignora|ignore|olvida|olvide|no hagas caso|no haga caso|quitar|quite|quitado|desactivar|desactive|activada|puesta|dejare|tendre) (?:[a-z]+ ){0,3}(?:respuesta automatica|autorrespuesta|contestador)
    a la vuelta de (?:las |mis |mi |unas )?(?:vacaciones|viaje|puente|feria) (?:me|nos|he|hemos|vi|lei)
    `,
    words,
  ),
  onBehalf: phrases(
    `
    (?:en nombre|por encargo|por indicacion|por indicaciones|por instrucciones|de parte|por cuenta|por peticion|a peticion|a solicitud) (?:de|del)
    (?:me|nos) (?:pide|pidio|ha pedido|pidieron|encarga|encargo|ha encargado|solicita|solicito|ha solicitado|dice|dijo|ha dicho|comenta|comento|ha comentado|indica|indico|traslada|transmite|autoriza|confirma|confirmo|ha confirmado|ruega|instruyo) (?:que|le|les|te|os|(?:decir|transmitir|responder|comunicar|contestar|confirmar|avisar|trasladar)(?:le|les|te|os)?)
    (?:le|te|les|os) (?:escribo|respondo|contesto) (?:yo )?(?:en nombre|por|de parte|en lugar|en su lugar)
    (?:contesto|respondo|escribo) yo (?:por|en|porque|ya que|mientras)
    (?:asistente|secretaria|secretario|ayudante|asistenta) (?:de|del) (?:direccion|gerencia|presidencia|la|el|don|dona|dr|lic|ing|sr)
    `,
    words,
  ),
  asks: phrases(
    `
    (?:me |nos |te |le |lo |la |se )?(?:puedes|puede|podeis|pueden|podes|podrias|podria|podriais|podrian|quieres|quiere|quereis|queres|quieren|tienes|tiene|teneis|tenes|tienen|sabes|sabe|sabeis|hay|es|va|vale|seria|serian|habria|crees|cree|crees que|te (?:viene|va|parece|sirve|cuadra|importa|late)|le (?:viene|va|parece|sirve|importa|late)|os (?:viene|va|parece|cuadra|importa)|lo (?:cerramos|vemos|dejamos|hacemos)|incluye|cabe|llega|cuesta|queda|sale) [^.!?\\n]{0,120}\\?
    (?:que|cuando|cuanto|cuanta|cuantos|cuantas|como|donde|cual|cuales|quien|por que|a que|en que|de que|para cuando|desde cuando) [^.!?\\n]{0,120}\\?
    (?:me|nos) (?:lo |la |los |las )?(?:puedes|puede|podeis|pueden|podes|podrias|podria|mandas|manda|mandais|envias|envia|pasas|pasa|confirmas|confirma|dices|dice|avisas|avisa|reenvia|reenvias|cuentas|explicas|explica|haces|hace) [^.!?\\n]{0,120}
    (?:mandame|mandanos|mandeme|enviame|envieme|enviadme|envienos|envianos|pasame|paseme|dime|digame|decime|diganos|dinos|avisame|aviseme|confirmame|confirmeme|confirmenos|cuentame|cuenteme|llamame|llameme|reenviame|reenvieme|mandamelo|enviamelo|pasamelo|hazme|hagame|haceme|ponme|pongame|poneme|prepararme|preparame|respondeme)
    (?!escrib|llam|contact|dirig|consult)[a-z]{2,20}(?:ad|ed|id)(?:me|nos)(?:lo|la|los|las)?(?![a-z])
    (?:si pudiera|si pudieras|si pudieran|si puedes|si puede|te importaria|le importaria|quedo a la espera de|espero (?:tu|su|vuestra))
    `,
    words,
  ),
  acts: phrases(
    `
    que (?:lo )?pas(?:e|es|eis|en) (?:muy )?bien
    veo que (?:esta|estas|estais) (?:de|fuera|ausente)
    no (?:corre prisa|hay (?:prisa|apuro))
    (?:disfruta|disfrute|disfrutad|disfruten|que disfrutes|pasalo bien|felices vacaciones|buen viaje)
    (?:cuando|hasta que|en cuanto) (?:vuelvas|vuelva usted|volvais|regreses|regrese usted|estes de vuelta)
    (?:necesito|necesitamos) [^.!?\\n]{0,60}(?:hoy|esta noche|manana|antes de)
    si (?:lo |la |los |las )?(?:quieres|quiere|quereis|quieren|queres|necesitas|necesita) [^.!?\\n]{0,60}antes
    (?:me voy|nos vamos|me marcho|salgo de (?:viaje|vacaciones)|me ire) (?:manana|pasado|el|la semana|esta)
    (?:os|te|le|les) (?:guardo|guardamos|bloqueo|reservo|reservamos|aparto|apartamos|hago|hacemos|pongo|ponemos|ofrezco|ofrecemos|cobro|regalo|puedo (?:hacer|guardar|dejar|ofrecer))
    (?:lo|la|los|las) (?:firmamos|firmo|cerramos|mandamos|pagamos|dejamos|hacemos|confirmamos|compro|compramos|cogemos|cojo|recogemos|recojo|recibimos ayer|necesito|quiero|queremos|vemos)
    (?:ponlo|ponla|ponlos|hazlo|hazla|dilo|dejalo|dejala|dejadlo|cambialo|cambiala|quitalo|quitale|mandaselo|pasalo|miralo|metelo|apuntalo|anulalo|cancelalo|confirmalo|hacedlo|ponedlo)(?![a-z])
    ^(?:oye|mira|che|ojo|bueno|pues|a ver|perfecto|genial|estupendo|vale|ok|listo)(?![a-z])
    (?:mandad|mandadlo|enviad|traed|apunt[ae]|apuntad|anot[ae]|reserv[ae](?:melas|melos|mela|melo|nos|me)|guard[ae](?:me|nos)|ponme|poned|pongan|cobr[ae](?:melo|nos|me)|cobramelo|quitad|devolved|llevad|empezad|haremos cuentas)(?![a-z])
    (?:estamos|estoy) (?:[a-z]+ )?(?:molest|content|interesad|encantad|de acuerdo|conforme)[a-z]*
    (?:agradecere|agradeceremos|sirvase|sirvanse) (?:remitir|enviar|confirmar|adjuntar)
    (?:no va a poder ser|en su lugar|ya te digo|ya os digo|y ya (?:esta|haremos|hablamos))
    (?:adelante|de acuerdo|conforme|me parece|nos parece|me quedo con|nos quedamos con|me interesa|nos interesa|no me interesa|no nos interesa|nos encaja|me encaja|nos cuadra|me cuadra|me sirve|nos sirve|perfecto|aceptado|aceptamos|acepto|aprobado|confirmado|confirmo|confirmamos|listo|dale|vale,|ok,|si,|claro,|por supuesto|trato hecho|hecho[.,])
    (?:te|le|os|les|se) (?:lo |la |los |las )?(?:adjunto|adjuntamos|mando|mandamos|envio|enviamos|paso|pasamos|reenvio|confirmo|confirmamos|propongo|proponemos|pago|pagamos|firmo|firmamos|hago|hacemos|comento|cuento|digo|llamo manana|debo|devuelvo|aviso)
    (?:adjunto|adjunta|adjuntos|adjuntas|va adjunto|en adjunto|va el|van los)
    (?:como|segun|tal como|tal y como) (?:lo )?(?:hablamos|acordamos|quedamos|comentamos|convenimos|conversamos|hablado|acordado|me (?:dijiste|indica|indico|pediste)|indica|le puse)
    (?:he|hemos|ya|lo|los|las|la) (?:he |hemos |lo |la )?(?:leido|revisado|visto|hablado|mirado|firmado|pagado|enviado|comentado|consultado|preguntado|recibido las muestras|anotado|pasado|puesto|corregido|comprobado|hable|vi|lei|revise|firme|pague|consulte|pregunte|comente|capturar|probado|pensado|decidido)
    (?:tu|su|vuestra|vuestro|el|la|los|las) (?:presupuesto|propuesta|oferta|cotizacion|contrato|borrador|factura|muestras?|precio|precios|plano|planos|minuta|clausula|catalogo de|anticipo|flete|descuento|pago|transferencia|entrega|envio|version|cronograma|diseno|logo|plazo de entrega|informe|acta|escritura|maqueta)
    (?:quedamos|nos vemos|hablamos|lo vemos|lo hablamos|lo cerramos|te llamo|le llamo|te confirmo|le confirmo) (?:[a-z]+ )?(?:el|la|en|manana|por|a|mejor|luego|esta|esta tarde)
    (?:necesito|necesitamos|necesitaria|necesitariamos|quiero|queremos|querria|querriamos|quisiera|quisieramos|prefiero|preferimos|preferiria|preferimos|nos gustaria|me gustaria|nos gusta|me gusta|(?:nos|me|solo|te|hace) falta|faltan|habria que|hay que|tendria que|tendriamos que|tengo (?:una|dos|tres|un) |creo que|pienso que|la verdad|ojo|por cierto|eso si|ademas|sin embargo|en cambio|resulta que)
    (?:empez|cort|cambi|pon|manda|factur|quit|anad|corr[ie]g|prepar|reserv|cancel|entreg|sum|baj)[a-z]* (?:ya|cuando|el|la|los|las|un|una|dos|tres|a|por)
    (?:mi|nuestro|nuestra) (?:jefe|jefa|socio|socia|hermano|hermana|marido|mujer|cliente|banco|abogado|gestor|director|directora|padre|madre|contable|contadora|clienta) (?:dice|quiere|prefiere|pide|ha|opina|necesita|me ha|no quiere|esta de acuerdo|cree|lo|la)
    `,
    words,
  ),
  answersAnyway: phrases(
    `
    (?:pero|aunque) (?:[a-z]+ ){0,3}?(?:te (?:contesto|respondo|escribo|confirmo|digo|adelanto)|le (?:contesto|respondo|escribo|confirmo|adelanto)|os (?:contesto|confirmo)|he visto|vi|lei|alcance|alcanzo a|aprovecho|puedo (?:llamar|hablar|confirmar|firmar|conectarme|verlo)|si,|adelante|dale|no quiero|no queria|rapidito|rapido|contesto|respondo|saco un|me da tiempo|me conecto|ya lo|lo vi|lo he)
    (?:te|le|os) (?:contesto|respondo|escribo) (?:[a-z]+ )?(?:desde|con) (?:el|la|mi) (?:movil|celular|telefono|playa|aeropuerto|tren|avion|coche|hotel|taxi|bus)
    (?:escribo|contesto|respondo) (?:rapido |rapidito |corriendo )?desde (?:el|la|mi)
    (?:asi que|por lo que|por eso) (?:[a-z]+ )?(?:mejor|si puedes|si puede|te agradeceria|cerremos|vamos|dejemos|mandame|llamame|hablamos|necesito|necesitamos|podemos)
    (?:antes de|hasta que) (?:irme|que me vaya|salir|marcharme|volar|mi viaje)
    `,
    words,
  ),
};
