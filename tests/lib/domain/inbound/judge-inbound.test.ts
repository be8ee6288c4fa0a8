import { describe, expect, it } from 'vitest';
import type { InboundMail } from '@/lib/domain/inbound/inbound-mail';
import { judgeInbound } from '@/lib/domain/inbound/judge-inbound';

/** Wednesday 11 March 2026. */
const SENT = Date.parse('2026-03-11T09:00:00Z');

function judge(over: Partial<InboundMail> = {}) {
  return judgeInbound({
    from: { email: 'ana.ruiz@firm.example', name: 'Ana Ruiz' },
    subject: 'Re: Quote 118',
    text: '',
    sentAt: SENT,
    ...over,
  });
}

describe('a person', () => {
  it.each([
    ['en', 'Yes'],
    ['en', 'ok'],
    ['en', 'thanks, got it'],
    ['es', 'vale'],
    ['es', 'Sí, adelante'],
    ['fr', 'Ok pour moi.'],
    ['de', 'Passt.'],
    ['pt', 'tá bom'],
    ['it', 'va bene'],
    ['nl', 'Prima!'],
  ])('answers in a word (%s): %s', (_, text) => {
    expect(judge({ text }).kind).toBe('human');
  });

  it.each([
    ['en', 'Sorry for the silence, I was on holiday until Monday. Yes, send the contract.'],
    ['en', 'I am out of the office until Friday but saw this. Go ahead with the blue one.'],
    ['en', 'I’m on leave next week, so can we sign by Friday? Could you send the form today?'],
    ['es', 'Perdona, estaba de vacaciones. Adelante con el pedido, mándame la factura.'],
    ['es', 'Estoy fuera hasta el lunes pero te confirmo el precio, 120 €. ¿Lo cerramos?'],
    ['fr', 'Désolé, je rentre de congés. C’est d’accord pour le devis, envoyez-moi le contrat.'],
    ['de', 'Ich war im Urlaub, daher erst jetzt. Das Angebot passt, schicken Sie mir den Vertrag?'],
    ['pt', 'Desculpe a demora, estava de férias. Pode avançar com a proposta, manda a fatura.'],
    ['it', 'Scusi il ritardo, ero in ferie. Il preventivo va bene, mi manda la conferma?'],
    ['nl', 'Sorry voor de late reactie, ik was op vakantie. Akkoord, stuurt u mij de factuur?'],
  ])('writes about being away (%s): %s', (_, text) => {
    expect(judge({ text }).kind).toBe('human');
  });

  it.each([
    ['en', 'On behalf of Mr Hill, who is travelling until Monday: he accepts, with net 60.'],
    ['es', 'El doctor está de viaje hasta el jueves y me pide decirle que acepta la propuesta.'],
    ['fr', 'Maître Roy est absent et m’a demandé de vous répondre : la clause lui convient.'],
    ['de', 'Frau Dr. Kern ist bis Freitag verreist und bittet mich, Ihnen zuzusagen.'],
    ['pt', 'O diretor está viajando e me pediu para confirmar a reunião de quinta.'],
    ['it', 'L’avvocato è in udienza e mi ha chiesto di confermarLe l’appuntamento.'],
    ['nl', 'De directeur is met vakantie en heeft mij gevraagd te laten weten dat het akkoord is.'],
  ])('answers for somebody else (%s): %s', (_, text) => {
    expect(judge({ text }).kind).toBe('human');
  });

  it.each(['info', 'ventas', 'support', 'contact', 'office', 'admin', 'rrhh'])(
    'may write from %s@',
    (mailbox) => {
      const from = { email: `${mailbox}@shop.example`, name: 'The Shop' };
      const text = 'Hello Maria, we have eleven left at 40 each. Shall I keep them for you?';
      expect(judge({ from, text }).kind).toBe('human');
    },
  );

  it.each([
    ['Automatic payment', 'The automatic payment failed again. Could you run it once more?'],
    ['Pago automático', 'El pago automático no salió. ¿Me reenvía la factura?'],
    ['Accepted - your quote 2231', 'We accept as written. PO follows tomorrow.'],
    ['Accepted: your quote 2231', `We accept quote 2231 as written. ${'PO to follow. '.repeat(9)}`],
    ['Aceptado el presupuesto', 'Empezad cuando podáis. Mándame el número de cuenta.'],
    ['Out of office', 'Paul, let us meet out of the office on Thursday. The café at 9?'],
    ['Fuera de la oficina', 'Hola, Eva, mejor lo vemos fuera de la oficina. ¿Te va bien?'],
    ['Automatic replies on the website', 'The text is too stiff. Can you change it?'],
    ['Re: Automatic reply: Quote', 'Back now. The price is fine, send me the order form.'],
    ['RE: Respuesta automática: Oferta', 'Ya estoy de vuelta. ¿Me mandas la oferta otra vez?'],
    ['Fwd: Undeliverable: Statement', 'This one bounced. Use my address instead.'],
    [
      'Undeliverable',
      'Hi, my mail to you bounced with "550 5.1.1 user unknown". Which one is right?',
    ],
    ['Delivery failure: pallet 4', 'Our driver could not deliver. Please call us for a new slot.'],
    ['Re: Invitation: Demo @ Thu 19 Mar', 'That morning is full. Any chance of Friday?'],
    ['Re: Newsletter', 'Please take me off your list.'],
  ])('may write under %j', (subject, text) => {
    expect(judge({ subject, text }).kind).toBe('human');
  });

  it('who quotes an automatic reply is one still', () => {
    const quoted =
      'On Mon, Mar 2, 2026 at 9:00 AM Ana Ruiz <ana.ruiz@firm.example> wrote:\n' +
      '> I am out of the office until March 9. This is an automated response.';
    expect(judge({ text: `Thursday at 2 works.\n\n${quoted}` }).kind).toBe('human');
  });

  it('may draft one', () => {
    const text = 'For the form: "Thank you for your message, we reply within two days." Too stiff?';
    expect(judge({ text }).kind).toBe('human');
  });

  it('may keep the post office', () => {
    const from = { email: 'postmaster@college.example', name: 'Ian' };
    const text = 'Hi Lena, I took your domain off our list. Could you send a test?';
    expect(judge({ from, subject: 'Re: Blocked mails', text }).kind).toBe('human');
  });

  it('may tell, from the post office, of mail that came back', () => {
    const from = { email: 'postmaster@college.example', name: 'IT' };
    const text =
      'Dear Mr Lowe, I look after the server here. Forty of your letters came back because the list is old. I have cleaned it up by hand.';
    expect(judge({ from, subject: 'Undeliverable: your letters', text }).kind).toBe('human');
  });

  it.each([
    'Anna, never mind the address, there is a person behind it. Do you still have the old key?',
    'Hola, Julia, no haga caso del buzón, lo leo yo. ¿Le pongo en la nota también la cochera?',
    'Bonjour Madame Petit, vous pouvez répondre malgré le nom de la boîte. Il manque la page trois.',
    'Liebe Frau Kern, lassen Sie sich vom Absender nicht täuschen. Bleibt die alte Klausel drin?',
    'Bom dia, D. Rosa. Apesar do nome da caixa, sou a Odete. A vistoria não se fez. Que dia pode ser?',
    'Gentile signora Neri, dietro l’indirizzo ci sono io. Manca la firma del terzo socio.',
    'Beste mevrouw Smit, let niet op het adres. Het slot ligt hier nog. Heeft u de sleutel gevonden?',
  ])('may write from an address that says nobody does: %s', (text) => {
    const from = { email: 'noreply@office.example', name: 'The Office' };
    expect(judge({ from, subject: 'Re: Key', text }).kind).toBe('human');
  });

  it('may write under what a calendar would write, at length', () => {
    const text =
      'Oh dear, I pressed Decline and meant the other dinner! Of course I come to yours. Put me next to the one who knows all about eels, please.';
    expect(judge({ subject: 'Declined: dinner on the 4th', text }).kind).toBe('human');
  });
});

