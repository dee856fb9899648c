import { leftOutRows } from './left-out-rows';

const place = (row: number, rest: object): Parameters<typeof leftOutRows>[0][number] => ({
  ...{ export: 'export.csv', number: 1, row, causes: [] },
  ...rest,
});

describe('rows that were left out, on the control report', () => {
  it('are one line when they follow each other and were read in before', () => {
    const before = { itemId: 'K2B-1', amount: '100.00', causes: ['F.532'] as const };
    const rows = leftOutRows([
      ...[place(2, before), place(3, { ...before, itemId: 'K2B-2' }), place(5, before)],
      place(6, { itemId: 'K2B-6', amount: '917.00', causes: ['F.520'] }),
      ...[place(7, { itemId: 'K2B-7', causes: ['F.520'] }), place(8, {})],
    ]);
    expect(rows.map(({ row, reason }) => `${row}: ${reason.replaceAll('\u00a0', ' ')}`)).toEqual([
      '2–3: Weggelaten: 2 items, € 200,00. Het item was al ingelezen. Waarom, staat bij de export.',
      '5: Weggelaten: item K2B-1, € 100,00. Het item was al ingelezen. Waarom, staat bij de export.',
      '6: Weggelaten: item K2B-6, € 917,00. De rij had fouten die niet zijn hersteld. Waarom, staat bij de export.',
      '7: Weggelaten: item K2B-7. De rij had fouten die niet zijn hersteld. Waarom, staat bij de export.',
      '8: Weggelaten: rij zonder leesbaar itemnummer. Waarom, staat bij de export.',
    ]);
  });
});
