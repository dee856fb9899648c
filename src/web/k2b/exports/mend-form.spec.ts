import type { MendGroup } from '../../../cemetery/domain';
import { cellsOf, mendedCells, readMends, typedFor } from './mend-form';

const ARTICLES = { 'cellen-0': 'artikelcode|3,5', 'tekst-0': 'BG12', reden: 'verkeerde code in K2B' };

describe('the form that mends an export', () => {
  it('mends every row of a group, with one reason for all', () => {
    const { cells, errors } = mendedCells(
      readMends({ ...ARTICLES, 'cellen-1': 'postcode|4', 'tekst-1': '7731 AA' }),
    );
    expect(errors).toEqual([]);
    expect(cells).toEqual(
      [
        { row: 3, column: 'article', text: 'BG12' },
        { row: 5, column: 'article', text: 'BG12' },
        { row: 4, column: 'postcode', text: '7731 AA' },
      ].map((cell) => ({ ...cell, reason: 'verkeerde code in K2B' })),
    );
  });

  it.each([
    ['a cell that was left open', { 'tekst-0': '' }, []],
    ['a cell that is to be empty', { 'tekst-0': '', 'leeg-0': 'ja' }, ['', '']],
    ['no place at all', { 'cellen-0': 'wachtwoord|3' }, []],
    ['no rows', { 'cellen-0': 'artikelcode|' }, []],
  ])('takes %s for what it is', (_, changes, texts) => {
    expect(mendedCells(readMends({ ...ARTICLES, ...changes })).cells.map(({ text }) => text)).toEqual(texts);
  });

  it('takes a reason for another amount beside the amount itself', () => {
    const { cells } = mendedCells(
      readMends({ 'cellen-0': 'bedrag|7', 'tekst-0': '', 'afwijking-0': 'half tarief', reden: 'besluit' }),
    );
    expect(cells).toEqual([{ row: 7, column: 'deviation', text: 'half tarief', reason: 'besluit' }]);
  });

  it.each([
    ['nothing', { 'tekst-0': '' }, ['reden', 'ten minste één']],
    ['no reason', { reden: '' }, ['reden', 'waarom']],
    ['a text that is too long', { 'tekst-0': 'x'.repeat(201) }, ['tekst-0', '200 tekens']],
  ])('refuses %s', (_, changes, [name, words]) => {
    const { errors } = mendedCells(readMends({ ...ARTICLES, ...changes }));
    expect(errors).toEqual([{ name, message: expect.stringContaining(words as string) as string }]);
  });

  it('finds what was typed back when the groups stand in another order', () => {
    const group = { column: 'article', rows: [3, 5] } as unknown as MendGroup;
    expect(cellsOf(group)).toBe('artikelcode|3,5');
    expect(typedFor(readMends(ARTICLES), group)?.text).toBe('BG12');
    expect(typedFor(readMends(ARTICLES), { ...group, rows: [3] })).toBeUndefined();
  });
});
