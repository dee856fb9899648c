import { Fields } from '../../kernel/reading';
import { checkReplacedOnce } from './check-replaced-once';
import { readAgreementFacts } from './read-agreement-facts';

type Item = Readonly<Record<string, unknown>>;

const moment = { recordedOn: '2025-12-01', source: 'addendum' };

/** A percentage of overhead; with a position it was recorded before. */
function percentage(id: string, more: Item = {}): Item {
  return { ...moment, from: '2026-01-01', percentage: '25', id, ...more };
}

function withdrawal(id: string, fact: string, more: Item = {}): Item {
  return { ...moment, id, fact, ...more };
}

function faultsIn(overhead: readonly Item[], withdrawals: readonly Item[]): string[] {
  const faults: string[] = [];
  const facts = readAgreementFacts(
    new Fields({ overhead, withdrawals }, '', ({ path, code }) => void faults.push(`${path}: ${code}`)),
  );
  checkReplacedOnce(facts, ({ path, values }) => void faults.push(`${path}: ${values?.['by'] ?? ''}`));
  return faults;
}

const first = percentage('a', { position: 1 });
const second = percentage('b', { position: 2, replaces: 'a' });

describe('a fact that is recorded now', () => {
  it.each<[string, readonly Item[], readonly Item[], readonly string[]]>([
    ['may replace another', [first, percentage('b', { replaces: 'a' })], [], []],
    ['may replace the replacement', [first, second, percentage('c', { replaces: 'b' })], [], []],
    [
      'may not replace what was replaced before',
      [first, second, percentage('c', { replaces: 'a' })],
      [],
      ['overhead[2].replaces: b'],
    ],
    [
      'nor what is replaced beside it',
      [first, percentage('b', { replaces: 'a' }), percentage('c', { replaces: 'a' })],
      [],
      ['overhead[2].replaces: b'],
    ],
    [
      'may, when the earlier replacement was withdrawn',
      [first, second, percentage('c', { replaces: 'a' })],
      [withdrawal('w', 'b', { position: 3 })],
      [],
    ],
    [
      'may not bring that replacement back afterwards',
      [first, second, percentage('c', { position: 4, replaces: 'a' })],
      [withdrawal('w', 'b', { position: 3 }), withdrawal('v', 'w')],
      ['withdrawals[1]: b'],
    ],
    [
      'is not blamed for what was recorded before it',
      [first, second, percentage('c', { position: 3, replaces: 'a' }), percentage('d')],
      [],
      [],
    ],
  ])('%s', (_, overhead, withdrawals, faults) => {
    expect(faultsIn(overhead, withdrawals)).toEqual(faults);
  });
});
