import { ITEM_COLUMNS } from './item-profile';
import { proposeColumns } from './propose-columns';
import { ITEM_COLUMN_KEYS } from './read-item-profile';

describe('the proposal for the columns of an export', () => {
  it('finds every column by its own name, however it is written', () => {
    const headings = ITEM_COLUMNS.map((column) => ` ${ITEM_COLUMN_KEYS[column].toUpperCase()} `);
    const proposed = proposeColumns(headings);
    expect(ITEM_COLUMNS.map((column) => proposed.get(column))).toEqual(headings);
  });

  it.each([
    ['Artikel-code', 'article'],
    ['Regelbedrag', 'amount'],
    ['Woonplaats', 'place'],
    ['Recht t/m', undefined],
    ['Datum prestatie', 'serviceDate'],
    ['Grafnummer (oud)', 'graveNumber'],
    ['KvK of RSIN', 'registration'],
    ['Recht tot en met', 'rightTo'],
    ['Tekst op de rekening', 'billText'],
  ])('takes %s for %s', (heading, column) => {
    expect([...proposeColumns([heading])]).toEqual(column === undefined ? [] : [[column, heading]]);
  });

  it('gives a heading to one column, the one that it fits best', () => {
    const proposed = proposeColumns(['Debiteur', 'Debiteurnummer', 'Totaal', 'Bedrag']);
    expect(Object.fromEntries(proposed)).toEqual({ debtorNumber: 'Debiteurnummer', amount: 'Bedrag' });
  });
});
