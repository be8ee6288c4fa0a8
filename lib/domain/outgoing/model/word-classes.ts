/**
 * Words that do the same in a mail, of both languages: what is learned of one is known of all. `*`
 * ends a stem. A word has the class of its longest entry.
 */
const CLASSES: Readonly<Record<string, string>> = {
  you: 'you your yours yourself u ur te ti tu tus usted ustedes vos os vuestro vuestra vuestros suyo tuyo contigo',
  him: 'le les se lo la los las him her them it',
  i: 'i me my mine myself yo mi mis conmigo',
  we: 'we us our ours nos nosotros nuestro nuestra nuestros nuestras',
  they: 'he she they his their el ella ellos ellas',
  send: 'send sends sending sent resend forward forwarding mail mailing email emailing post posting ship shipping submit submitting upload uploading envi* mand* remit* reenvi* adelant* despach* hago haré hare haremos llegar subo subir subiré sube suba pas* gir* share sharing compart* circul*',
  give: 'give gives giving hand handing drop dropping deliver delivering bring bringing doy damos dar dare daré daremos entreg* trae traigo traer llev* dej* acerc* devuelv* devolv* return returning',
  tell: 'tell telling update updating inform keep posted aviso avis* dig* decir decim* dime diré dire inform* cuent* cont* coment* report explain indi* indic* not*',
  call: 'call calling ring ringing phone ping text texting llam* marc* telef* timbr* toque',
  answer:
    'answer answering reply replying respond responding response respuesta* respond* contest* rsvp feedback comments thoughts comentario* opinion opini* verdict',
  return: 'back revert volver vuelv* volveré touch contacto contact* reach circle',
  pay: 'pay paying paid payment transfer transferring refund refunding settle settling pag* abon* deposit* transf* ingres* reembols* liquid* cobr*',
  money:
    'price cost costs fee deposit invoice bill balance precio* cost* cuota* factura* saldo* dinero plata tarifa* honorarios importe monto euros pounds dollars pesos',
  look: 'look looking check checking review reviewing read reading examine investigate revis* mir* chec* leer leo lee leé ver veo vemos viendo verific* consult* averigu* investig* find finding',
  fix: 'fix fixing repair repairing replace replacing swap sort sorting redo correct correcting arregl* repar* cambi* correg* corrij* rehac* rehag* soluc* resolv* resuelv*',
  make: 'make making prepare preparing write writing draft draw finish finishing complete build prepar* redact* escrib* arm* hac* hag* termin* acab* elabor*',
  handle:
    'handle handling take care chase chasing encarg* ocup* gestion* tramit* process processing',
  book: 'book booking reserve hold holding pencil order ordering reserv* apart* guard* encarg* pedid* pido pedir',
  visit: 'come coming visit swing pop stop visit* paso pasamos vengo voy vamos acud*',
  sign: 'sign signing signed signature countersign initial initials firm* rubric*',
  confirm:
    'confirm confirms confirming confirmation acknowledge approve approval approving confirm* aprob* aprueb* visto acus* ok okay go-ahead valid*',
  choose:
    'choose pick decide decision prefer preference choice option options vote elij* elig* elijo decid* decis* prefer* prefier* opcion* vot* escog* escoj*',
  need: 'need needs needed require required requires missing lack lacks necesit* requi* falt* precis* urge hace hacen',
  want: 'want wants would like love wish keen eager interested quier* quisier* gustar* encantar* dese* interes* quer*',
  hope: 'hope hoping hopefully esper* ojala confi*',
  wait: 'wait waiting await awaiting pending outstanding stuck held hold esper* pendient* atent* aguard*',
  know: 'know wonder wondering curious sure clear understand sab* sé entiend* entend* clar* dud* pregunt*',
  ask: 'ask asking request requesting question questions query favour favor pregunt* consult* solicit* ruego rog* pid*',
  please: 'please kindly pls porfa porfavor sirvase agradec* grateful appreciate appreciated',
  thank: 'thanks thank thankful gracias agradecid*',
  sorry: 'sorry apologies apologise apologize mortified perdon* disculp* siento lament* lo siento',
  glad: 'glad happy delighted pleased lovely great wonderful perfect brilliant genial perfecto excelente estupendo buenisim* encantad* alegr* feliz content* congratulations congrats enhorabuena felicid* felicit*',
  done: 'done sorted sent paid fixed finished completed booked received confirmed approved agreed settled resolved arrived hecho listo enviad* mandad* pagad* recibid* resuelt* arreglad* confirmad* aprobad* cerrad* terminad* reservad* solucionad*',
  attached: 'attached attach attaching enclosed enclose herewith adjunt* anex*',
  offer:
    'quote quotation proposal offer tender estimate bid draft presupuest* cotiz* propuest* propon* ofert* borrador*',
  document:
    'contract agreement lease form file files report minutes contrat* formulario* archivo* informe* acta documento* certificad* certificate letter carta',
  meet: 'meet meeting call lunch coffee appointment visit reunion* junta cita quedar quedamos verse vernos cafe almuerzo comida cenar dinner',
  when: '#day #month week weekend month morning afternoon evening noon semana finde mes tarde noche mediodia hoy mañana pronto soon shortly later today tomorrow tonight ahora rato enseguida luego breve',
  by: 'by before until till antes hasta para within dentro',
  once: 'once when as whenever cuando apenas tan pronto',
  if: 'if unless whether should si salvo',
  or: 'or either o u',
  still: 'still yet again another aun todavia sigue siguen nuevamente vuelvo otra',
  not: 'not no never nothing none without nunca nada sin tampoco ni jamas',
  problem:
    'broken leak leaking wrong error problem fault faulty damaged issue stopped fails failed missing rot* averi* problem* fall* error* estrope* dañ* dana* gotera* mal equivoc*',
  free: 'free available availability works suits suit slot slots libre* dispon* hueco* conviene viene late cupo lugar turno* horario*',
  will: 'will shall going gonna voy vamos va ire iremos',
  can: 'can could would may might able puedo podemos pued* podr* poder',
  try: 'try trying aim plan planning intend expect should intent* procur* plan* piens* pens* prev* trat*',
  promise:
    'promise promised word guarantee commit undertake promet* prometid* palabra garantiz* compromet* asegur*',
  past: 'was were had did meant said told asked iba ibamos queria habia tenia dijo dije dijiste pregunto pidio',
  notice: 'fyi note notice reminder heads aviso recordatorio inform* recuerd* comunic*',
  closed: 'closed open away leave holiday cerrad* abiert* vacaciones fuera abrimos cerramos',
  bye: 'see bye regards cheers nos vemos saludo* abrazo* beso* cuid*',
  who: 'who what which where why how quien que cual cuales donde cuanto cuanta cuantos cuantas como por',
  deadline: 'latest deadline due expires closes plazo vence* limite tardar',
  people:
    'courier driver bank council plumber team office assistant colleague mensajer* repartidor* banco ayuntamiento plomero* equipo oficina asistente',
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
