import * as fc from 'fast-check';
import type { PublicationGroup } from '../../agreements/domain';
import { Fields } from '../../kernel/reading';
import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import type { Month } from '../../kernel/time';
import { readAgreementFacts, type AgreementFacts } from '../../settlement/domain';
import type { ChargedLine, DocumentLine } from './document';
import { groupLines, publishLines } from './publish-lines';
import { headingsOfMonth } from './salary-headings';
import { EDITION } from './issued-document';

const MONTH = '2026-03' as Month;
const recording = { recordedOn: '2025-12-01', source: 'addendum' };

/** `Balie 5` is a group of five persons, `Beheer 1 reason` one that may be shown; `Balie 5 2026-03` is from March on. */
function groupFact(text: string): object {
  const [name = '', persons = '', ...more] = text.split(' ');
  return {
    ...recording,
    id: `group ${text}`,
    name,
    from: `${more.find((word) => word.startsWith('20')) ?? '2026-01'}-01`,
    persons: Number(persons),
    ...(more.includes('reason') && { smallGroupReason: 'public pay' }),
  };
}

/** `counter Balie` is a function in a group, `counter` one without. */
function lineFact(text: string): object {
  const [jobFunction = '', group, from = '2026-01'] = text.split(' ');
  const terms = { function: jobFunction, service: '1.1', hoursPerWeek: '36', from: `${from}-01` };
  const grades = [{ from: `${from}-01`, scale: '6' }];
  return { ...recording, id: `line ${text}`, ...terms, grades, ...(group && { publicationGroup: group }) };
}

function payrollFact(text: string): object {
  const [jobFunction = '', amount = '1000.00', costMonth = MONTH] = text.split(' ');
  const months = { bookedMonth: MONTH, costMonth };
  return { ...recording, id: `pay ${text}`, ...months, function: jobFunction, component: 'salary', amount };
}

function known(
  groups: readonly string[],
  formation: readonly string[],
  payroll: readonly string[] = [],
): AgreementFacts {
  const lists = {
    publicationGroups: groups.map(groupFact),
    formation: formation.map(lineFact),
    payroll: payroll.map(payrollFact),
  };
  const fields = new Fields(lists, '', (fault) => {
    throw new Error(JSON.stringify(fault));
  });
  return readAgreementFacts(fields);
}

function salaryLine(
  jobFunction: string,
  kind: DocumentLine['kind'] = 'regular',
  costMonth = MONTH,
): DocumentLine {
  const vat = { category: 'O' as const, percentage: Percentage.ZERO };
  return { costMonth, component: `salary:${jobFunction}`, kind, vat, amount: Euro.ofCents(100n) };
}

const functionsOf = (formation: readonly string[]): Set<string> =>
  new Set(formation.map((line) => line.split(' ')[0] ?? ''));

