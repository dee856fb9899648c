import type { AddendumAct, AddendumActName, AddendumHistory } from './addendum-act';
import type { AddendumKind } from './addendum-facts';
import { stateOf, versionFor } from './addendum-state';
import { checkAct, seenIn } from './check-act';
import { checkAmendment } from './check-amendment';

const FINGERPRINTS = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)];

type Done = readonly [act: AddendumActName, person?: string, version?: number];

function historyOf(kind: AddendumKind, done: readonly Done[], versions = 1): AddendumHistory {
  const counts = new Map<number, number>();
  const acts = done.map(([act, person = 'officer', version = 1]): AddendumAct => {
    counts.set(version, (counts.get(version) ?? 0) + 1);
    const entries = act.endsWith('-costs') ? { entries: ['C1-0001'] } : {};
    return { number: counts.get(version)!, act, version, person, ...entries };
  });
  const written = Array.from({ length: versions }, (_, index) => ({
    version: index + 1,
    writtenBy: 'officer',
    fingerprint: FINGERPRINTS[index]!,
  }));
  return { addendum: 'A1', kind, versions: written, acts };
}

const outcomeOf = (
  history: AddendumHistory,
  act: AddendumActName,
  person = 'regisseur',
  seen: string | undefined = seenIn(act, stateOf(history)),
): string => {
  const decision = checkAct(history, { act, person, seen });
  return decision.ok ? 'may' : decision.refusal.code;
};

describe('checkAct', () => {
  it.each<[AddendumKind, readonly Done[], string]>([
    ['extra-volume', [], 'submit withdraw record-paper-consent'],
    ['extra-volume', [['submit']], 'ask approve refuse withdraw record-paper-consent'],
    ['extra-volume', [['submit'], ['ask']], 'answer approve refuse withdraw record-paper-consent'],
    ['extra-volume', [['submit'], ['approve']], 'complete'],
    ['extra-volume', [['submit'], ['refuse']], 'withdraw'],
    ['extra-volume', [['record-paper-consent']], 'confirm-paper-consent deny-paper-consent withdraw'],
    ['extra-volume', [['submit'], ['withdraw']], ''],
    ['bespoke', [['submit'], ['approve'], ['complete']], ''],
    ['election', [], 'submit withdraw'],
    ['election', [['submit']], 'ask withdraw complete'],
    ['calamity', [['submit']], 'ask withdraw complete offer-costs'],
    ['calamity', [['submit'], ['offer-costs']], 'ask withdraw complete offer-costs agree-costs refuse-costs'],
    ['calamity', [['submit'], ['offer-costs'], ['refuse-costs']], 'ask withdraw complete offer-costs'],
    ['calamity', [['submit'], ['offer-costs'], ['agree-costs']], 'ask complete offer-costs'],
  ])('lets %s after %j be followed by: %s', (kind, done, expected) => {
    const acts: AddendumActName[] = [
      ...(['submit', 'ask', 'answer', 'approve', 'refuse', 'withdraw', 'complete'] as const),
      ...(['record-paper-consent', 'confirm-paper-consent', 'deny-paper-consent'] as const),
      ...(['offer-costs', 'agree-costs', 'refuse-costs'] as const),
    ];
    const withDay = done.map((one) => one);
    const history = historyOf(kind, withDay);
    const completed = {
      ...history,
      acts: history.acts.map((act) =>
        act.act === 'complete' ? { ...act, day: '2026-03-01' as never } : act,
      ),
    };
    const may = acts.filter((act) => outcomeOf(completed, act, 'someone else') === 'may');
    expect(may.sort()).toEqual(expected.split(' ').filter(Boolean).sort());
  });

  it('is of what was seen', () => {
    const history = historyOf('project', [['submit']]);
    expect(outcomeOf(history, 'approve', 'regisseur', FINGERPRINTS[0])).toBe('may');
    expect(outcomeOf(history, 'approve', 'regisseur', FINGERPRINTS[1])).toBe('version-differs');
  });

  it.each([
    'approve',
    'refuse',
    'confirm-paper-consent',
    'deny-paper-consent',
    'agree-costs',
    'refuse-costs',
  ] as const)('is refused when %s does not say what was seen', (act) => {
    const kind = act.endsWith('-costs') ? 'calamity' : 'project';
    const done: Done[] = act.endsWith('-paper-consent')
      ? [['record-paper-consent']]
      : [['submit'], ['offer-costs']];
    const history = historyOf(kind, kind === 'calamity' ? done : done.slice(0, 1));
    expect(outcomeOf(history, act)).toBe('may');
    expect(checkAct(history, { act, person: 'regisseur' })).toMatchObject({
      refusal: { code: 'version-differs' },
    });
  });

  it('of costs is of the offer that was seen, not of an earlier one', () => {
    const history = historyOf('calamity', [['submit'], ['offer-costs'], ['refuse-costs'], ['offer-costs']]);
    expect(outcomeOf(history, 'agree-costs', 'regisseur', `${FINGERPRINTS[0]!}-1.2`)).toBe('version-differs');
    expect(outcomeOf(history, 'agree-costs', 'regisseur', `${FINGERPRINTS[0]!}-1.4`)).toBe('may');
  });

  it.each<[string, readonly Done[], AddendumActName]>([
    ['wrote the version', [['submit', 'lead']], 'approve'],
    ['submitted it', [['submit', 'regisseur']], 'approve'],
    ['answered the question', [['submit'], ['ask'], ['answer', 'regisseur']], 'refuse'],
    ['recorded the consent on paper', [['record-paper-consent', 'regisseur']], 'confirm-paper-consent'],
  ])('is not by who %s', (_, done, act) => {
    const history = historyOf('project', done);
    const versions = [
      {
        ...history.versions[0]!,
        writtenBy: done.length === 1 && done[0]![1] === 'lead' ? 'regisseur' : 'officer',
      },
    ];
    expect(outcomeOf({ ...history, versions }, act)).toBe('prepared-it-yourself');
  });
});

