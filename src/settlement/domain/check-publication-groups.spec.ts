import { Fields } from '../../kernel/reading';
import { checkPublicationGroups } from './check-publication-groups';
import { readAgreementFacts } from './read-agreement-facts';

type Item = Readonly<Record<string, unknown>>;

const recording = { recordedOn: '2025-12-01', source: 'addendum' };

function group(id: string, more: Item = {}): Item {
  return { ...recording, id, name: 'Counter', from: '2026-01-01', persons: 3, ...more };
}

function line(id: string, more: Item = {}): Item {
  const terms = { function: 'counter', service: '1.1', hoursPerWeek: '36', from: '2026-01-01' };
  return { ...recording, ...terms, id, grades: [{ from: '2026-01-01', scale: '6' }], ...more };
}

function faultsIn(lists: Readonly<Record<string, readonly Item[]>>): string[] {
  const faults: string[] = [];
  const report = ({ path, code }: { path: string; code: string }): void =>
    void faults.push(`${path}: ${code}`);
  const facts = readAgreementFacts(new Fields(lists, '', report));
  checkPublicationGroups(facts, report);
  return faults;
}

const inCounter = { publicationGroup: 'Counter' };

describe('publication groups as they are recorded', () => {
  it.each<[string, readonly Item[], readonly Item[], readonly string[]]>([
    ['three persons are enough', [group('g')], [line('l', inCounter)], []],
    ['two are not', [group('g', { persons: 2 })], [], ['publicationGroups[0].persons: F.163']],
    ['unless there is a reason', [group('g', { persons: 1, smallGroupReason: 'public pay' })], [], []],
    ['a line without a group', [], [line('l')], []],
    ['a line of nobody’s group', [], [line('l', inCounter)], ['formation[0].publicationGroup: F.164']],
    [
      'a line of another group',
      [group('g')],
      [line('l', inCounter), line('m', { publicationGroup: 'counter' })],
      ['formation[1].publicationGroup: F.164'],
    ],
    [
      'a line of a group that was given another name',
      [group('g', { position: 1 }), group('h', { name: 'Contact', replaces: 'g' })],
      [line('l', inCounter)],
      ['formation[0].publicationGroup: F.164'],
    ],
    ['a group that changes', [group('g'), group('h', { from: '2026-07-01', persons: 4 })], [], []],
    ['a group twice', [group('g'), group('h', { persons: 9 })], [], ['publicationGroups[1].name: F.162']],
    [
      'a group that was there already',
      [group('g', { position: 1 }), group('h')],
      [],
      ['publicationGroups[1].name: F.162'],
    ],
    ['a group in the place of another', [group('g', { position: 1 }), group('h', { replaces: 'g' })], [], []],
  ])('%s', (_, publicationGroups, formation, faults) => {
    expect(faultsIn({ publicationGroups, formation })).toEqual(faults);
  });

  it('of a group that is withdrawn no line can be recorded', () => {
    const withdrawals = [{ ...recording, id: 'w', fact: 'g' }];
    const lists = { publicationGroups: [group('g', { position: 1 })], withdrawals };
    expect(faultsIn({ ...lists, formation: [line('l', inCounter)] })).toEqual([
      'formation[0].publicationGroup: F.164',
    ]);
  });

  it('leave what was recorded before there were such rules', () => {
    const publicationGroups = [group('g', { position: 1, persons: 1 }), group('h', { position: 2 })];
    const formation = [line('l', { position: 3, publicationGroup: 'Contact' })];
    expect(faultsIn({ publicationGroups, formation })).toEqual([]);
  });
});
