/**
 * Words that do the same in a mail, of both languages: what is learned of one is known of all. `*`
 * ends a stem. A word has the class of its longest entry.
 */
const CLASSES: Readonly<Record<string, string>> = {
  you: 'you your yours yourself u ur yourselves te ti tu tus usted ustedes vos os vuestro vuestra vuestros vuestras suyo suya tuyo tuya contigo vosotros vosotras',
  him: 'le les se lo la los las him her them it',
  i: 'i me my mine myself yo mi mis conmigo mio mia',
  we: 'we us our ours ourselves nos nosotros nosotras nuestro nuestra nuestros nuestras',
  they: 'he she they his their theirs el ella ellos ellas himself herself themselves',
  send: 'send sends sending sent resend forward forwarding mail mailing email emailing post posting ship shipping submit submitting upload uploading envi* mand* remit* reenvi* adelant* despach* hago haré hare haremos llegar subo subir subiré sube suba pas* gir* share sharing compart* circul* fax transmit',
  give: 'give gives giving hand handing drop dropping deliver delivering bring bringing doy damos dar dare daré daremos entreg* trae traigo traer llev* dej* acerc* devuelv* devolv* return returning lend presta* facilit* proporcion* provide supply aport*',
  tell: 'tell telling update updating inform keep posted aviso avis* dig* decir decim* dime diré dire inform* cuent* cont* coment* report explain indi* indic* not* explic* aclar* especific* specify clarify mention say shout',
  call: 'call calling ring ringing phone ping text texting llam* marc* telef* timbr* toque telephone whatsapp zoom',
  answer:
    'answer answering reply replying respond responding response respuesta* respond* contest* rsvp feedback comments thoughts comentario* opinion opini* verdict veredicto observacion* observations remarks reaction reaccion* replies contestacion* steer orientacion*',
  return: 'back revert volver vuelv* volveré touch contacto contact* reach circle regres* retom*',
  pay: 'pay paying paid payment payments transfer transferring refund refunding settle settling pag* abon* deposit* transf* ingres* reembols* liquid* cobr* remit remittance cheque payable pagader* reimburse',
  money:
    'price prices cost costs fee fees deposit invoice invoices bill balance precio* cost* cuota* factura* saldo* dinero plata tarifa* honorarios importe monto euros pounds dollars pesos rate rates salary wage sueldo salario rent renta alquiler total sum suma anticipo adelanto seña sena fianza discount descuento* rebate rapel margin margen budget presupuesto* soles colones quetzales net vat iva gross bruto neto plus',
  look: 'look looking check checking review reviewing read reading examine investigate revis* mir* chec* leer leo lee leé ver veo vemos viendo verific* consult* averigu* investig* find finding glance ojead* ojeada vistazo inspect inspecc* leas lea lean repas* comprueb* comprob* study estudi*',
  fix: 'fix fixing repair repairing replace replacing swap sort sorting redo correct correcting arregl* repar* cambi* correg* corrij* rehac* rehag* soluc* resolv* resuelv* amend mend rectif* subsan* ajust* adjust modif* edit edits',
  make: 'make making prepare preparing write writing draft draw finish finishing complete build prepar* redact* escrib* arm* hac* hag* termin* acab* elabor* drafting draw create compile montar produce develop desarroll* dise*',
  handle:
    'handle handling take care chase chasing encarg* ocup* gestion* tramit* process processing deal',
  book: 'book booking reserve hold holding pencil order ordering reserv* apart* guard* encarg* pedid* pido pedir separ* block bloque*',
  visit:
    'come coming visit swing pop stop visit* paso pasamos vengo voy vamos acud* asist* attend attending join venir vienes viene vienen venis turn',
  sign: 'sign signing signature signatures countersign initial initials firm* rubric* sello sellar stamp countersigned counterpart',
  confirm:
    'confirm confirms confirming confirmation acknowledge approve approval approving confirm* aprob* aprueb* visto acus* ok okay go-ahead valid* authorise authorize authorisation authorization autoriz* conform* consent blessing bendicion* agreement nod signoff ratif* visto vobo luz verde endorse clearance',
  choose:
    'choose pick decide decision prefer preference choice option options vote elij* elig* elijo decid* decis* prefer* prefier* opcion* vot* escog* escoj* select selection alternative alternatives alternativ* version versions versiones versus version either variante* choosing chosen crown pulgar moneda coin lean rather',
  need: 'need needs needed require required requires necesit* requi* precis* urge hace hacen must necessary necesari* debe deben deber* deberia tiene tienen tienes tenes hay obligatori* mandatory essential imprescindible indispensable exige exigen demand demands',
  lack: 'missing lack lacks lacking short blank empty without absent outstanding incomplete unsigned faltan falta faltaba faltan falt* hueco* vacio vacia blanco sin pendiente* pending gap hole incomplet* quedan queda rest restante* remaining remains unfinished undecided unsettled unresolved unclear dark oscuras',
  except:
    'except bar apart besides save salvo excepto menos solo solamente unicamente only just single one una un unico unica sole last ultim* except other otro otra rest',
  want: 'want wants would like love wish keen eager interested quier* quisier* gustar* encantar* dese* interes* quer* fancy curious curiosidad apetec* anim* ganas',
  hope: 'hope hoping hopefully esper* ojala confi* trust',
  wait: 'wait waiting await awaiting stuck held hold aguard* atent* espera esperando espero quedo standby paused pause parked stalled parad* deten* detien* atascad* frozen suspend* suspens* limbo halted frenad* stands waits',
  know: 'know wonder wondering curious sure clear understand sab* sé entiend* entend* clar* dud* idea knowing certain certainty seguro segura segur*',
  ask: 'ask asking request requesting question questions query queries favour favor pregunt* solicit* ruego rog* pid* consulta consultas inquiry enquiry enquire inquire peticion* duda dudas beg',
  please:
    'please kindly pls porfa porfavor sirvase agradec* grateful appreciate appreciated obliged kind amable tenga sirvanse encarec*',
  thank: 'thanks thank thankful gracias agradecid* gratitude gratitud agradecimiento thx cheers',
  sorry:
    'sorry apologies apologise apologize mortified perdon* disculp* siento lament* regret unfortunately afraid sadly lastima pena vergüenza verguenza alas',
  glad: 'glad happy delighted pleased lovely great wonderful perfect brilliant genial perfecto perfecta excelente estupend* buenisim* encantad* alegr* feliz content* congratulations congrats enhorabuena felicid* felicit* super fab fantastic fantastico beautiful preciosa precioso hermos* bonit* lind* gorgeous splendid treat joy placer pleasure honour honor gusto proud orgull* marvellous superb impeccable impecable spotless maravill* divin* belleza fun sweet',
  done: 'done sorted sent fixed finished completed booked received confirmed approved agreed settled resolved arrived hecho hecha listo lista listos enviad* mandad* pagad* recibid* resuelt* arreglad* confirmad* aprobad* cerrad* terminad* reservad* solucionad* closed filed signed delivered installed lodged posted published issued cleared accepted granted credited collected archived dispatched shipped printed tested replaced repaired cancelled canceled firmad* entregad* instalad* presentad* publicad* emitid* aceptad* concedid* acreditad* archivad* despachad* impres* reparad* cancelad* anulad* registrad* autorizad* concluid* entrad* ingresad* depositad* subid* colgad* corregid* sustituid* actualizad* renovad* habilitad* vigente inscrit* escrit* lodged squared boxed treated swept fitted lined welded cut inked wrapped packed cured tied restored changed updated corrected swapped located found cerró cerro quedó quedo queda apareció aparecio aparecieron llegó llegaron entró entraron salió salieron pagó pagaron firmó firmaron recibí recibimos arrived landed went came got ended resolved collapsed',
  attached:
    'attached attach attaching enclosed enclose herewith adjunt* anex* attachment attachments enclosure acompañ* acompan* below herewith debajo abajo',
  here: 'here aqui ahi aca va van',
  offer:
    'quote quotation proposal offer offers tender estimate bid propose proposing proposed suggest suggests suggestion presupuest* cotiz* propuest* propon* ofert* suger* sugier* counter contraoferta* terms condiciones pitch plan planes package paquete',
  draft:
    'draft drafts borrador* proof proofs sketch boceto* mockup maqueta* layout version prueba* redline markup script guion copy v1 v2 v3 v4 v5 v6 v7 artwork minuta*',
  document:
    'contract agreement lease form file files report minutes contrat* formulario* archivo* informe* acta documento* certificad* certificate letter carta cartas licence license licencia permit permiso permisos passport pasaporte policy poliza deed escritura paperwork papeles papel sheet hoja hojas list listado listados lista brochure folleto plano planos plan drawing drawings dossier expediente constancia oficio slip slips statement extracto receipt recibo recibos comprobante* voucher memo convenio* licencia dni ine ruc nif rfc cif id po',
  meet: 'meet meeting lunch coffee appointment visit reunion* junta cita quedar quedamos verse vernos cafe almuerzo comida cenar dinner session sesion webinar interview entrevista viewing catch drinks',
  when: '#day #month week weekend month morning afternoon evening noon semana finde mes tarde noche mediodia hoy mañana manana pronto soon shortly later today tomorrow tonight ahora rato enseguida luego breve weekday fortnight quincena lunchtime teatime midnight medianoche month-end',
  'past-when':
    'yesterday ayer anoche ago hace already ya since desde last pasado pasada earlier antes previously anteayer earlier',
  by: 'by before until till hasta para within dentro til mientras while meantime',
  once: 'once when as whenever cuando apenas tan pronto moment minute second cuanto',
  if: 'if unless whether should si provided supuesto caso case otherwise contrario depends depend depende hinges hangs subject sujeto condition condicion* condicional',
  or: 'or either o u',
  still: 'still yet again another aun todavia sigue siguen nuevamente vuelvo',
  not: 'not no never nothing none without nunca nada tampoco ni jamas neither nor nobody nadie ningun* hardly apenas',
  problem:
    'broken leak leaking wrong error errors problem problems fault faulty damaged issue issues stopped fails failed rot* averi* problem* fall* estrope* dañ* dana* gotera* mal equivoc* trouble snag hitch mistake crack cracked warped seized jammed fuga humedad quej* complaint discrepan* mismatch inconsist* conflict conflicto doesnt cuadra cuadran observ* reject rechaz* bounced expired caduc* venci* reclam* traba atraso* retras* delay delays late',
  free: 'free available availability works suits suit slot slots libre* dispon* hueco conviene late cupo lugar turno* horario* calendar diary agenda date dates fecha fechas space vacancy vacante* plaza plazas seat seats spot',
  will: 'will shall going gonna voy vamos va ire iremos',
  can: 'can could would may might able puedo podemos pued* podr* poder podes podeis possible posible',
  try: 'try trying aim planning intend expect should intent* procur* piens* pens* prev* trat*',
  promise:
    'promise promised word guarantee commit undertake promet* prometid* palabra garantiz* compromet* asegur*',
  past: 'was were had did meant said told asked iba ibamos queria habia tenia dijo dije dijiste pregunto pidio preguntaste preguntabas querias used thought pensaba estaba eran',
  notice:
    'fyi note notice reminder heads recordatorio recuerd* comunic* courtesy informativ* bulletin announcement anuncio cordial notific*',
  closed: 'closed open away leave holiday cerrad* abiert* vacaciones fuera abrimos cerramos',
  bye: 'see bye regards nos vemos saludo* abrazo* beso* cuid* farewell adios hasta suerte luck',
  who: 'who what which where why how quien quienes que cual cuales donde cuanto cuanta cuantos cuantas como',
  deadline:
    'latest deadline due expires expiry closes plazo vence* vencimiento limite tardar lapses lapse cutoff ends valid validity vigencia valido valida stands cierre cierra cierran release releases released libera liberan liberar shuts shut termina acaba zarpa imprenta press prescribe overdue vencid*',
  hurry:
    'urgent urgently asap immediately quickly soonest promptly urgente urgencia cuanto antes inmediat* brevedad rush hurry prisa apuro hurried prisas',
  norush: 'whenever sometime leisure calma ratito rato mo sweat surface convenience',
  people:
    'courier driver bank council plumber office assistant colleague mensajer* repartidor* banco ayuntamiento plomero* oficina asistente landlord tenant insurer insurers solicitor lawyer abogad* client cliente clientes supplier proveedor* carrier transportista notario notaria printer lender broker agent tribunal court juzgado school colegio boss jefe jefa director directora committee comite board consejo engineer ingenier* doctor doctora vet architect arquitect* accountant contador* surveyor inspector perito caterer chef cocinero buyer buyers vendedor comprador customers husband wife marido esposa mother madre mama mum mom dad papa father padre brother sister hermano hermana son daughter hijo hija',
  team: 'team equipo everyone everybody all todos todas folks colleagues compañeros companeros neighbours neighbors vecinos members socios parents papas both amb* each cada guys chicos gente señores senores',
  finish:
    'conclude closes matter asunto tema cerrar book settled zanj* concluy* end fin finally final definitive definitivo definitiva ultimately archive wrap conclud*',
  relax:
    'worry worries preoc* tranquil* rest relax ignore ignora ignore disregard olvid* forget nevermind descuid* descans* lift bother moleste molest*',
  decline:
    'decline declined decided decidi decidido instead elsewhere another gone regret pass rather turned rejected rechazado rechaz* descart* otra persona unfortunately lamentablemente',
  proceed:
    'proceed go start begin press adelante proced* arranc* empez* empiez* comenz* comienz* ahead launch continu* segu* sigo avanz*',
  yes: 'yes yep yeah si sip claro dale vale sure absolutely definitely indeed exacto exactly correct correcto efectivamente afirmativo',
  both: 'both ambos ambas two dos three tres four cuatro couple pair par',
  number:
    'number numero quantity cantidad count size talla measure medida* amount headcount cifra cifras figure figures total heads personas people pax units unidades piezas',
  detail:
    'details detalles data datos info information informacion address direccion name nombre email correo account cuenta reference referencia password contraseña contrasena clave code codigo key llave llaves keys copy copia copias scan photo photos foto fotos picture proof licence',
  small:
    'quick quickly small brief little short pequeñ* rapid* breve minute minutes minuto minutos word words line lines palabra linea lineas ratito',
  work: 'work works job obra trabajo trabajos project proyecto order pedido service servicio task tarea repair install instalacion taller workshop crew cuadrilla',
  reader: 'glance eyes ojos view vista opinion lapiz pen red rojo amarillo yellow mark marks',
  bright:
    'hello hi hey dear hola estimad* querid* buenas buenos buen dear morning afternoon señor senor señora senora don doña dona sr sra',
  really:
    'really truly honestly ever even de-verdad verdad siquiera jamas life heaven earth demonios diablos hell',
  because: 'because since pues porque ya-que so therefore hence thus entonces asi resulta',
  but: 'but however though although pero aunque sino yet embargo except eso',
  arrive:
    'arrive arrives arriving reach lands land llega llegan llegará receive receives recibir recibe recibirá get',
  be: 'is are am be been being es son soy somos esta estan estoy estamos sea sean era',
  have: 'have has having tengo tiene tenemos tienen he hemos ha han tener',
};

const exact = new Map<string, string>();
const stems = new Map<string, string>();
for (const [name, words] of Object.entries(CLASSES)) {
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) stems.set(word.slice(0, -1), name);
    else if (!exact.has(word)) exact.set(word, name);
  }
}

const MIN_STEM = 2;
const MAX_STEM = 9;

/** The class of a word as `addWords` writes it; null for most. */
export function classOf(word: string): string | null {
  const known = exact.get(word);
  if (known) return known;
  for (let length = Math.min(MAX_STEM, word.length); length >= MIN_STEM; length -= 1) {
    const found = stems.get(word.slice(0, length));
    if (found) return found;
  }
  return null;
}
