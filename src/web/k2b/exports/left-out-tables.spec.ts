import { wordStand } from './left-out-tables';

describe('a row that was left out', () => {
  it.each([
    [{ isOpen: true, itemId: 'B-1', amount: '917.00' }, 'nog niet ingelezen'],
    [{ isOpen: false }, 'geen itemnummer'],
    [{ isOpen: false, itemId: 'B-1', amount: '917.00', readIn: '917.00' }, 'ingelezen'],
    [
      { isOpen: false, itemId: 'B-1', amount: '917.00', readIn: '458.00' },
      'ingelezen met een ander bedrag: € 458,00',
    ],
  ])('%j is ‘%s’', (one, said) => {
    expect(wordStand({ row: 2, causes: [], ...one }).replaceAll('\u00a0', ' ')).toBe(said);
  });
});
