import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { BudgetStand, OverviewRowName, PartStand, YearEstimate } from '../../reporting/domain';
import { sayEstimate, sayWatched, summariseStand } from './budget-view';

const euro = (text: string): Euro => Euro.parse(text) ?? Euro.ZERO;

interface Part {
  readonly costs: string;
  readonly notCovered?: string;
  readonly reached?: string;
}

function partOf(row: OverviewRowName, { costs, notCovered = '0', reached }: Part): PartStand {
  const prospect = {
    ...{ expected: euro(costs), costs: euro(costs), notCovered: euro(notCovered) },
    ...(reached !== undefined && { limitReachedIn: reached as Month }),
  };
  return { row, limit: euro('1000'), costs: euro(costs), prospect } as unknown as PartStand;
}

/** What the lead says of a year of which each limit is 1 000.00. */
function lead(parts: Partial<Record<OverviewRowName, Part>>, addendum?: string): string {
  const addenda =
    addendum === undefined ? [] : [{ addendum: 'A1', maximum: euro('1000'), costs: euro(addendum) }];
  const rows = Object.entries({ formation: { costs: '400' }, ...parts });
  const stand = { parts: rows.map(([row, part]) => partOf(row as OverviewRowName, part)), addenda };
  return summariseStand({ ...stand, upTo: '2026-11' } as unknown as BudgetStand).replaceAll('\u00a0', ' ');
}

it('names the limits of which there are signals, and why of others there are none', () => {
  const parts = [
    partOf('formation', { costs: '0' }),
    { ...partOf('training', { costs: '0' }), isByCalendar: true },
  ];
  expect(sayWatched({ parts })).toBe(
    'Signalen zijn er van formatie, diensten en addenda met een maximum. Niet van opleiding: dat loopt per maand op, wat er ook wordt uitgegeven, en is in december altijd vol.',
  );
});

describe('A year that nobody agreed on', () => {
  const estimate = { year: 2027, training: euro('7250'), trainingOf: 2026 } as unknown as YearEstimate;
  const said = (standing: BudgetStand['standing']): string =>
    sayEstimate({ standing, year: 2027 }, estimate).join(' ').replaceAll('\u00a0', ' ');

  it('is called an estimate, with why the years to come say another total', () => {
    expect(said('estimate')).toContain('raming en geen besluit: voor 2027');
    expect(said('estimate')).toContain('telt er € 7.250,00 voor opleiding bij, zoals in 2026');
    expect(said('agreed')).toBe('');
  });
});

describe('The lead of budget and limits', () => {
  it('says that no limit is reached only when none is', () => {
    expect(lead({})).toContain('Naar verwachting wordt dit jaar geen grens bereikt.');
  });

  it('names limits that are passed, of parts and of addenda, and what is not covered', () => {
    const said = lead({ 'extra-volume': { costs: '1191', notCovered: '191' } }, '1191');
    expect(said).toContain('Al over de grens: meerwerk (119,1 procent) en addendum A1 (119,1 procent).');
    expect(said).toContain('Naar verwachting niet gedekt: meerwerk € 191,00.');
    expect(said).not.toContain('geen grens');
  });

  it('names an addendum over its maximum while its part is not', () => {
    expect(lead({ 'extra-volume': { costs: '900' } }, '1100')).toContain(
      'Al over de grens: addendum A1 (110,0 procent).',
    );
  });

  it('names every limit that will be reached, the first one first', () => {
    const said = lead({
      overhead: { costs: '500', reached: '2026-12' },
      formation: { costs: '900', reached: '2026-11' },
    });
    expect(said).toContain('de grens bereikt van formatie in november en overhead in december.');
  });
});
