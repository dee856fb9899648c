import { Fields } from '../../kernel/reading';
import { checkTaxes } from './check-taxes';
import { readAgreementFacts } from './read-agreement-facts';

type Item = Readonly<Record<string, unknown>>;

const moment = { recordedOn: '2026-01-10', source: 'letter' };
const ruled = { reason: 'delivered to others too', reference: 'letter 3' };

function ruling(category: string, more: Item = {}): Item {
  return {
    ...moment,
    id: 'v',
    from: '2026-01-01',
    category,
    percentage: category === 'S' ? '21' : '0',
    ...more,
  };
}

function tax(more: Item = {}): Item {
  return { ...moment, id: 't', costMonth: '2026-01', amount: '10.00', ...more };
}

function faultsIn(lists: Readonly<Record<string, readonly Item[]>>): string[] {
  const faults: string[] = [];
  const report = ({ path, code }: { path: string; code: string }): void =>
    void faults.push(`${path}: ${code}`);
  const facts = readAgreementFacts(new Fields(lists, '', report));
  checkTaxes(facts, report);
  return faults;
}

const BOTH = ['vat[0].reason: F.413', 'vat[0].reference: F.413'];

describe('taxes as they are recorded', () => {
  it.each<[string, Item, readonly string[]]>([
    ['outside VAT', ruling('O'), []],
    ['exempt', ruling('E'), BOTH],
    ['at a rate', ruling('S'), BOTH],
    ['reverse charge', ruling('AE'), BOTH],
    ['with a reason alone', ruling('S', { reason: 'why' }), ['vat[0].reference: F.413']],
    ['with both', ruling('S', ruled), []],
    ['recorded before', ruling('S', { position: 1 }), []],
  ])('a ruling %s', (_, item, faults) => {
    expect(faultsIn({ vat: [item] })).toEqual(faults);
  });

  it.each<[string, Item, readonly string[]]>([
    [
      'without its assessment',
      tax(),
      ['assessment', 'assessedOn', 'reference'].map((name) => `corporationTax[0].${name}: F.414`),
    ],
    [
      'without its day',
      tax({ assessment: '12V6', reference: 'file' }),
      ['corporationTax[0].assessedOn: F.414'],
    ],
    ['with it', tax({ assessment: '12V6', assessedOn: '2026-01-12', reference: 'file' }), []],
    ['recorded before', tax({ position: 1 }), []],
  ])('corporation tax %s', (_, item, faults) => {
    expect(faultsIn({ corporationTax: [item] })).toEqual(faults);
  });
});
