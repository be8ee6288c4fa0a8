import { expect, it } from 'vitest';
import { searchWords } from '@/lib/domain/search-words';

it('finds words without accents and in any case', () => {
  const people = [{ email: 'jose@acme.example', name: 'José Núñez' }];
  expect(searchWords({ subject: 'Re: OFERTA «nº 5»', people })).toEqual([
    'jose',
    'nunez',
    'acme',
    'example',
    're',
    'oferta',
    'no',
    '5',
  ]);
});