describe('an automatic reply', () => {
  it.each([
    'Automatic reply: Quote',
    'Auto: Quote',
    'AutoReply: Quote',
    '[Auto-Reply] Quote',
    'Out of Office AutoReply: Quote',
    'Respuesta automática: Oferta',
    'Réponse automatique : Devis',
    'Automatische Antwort: Angebot',
    'Abwesenheitsnotiz: Angebot',
    'Resposta automática: Orçamento',
    'Risposta automatica: Preventivo',
    'Automatisch antwoord: Offerte',
    '[EXTERNAL] Automatic reply: Quote',
    'Automatic reply: Re: Quote',
  ])('is told by its subject alone: %s', (subject) => {
    expect(judge({ subject })).toMatchObject({ kind: 'auto-reply', reason: 'subject' });
  });

  it.each([
    ['en', 'I’m on annual leave and back on Monday 23 March. For urgent matters call the office.'],
    ['en', 'We are closed for the holidays and reopen on 23 March. Happy Easter!'],
    ['es', 'Estamos de vacaciones hasta el 23 de marzo. Para urgencias escriba a Eva.'],
    ['fr', 'Je suis en congés jusqu’au 23 mars. En cas d’urgence, contactez mon collègue.'],
    ['de', 'Ich bin bis 23. März im Urlaub. In dringenden Fällen hilft Ihnen Frau Kern weiter.'],
    ['pt', 'Estou de férias até 23 de março. Assuntos urgentes com a Joana, por favor.'],
    ['it', 'Sono in ferie fino al 23 marzo. Per urgenze contattate il mio collega.'],
    ['nl', 'Ik ben met vakantie tot 23 maart. Bij spoed kunt u contact opnemen met Jan.'],
  ])('says that somebody is away, below "Re:" (%s): %s', (_, text) => {
    expect(judge({ text })).toMatchObject({
      kind: 'auto-reply',
      variant: 'out-of-office',
      reason: 'absence',
      returnsOn: '2026-03-23',
    });
  });

  it.each([
    ['en', 'We have received your request. A member of our team will reply within 24 hours.'],
    ['es', 'Hemos recibido su solicitud. Un asesor le responderá en 48 horas hábiles.'],
    ['fr', 'Nous avons bien reçu votre demande. Un conseiller vous répondra sous 48 heures.'],
    ['de', 'Ihre Anfrage ist bei uns eingegangen. Wir melden uns innerhalb von zwei Werktagen.'],
    ['pt', 'Recebemos a sua mensagem. A nossa equipa responderá em até dois dias úteis.'],
    ['it', 'Abbiamo ricevuto la Sua richiesta. Un operatore Le risponderà entro 24 ore.'],
    ['nl', 'Wij hebben uw bericht ontvangen. Een medewerker reageert binnen twee werkdagen.'],
  ])('acknowledges a mail (%s): %s', (_, text) => {
    expect(judge({ text })).toMatchObject({
      kind: 'auto-reply',
      variant: 'receipt',
      returnsOn: null,
    });
  });

  it.each([
    ['en', 'Ana Ruiz is no longer with Firm Ltd. Please contact leo@firm.example.'],
    ['es', 'Ana Ruiz ya no trabaja en la empresa. Escriba a leo@firm.example.'],
    ['fr', 'Ana Ruiz a quitté la société. Merci de contacter leo@firm.example.'],
    ['de', 'Ana Ruiz ist nicht mehr im Unternehmen. Bitte wenden Sie sich an leo@firm.example.'],
    ['pt', 'A Ana Ruiz já não trabalha na empresa. Contacte leo@firm.example.'],
    ['it', 'Ana Ruiz non lavora più in azienda. Potete scrivere a leo@firm.example.'],
    ['nl', 'Ana Ruiz is niet meer werkzaam bij ons. U kunt terecht bij leo@firm.example.'],
  ])('says that somebody has left (%s): %s', (_, text) => {
    expect(judge({ text })).toMatchObject({
      kind: 'auto-reply',
      variant: 'left-company',
      standIn: 'leo@firm.example',
    });
  });

  it('names who stands in, and never its own sender', () => {
    const text =
      'Away until 23 March. Write to Ana.Ruiz@firm.example or to Leo (leo@firm.example).';
    const subject = 'Automatic reply: Quote';
    expect(judge({ subject, text })).toMatchObject({ standIn: 'leo@firm.example' });
    expect(judge({ subject, text: 'Away until 23 March.' })).toMatchObject({ standIn: null });
  });

  it.each([
    ['Auto-Submitted', 'auto-replied'],
    ['X-Autoreply', 'yes'],
    ['Precedence', 'auto_reply'],
  ])('is told by its header %s', (name, value) => {
    const text = 'Somewhere warm. See you on 23 March.';
    expect(judge({ text, headers: { [name]: value } })).toMatchObject({
      kind: 'auto-reply',
      reason: 'header',
    });
  });

  it.each(['no', ''])('is not told by Auto-Submitted: %j', (value) => {
    expect(judge({ text: 'Yes.', headers: { 'Auto-Submitted': value } }).kind).toBe('human');
  });

  it('comes from an address that nobody answers', () => {
    const from = { email: 'no-reply@shop.example', name: 'Shop' };
    expect(judge({ from, text: 'Your parcel is on its way.' }).kind).toBe('auto-reply');
    const greeting =
      'Dear Ana, we have received your request and will be in touch. Any questions? See our help centre.';
    expect(judge({ from, text: greeting }).kind).toBe('auto-reply');
  });

  it.each([
    ['[ABC-20418] Case created', 'Case ABC-20418 has been created. Do not change the subject.'],
    ['[ABC-20418] Caso creado', 'Se generó el caso ABC-20418. Se atiende por orden de llegada.'],
    ['Pedido recebido', 'O seu pedido deu entrada. Respondemos por ordem de chegada.'],
    ['Eingangsbestätigung', 'Ihre Nachricht ist eingegangen. Systemseitig erzeugte Bestätigung.'],
    ['Absent(e) : Re : acte', 'Jeune papa depuis samedi. Aude (aude@firm.example) prend la suite.'],
  ])('acknowledges under %j', (subject, text) => {
    expect(judge({ subject, text }).kind).toBe('auto-reply');
  });

  it.each(['Read: Quote', 'Leído: Oferta', 'Gelesen: Angebot', 'Lu : Devis'])(
    'says that a mail was read: %s',
    (subject) => {
      expect(judge({ subject })).toMatchObject({ kind: 'auto-reply', variant: 'read-receipt' });
    },
  );
});

