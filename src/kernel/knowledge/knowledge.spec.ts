import type { LocalDate } from '../time';
import { isRecordedBy, knownFacts, momentsBetween, type Fact, type Withdrawal } from '.';

function fact(id: string, more: Partial<Fact> = {}): Fact {
  return { id, recordedOn: '2026-01-10' as LocalDate, source: `source of ${id}`, place: id, ...more };
}

function withdrawal(id: string, more: Partial<Withdrawal>): Withdrawal {
  return { ...fact(id), ...more };
}

const on = (day: string): LocalDate => day as LocalDate;

/** The ids known of facts and withdrawals, everything being recorded. */
function known(facts: readonly Fact[], withdrawals: readonly Withdrawal[] = []): string[] {
  return knownFacts(withdrawals, () => true)(facts).map(({ id }) => id);
}

describe('what is known', () => {
  const [a, b, c] = [fact('a'), fact('b', { replaces: 'a' }), fact('c', { replaces: 'b' })];
  const w = (id: string, target: string): Withdrawal => withdrawal(id, { fact: target });

  it.each<[string, readonly Fact[], readonly Withdrawal[], readonly string[]]>([
    ['a fact', [a], [], ['a']],
    ['a replacement instead of what it replaces', [a, b], [], ['b']],
    ['the last of a chain of replacements', [a, b, c], [], ['c']],
    ['nothing of a withdrawn fact', [a], [w('w1', 'a')], []],
    ['what was replaced, when its replacement is withdrawn', [a, b], [w('w1', 'b')], ['a']],
    ['the middle of a chain, when its end is withdrawn', [a, b, c], [w('w1', 'c')], ['b']],
    ['the fact again, when its withdrawal is withdrawn', [a], [w('w1', 'a'), w('w2', 'w1')], ['a']],
    ['nothing, when that withdrawal is withdrawn too', [a], [w('w1', 'a'), w('w2', 'w1'), w('w3', 'w2')], []],
    ['the replacement, when the withdrawal of it is withdrawn', [a, b], [w('w1', 'b'), w('w2', 'w1')], ['b']],
    [
      'the other fact, when a withdrawal is replaced',
      [a, fact('d')],
      [w('w1', 'a'), withdrawal('w2', { fact: 'd', replaces: 'w1' })],
      ['a'],
    ],
    [
      'what the first withdrawal left, when the one that replaces it is withdrawn',
      [a, fact('d')],
      [w('w1', 'a'), withdrawal('w2', { fact: 'd', replaces: 'w1' }), w('w3', 'w2')],
      ['d'],
    ],
    [
      'nothing from a withdrawn source',
      [fact('e', { source: 'file' }), fact('f', { source: 'file' }), a],
      [withdrawal('w1', { ofSource: 'file' })],
      ['a'],
    ],
    [
      'what the facts of a withdrawn source had replaced',
      [a, fact('e', { source: 'file', replaces: 'a' })],
      [withdrawal('w1', { ofSource: 'file' })],
      ['a'],
    ],
    [
      'everything again, when the source of the withdrawal is withdrawn',
      [a],
      [withdrawal('w1', { fact: 'a', source: 'letter' }), withdrawal('w2', { ofSource: 'letter' })],
      ['a'],
    ],
    [
      'nothing, though a withdrawal of a source comes from that source itself',
      [fact('e', { source: 'file' })],
      [withdrawal('w1', { ofSource: 'file', source: 'file' })],
      [],
    ],
  ])('is %s', (_, facts, withdrawals, ids) => {
    expect(known(facts, withdrawals)).toEqual(ids);
    expect(known([...facts].reverse(), [...withdrawals].reverse()).sort()).toEqual([...ids].sort());
  });

  it('keeps the order of the list', () => {
    expect(known([fact('z'), fact('y', { replaces: 'x' }), fact('x'), fact('w')])).toEqual(['z', 'y', 'w']);
  });

  it('depends on the moment: a replacement, a withdrawal or a revival not yet recorded does nothing', () => {
    const facts = [a, fact('b', { replaces: 'a', recordedOn: on('2026-02-01') })];
    const withdrawals = [
      withdrawal('w1', { fact: 'b', recordedOn: on('2026-03-01') }),
      withdrawal('w2', { fact: 'w1', recordedOn: on('2026-04-01') }),
    ];
    const knownOn = (day: string): string[] => {
      const isRecorded = (recorded: Fact): boolean => isRecordedBy(recorded, { day: on(day) });
      return knownFacts(withdrawals, isRecorded)(facts).map(({ id }) => id);
    };
    expect(['2026-01-09', '2026-01-10', '2026-02-01', '2026-03-01', '2026-04-01'].map(knownOn)).toEqual([
      [],
      ['a'],
      ['b'],
      ['a'],
      ['b'],
    ]);
  });
});

describe('recorded up to a moment', () => {
  const third = fact('f', { position: 3 });

  it.each([
    [{ day: on('2026-01-09') }, false],
    [{ day: on('2026-01-10') }, true],
    [{ day: on('2026-01-10'), position: 2 }, false],
    [{ day: on('2026-01-10'), position: 3 }, true],
    [{ day: on('2026-01-01'), position: 3 }, true],
  ])('%j is %s for the third fact of 10 January', (knowledge, recorded) => {
    expect(isRecordedBy(third, knowledge)).toBe(recorded);
  });

  it('goes by the day when the fact has no position', () => {
    expect(isRecordedBy(fact('f'), { day: on('2026-01-10'), position: 0 })).toBe(true);
  });
});

describe('moments', () => {
  const facts = [
    fact('1', { recordedOn: on('2026-01-28'), source: 'before' }),
    fact('2', { recordedOn: on('2026-02-10'), source: 'b' }),
    fact('3', { recordedOn: on('2026-02-03'), source: 'z' }),
    fact('4', { recordedOn: on('2026-02-10'), source: 'a' }),
    fact('5', { recordedOn: on('2026-02-10'), source: 'b' }),
    fact('6', { recordedOn: on('2026-03-01'), source: 'after' }),
  ];
  const moments = momentsBetween(facts, { day: on('2026-01-28') }, { day: on('2026-02-28') });

  it('go by day and then by the name of the source; facts of one source on one day are one moment', () => {
    expect(moments.map(({ day, source }) => `${day} ${source}`)).toEqual([
      '2026-02-03 z',
      '2026-02-10 a',
      '2026-02-10 b',
    ]);
  });

  it('know everything up to themselves, and what was known before', () => {
    const idsAt = (index: number): string =>
      facts
        .filter((each) => moments[index]?.isRecorded(each))
        .map(({ id }) => id)
        .join('');
    expect([0, 1, 2].map(idsAt)).toEqual(['13', '134', '12345']);
  });

  it('split a day when positions say so', () => {
    const [first, second] = [
      fact('1', { position: 1, source: 'x' }),
      fact('2', { position: 2, source: 'x' }),
    ];
    const day = on('2026-01-10');
    const between = momentsBetween([first, second], { day, position: 1 }, { day, position: 2 });
    expect(between).toHaveLength(1);
    expect(between[0]?.isRecorded(first)).toBe(true);
    expect(between[0]?.isRecorded(second)).toBe(true);
  });
});
