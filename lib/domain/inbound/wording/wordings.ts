import type { Language } from '../language';
import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import type { Wording } from './phrases';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

export const WORDINGS: Readonly<Record<Language, Wording>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
  nl: dutch,
};
