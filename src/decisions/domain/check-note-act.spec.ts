import { decide, roleExistsOn, ROLES, SIDES, type Action } from '../../people/domain';
import { checkNoteAct, checkNoteAmendment } from './check-note-act';
import type { NoteAct, NoteActName, NoteHistory, NoteOffer } from './note-act';
import { isOpen, stateOf } from './note-state';

const FINGERPRINT = 'f'.repeat(64);
const WRITTEN = 'a'.repeat(64);

function act(name: NoteActName, more: Partial<NoteAct> = {}): NoteAct {
  return { number: 1, act: name, version: 1, person: 'lead', ...more };
}

function history(
  acts: readonly NoteAct[],
  decider: NoteOffer['decider'] = 'municipal-secretary',
): NoteHistory {
  const offer = { fingerprint: FINGERPRINT, decider };
  const isOffered = acts.some((done) => done.act === 'submit');
  const version = { version: 1, writtenBy: 'writer', fingerprint: WRITTEN };
  return { note: 'N1', versions: [{ ...version, ...(isOffered && { offer }) }], acts };
}

function verdict(of: NoteHistory, name: NoteActName, more: object = {}): string {
  const seen = of.acts.some((done) => done.act === 'submit') ? FINGERPRINT : WRITTEN;
  const asked = { act: name, person: 'p', role: 'municipal-secretary', seen, ...more };
  const decision = checkNoteAct(of, asked);
  return decision.ok ? 'may' : decision.refusal.code;
}

const SUBMITTED = [act('submit')];
const STATES: Readonly<Record<string, readonly NoteAct[]>> = {
  draft: [],
  submitted: SUBMITTED,
  questioned: [...SUBMITTED, act('ask', { text: 'waarom' })],
  approved: [...SUBMITTED, act('approve')],
  refused: [...SUBMITTED, act('refuse', { text: 'te duur' })],
  withdrawn: [...SUBMITTED, act('withdraw', { text: 'niet nodig' })],
  'decided-within': [act('decide-within')],
};

describe('acts on an advice note', () => {
  it.each([
    ['draft', ['submit', 'withdraw', 'decide-within']],
    ['submitted', ['withdraw', 'ask', 'approve', 'refuse']],
    ['questioned', ['answer', 'withdraw', 'approve', 'refuse']],
    ['approved', []],
    ['refused', ['withdraw']],
    ['withdrawn', []],
    ['decided-within', []],
  ])('in the state %s: %j', (state, open) => {
    const all = ['submit', 'answer', 'withdraw', 'decide-within', 'ask', 'approve', 'refuse'] as const;
    const of = history(STATES[state] ?? []);
    expect(stateOf(of).state).toBe(state);
    expect(isOpen(stateOf(of))).toBe(['draft', 'submitted', 'questioned'].includes(state));
    expect(all.filter((name) => verdict(of, name) === 'may')).toEqual(open);
    expect(all.filter((name) => verdict(of, name) === 'note-not-open')).toHaveLength(7 - open.length);
  });

  it.each([
    ['someone who saw something else', { seen: 'e'.repeat(64) }, 'version-differs'],
    ['someone who saw nothing', { seen: undefined }, 'version-differs'],
    ['who wrote it', { person: 'writer' }, 'prepared-it-yourself'],
    ['who put it to the client', { person: 'lead' }, 'prepared-it-yourself'],
    ['another role', { role: 'regisseur' }, 'decided-by-other-role'],
    ['the one who decides', {}, 'may'],
  ])('decided on by %s: %s', (_, asked, expected) => {
    for (const name of ['approve', 'refuse'] as const)
      expect(verdict(history(SUBMITTED), name, asked)).toBe(expected);
  });

  it.each([
    ['what was written', WRITTEN, 'may'],
    ['something else', FINGERPRINT, 'version-differs'],
    ['nothing', undefined, 'version-differs'],
  ])('of a draft by someone who saw %s: %s', (_, seen, expected) => {
    for (const name of ['submit', 'decide-within'] as const)
      expect(verdict(history([]), name, { seen })).toBe(expected);
    expect(verdict(history([]), 'withdraw', { seen })).toBe('may');
  });

  it('may be decided on while a question is open', () => {
    expect(verdict(history(STATES['questioned'] ?? []), 'approve')).toBe('may');
  });

  it.each([
    ['draft', 2],
    ['submitted', 2],
    ['approved', 2],
    ['refused', 2],
    ['withdrawn', 'note-withdrawn'],
    ['decided-within', 'note-not-open'],
  ])('amended in the state %s: %s', (state, expected) => {
    const decision = checkNoteAmendment(history(STATES[state] ?? []));
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(expected);
  });

  it('keeps what was agreed while a later version is withdrawn, and says why one was refused', () => {
    const versions = [1, 2].map((version) => ({ version, writtenBy: 'writer', fingerprint: WRITTEN }));
    const acts = [act('submit'), act('approve'), act('withdraw', { version: 2 })];
    const amended = { note: 'N1', versions, acts };
    expect(stateOf(amended)).toMatchObject({ state: 'withdrawn', approved: 1 });
    expect(checkNoteAmendment(amended)).toEqual({ ok: true, value: 3 });
    expect(stateOf(history(STATES['refused'] ?? [])).reason).toBe('te duur');
  });
});

/** Who may do what about the same note: by permission, and as the policy of its day says. */
const MATRIX = `
  contractor financial-officer        .  .  .  x
  contractor team-lead                .  .  x  x
  contractor controller               .  .  .  .
  contractor auditor                  .  .  .  .
  contractor administrator            .  .  .  .
  contractor cemetery-administration  .  .  .  .
  contractor ict-project              .  .  .  .
  client regisseur                    .  x  .  .
  client municipal-secretary          x  .  .  .
  client client-finance               .  .  .  .
  client controller                   .  .  .  .
  client auditor                      .  .  .  .
  client administrator                .  .  .  .
  system administrator                .  .  .  .
`;
const rows = MATRIX.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const COLUMNS: readonly [string, Action, NoteActName, NoteHistory][] = [
  ['decides under the SLA of 2024', 'advice.decide', 'approve', history(SUBMITTED)],
  ['decides under the SLA of 2023', 'advice.decide', 'approve', history(SUBMITTED, 'regisseur')],
  ['decides within the ceiling', 'advice.decide-within', 'decide-within', history([])],
  ['puts a note to the client', 'advice.propose', 'submit', history([])],
];

describe('every role on every side', () => {
  it('stands in the table', () => {
    const seats = SIDES.flatMap((side) =>
      ROLES.filter((role) => roleExistsOn(role, side)).map((role) => `${side} ${role}`),
    );
    expect(rows.map(([side, role]) => `${side ?? ''} ${role ?? ''}`).sort()).toEqual(seats.sort());
  });

  it.each(rows)('%s %s: %s %s %s %s', (side = '', role = '', ...marks) => {
    const person = { id: 'p', displayName: 'Iemand', side, role, party: 'ommen' };
    const found = COLUMNS.map(([, action, name, of]) => {
      const isPermitted = decide(person as Parameters<typeof decide>[0], action).allowed;
      return isPermitted && verdict(of, name, { role }) === 'may' ? 'x' : '.';
    });
    expect(found).toEqual(marks);
  });
});
