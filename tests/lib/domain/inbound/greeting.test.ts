import { describe, expect, it } from 'vitest';
import { greetsByName } from '@/lib/domain/inbound/auto-reply/greeting';

describe('a greeting', () => {
  it.each([
    'Hi Marian,\n\nThe price is fine.',
    'Hi Sam - the price is fine.',
    'Dear Mr Julian Thornbury,',
    'Dear Mrs O’Neill,',
    'Joan,\n\nOur bank called.',
    'Hola, Clara, lo del jueves…',
    'Hola Rosa, para esas fechas no.',
    'Buenos días, Paqui. El perito pasa el martes.',
    'Estimado Sr. Pinto: acepto.',
    'Buen día, Lic. Bravo:',
    'Bonjour Monsieur Gaillard,',
    'Cher Maître Roy,\n\nMon client accepte.',
    'Sehr geehrte Frau Neumann,',
    'Servus Herr Aydin,',
    'Oi, Thiago! Desculpa o sumiço.',
    'Bom dia Engenheiro Costa, já estamos cá.',
    'Gentile dottoressa Righi,',
    'Gentile Sig.ra Neri, per novembre va bene.',
    'Dag meneer Postma, de stand klopt niet.',
    'Hoi Lotte, we zijn weer open.',
  ])('names somebody: %j', (own) => {
    expect(greetsByName(own)).toBe(true);
  });

  it.each([
    'Hello,\n\nI am away.',
    'Hallo,\n\nich bin nicht da.',
    'Bonjour,\n\nJe suis absent.',
    'Hola:\n\nEstoy fuera.',
    'Hi there, thanks for writing.',
    'Hi! A real person will read this.',
    'Hello, Thank you for your mail.',
    'Dear all,',
    'Dear customer,',
    'Dear Sir or Madam,',
    'Estimados clientes:',
    'Estimada clienta,',
    'Madame, Monsieur,',
    'Chère adhérente, cher adhérent,',
    'Sehr geehrte Damen und Herren,',
    'Liebe Kundinnen und Kunden,',
    'Prezado cliente,',
    'Gentile cliente,',
    'Beste klant,',
    'Geachte heer/mevrouw,',
    'I am out of the office.',
    'Gracias por escribir.',
    '',
  ])('names nobody: %j', (own) => {
    expect(greetsByName(own)).toBe(false);
  });
});
