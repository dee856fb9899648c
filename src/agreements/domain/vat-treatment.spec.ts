import { Fields } from '../../kernel/reading';
import type { Month } from '../../kernel/time';
import { readVatRuling, vatTreatmentOf, type VatRuling } from '.';

type Json = Record<string, unknown>;

function ruling(from: string, category: string, percentage: string, ...components: string[]): VatRuling {
  const json: Json = { id: 'v', recordedOn: '2025-12-01', source: 'tax', from, category, percentage };
  const given = components.length > 0 ? { ...json, components } : json;
  return readVatRuling(
    new Fields(given, 'vat[0]', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
}

function treatment(rulings: readonly VatRuling[], component: string, month: string): string {
  const { category, percentage } = vatTreatmentOf(rulings, component, month as Month);
  return `${category} ${percentage.toString()}`;
}

const GENERAL = ruling('2026-01-01', 'S', '21');
const TRAINING = ruling('2026-01-01', 'E', '0', 'training', 'overhead');
const ADDENDA = ruling('2026-01-01', 'AE', '0', 'addendum');
const A1 = ruling('2026-04-01', 'S', '9', 'addendum:A1');

describe('the VAT treatment of a component in a month', () => {
  it.each<[readonly VatRuling[], string, string, string]>([
    [[], 'overhead', '2026-01', 'O 0'],
    [[GENERAL], 'salary:counter', '2025-12', 'O 0'],
    [[GENERAL], 'salary:counter', '2026-01', 'S 21'],
    [[GENERAL, TRAINING], 'training', '2026-01', 'E 0'],
    [[TRAINING, GENERAL], 'training', '2026-01', 'E 0'],
    [[GENERAL, TRAINING], 'overhead', '2026-01', 'E 0'],
    [[GENERAL, TRAINING], 'ceiling', '2026-01', 'S 21'],
    [[TRAINING], 'ceiling', '2026-01', 'O 0'],
    [[GENERAL, ADDENDA], 'addendum:A7', '2026-01', 'AE 0'],
    [[GENERAL, ADDENDA, A1], 'addendum:A1', '2026-03', 'AE 0'],
    [[GENERAL, ADDENDA, A1], 'addendum:A1', '2026-04', 'S 9'],
    [[A1, ADDENDA], 'addendum:A10', '2026-04', 'AE 0'],
    [[TRAINING, ruling('2026-06-01', 'O', '0')], 'training', '2026-06', 'E 0'],
    [[GENERAL, ruling('2026-03-01', 'S', '19')], 'ceiling', '2026-02', 'S 21'],
    [[GENERAL, ruling('2026-03-01', 'S', '19')], 'ceiling', '2026-03', 'S 19'],
    [[ruling('2026-01-01', 'S', '9'), GENERAL], 'ceiling', '2026-03', 'S 21'],
  ])('by %# is, for %s in %s, %s', (rulings, component, month, expected) => {
    expect(treatment(rulings, component, month)).toBe(expected);
  });

  it('does not take a salary function for an addendum', () => {
    expect(treatment([ADDENDA], 'salary:addendum', '2026-01')).toBe('O 0');
  });
});