describe('stateOf', () => {
  it('keeps what was agreed while a later version waits, is refused or withdrawn', () => {
    const agreed: Done[] = [['submit'], ['approve']];
    const later = (...acts: AddendumActName[]): AddendumHistory =>
      historyOf('bespoke', [...agreed, ...acts.map((act): Done => [act, 'officer', 2])], 2);
    for (const [acts, state] of [
      [[], 'draft'],
      [['submit'], 'submitted'],
      [['submit', 'refuse'], 'refused'],
      [['submit', 'withdraw'], 'withdrawn'],
      [['withdraw'], 'approved'],
    ] as const)
      expect(stateOf(later(...acts))).toMatchObject({ state, approved: 1 });
    expect(stateOf(later('submit', 'approve'))).toMatchObject({ state: 'approved', approved: 2 });
  });
});

describe('while a further version is being written', () => {
  const drafted = (kind: AddendumKind, ...done: Done[]): AddendumHistory =>
    historyOf(kind, [['submit'], ...done], 2);

  it.each<[AddendumKind, AddendumActName, readonly Done[]]>([
    ['bespoke', 'ask', []],
    ['bespoke', 'approve', []],
    ['bespoke', 'refuse', []],
    ['bespoke', 'answer', [['ask']]],
    ['bespoke', 'complete', [['approve']]],
    ['election', 'complete', []],
    ['calamity', 'offer-costs', []],
    ['calamity', 'agree-costs', [['offer-costs']]],
  ])('of %s, %s is about the version that both sides have before them', (kind, act, done) => {
    const history = drafted(kind, ...done);
    expect(outcomeOf(history, act, 'someone else')).toBe('may');
    expect(versionFor(act, stateOf(history)).version.version).toBe(1);
  });

  it.each(['submit', 'record-paper-consent', 'withdraw'] as const)('%s is about that version', (act) => {
    const history = drafted('bespoke');
    expect(outcomeOf(history, act, 'officer')).toBe('may');
    expect(versionFor(act, stateOf(history)).version.version).toBe(2);
  });

  it('withdrawing it leaves what was there before, and the next version a number of its own', () => {
    const history = drafted('bespoke', ['withdraw', 'officer', 2]);
    expect(stateOf(history)).toMatchObject({ latest: { version: 1 }, state: 'submitted' });
    expect(outcomeOf(history, 'approve')).toBe('may');
    expect(checkAmendment(history, 'bespoke')).toEqual({ ok: true, value: 3 });
    expect(stateOf({ ...history, versions: historyOf('bespoke', [], 3).versions })).toMatchObject({
      latest: { version: 3 },
      state: 'draft',
    });
  });

  it('withdrawing the only version there ever was withdraws the addendum', () => {
    const history = historyOf('bespoke', [['withdraw', 'officer', 2]], 2);
    expect(stateOf(history)).toMatchObject({ latest: { version: 2 }, state: 'withdrawn' });
    expect(checkAmendment(history, 'bespoke')).toMatchObject({ refusal: { code: 'addendum-withdrawn' } });
  });
});

describe('checkAmendment', () => {
  it('takes a next version, of the same kind, unless nothing is left to amend', () => {
    expect(checkAmendment(historyOf('bespoke', [['submit']]), 'bespoke')).toEqual({ ok: true, value: 2 });
    expect(checkAmendment(historyOf('bespoke', [['submit']]), 'project')).toMatchObject({
      refusal: { code: 'kind-differs' },
    });
    expect(checkAmendment(historyOf('bespoke', [['withdraw']]), 'bespoke')).toMatchObject({
      refusal: { code: 'addendum-withdrawn' },
    });
    const agreedBefore = historyOf('bespoke', [['submit'], ['approve'], ['withdraw', 'officer', 2]], 2);
    expect(checkAmendment(agreedBefore, 'bespoke')).toEqual({ ok: true, value: 3 });
  });
});
