import { mendedRows } from './mended-rows';

const at = (
  row: number,
  column: 'amount' | 'corrects' | 'deviation' | 'debtorKind',
  name = 'export.csv',
) => ({
  ...{ export: name, row, column },
});

describe('what the control report says of mended rows', () => {
  it('is a line for each row, with its columns as screens name them, in the order of an export', () => {
    const mended = [at(3, 'corrects'), at(3, 'debtorKind'), at(3, 'deviation'), at(12, 'amount')];
    expect(mendedRows(mended)).toEqual([
      {
        ...{ export: 'export.csv', row: '3' },
        reason:
          'Hersteld: Soort debiteur, Correctie op item en Reden van een ander bedrag. Waarom, staat bij de export.',
      },
      { export: 'export.csv', row: '12', reason: 'Hersteld: Bedrag. Waarom, staat bij de export.' },
    ]);
  });

  it('keeps the same row of two exports apart, also under one name', () => {
    expect(mendedRows([at(2, 'amount'), at(2, 'amount', 'other.csv')])).toHaveLength(2);
    expect(mendedRows([at(2, 'amount'), at(2, 'amount')])).toHaveLength(2);
  });
});