describe('a bounce', () => {
  it.each([
    ['550 5.1.1 User unknown', 'address-unknown'],
    ['550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'address-unknown'],
    ['Host or domain name not found. Name service error', 'domain-unknown'],
    ['552 5.2.2 mailbox full', 'mailbox-full'],
    ['El buzón del destinatario está lleno', 'mailbox-full'],
    ['550 5.2.1 The email account is disabled', 'mailbox-disabled'],
    ['552 5.3.4 Message size exceeds fixed maximum message size', 'too-large'],
    ['550 5.7.1 Message rejected as spam', 'refused'],
    ['connect to mx.x.example: Connection timed out', 'unreachable'],
    ['554 5.4.6 Too many hops', 'loop'],
    ['something went wrong', 'unspecified'],
  ])('says why: %s', (line, reason) => {
    const from = { email: 'MAILER-DAEMON@mx.firm.example', name: 'Mail Delivery System' };
    const text = `Your message could not be delivered.\n\n<bo@other.example>: ${line}`;
    expect(judge({ from, subject: 'Undelivered Mail Returned to Sender', text })).toEqual({
      kind: 'bounce',
      variant: 'permanent',
      reason,
      recipients: ['bo@other.example'],
    });
  });

  it.each([
    ['en', 'Undeliverable: Quote', 'Your message to bo@o.example couldn’t be delivered.'],
    ['es', 'No se puede entregar: Oferta', 'No se pudo entregar el mensaje a bo@o.example.'],
    ['fr', 'Non remis : Devis', 'Votre message pour bo@o.example n’a pas pu être remis.'],
    ['de', 'Unzustellbar: Angebot', 'Ihre Nachricht an bo@o.example wurde nicht zugestellt.'],
    ['pt', 'Não é possível entregar: x', 'A mensagem para bo@o.example não foi entregue.'],
    ['it', 'Non recapitabile: Preventivo', 'Impossibile recapitare il messaggio a bo@o.example.'],
    ['nl', 'Onbestelbaar: Offerte', 'Uw bericht aan bo@o.example kon niet worden bezorgd.'],
  ])('comes in %s', (_, subject, text) => {
    for (const from of ['postmaster@firm.example', 'noreply@gateway.example']) {
      const judgement = judge({ from: { email: from, name: '' }, subject, text });
      expect(judgement).toMatchObject({ kind: 'bounce', recipients: ['bo@o.example'] });
    }
  });

  it.each([
    'Gmail will retry for 46 more hours.',
    'THIS IS A WARNING ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.',
    'Se seguirá intentando durante 2 días.',
    'Le serveur fera de nouvelles tentatives.',
    'Es wird weiterhin versucht, sie zuzustellen.',
  ])('may only be late: %s', (line) => {
    const from = { email: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' };
    const text = `There was a temporary problem delivering to bo@other.example. ${line}`;
    expect(judge({ from, subject: 'Delivery Status', text })).toMatchObject({
      kind: 'bounce',
      variant: 'delayed',
    });
  });

  it('may say that all is well', () => {
    const from = { email: 'postmaster@firm.example', name: '' };
    expect(judge({ from, subject: 'Delivered: Quote' })).toMatchObject({ variant: 'delivered' });
  });

  it.each(['multipart/report; report-type=delivery-status', 'message/delivery-status'])(
    'is told by its type %s',
    (type) => {
      expect(judge({ headers: { 'Content-Type': type } }).kind).toBe('bounce');
    },
  );

  it('leaves the returned mail unread', () => {
    const from = { email: 'mailer-daemon@mx.firm.example', name: '' };
    const text =
      'could not be delivered to <bo@other.example>: 550 5.1.1 unknown\n' +
      '------ This is a copy of the message, including all the headers. ------\n' +
      'To: bo@other.example, eva@third.example\nYour mailbox is full?';
    expect(judge({ from, text })).toMatchObject({
      reason: 'address-unknown',
      recipients: ['bo@other.example'],
    });
  });
});

describe('a calendar response', () => {
  it.each([
    ['Accepted: Demo @ Thu 19 Mar 2026 10am (GMT)', 'accepted'],
    ['Aceptada: Demo', 'accepted'],
    ['Accepté : Démo', 'accepted'],
    ['Zugesagt: Demo', 'accepted'],
    ['Angenommen: Demo', 'accepted'],
    ['Aceite: Demo', 'accepted'],
    ['Accettato: Demo', 'accepted'],
    ['Geaccepteerd: Demo', 'accepted'],
    ['Declined: Demo', 'declined'],
    ['Rechazado: Demo', 'declined'],
    ['Refusé : Démo', 'declined'],
    ['Abgelehnt: Demo', 'declined'],
    ['Recusado: Demo', 'declined'],
    ['Rifiutato: Demo', 'declined'],
    ['Afgewezen: Demo', 'declined'],
    ['Tentative: Demo', 'tentative'],
    ['Tentatively Accepted: Demo', 'tentative'],
    ['Quizás: Demo', 'tentative'],
    ['Provisoire : Démo', 'tentative'],
    ['Mit Vorbehalt: Demo', 'tentative'],
    ['Forse: Demo', 'tentative'],
    ['Voorlopig: Demo', 'tentative'],
    ['New Time Proposed: Demo', 'counter'],
    ['Nueva hora propuesta: Demo', 'counter'],
    ['Neuer Zeitvorschlag: Demo', 'counter'],
    ['Canceled event: Demo @ Thu 19 Mar', 'cancelled'],
  ])('%s', (subject, response) => {
    expect(judge({ subject })).toMatchObject({ kind: 'calendar-response', response });
  });

  it('is one with a note of the guest’s, too', () => {
    const text = 'Sorry, on a plane that day. Try me after the 20th?';
    expect(judge({ subject: 'Declined: Contract review', text }).kind).toBe('calendar-response');
  });

  it('is told by its text', () => {
    const text = 'Ana Ruiz has accepted this invitation.\n\nWhen: Thursday 19 March 2026';
    expect(judge({ subject: 'Demo', text })).toMatchObject({ response: 'accepted' });
  });

  it('is told by its header', () => {
    const headers = { 'content-type': 'text/calendar; method=REPLY; charset=utf-8' };
    expect(judge({ subject: 'Declined: Demo', headers })).toMatchObject({
      kind: 'calendar-response',
      response: 'declined',
      reason: 'header',
    });
  });
});

describe('a list', () => {
  const text = 'Three new guides and a summer offer for all our readers.';

  it.each([
    'You are receiving this because you signed up. Unsubscribe here.',
    '¿Ya no quieres recibir nuestras ofertas? Date de baja aquí.',
    'Se désabonner de cette lettre.',
    'Sie möchten keine Newsletter mehr erhalten? Hier abbestellen.',
    'Não quer receber mais e-mails? Cancelar subscrição.',
    'Non vuoi più ricevere le nostre mail? Annulla l’iscrizione.',
    'Geen nieuwsbrief meer? Meld u hier af.',
  ])('lets its readers go: %s', (line) => {
    const from = { email: 'newsletter@shop.example', name: 'Shop' };
    const mail = { from, subject: 'News of March', text: `${text}\n\n${line}` };
    expect(judge(mail)).toMatchObject({ kind: 'list', reason: 'unsubscribe' });
  });

  it('is told by header or label', () => {
    const subject = 'News of March';
    const headers = { 'List-Unsubscribe': '<mailto:out@shop.example>' };
    expect(judge({ subject, text, headers })).toEqual({ kind: 'list', reason: 'header' });
    expect(judge({ subject, text, labels: ['^i', '^unsub'] })).toEqual({
      kind: 'list',
      reason: 'label',
    });
  });

  it('may carry a person’s answer', () => {
    const headers = { 'List-Id': '<garden.lists.example>' };
    expect(judge({ text: 'I have two spare plants, Tom.', headers }).kind).toBe('human');
  });

  it('says so at the end of a long text', () => {
    const long = `${'A long story about bees and hives. '.repeat(150)}\n\nUnsubscribe`;
    const from = { email: 'newsletter@shop.example', name: 'Shop' };
    expect(judge({ from, subject: 'Bees', text: long }).kind).toBe('list');
  });
});

it('never carries a word of the mail but addresses', () => {
  const text = 'I am on leave until 23 March. Secretly at sea. Write to leo@firm.example.';
  const judgement = judge({ subject: 'Automatic reply: Secret quote', text });
  expect(JSON.stringify(judgement)).not.toMatch(/secret|sea/i);
});