describe('what the client sees of the functions of a month', () => {
  it.each<[string, readonly string[], readonly string[], Readonly<Record<string, string>>]>([
    ['is a group of three', ['A 3'], ['a A'], { a: 'A' }],
    ['is one of all functions in a group', ['A 3'], ['a A', 'b A'], { a: 'A', b: 'A' }],
    [
      'is no group of two',
      ['A 5', 'B 3', 'S 2'],
      ['a A', 'b B', 's S'],
      { a: 'A en overige functies', b: 'B', s: 'A en overige functies' },
    ],
    ['is a small group with a reason', ['A 5', 'S 1 reason'], ['a A', 's S'], { a: 'A', s: 'S' }],
    [
      'is small groups together',
      ['A 5', 'S 2', 'T 1'],
      ['a A', 's S', 't T'],
      { a: 'A', s: 'overige functies', t: 'overige functies' },
    ],
    [
      'counts a small group once',
      ['A 5', 'S 2'],
      ['a A', 's S', 't S'],
      { a: 'A en overige functies', s: 'A en overige functies', t: 'A en overige functies' },
    ],
    [
      'counts nobody for functions without a group',
      ['A 5', 'S 2'],
      ['a A', 's S', 'n', 'm'],
      {
        a: 'A en overige functies',
        s: 'A en overige functies',
        n: 'A en overige functies',
        m: 'A en overige functies',
      },
    ],
    [
      'is a function without a group with small ones',
      ['A 5', 'S 2', 'T 2'],
      ['a A', 's S', 't T', 'n'],
      { a: 'A', s: 'overige functies', t: 'overige functies', n: 'overige functies' },
    ],
    [
      'is a name that is no group like no name',
      ['A 5'],
      ['a A', 'n Nobody'],
      { a: 'A en overige functies', n: 'A en overige functies' },
    ],
    [
      'joins the largest',
      ['A 4', 'B 6', 'C 5'],
      ['a A', 'b B', 'c C', 'n'],
      { a: 'A', b: 'B en overige functies', c: 'C', n: 'B en overige functies' },
    ],
    [
      'joins the first by name of the largest',
      ['B 4', 'A 4'],
      ['b B', 'a A', 'n'],
      { a: 'A en overige functies', b: 'B', n: 'A en overige functies' },
    ],
    [
      'joins more than one when the largest is small itself',
      ['A 2 reason', 'B 1 reason', 'C 1 reason'],
      ['a A', 'b B', 'c C', 'n'],
      { a: 'A, B en overige functies', b: 'A, B en overige functies', c: 'C', n: 'A, B en overige functies' },
    ],
    [
      'is everything together when nothing can be shown apart',
      ['S 1'],
      ['s S', 'n'],
      { s: 'overige functies', n: 'overige functies' },
    ],
    [
      'goes by the group as it is in the month',
      ['A 5', 'B 5', 'B 2 2026-03'],
      ['a A', 'b B'],
      { a: 'A en overige functies', b: 'A en overige functies' },
    ],
    [
      'takes no group that comes later',
      ['A 5', 'B 5 2026-04'],
      ['a A', 'b B'],
      { a: 'A en overige functies', b: 'A en overige functies' },
    ],
    [
      'goes by the line in force, not the latest',
      ['A 3', 'B 3'],
      ['a A', 'b B', 'a B 2026-04'],
      { a: 'A', b: 'B' },
    ],
  ])('%s', (_, groups, formation, headings) => {
    const facts = known(groups, formation);
    expect(Object.fromEntries(headingsOfMonth(functionsOf(formation), MONTH, facts))).toEqual(headings);
  });
});

describe('the published lines of a document', () => {
  const labelsOf = (facts: AgreementFacts, lines: readonly DocumentLine[]): string[] =>
    groupLines(lines, facts).map(({ label }) => label);
  const formation = ['a A', 's S', 't T'];
  const groups = ['A 5', 'S 2', 'T 2'];

  it('stand under the heading of the whole month, also when they correct one function of it', () => {
    const facts = known(groups, formation, ['a', 's', 't']);
    expect(labelsOf(facts, [salaryLine('s', 'correction')])).toEqual(['overige functies']);
  });

  it('count only groups that have costs in the month', () => {
    const facts = known(groups, formation, ['a', 's', 't 500.00', 't -500.00']);
    expect(
      labelsOf(
        facts,
        ['a', 's'].map((one) => salaryLine(one)),
      ),
    ).toEqual(['A en overige functies']);
  });

  it('count neither the costs nor the lines of another month', () => {
    const facts = known(groups, formation, ['a', 's', 't 500.00 2026-02']);
    const ofOther = salaryLine('t', 'late', '2026-02' as Month);
    const labels = labelsOf(facts, [salaryLine('s'), ofOther]);
    expect(labels).toEqual(['A en overige functies', 'overige functies']);
  });

  it('count a function of which everything is taken back', () => {
    const facts = known(groups, formation, ['a', 's']);
    const lines = [salaryLine('s'), salaryLine('t', 'reversal')];
    expect(labelsOf(facts, lines)).toEqual(['overige functies', 'overige functies']);
  });
});

