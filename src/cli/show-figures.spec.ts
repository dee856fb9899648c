import { silent } from '../kernel/explanation';
import { Fields } from '../kernel/reading';
import { formatLongDate } from '../kernel/text';
import type { LocalDate, Month } from '../kernel/time';
import { drawHalfYearOverview, drawYearEnd, publishYearEnd, type YearEndBody } from '../reporting/domain';
import { knownOf, PRESENT_RULES, readAgreementFacts } from '../settlement/domain';
import { showBudget, showOverview, showSettlement } from './show-figures';

const moment = { recordedOn: '2025-11-20', source: 'year addendum 2026' };
const inForce = { ...moment, from: '2026-01-01' };
const table = { ...moment, collectiveAgreement: 'Cao Gemeenten', scales: { '6': ['4000'] } };
const FACTS = {
  policies: [
    {
      ...inForce,
      id: 'policy',
      overheadBasis: 'charged-salary-costs',
      trainingBasis: 'instalments',
      indexation: 'automatic',
      fullTimeHours: '36',
    },
  ],
  overhead: [{ ...inForce, id: 'overhead', percentage: '25' }],
  ikb: [{ ...inForce, id: 'ikb', percentage: '20' }],
  employerCharges: [{ ...inForce, id: 'charges', percentage: '25' }],
  formation: [
    {
      ...inForce,
      id: 'line',
      function: 'counter',
      service: '1.1',
      hoursPerWeek: '36',
      grades: [{ from: '2026-01-01', scale: '6' }],
    },
  ],
};

const day = '2026-12-31' as LocalDate;
const known = { day, position: 7, by: 'day' } as const;

/** A year whose table of October is provisional, or published at once. */
function request(provisional: boolean, more: object = {}) {
  const facts = readAgreementFacts(
    new Fields(
      {
        ...FACTS,
        ...more,
        salaryTables: [
          { ...table, id: 'first', from: '2026-01-01' },
          { ...table, id: 'october', from: '2026-10-01', provisional },
        ],
      },
      '',
      (fault) => {
        throw new Error(JSON.stringify(fault));
      },
    ),
  );
  const startsOn = '2026-01-01' as LocalDate;
  const agreement = { id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026] };
  return { agreement, facts, year: 2026, knowledge: { day }, rules: PRESENT_RULES, issued: [] };
}

function account(provisional: boolean) {
  const drawn = drawYearEnd(request(provisional));
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.faults));
  return drawn.value;
}

const budget = (provisional: boolean) =>
  showBudget({ moment: known, report: { account: account(provisional), forecast: undefined } }, 2026);

function overview(provisional: boolean, half: 1 | 2) {
  const drawn = drawHalfYearOverview({ ...request(provisional), period: { year: 2026, half }, charged: [] });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.faults));
  return showOverview({ moment: known, report: drawn.value }, `2026-h${half.toString()}`);
}

function body(provisional: boolean): YearEndBody {
  return publishYearEnd(account(provisional), {
    edition: undefined,
    agreement: { key: 'A', title: 'A' },
    contractor: 'T',
    client: 'O',
    year: 2026,
    knownOn: day,
    knownPosition: 7,
    rulesVersion: PRESENT_RULES.version,
    charged: { count: 0, sum: '0.00', hash: '' },
  });
}

const months = ['2026-10', '2026-11', '2026-12'];
const answered = [{ tabel: 'october', cao: 'Cao Gemeenten', vanaf: '2026-10-01', maanden: months }];
const remark = `Het plafond van 2026 rust vanaf oktober 2026 op een voorlopige salaristabel (Cao Gemeenten per ${formatLongDate('2026-10-01' as LocalDate)})`;

describe('a report on a provisional salary table', () => {
  it.each([
    ['the budget', budget],
    // The ceiling counts for the whole year, so its first half rests on the table as well.
    ['the first half-year', (provisional: boolean) => overview(provisional, 1)],
    ['the second half-year', (provisional: boolean) => overview(provisional, 2)],
  ])('%s says so in its answer and on a terminal, and nothing of a published one', (_, show) => {
    expect(show(true).answer).toMatchObject({ voorlopigeTabellen: answered });
    expect(show(true).remarks).toEqual([expect.stringContaining(remark)]);
    expect(show(false).answer).not.toHaveProperty('voorlopigeTabellen');
    expect(show(false).remarks).toEqual([]);
  });

  it('the year-end statement keeps it, and has no such field on a published one', () => {
    const { table: kept, ...of } = body(true).provisionalTables![0]!;
    expect(kept).toEqual({ id: 'october', collectiveAgreement: 'Cao Gemeenten', from: '2026-10-01' });
    expect(of).toEqual({ months });
    expect(body(false)).not.toHaveProperty('provisionalTables');
  });
});

const ENTRY = { performedOn: '2026-01-15', quantity: '1', unitPrice: '80', unit: 'uur', confirmed: true };
const OWING = {
  trainingBudgets: [{ ...moment, id: 'training', year: 2026, amount: '1200.00' }],
  payroll: [
    {
      ...moment,
      id: 'pay',
      bookedMonth: '2026-01',
      costMonth: '2026-01',
      function: 'counter',
      component: 'salary',
      amount: '900000.00',
    },
  ],
  addenda: [{ ...moment, id: 'a1', addendum: 'A1', kind: 'extra-volume', title: 'Extra' }],
  approvals: [{ ...moment, id: 'ok', addendum: 'A1', approvedOn: '2026-01-01' }],
  addendumEntries: [{ ...moment, id: 'e1', addendum: 'A1', ...ENTRY }],
};

describe('the settlement of a month', () => {
  it('names parts as the budget and the account of the year do', () => {
    const { agreement, facts } = request(false, OWING);
    const month = '2026-01' as Month;
    const settlement = PRESENT_RULES.settle(knownOf(agreement, facts), month, silent);
    const settled = { settlement, known: facts, year: settlement.years[0]! };
    const [lines] = showSettlement(settled, month, known).tables;
    const named = lines!.rows.slice(0, -1).map(([part, what]) => [part, what]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['Formatie', 'counter'],
        ['Formatie', 'Aanpassing aan het formatieplafond'],
        ['Overhead', ''],
        ['Opleiding', ''],
        ['Meerwerk', 'A1'],
      ]),
    );
    const inBudget = new Set(budget(false).tables[0]!.rows.map(([part]) => part));
    expect(named.filter(([part]) => !inBudget.has(part))).toEqual([]);
  });
});
