import { checkYearAct } from './check-year-act';
import type { YearAct, YearActName, YearHistory } from './year-act';
import { stateOfYear } from './year-state';

const FINGERPRINT = 'f'.repeat(64);
const WRITTEN = 'a'.repeat(64);

const VERSION = { version: 1, writtenBy: 'writer', fingerprint: WRITTEN };

function act(name: YearActName, more: Partial<YearAct> = {}): YearAct {
  return { number: 1, act: name, version: 1, person: 'lead', ...more };
}

function history(acts: readonly YearAct[]): YearHistory {
  const offer = { fingerprint: FINGERPRINT };
  const isOffered = acts.some((done) => done.act === 'submit');
  return { year: 2027, versions: [{ ...VERSION, ...(isOffered && { offer }) }], acts };
}

function verdict(of: YearHistory, name: YearActName, more: object = {}): string {
  const decision = checkYearAct(of, {
    act: name,
    person: 'p',
    seen: of.acts.length > 0 ? FINGERPRINT : WRITTEN,
    ...more,
  });
  return decision.ok ? 'may' : decision.refusal.code;
}

const SUBMITTED = [act('submit')];
const STATES: Readonly<Record<string, readonly YearAct[]>> = {
  draft: [],
  submitted: SUBMITTED,
  questioned: [...SUBMITTED, act('ask', { person: 'regisseur', text: 'waarom' })],
  approved: [...SUBMITTED, act('approve', { person: 'regisseur' })],
  refused: [...SUBMITTED, act('refuse', { person: 'regisseur', text: 'te duur' })],
  withdrawn: [...SUBMITTED, act('withdraw', { text: 'niet nodig' })],
};

describe('acts on a year addendum', () => {
  it.each([
    ['draft', ['submit', 'withdraw']],
    ['submitted', ['withdraw', 'ask', 'approve', 'refuse']],
    ['questioned', ['answer', 'withdraw', 'approve', 'refuse']],
    ['approved', []],
    ['refused', ['withdraw']],
    ['withdrawn', []],
  ])('in the state %s: %j', (state, open) => {
    const all = ['submit', 'answer', 'withdraw', 'ask', 'approve', 'refuse'] as const;
    const of = history(STATES[state] ?? []);
    expect(stateOfYear(of).state).toBe(state);
    expect(all.filter((name) => verdict(of, name) === 'may')).toEqual(open);
    expect(all.filter((name) => verdict(of, name) === 'year-addendum-not-open')).toHaveLength(
      6 - open.length,
    );
  });

  it.each([
    ['someone who saw something else', { seen: 'e'.repeat(64) }, 'version-differs'],
    ['someone who saw nothing', { seen: undefined }, 'version-differs'],
    ['who wrote it', { person: 'writer' }, 'prepared-it-yourself'],
    ['who put it to the client', { person: 'lead' }, 'prepared-it-yourself'],
    ['someone else', {}, 'may'],
  ])('decided on by %s: %s', (_, asked, expected) => {
    for (const name of ['approve', 'refuse'] as const)
      expect(verdict(history(SUBMITTED), name, asked)).toBe(expected);
  });

  it.each([
    ['what was written', WRITTEN, 'may'],
    ['something else', FINGERPRINT, 'version-differs'],
    ['nothing', undefined, 'version-differs'],
  ])('put to the client by someone who saw %s: %s', (_, seen, expected) => {
    expect(verdict(history([]), 'submit', { seen })).toBe(expected);
    expect(verdict(history([]), 'withdraw', { seen })).toBe('may');
  });

  it('keeps what was agreed while a later version waits, and says why one was refused', () => {
    const versions = [1, 2].map((version) => ({ ...VERSION, version }));
    const acts = [act('submit'), act('approve'), act('submit', { version: 2 })];
    expect(stateOfYear({ year: 2027, versions, acts })).toMatchObject({ state: 'submitted', approved: 1 });
    expect(stateOfYear(history(STATES['refused'] ?? [])).reason).toBe('te duur');
  });
});
