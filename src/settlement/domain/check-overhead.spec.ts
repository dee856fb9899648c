import { Fields } from '../../kernel/reading';
import { checkOverhead } from './check-overhead';
import { readAgreementFacts } from './read-agreement-facts';

type Item = Readonly<Record<string, unknown>>;

const moment = { recordedOn: '2025-12-01', source: 'addendum' };

/** A percentage; with a position it was recorded before. */
function percentage(id: string, from: string, value: string, more: Item = {}): Item {
  return { ...moment, id, from, percentage: value, ...more };
}

function line(more: Item = {}): Item {
  const grades = [{ from: '2026-01-01', scale: '9' }];
  const terms = { function: 'adviser', service: '1.10', hoursPerWeek: '8', from: '2026-03-15' };
  return { ...moment, id: 'line', ...terms, grades, ...more };
}

function services(id: string, from: string, paid: readonly string[], more: Item = {}): Item {
  return { ...moment, id, from, services: paid, reference: 'SLA', ...more };
}

function faultsIn(lists: Readonly<Record<string, readonly Item[]>>): string[] {
  const faults: string[] = [];
  const report = ({ path, code }: { path: string; code: string }): void =>
    void faults.push(`${path}: ${code}`);
  const facts = readAgreementFacts(new Fields(lists, '', report));
  checkOverhead(facts, report);
  return faults;
}

const before = percentage('a', '2026-01-01', '24.5', { position: 1 });
const replaced = { position: 2 };

describe('a percentage of overhead that is recorded now', () => {
  it.each<[string, readonly Item[], readonly string[]]>([
    ['needs no tasks as the first of the agreement', [percentage('a', '2026-01-01', '24.5')], []],
    ['needs none when it stays', [before, percentage('b', '2027-01-01', '24.50')], []],
    [
      'names the tasks that changed',
      [before, percentage('b', '2027-01-01', '25', { tasks: 'workplaces' })],
      [],
    ],
    ['lacks them', [before, percentage('b', '2027-01-01', '25')], ['overhead[1].tasks: F.410']],
    [
      'lacks them on the same day',
      [before, percentage('b', '2026-01-01', '25')],
      ['overhead[1].tasks: F.410'],
    ],
    [
      'lacks them as the replacement of the first',
      [before, percentage('b', '2026-01-01', '25', { replaces: 'a' })],
      ['overhead[1].tasks: F.410'],
    ],
    [
      'is held against the one before it, not the one that it replaces',
      [
        before,
        percentage('b', '2027-01-01', '25', replaced),
        percentage('c', '2027-01-01', '24.5', { replaces: 'b' }),
      ],
      [],
    ],
    [
      'is held against another of the same source',
      [percentage('b', '2027-01-01', '25'), percentage('a', '2026-01-01', '24.5')],
      ['overhead[0].tasks: F.410'],
    ],
    [
      'is not held against a later one',
      [percentage('c', '2028-01-01', '26', replaced), percentage('b', '2027-01-01', '25')],
      [],
    ],
    [
      'is not held against one that is as new and begins the same day',
      [percentage('a', '2026-01-01', '24.5'), percentage('b', '2026-01-01', '25')],
      [],
    ],
    ['leaves what was recorded before', [before, percentage('b', '2027-01-01', '25', replaced)], []],
  ])('%s', (_, overhead, faults) => {
    expect(faultsIn({ overhead })).toEqual(faults);
  });
});

const sla = services('sla', '2026-01-01', ['1.10'], { position: 1 });
const known = { position: 2 };

describe('a service that the overhead percentage pays for', () => {
  it.each<[string, readonly Item[], readonly Item[], readonly string[]]>([
    ['carries no formation without a reason', [sla], [line()], ['formation[0].overheadReason: F.411']],
    ['may with one', [sla], [line({ overheadReason: 'on request' })], []],
    ['is another', [sla], [line({ service: '1.1' })], []],
    ['is not paid for yet', [services('sla', '2026-04-01', ['1.10'])], [line({ until: '2026-04-01' })], []],
    [
      'is paid for before the line ends',
      [services('sla', '2026-04-01', ['1.10'])],
      [line({ until: '2026-04-02' })],
      ['formation[0].overheadReason: F.411'],
    ],
    ['is paid for no more', [sla, services('none', '2026-03-01', [])], [line()], []],
    ['was recorded before, as the line was', [sla], [line(known)], []],
    [
      'was agreed to as it was, and goes on or ends',
      [sla],
      [line(known), line({ id: 'ended', replaces: 'line', until: '2026-12-01' })],
      [],
    ],
    [
      'is asked of a line that was of another service',
      [sla],
      [line({ ...known, service: '1.1' }), line({ id: 'moved', replaces: 'line' })],
      ['formation[1].overheadReason: F.411'],
    ],
    [
      'is asked of a line that goes on, once it is paid for',
      [services('sla', '2026-01-01', ['1.10'])],
      [line(known), line({ id: 'ended', replaces: 'line', until: '2026-12-01' })],
      ['formation[1].overheadReason: F.411'],
    ],
    [
      'meets a line that was recorded before',
      [services('sla', '2026-01-01', ['1.10'])],
      [line(known)],
      ['overheadServices[0]: F.412'],
    ],
  ])('%s', (_, overheadServices, formation, faults) => {
    expect(faultsIn({ overheadServices, formation })).toEqual(faults);
  });
});
