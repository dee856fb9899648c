import { silent } from '../../kernel/explanation';
import { Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { assessEntries, readAddendaFacts, type AddendaFacts } from '.';

type Json = Record<string, unknown>;
type Kind = 'extra-volume' | 'bespoke' | 'project' | 'election' | 'calamity';

const moment = { recordedOn: '2026-01-10', source: 'addenda' };

const addendum = (kind: Kind, key = 'A1'): Json => ({
  ...moment,
  id: `is ${key} ${kind}`,
  addendum: key,
  kind,
  title: key,
});
const approval = (approvedOn: string, maximum: string | null = null, more: Json = {}): Json => ({
  ...moment,
  id: `approval ${approvedOn}`,
  recordedOn: approvedOn,
  addendum: 'A1',
  approvedOn,
  maximum,
  ...more,
});
const completion = (key = 'A1'): Json => ({
  ...moment,
  id: `done ${key}`,
  addendum: key,
  completedOn: '2026-05-01',
});
const entry = (id: string, performedOn: string, amount: string, more: Json = {}): Json => ({
  ...moment,
  id,
  addendum: 'A1',
  performedOn,
  quantity: '1',
  unitPrice: amount,
  unit: 'piece',
  ...more,
});
const agreed = (recordedOn: string, entries: readonly string[], more: Json = {}): Json => ({
  ...moment,
  id: `agreed ${recordedOn}`,
  recordedOn,
  addendum: 'A1',
  agreedOn: recordedOn,
  entries,
  ...more,
});

interface Lists {
  readonly addenda?: readonly Json[];
  readonly approvals?: readonly Json[];
  readonly completions?: readonly Json[];
  readonly costAgreements?: readonly Json[];
  readonly addendumEntries?: readonly Json[];
}

function facts(lists: Lists): AddendaFacts {
  return readAddendaFacts(
    new Fields(lists, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
}

/** `entry: chargeable/parked reason` of every entry. */
function assessed(lists: Lists, end?: string): string[] {
  return assessEntries(facts(lists), silent, end as LocalDate | undefined).map(
    ({ entry: { id }, chargeable, parked, reason }) =>
      `${id}: ${chargeable.toString()}/${parked.toString()}${reason ? ` ${reason}` : ''}`,
  );
}

describe('the reason why an entry is parked', () => {
  const unconfirmed = entry('e', '2026-02-10', '100.00', { confirmed: false });
  const bare = entry('e', '2026-02-10', '100.00');

  it.each<[string, Lists, string]>([
    ['its addendum is not known', { addendumEntries: [unconfirmed] }, '0.00/100.00 no-addendum'],
    [
      'extra volume without approval',
      { addenda: [addendum('extra-volume')], addendumEntries: [unconfirmed] },
      '0.00/100.00 not-approved',
    ],
    [
      'bespoke work without approval',
      { addenda: [addendum('bespoke')], addendumEntries: [bare] },
      '0.00/100.00 not-approved',
    ],
    [
      'a project without approval',
      { addenda: [addendum('project')], completions: [completion()], addendumEntries: [bare] },
      '0.00/100.00 not-approved',
    ],
    [
      'work before the approval',
      { addenda: [addendum('bespoke')], approvals: [approval('2026-02-11')], addendumEntries: [unconfirmed] },
      '0.00/100.00 performed-before-approval',
    ],
    [
      'work before the approval of an unfinished project',
      { addenda: [addendum('project')], approvals: [approval('2026-02-11')], addendumEntries: [bare] },
      '0.00/100.00 performed-before-approval',
    ],
    [
      'a project that is not completed',
      { addenda: [addendum('project')], approvals: [approval('2026-02-10')], addendumEntries: [unconfirmed] },
      '0.00/100.00 not-completed',
    ],
    [
      'an election that is not completed',
      { addenda: [addendum('election')], addendumEntries: [unconfirmed] },
      '0.00/100.00 not-completed',
    ],
    [
      'another addendum that is completed',
      { addenda: [addendum('election')], completions: [completion('A2')], addendumEntries: [bare] },
      '0.00/100.00 not-completed',
    ],
    [
      'hours that nobody confirmed',
      { addenda: [addendum('election')], completions: [completion()], addendumEntries: [unconfirmed] },
      '0.00/100.00 not-confirmed',
    ],
    [
      'a maximum of nothing',
      {
        addenda: [addendum('bespoke')],
        approvals: [approval('2026-02-10', '0.00')],
        addendumEntries: [bare],
      },
      '0.00/100.00 above-maximum',
    ],
    [
      'costs that are not agreed',
      { addenda: [addendum('calamity')], addendumEntries: [unconfirmed] },
      '0.00/100.00 costs-not-agreed',
    ],
    [
      'agreed costs of hours that nobody confirmed',
      {
        addenda: [addendum('calamity')],
        costAgreements: [agreed('2026-03-01', ['e'])],
        addendumEntries: [unconfirmed],
      },
      '0.00/100.00 not-confirmed',
    ],
    [
      'none: the day of the approval is early enough',
      { addenda: [addendum('bespoke')], approvals: [approval('2026-02-10')], addendumEntries: [bare] },
      '100.00/0.00',
    ],
    [
      'none: an election is its own consent',
      { addenda: [addendum('election')], completions: [completion()], addendumEntries: [bare] },
      '100.00/0.00',
    ],
    [
      'none: extra volume needs no completion',
      { addenda: [addendum('extra-volume')], approvals: [approval('2026-02-01')], addendumEntries: [bare] },
      '100.00/0.00',
    ],
    [
      'none: agreed costs of a calamity',
      {
        addenda: [addendum('calamity')],
        costAgreements: [agreed('2026-03-01', ['e'])],
        addendumEntries: [bare],
      },
      '100.00/0.00',
    ],
  ])('%s', (_, lists, expected) => {
    expect(assessed(lists)).toEqual([`e: ${expected}`]);
  });
});

describe('approvals', () => {
  const lists = (approvals: readonly Json[]): Lists => ({
    addenda: [addendum('bespoke')],
    approvals,
    addendumEntries: [entry('a', '2026-02-05', '60.00'), entry('b', '2026-03-05', '60.00')],
  });

  it('of the latest count the maximum, of the first the day', () => {
    const both = [approval('2026-02-01', '50.00'), approval('2026-03-01', '100.00')];
    expect(assessed(lists(both))).toEqual(['a: 60.00/0.00', 'b: 40.00/20.00 above-maximum']);
    expect(assessed(lists([...both].reverse()))).toEqual(['a: 60.00/0.00', 'b: 40.00/20.00 above-maximum']);
  });

  it('without maximum set none, also after one with a maximum', () => {
    expect(assessed(lists([approval('2026-02-01', '50.00'), approval('2026-03-01')]))).toEqual([
      'a: 60.00/0.00',
      'b: 60.00/0.00',
    ]);
  });

  it('of one day go by source and then by id', () => {
    const ofDay = (id: string, source: string, maximum: string): Json =>
      approval('2026-02-01', maximum, { id, source });
    const approvals = [ofDay('1', 'b', '10.00'), ofDay('3', 'a', '20.00'), ofDay('2', 'b', '30.00')];
    expect(assessed(lists(approvals))[0]).toBe('a: 30.00/30.00 above-maximum');
  });

  it('of another addendum change nothing', () => {
    expect(assessed(lists([approval('2026-02-01', null, { addendum: 'A2' })]))[0]).toBe(
      'a: 0.00/60.00 not-approved',
    );
  });
});

/** DVO 9.2: work from the end of the agreement on is not charged, and takes nothing from work before it. */
describe('work after the end', () => {
  it('is parked whole, and its place in the agreed costs of a calamity stays', () => {
    const lists = {
      addenda: [addendum('calamity')],
      costAgreements: [agreed('2026-03-01', ['late', 'early'])],
      addendumEntries: [entry('early', '2026-12-31', '9000.00'), entry('late', '2027-01-01', '20000.00')],
    };
    const parked = 'early: 0.00/9000.00 calamity-limit';
    expect(assessed(lists)).toEqual([parked, 'late: 20000.00/0.00']);
    expect(assessed(lists, '2027-01-01')).toEqual([parked, 'late: 0.00/20000.00 after-end']);
  });

  it('is parked for that reason, whatever else is missing', () => {
    const lists = { addendumEntries: [entry('e', '2027-01-01', '10.00', { confirmed: false })] };
    expect(assessed(lists, '2027-01-01')).toEqual(['e: 0.00/10.00 after-end']);
  });
});

describe('amounts', () => {
  const lists = (...addendumEntries: Json[]): Lists => ({
    addenda: [addendum('bespoke')],
    approvals: [approval('2026-01-01', '1000.00')],
    addendumEntries,
  });

  it('are quantity times price, rounded half away from zero per entry', () => {
    const of = (id: string, quantity: string, unitPrice: string): Json => ({
      ...entry(id, '2026-02-01', unitPrice),
      quantity,
    });
    expect(assessed(lists(of('a', '84', '0.2345'), of('b', '3', '33.335'), of('c', '-3', '33.335')))).toEqual(
      ['a: 19.70/0.00', 'b: 100.01/0.00', 'c: -100.01/0.00'],
    );
  });

  it('are taken in order of day, then of id as text', () => {
    const unordered = [
      entry('b', '2026-02-02', '600.00'),
      entry('a10', '2026-02-02', '300.00'),
      entry('a9', '2026-02-02', '200.00'),
      entry('z', '2026-02-01', '500.00'),
    ];
    expect(assessed(lists(...unordered))).toEqual([
      'z: 500.00/0.00',
      'a10: 300.00/0.00',
      'a9: 200.00/0.00',
      'b: 0.00/600.00 above-maximum',
    ]);
  });

  it('of credits first take from what was parked', () => {
    const days = [
      entry('1', '2026-02-01', '1200.00'),
      entry('2', '2026-02-02', '-150.00'),
      entry('3', '2026-02-03', '-120.00'),
      entry('4', '2026-02-04', '-2000.00'),
      entry('5', '2026-02-05', '2100.00'),
    ];
    expect(assessed(lists(...days))).toEqual([
      '1: 1000.00/200.00 above-maximum',
      '2: 0.00/-150.00 above-maximum',
      '3: -70.00/-50.00 above-maximum',
      '4: -2000.00/0.00',
      '5: 2070.00/30.00 above-maximum',
    ]);
  });

  it('of parked entries do not use up the maximum', () => {
    const waiting = entry('1', '2026-02-01', '900.00', { confirmed: false });
    expect(assessed(lists(waiting, entry('2', '2026-02-02', '800.00')))).toEqual([
      '1: 0.00/900.00 not-confirmed',
      '2: 800.00/0.00',
    ]);
  });
});

it('lists entries by the order of the addenda, those without addendum last', () => {
  const keyed = (id: string, key: string, day: string): Json => entry(id, day, '1.00', { addendum: key });
  const lists = {
    addenda: [addendum('bespoke', 'B'), addendum('bespoke', 'A')],
    addendumEntries: [
      keyed('1', 'X', '2026-01-01'),
      keyed('2', 'A', '2026-01-01'),
      keyed('3', 'B', '2026-02-01'),
      keyed('4', 'B', '2026-01-01'),
    ],
  };
  expect(assessed(lists).map((text) => text[0])).toEqual(['4', '3', '2', '1']);
});

it('takes the later of two versions of an addendum', () => {
  const lists = {
    addenda: [addendum('bespoke'), addendum('calamity')],
    addendumEntries: [entry('e', '2026-02-01', '1.00')],
  };
  expect(assessed(lists)).toEqual(['e: 0.00/1.00 costs-not-agreed']);
});
