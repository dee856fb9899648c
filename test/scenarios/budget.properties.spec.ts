import * as fc from 'fast-check';
import { isRecordedBy } from '../../src/kernel/knowledge';
import { headingIn } from '../../src/invoicing/domain';
import { monthsOfYear, type LocalDate } from '../../src/kernel/time';
import { drawBudget, drawFullOverview, drawYearEnd, type BudgetStand } from '../../src/reporting/domain';
import { readScenario } from '../../src/scenarios/domain';
import { functionOf, PRESENT_RULES, selectKnown, type AgreementFacts } from '../../src/settlement/domain';
import { groupedAgreement } from '../support/grouped-agreement';
import { issuedUpTo } from '../support/issued-up-to';
import { randomAgreement } from '../support/random-agreement';
import { changeFacts, type ScenarioFile } from '../support/scenario-file';
import { RUNS, sumOf } from '../support/settled-file';

/** A moment in or after the two years, which of the years is asked for, and to which services functions belong. */
const question = fc.record({
  later: fc.integer({ min: 0, max: 2 }),
  month: fc.integer({ min: 1, max: 12 }),
  second: fc.constantFrom(0, 1),
  services: fc.array(fc.constantFrom('1.1', '1.2', '1.8', '1.9', '1.10'), { minLength: 5, maxLength: 5 }),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

interface Drawn {
  readonly stand: BudgetStand;
  readonly request: Parameters<typeof drawBudget>[0];
  readonly known: AgreementFacts;
}

const drawn = new Map<string, Drawn>();

/** Properties are tried on the same agreements, and drawing one takes time. */
function draw(file: ScenarioFile, asked: Question): Drawn {
  const key = JSON.stringify([file, asked]);
  const known = drawn.get(key) ?? drawNew(file, asked);
  drawn.set(key, known);
  return known;
}

function drawNew(file: ScenarioFile, { later, month, second, services }: Question): Drawn {
  let index = 0;
  const divided = changeFacts(file, (fact, list) =>
    list === 'formation' ? { ...fact, service: services[index++ % services.length] } : fact,
  );
  const [firstYear = 0] = file.agreement.years;
  const day = `${(firstYear + later).toString()}-${month.toString().padStart(2, '0')}-28` as LocalDate;
  const scenario = readScenario(divided);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
  const request = {
    ...{ agreement: scenario.value.agreement, facts: scenario.value.facts, year: firstYear + second },
    ...{ knowledge: { day }, rules: PRESENT_RULES, issued: issuedUpTo(divided, day) },
  };
  const outcome = drawBudget(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  const known = selectKnown(request.facts, (fact) => isRecordedBy(fact, request.knowledge));
  return { stand: outcome.value, request, known };
}

function forEveryYear(check: (drawn: Drawn) => void, agreements = randomAgreement): void {
  fc.assert(
    fc.property(agreements, question, (file, asked) => {
      check(draw(file, asked));
    }),
    RUNS,
  );
}

describe('budget and limits of every year of every agreement', () => {
  it('say of each part what the half-year overview and the statement of the year say', () => {
    forEveryYear(({ stand, request }) => {
      const overview = drawFullOverview({ ...request, period: { year: request.year, half: 2 } });
      const account = drawYearEnd(request);
      if (!overview.ok || !account.ok) throw new Error('No overview');
      stand.parts.forEach((part, index) => {
        const [row, whole] = [overview.value.rows[index]!, account.value.rows[index]!];
        expect(part.row).toBe(row.row);
        expect(part.limit.cents).toBe(row.currentBudget.cents);
        expect(part.chargeable.cents).toBe(row.chargeableToDate.cents);
        expect(part.headroom.cents).toBe(row.headroom.cents);
        expect(part.prospect).toEqual(row.prospect);
        expect(part.charged.cents).toBe(whole.charged.cents);
        expect(part.parked.cents).toBe(whole.parked.cents);
      });
    });
  });

  it('keep what is chargeable of the yearly compensation within its limits', () => {
    forEveryYear(({ stand }) => {
      for (const part of stand.parts) {
        expect(part.ceiling.cents + part.decided.cents).toBe(part.limit.cents);
        expect(part.headroom.cents).toBe(part.limit.cents - part.chargeable.cents);
        expect(part.costs.cents).toBe(part.chargeable.cents + part.parked.cents);
        if (!['formation', 'overhead', 'training'].includes(part.row)) continue;
        expect(part.chargeable.cents <= part.limit.cents).toBe(true);
        expect(part.prospect.expected.cents <= part.limit.cents).toBe(true);
      }
    });
  });

  it('divide the formation over services that add up, now and as expected', () => {
    forEveryYear(
      ({ stand }) => {
        const formation = stand.parts.find(({ row }) => row === 'formation')!;
        const { services, outsideServices: outside } = stand;
        expect(sumOf(services.map(({ ceiling }) => ceiling)) + outside.decided.cents).toBe(
          formation.limit.cents,
        );
        expect(sumOf(services.map(({ costs }) => costs)) + outside.heldBack.cents).toBe(
          formation.chargeable.cents,
        );
        expect(sumOf(services.map(({ charged }) => charged)) + outside.charged.cents).toBe(
          formation.charged.cents,
        );
        const expected = sumOf(services.map(({ expectedCosts }) => expectedCosts));
        if (stand.basis !== 'budget') expect(expected).toBe(formation.prospect.costs.cents);
        else expect(expected + outside.decided.cents).toBe(formation.prospect.costs.cents);
      },
      fc.oneof(randomAgreement, groupedAgreement),
    );
  });

  it('never tell services apart that are published together', () => {
    forEveryYear(({ stand, request, known }) => {
      const serviceOf = new Map(known.formation.map((line) => [line.function, line.service]));
      for (const month of monthsOfYear(request.year).filter((one) => one <= stand.upTo)) {
        const paid = new Set(
          known.payroll.filter(({ costMonth }) => costMonth === month).map((line) => line.function),
        );
        for (const { component, costMonth } of request.issued) {
          const jobFunction = costMonth === month ? functionOf(component) : undefined;
          if (jobFunction !== undefined) paid.add(jobFunction);
        }
        const headingOf = headingIn(paid, month, known);
        const placeOf = new Map<string, number>();
        for (const one of paid) {
          const service = serviceOf.get(one);
          const place = stand.services.findIndex(({ services }) => services.includes(service ?? ''));
          if (service === undefined || place === -1) continue;
          const other = placeOf.get(headingOf(one)) ?? place;
          if (other !== place) throw new Error(`${headingOf(one)} of ${month} is told apart`);
          placeOf.set(headingOf(one), place);
        }
      }
    }, groupedAgreement);
  });
});
