import type { LocalDate } from '../../kernel/time';
import type { ListedReport } from '../../quarterly-reports';
import type { ReportState } from '../../quarterly-reports/domain';
import { listQuarters, sayTurn } from './reports-view';

const TODAY = '2026-05-20' as LocalDate;
const AGREEMENT = { startsOn: '2023-07-01' as LocalDate };

function report(state: ReportState, year = 2026, quarter: 1 | 2 | 3 | 4 = 1): ListedReport {
  const latest = {
    ...{ version: 1, content: { texts: [] } },
    ...{ writtenBy: 'p', writtenRole: 'financial-officer', writtenAt: '2026-04-02T08:00:00.000Z' },
  };
  return { dossier: { quarter: { year, quarter }, versions: [latest], acts: [] }, state, latest };
}

describe('the list of quarters', () => {
  it('has what has begun within the agreement, latest first, and whatever there is a report of', () => {
    const listed = listQuarters([2023, 2026], [report('draft', 2026, 4)], TODAY, AGREEMENT);
    expect(
      listed.map(({ quarter: { year, quarter }, standing }) => `${year} ${quarter} ${standing}`),
    ).toEqual(['2026 4 to-come', '2026 2 running', '2026 1 over', '2023 4 over', '2023 3 over']);
  });

  it.each([
    [undefined, 'contractor', 'Cijfers en teksten invullen'],
    [undefined, 'client', 'Wacht op de opdrachtnemer'],
    ['draft', 'contractor', 'Voorleggen door de teamleider'],
    ['offered', 'client', 'Lezen en vaststellen'],
    ['commented', 'contractor', 'Opmerking beantwoorden'],
    ['fixed', 'client', 'Niets meer'],
  ] as const)('says of a quarter that is over and %s to the %s: %s', (state, side, expected) => {
    const [, first] = listQuarters([2026], state ? [report(state)] : [], TODAY, AGREEMENT);
    expect(first && sayTurn(first, side)).toBe(expected);
  });

  it('says of a quarter that runs from when its report can be put to the client', () => {
    const [running] = listQuarters([2026], [report('draft', 2026, 2)], TODAY, AGREEMENT);
    expect(running && sayTurn(running, 'contractor')).toBe('Voorleggen kan vanaf 1 juli 2026');
  });
});
