import type { Foresight, ShownNote } from '../../decisions';
import { stateOf, type NoteActName } from '../../decisions/domain';
import { Euro } from '../../kernel/money';
import type { LocalDate, Month } from '../../kernel/time';
import type { Person, Role, Side } from '../../people';
import { noteTasksOf } from './note-tasks-of';

const person = (side: Side, role: Role): Person => ({ id: role, role, side, displayName: '', party: side });
const OFFICER = person('contractor', 'financial-officer');
const LEAD = person('contractor', 'team-lead');
const SECRETARY = person('client', 'municipal-secretary');
const REGISSEUR = person('client', 'regisseur');

function note(acts: readonly NoteActName[], amount = '900.00'): ShownNote {
  const content = { year: 2026, occasion: 'absence', amount: Euro.parse(amount) };
  const offer = { fingerprint: 'f', decider: 'municipal-secretary' };
  const version = { version: 1, writtenBy: 'someone', content, ...(acts.includes('submit') && { offer }) };
  const dossier = {
    note: 'N1',
    versions: [version],
    acts: acts.map((act, index) => ({ number: index + 1, act, version: 1, person: 'x', text: 'waarom' })),
  };
  return { dossier, latest: version, state: stateOf(dossier as never) } as unknown as ShownNote;
}

function year(parked: string, toAsk: string): Foresight {
  const limit: Foresight['limits'][number] = {
    part: 'salaries',
    ...{ month: '2026-10' as Month, article: 'DVO 4.8' },
    decider: { side: 'client', role: 'municipal-secretary' },
    lastDay: '2026-09-15' as LocalDate,
  };
  const position = { year: 2026, parked: Euro.parse(parked)! } as Foresight['position'];
  return { position, limits: [limit], toAsk: Euro.parse(toAsk)! };
}

const TODAY = '2026-09-15' as LocalDate;

const titles = (notes: readonly ShownNote[], who: Person, years: readonly Foresight[] = []): string[] =>
  noteTasksOf(notes, { years, today: TODAY }, who).map(
    ({ isOwn, title }) => `${isOwn ? 'zelf' : 'wacht'}: ${title}`,
  );

describe('what advice notes ask', () => {
  it.each<[readonly NoteActName[], Person, readonly string[]]>([
    [['submit'], SECRETARY, ['zelf: Beslis over adviesnota N1']],
    [['submit'], REGISSEUR, ['wacht: Adviesnota N1 wacht op een besluit van de gemeentesecretaris']],
    [['submit'], LEAD, ['wacht: Adviesnota N1 wacht op een besluit van de opdrachtgever']],
    [[], OFFICER, ['zelf: Leg adviesnota N1 voor']],
    [['submit', 'ask'], OFFICER, ['zelf: Beantwoord de vraag over adviesnota N1']],
    [['submit', 'ask'], SECRETARY, []],
    [['submit', 'refuse'], LEAD, ['zelf: Pas adviesnota N1 aan of trek haar in']],
    [['submit', 'approve'], LEAD, []],
    [['submit'], person('contractor', 'controller'), []],
  ])('after %j, of %j: %j', (acts, who, expected) => {
    expect(titles([note(acts)], who)).toEqual(expected);
  });

  it('the team lead alone, where nothing is asked of the client', () => {
    const within = 'Adviesnota N1 wacht op het besluit van de teamleider';
    expect(titles([note([], '0.00')], LEAD)).toEqual([`zelf: ${within}`]);
    expect(titles([note([], '0.00')], OFFICER)).toEqual([`wacht: ${within}`]);
    expect(titles([note(['decide-within'], '0.00')], LEAD)).toEqual([]);
  });
});

describe('a year without a note', () => {
  it.each([
    ['12.00', '40.00', ['zelf: Van de loonkosten van 2026 is €\u00a012,00 aangehouden']],
    ['0.00', '40.00', ['zelf: De loonkosten van 2026 komen boven het plafond in oktober 2026']],
    ['0.00', '0.00', []],
  ])('with %s parked and %s to ask: %j', (parked, toAsk, expected) => {
    expect(titles([], LEAD, [year(parked, toAsk)])).toEqual(expected);
    expect(titles([], SECRETARY, [year(parked, toAsk)])).toEqual([]);
  });

  it.each([
    ['2026-09-15', 'De opdrachtgever beslist op tijd tot en met 15 september 2026.'],
    ['2026-09-16', 'De laatste dag om op tijd te beslissen was 15 september 2026 en is voorbij.'],
  ])('says on %s: %s', (today, sentence) => {
    const years = [year('0.00', '40.00')];
    const [task] = noteTasksOf([], { years, today: today as LocalDate }, LEAD);
    expect(task?.explanation).toContain(sentence);
  });

  it.each<[readonly NoteActName[], boolean]>([
    [[], false],
    [['submit'], false],
    [['submit', 'refuse'], false],
    [['submit', 'approve'], true],
    [['submit', 'withdraw'], true],
  ])('is not told of again after %j: told %s', (acts, isTold) => {
    const told = titles([note(acts)], LEAD, [year('12.00', '40.00')]).filter((title) =>
      title.includes('aangehouden'),
    );
    expect(told).toHaveLength(isTold ? 1 : 0);
  });
});