describe('a correction of salary costs', () => {
  const facts = known(['A 5'], ['a A', 'b A', 'c A'], ['a', 'b', 'c']);
  const changed: DocumentLine = { ...salaryLine('a', 'correction'), amount: Euro.ofCents(25n) };
  const before = (jobFunction: string, cents: bigint): ChargedLine => ({
    ...salaryLine(jobFunction),
    amount: Euro.ofCents(cents),
    reference: 'F2026-0001/1',
    creditedBack: false,
  });
  const charged = [before('a', 400n), before('b', 500n), before('c', 600n)];
  const published = (lines: readonly ChargedLine[]): string[] => {
    const amounts = { chargeable: Euro.ofCents(425n), charged: Euro.ofCents(400n) };
    const differences = [{ ...changed, ...amounts }];
    const [line] = publishLines(groupLines([changed], facts), {
      differences,
      charged: lines,
      known: facts,
      edition: EDITION,
      closedYears: new Set(),
    });
    return [line!.charged, line!.owed, line!.amount];
  };

  it('is held against all that was charged under its heading, not against the costs of one function', () => {
    expect(published(charged)).toEqual(['15.00', '15.25', '0.25']);
  });

  it('is not held against another month, another treatment or another part', () => {
    const others: ChargedLine[] = [
      { ...before('b', 900n), costMonth: '2026-02' as Month },
      { ...before('b', 900n), vat: { category: 'E', percentage: Percentage.ZERO } },
      { ...before('b', 900n), component: 'overhead' },
    ];
    expect(published([...charged, ...others])).toEqual(['15.00', '15.25', '0.25']);
  });
});

const GROUPS = ['A', 'B', 'C', 'D'];
const anyGroup = fc
  .tuple(fc.constantFrom(...GROUPS), fc.integer({ min: 1, max: 6 }), fc.boolean())
  .map(([name, persons, reason]) => `${name} ${persons.toString()}${reason ? ' reason' : ''}`);
const anyGroups = fc.uniqueArray(anyGroup, { selector: (group) => group.charAt(0), maxLength: 4 });
const anyFormation = fc
  .array(fc.option(fc.constantFrom(...GROUPS), { nil: '' }), { minLength: 1, maxLength: 7 })
  .map((names) => names.map((name, index) => `f${index.toString()} ${name}`.trim()));

describe('no published salary line', () => {
  it('stands for fewer than three persons, but for a group with a reason or all salary costs of the month', () => {
    const month = fc.tuple(anyGroups, anyFormation, fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(month, ([groups, formation, changed]) => {
        const functions = [...functionsOf(formation)];
        const facts = known(groups, formation, functions);
        const correction = changed.map((index) => salaryLine(functions[index % functions.length] ?? ''));
        const whole = groupLines(
          functions.map((one) => salaryLine(one)),
          facts,
        );
        for (const { label } of groupLines(correction, facts)) {
          const heading = whole.find((group) => group.label === label);
          const behind = groupsBehind(heading?.lines ?? [], facts);
          const persons = behind.reduce((sum, group) => sum + (group?.persons ?? 0), 0);
          const isReasoned = behind.length === 1 && behind[0]?.smallGroupReason !== undefined;
          expect(persons >= 3 || isReasoned || whole.length === 1).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The groups of the lines, each once; undefined for functions without one. */
function groupsBehind(
  lines: readonly DocumentLine[],
  { formation, publicationGroups }: AgreementFacts,
): (PublicationGroup | undefined)[] {
  const groupOf = ({ component }: DocumentLine): PublicationGroup | undefined => {
    const line = formation.find((one) => `salary:${one.function}` === component);
    return publicationGroups.find(({ name }) => name === line?.publicationGroup);
  };
  return [...new Set(lines.map(groupOf))];
}
