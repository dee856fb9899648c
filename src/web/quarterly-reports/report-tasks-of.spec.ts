import { monthsOfYear, type LocalDate, type Quarter } from '../../kernel/time';
import type { Person } from '../../people';
import type { ListedReport } from '../../quarterly-reports';
import type { ReportState } from '../../quarterly-reports/domain';
import { reportTasksOf } from './report-tasks-of';

const TERM = { today: '2026-04-03' as LocalDate, months: monthsOfYear(2026) };
const LEAD: Person = {
  ...{ id: 'teamleider', displayName: 'Teamleider', role: 'team-lead' },
  ...{ side: 'contractor', party: 'twenterand' },
};
const OFFICER: Person = { ...LEAD, id: 'financien', role: 'financial-officer' };
const AUDITOR: Person = { ...LEAD, id: 'auditor', role: 'auditor' };
const REGISSEUR: Person = { ...LEAD, id: 'regisseur', role: 'regisseur', side: 'client', party: 'ommen' };
const CREDITORS: Person = { ...REGISSEUR, id: 'crediteuren', role: 'client-finance' };
const FIRST: Quarter = { year: 2026, quarter: 1 };

function report(state: ReportState, quarter = FIRST): ListedReport {
  const latest = {
    ...{ version: 1, content: { texts: [] } },
    ...{ writtenBy: 'financien', writtenRole: 'financial-officer', writtenAt: '2026-04-02T08:00:00.000Z' },
  };
  return { dossier: { quarter, versions: [latest], acts: [] }, state, latest };
}

const asked = (reports: readonly ListedReport[], person: Person, term = TERM): string[] =>
  reportTasksOf(reports, term, person).map(({ isOwn, title }) => `${isOwn ? 'doe' : 'wacht'}: ${title}`);

describe('The quarter that ended last', () => {
  it('asks who writes reports to make one, and no one else', () => {
    const make = ['doe: Maak de rapportage van het eerste kwartaal 2026'];
    expect(asked([], OFFICER)).toEqual(make);
    expect(asked([report('withdrawn')], LEAD)).toEqual(make);
    for (const other of [AUDITOR, REGISSEUR, CREDITORS]) expect(asked([], other)).toEqual([]);
    const [task] = reportTasksOf([], TERM, OFFICER);
    expect(task?.path).toBe('/rapportages/2026-k1');
  });

  it('asks nothing of a quarter before the agreement', () => {
    expect(asked([], OFFICER, { ...TERM, today: '2026-03-31' as LocalDate })).toEqual([]);
  });
});

describe('A report of a quarter', () => {
  const name = 'rapportage van het eerste kwartaal 2026';
  it.each([
    ['draft', LEAD, [`doe: Leg de ${name} voor`]],
    ['draft', OFFICER, [`wacht: De ${name} wacht tot de teamleider haar voorlegt`]],
    ['draft', AUDITOR, []],
    ['offered', LEAD, [`wacht: De ${name} wacht op vaststelling door de opdrachtgever`]],
    ['offered', REGISSEUR, [`doe: Lees de ${name} en stel haar vast`]],
    ['offered', CREDITORS, [`wacht: De ${name} wacht op vaststelling door de regisseur`]],
    ['commented', OFFICER, [`doe: Beantwoord de opmerkingen bij de ${name}`]],
    ['commented', REGISSEUR, [`wacht: Opmerkingen bij de ${name} wachten op antwoord`]],
    ['fixed', LEAD, []],
    ['fixed', REGISSEUR, []],
    ['withdrawn', REGISSEUR, []],
  ] as const)('that is %s asks %j: %j', (state, person, expected) => {
    expect(asked([report(state)], person)).toEqual(expected);
  });

  it('that is commented on asks for an answer, also while a newer version is being written', () => {
    const newer = report('draft');
    const withClient = { version: newer.latest, state: 'commented' } as const;
    expect(asked([{ ...newer, withClient }], OFFICER)).toEqual([
      `doe: Beantwoord de opmerkingen bij de ${name}`,
    ]);
  });

  it('does not press while its quarter runs', () => {
    const running = report('draft', { year: 2026, quarter: 2 });
    expect(asked([report('fixed'), running], LEAD)).toEqual([]);
  });
});
