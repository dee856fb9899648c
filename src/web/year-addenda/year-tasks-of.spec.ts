import type { LocalDate } from '../../kernel/time';
import type { Person } from '../../people';
import type { ShownYear } from '../../year-addenda';
import { stateOfYear, type YearActName } from '../../year-addenda/domain';
import { yearTasksOf } from './year-tasks-of';

const person = (side: Person['side'], role: Person['role']): Person => ({
  ...{ id: role, displayName: 'Iemand', side, role, party: side === 'client' ? 'ommen' : 'twenterand' },
});
const LEAD = person('contractor', 'team-lead');
const OFFICER = person('contractor', 'financial-officer');
const REGISSEUR = person('client', 'regisseur');
const SECRETARY = person('client', 'municipal-secretary');
const CONTROLLER = person('contractor', 'controller');

const PEOPLE = [LEAD, OFFICER, REGISSEUR, SECRETARY, CONTROLLER];

function shown(acts: readonly YearActName[]): ShownYear {
  const offer = acts.length > 0 ? { offer: { fingerprint: 'f' } } : {};
  const versions = [{ version: 1, writtenBy: 'writer', fingerprint: 'a', ...offer }];
  const done = acts.map((act, index) => ({ act, number: index + 1, version: 1, person: 'someone' }));
  const dossier = { year: 2027, versions, acts: done };
  return { dossier, state: stateOfYear(dossier), latest: versions[0] } as unknown as ShownYear;
}

function tasks(years: readonly ShownYear[], of: Person, today = '2026-09-01'): string[] {
  const next = { today: today as LocalDate, year: 2027, lastDay: '2026-11-10' as LocalDate };
  return yearTasksOf(years, next, of).map(
    ({ isOwn, title, explanation }) =>
      `${isOwn ? 'own' : 'waits'}: ${title}${explanation.includes('10 november 2026') ? ' !' : ''}`,
  );
}

describe('what year addenda ask', () => {
  it.each<[string, string, readonly YearActName[] | undefined, string[]]>([
    ['nothing written', 'team-lead', undefined, ['own: Stel het jaaraddendum van 2027 op !']],
    ['nothing written', 'financial-officer', undefined, ['own: Stel het jaaraddendum van 2027 op !']],
    ['nothing written', 'controller', undefined, []],
    ['nothing written', 'regisseur', undefined, []],
    ['a draft', 'team-lead', [], ['own: Leg het jaaraddendum van 2027 voor !']],
    [
      'a draft',
      'financial-officer',
      [],
      ['waits: Het jaaraddendum van 2027 wacht tot de teamleider het voorlegt !'],
    ],
    [
      'an offer',
      'team-lead',
      ['submit'],
      ['waits: Het jaaraddendum van 2027 wacht op akkoord van de opdrachtgever !'],
    ],
    ['an offer', 'regisseur', ['submit'], ['own: Beslis over het jaaraddendum van 2027 !']],
    [
      'an offer',
      'municipal-secretary',
      ['submit'],
      ['waits: Het jaaraddendum van 2027 wacht op akkoord van de regisseur !'],
    ],
    [
      'a question',
      'financial-officer',
      ['submit', 'ask'],
      ['own: Beantwoord de vraag over het jaaraddendum van 2027 !'],
    ],
    ['a question', 'regisseur', ['submit', 'ask'], []],
    [
      'a refusal',
      'team-lead',
      ['submit', 'refuse'],
      ['own: Pas het jaaraddendum van 2027 aan of trek het in !'],
    ],
    ['a consent', 'team-lead', ['submit', 'approve'], []],
    ['a consent', 'regisseur', ['submit', 'approve'], []],
  ])('with %s, of a %s', (_, role, acts, expected) => {
    const of = PEOPLE.find((one) => one.role === role) ?? LEAD;
    expect(tasks(acts ? [shown(acts)] : [], of)).toEqual(expected);
  });

  it.each([
    ['2026-11-10', 'Spreek het jaar voor die dag af'],
    ['2026-11-11', 'Die dag is voorbij'],
  ])('on %s say of the day of the budget: %s', (today, expected) => {
    const next = { today: today as LocalDate, year: 2027, lastDay: '2026-11-10' as LocalDate };
    const explained = (acts: readonly YearActName[]): string =>
      yearTasksOf([shown(acts)], next, LEAD)
        .map(({ explanation }) => explanation)
        .join();
    expect(explained([])).toContain(expected);
    expect(explained(['submit', 'approve', 'submit'])).not.toContain('10 november');
  });

  it('of a next year comes from 1 September on', () => {
    expect(tasks([], LEAD, '2026-08-31')).toEqual([]);
    expect(tasks([], LEAD, '2026-09-01')).toHaveLength(1);
  });
});
