import { wordFaultOnPage } from './word-faults';

describe('a fault beside its field', () => {
  it.each([
    ['not-a-date', {}, 'Hier hoort een bestaande dag te staan, zoals 31-01-2026.'],
    [
      'day-to-come',
      { today: '2026-07-03' },
      'Deze dag moet nog komen. Kies vandaag (03-07-2026) of een eerdere dag.',
    ],
    [
      'not-of-category',
      { category: 'O' },
      'Bij de behandeling ‘Belast’ hoort een percentage boven nul. Bij ‘Buiten de btw’, ‘Vrijgesteld’ en ‘Verlegd’ hoort 0.',
    ],
  ])('%s reads as the form does', (code, values, sentence) => {
    expect(wordFaultOnPage({ path: 'day', code, values })).toBe(sentence);
  });
});
