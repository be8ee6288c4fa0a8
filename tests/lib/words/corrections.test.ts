import { beforeEach, describe, expect, it } from 'vitest';
import { correctionOf, type Lesson } from '@/lib/domain/corrections';
import { awaitsWords } from '@/lib/words/awaits';
import { lessonTime, lessonWords, saidNotice, sayingName } from '@/lib/words/corrections';
import { speak } from '@/tests/i18n';
import { ANA, MONDAY, makeFollowUp, november } from '@/tests/make';

const email = ANA.email;

describe('what was taught', () => {
  beforeEach(() => speak('en', 'en-GB'));

  it.each<[Lesson, string, string]>([
    [
      { kind: 'not-an-answer', email },
      'Mail from ana@client.example is never an answer.',
      'El correo de ana@client.example nunca es una respuesta.',
    ],
    [
      { kind: 'person', email },
      "Mail from ana@client.example is a person's, however it looks.",
      'El correo de ana@client.example es de una persona, parezca lo que parezca.',
    ],
    [
      { kind: 'needs-no-answer', email, reason: 'thanks' },
      'Mail to ana@client.example needs no answer: thanks.',
      'El correo a ana@client.example no necesita respuesta: gracias.',
    ],
    [
      { kind: 'needs-no-answer', email, reason: 'toString' },
      'Mail to ana@client.example needs no answer: mail like that.',
      'El correo a ana@client.example no necesita respuesta: correo así.',
    ],
    [
      { kind: 'needs-no-answer', email, reason: 'enquiry' },
      'What ana@client.example asks needs no answer.',
      'Lo que pregunta ana@client.example no necesita respuesta.',
    ],
  ])('%o', (lesson, english, spanish) => {
    expect(lessonWords(correctionOf(lesson, MONDAY))).toBe(english);
    speak('es');
    expect(lessonWords(correctionOf(lesson, MONDAY))).toBe(spanish);
  });

  it('is told with its day', () => {
    const correction = correctionOf({ kind: 'person', email }, MONDAY);
    expect(lessonTime(correction, november(3))).toBe('You said so yesterday.');
    speak('es');
    expect(lessonTime(correction, november(9))).toBe('Lo dijiste el lun 2 nov.');
  });

  it('has a name before it is said, and words after', () => {
    expect(sayingName('person')).toBe('A person, not a robot');
    expect(saidNotice('outside', makeFollowUp())).toBe(
      'Answered by phone or in person: Quote for March',
    );
  });
});

it('says whose answer is awaited', () => {
  speak('en', 'en-GB');
  const people = [ANA, { email: 'bea@other.example', name: 'Bea Costa' }];
  expect(awaitsWords({ people, awaits: { kind: 'anyone' } })).toBe('Awaiting: anyone');
  expect(awaitsWords({ people, awaits: { kind: 'all' } })).toBe('Awaiting: all');
  expect(awaitsWords({ people, awaits: { kind: 'named', emails: [email] } })).toBe(
    'Awaiting: Ana Ruiz',
  );
});
