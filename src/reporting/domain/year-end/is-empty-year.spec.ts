import { Fields } from '../../../kernel/reading';
import type { LocalDate } from '../../../kernel/time';
import { PRESENT_RULES, readAgreementFacts } from '../../../settlement/domain';
import { drawYearEnd } from './draw-year-end';
import { isEmptyYear } from './is-empty-year';
import { publishYearEnd } from './publish-year-end';
import type { YearEndBody, YearEndFigures } from './year-end-body';

const NOTHING: YearEndFigures = {
  part: 'formation',
  originalBudget: '0.00',
  changes: '0.00',
  currentBudget: '0.00',
  actual: '0.00',
  chargeable: '0.00',
  charged: '0.00',
  parked: '0.00',
  owed: '0.00',
};
const FIGURES = Object.keys(NOTHING).filter((name) => name !== 'part');
const lines = (count: number): { count: number; sum: string; hash: string } => ({
  count,
  sum: '0.00',
  hash: '',
});

describe('a year without anything', () => {
  it('has no charged line and no figure', () => {
    expect(isEmptyYear({ charged: lines(0), rows: [NOTHING, NOTHING] })).toBe(true);
  });

  it('is no year of which lines were charged, even when they come to nothing', () => {
    expect(isEmptyYear({ charged: lines(2), rows: [NOTHING] })).toBe(false);
  });

  it.each(FIGURES)('is no year with a figure under %s', (figure) => {
    const row = { ...NOTHING, [figure]: '-0.01' };
    expect(isEmptyYear({ charged: lines(0), rows: [NOTHING, row] })).toBe(false);
  });

  it('is a year with direct costs alone: the supplier charges them, and they are told of for information (DVO 4.9)', () => {
    expect(isEmptyYear(accountOf('directCosts'))).toBe(true);
    expect(isEmptyYear(accountOf('corporationTax'))).toBe(false);
  });
});

/** The account of a year in which nothing is known but costs of one list. */
function accountOf(list: 'directCosts' | 'corporationTax'): YearEndBody {
  const [moment, from, day] = [{ recordedOn: '2026-03-01', source: 'costs' }, '2026-01-01', '2027-01-31'];
  const choices = {
    overheadBasis: 'charged-salary-costs',
    trainingBasis: 'instalments',
    indexation: 'automatic',
  };
  const known = {
    policies: [{ ...moment, id: 'policy', from, ...choices, fullTimeHours: '36' }],
    [list]: [{ ...moment, id: 'cost', costMonth: '2026-02', amount: '1250.00' }],
  };
  const facts = readAgreementFacts(
    new Fields(known, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const parties = { client: 'O', contractor: 'T' };
  const drawn = drawYearEnd({
    agreement: { id: 'A', ...parties, startsOn: from as LocalDate, years: [2026] },
    facts,
    year: 2026,
    knowledge: { day: day as LocalDate },
    rules: PRESENT_RULES,
    issued: [],
  });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.faults));
  return publishYearEnd(drawn.value, {
    ...parties,
    agreement: { key: 'A', title: 'A' },
    edition: undefined,
    year: 2026,
    knownOn: day,
    knownPosition: 2,
    rulesVersion: PRESENT_RULES.version,
    charged: lines(0),
  });
}
