import { silent } from '../../kernel/explanation';
import { Fields } from '../../kernel/reading';
import { assessEntries, readAddendaFacts } from '.';

type Json = Record<string, unknown>;

const moment = { recordedOn: '2026-01-10', source: 'addenda' };

const calamity = (key: string): Json => ({
  ...moment,
  id: `calamity ${key}`,
  addendum: key,
  kind: 'calamity',
  title: key,
});
const entry = (id: string, performedOn: string, amount: string, key = 'C1'): Json => ({
  ...moment,
  id,
  addendum: key,
  performedOn,
  quantity: '1',
  unitPrice: amount,
  unit: 'piece',
});
const agreed = (recordedOn: string, entries: readonly string[], more: Json = {}): Json => ({
  ...moment,
  id: `agreed ${recordedOn}`,
  recordedOn,
  addendum: 'C1',
  agreedOn: recordedOn,
  entries,
  ...more,
});

/** `entry: chargeable/parked reason` of every entry. */
function assessed(costAgreements: readonly Json[], ...addendumEntries: Json[]): string[] {
  const file = { addenda: [calamity('C1'), calamity('C2')], costAgreements, addendumEntries };
  const facts = readAddendaFacts(
    new Fields(file, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  return assessEntries(facts, silent).map(
    ({ entry: { id }, chargeable, parked, reason }) =>
      `${id}: ${chargeable.toString()}/${parked.toString()}${reason ? ` ${reason}` : ''}`,
  );
}

/** DVO 3.7: below 25 000 euros work may begin at once; its costs are charged after both sides agree on them. */
describe('the costs of a calamity', () => {
  const [big, cent, small] = [
    entry('big', '2026-02-03', '24999.99'),
    entry('cent', '2026-02-01', '0.01'),
    entry('small', '2026-02-02', '5.00'),
  ];

  it('may not reach 25 000: the entry that would is parked, a later one may still fit', () => {
    const agreements = [agreed('2026-03-01', ['small', 'big', 'cent'])];
    expect(assessed(agreements, big, cent, small)).toEqual([
      'cent: 0.01/0.00',
      'small: 5.00/0.00',
      'big: 0.00/24999.99 calamity-limit',
    ]);
  });

  it('are taken in the order named, not by day', () => {
    expect(assessed([agreed('2026-03-01', ['big', 'cent'])], big, cent)).toEqual([
      'cent: 0.00/0.01 calamity-limit',
      'big: 24999.99/0.00',
    ]);
  });

  it('are taken agreement by agreement in order of recording, not of agreeing', () => {
    const [late, early] = [
      agreed('2026-03-02', ['cent'], { agreedOn: '2026-01-01' }),
      agreed('2026-03-01', ['big']),
    ];
    expect(assessed([late, early], big, cent)[0]).toBe('cent: 0.00/0.01 calamity-limit');
  });

  it('count once, though two agreements name them', () => {
    const twice = [agreed('2026-03-01', ['small']), agreed('2026-03-02', ['small', 'cent'])];
    expect(assessed(twice, cent, small)).toEqual(['cent: 0.01/0.00', 'small: 5.00/0.00']);
  });

  it('make room again by a credit', () => {
    const credit = entry('credit', '2026-02-04', '-1.00');
    const agreements = [agreed('2026-03-01', ['big', 'credit', 'cent'])];
    expect(assessed(agreements, big, cent, credit)).toContain('cent: 0.01/0.00');
  });

  it('have a limit for each calamity', () => {
    const other = entry('other', '2026-02-09', '24999.99', 'C2');
    const agreements = [agreed('2026-03-01', ['big']), agreed('2026-03-02', ['other'], { addendum: 'C2' })];
    expect(assessed(agreements, big, other)).toEqual(['big: 24999.99/0.00', 'other: 24999.99/0.00']);
  });

  it('wait for entries that are not known yet', () => {
    expect(assessed([agreed('2026-03-01', ['absent', 'cent'])], cent)).toEqual(['cent: 0.01/0.00']);
  });
});
