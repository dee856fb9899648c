import { Exact } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import { openInquiries, regradingsOf } from './regradings-of';
import type { FormationLine, RegradingAnnouncement } from './terms-facts';

const fact = { recordedOn: '2026-01-01' as LocalDate, source: 'x', place: '' };

type Step = readonly [from: string, scale: string];

const line = (jobFunction: string, grades: readonly Step[], id = jobFunction): FormationLine => ({
  ...fact,
  id,
  function: jobFunction,
  service: '1.1',
  hoursPerWeek: Exact.of(36n),
  from: '2026-01-01' as LocalDate,
  grades: grades.map(([from, scale]) => ({ from: from as LocalDate, scale })),
});
const announcement = (jobFunction: string, on: string, from?: string): RegradingAnnouncement => ({
  ...fact,
  id: `${jobFunction} ${on}`,
  function: jobFunction,
  announcedOn: on as LocalDate,
  announcedTo: 'regisseur',
  reference: 'letter',
  ...(from !== undefined && { from: from as LocalDate }),
});

const COUNTER: readonly Step[] = [
  ['2026-01-01', '6'],
  ['2026-03-12', '7'],
  ['2026-09-01', '8'],
];

/** `function day scale→scale`, with the day of the announcement, and `late`. */
function told(
  formation: readonly FormationLine[],
  announcements: readonly RegradingAnnouncement[] = [],
): string[] {
  return regradingsOf(formation, announcements).map((one) =>
    [
      `${one.function} ${one.from} ${one.scaleBefore}→${one.scale}`,
      ...(one.announcement ? [one.announcement.announcedOn] : []),
      ...(one.isLate ? ['late'] : []),
    ].join(' '),
  );
}

describe('the regradings in a formation', () => {
  it.each<[string, readonly FormationLine[], readonly string[]]>([
    ['none, of a function that keeps its scale', [line('counter', [['2026-01-01', '6']])], []],
    [
      'none, of a grade that is written again',
      [
        line('counter', [
          ['2026-01-01', '6'],
          ['2026-05-01', '6'],
        ]),
      ],
      [],
    ],
    [
      'each step, whatever the order it is written in',
      [line('counter', [...COUNTER].reverse())],
      ['counter 2026-03-12 6→7', 'counter 2026-09-01 7→8'],
    ],
    [
      'one, of lines that are regraded together',
      [line('counter', COUNTER.slice(0, 2), 'one'), line('counter', COUNTER.slice(0, 2), 'two')],
      ['counter 2026-03-12 6→7'],
    ],
    [
      'by day, then by function',
      [
        line('desk', COUNTER.slice(0, 2)),
        line('archive', [
          ['2026-01-01', '5'],
          ['2026-02-01', '6'],
        ]),
        line('counter', COUNTER.slice(0, 2)),
      ],
      ['archive 2026-02-01 5→6', 'counter 2026-03-12 6→7', 'desk 2026-03-12 6→7'],
    ],
  ])('are %s', (_, formation, expected) => {
    expect(told(formation)).toEqual(expected);
  });
});

describe('an announcement', () => {
  const [march, september] = ['counter 2026-03-12 6→7', 'counter 2026-09-01 7→8'];
  it.each<[string, RegradingAnnouncement, readonly string[]]>([
    ['before the first', announcement('counter', '2026-01-15'), [`${march} 2026-01-15`, september]],
    ['on the day itself', announcement('counter', '2026-03-12'), [`${march} 2026-03-12`, september]],
    ['after the first', announcement('counter', '2026-03-13'), [march, `${september} 2026-03-13`]],
    ['after all of them', announcement('counter', '2026-10-01'), [march, september]],
    [
      'that names its day, too late',
      announcement('counter', '2026-04-01', '2026-03-12'),
      [`${march} 2026-04-01 late`, september],
    ],
    [
      'that names the later day',
      announcement('counter', '2026-01-15', '2026-09-01'),
      [march, `${september} 2026-01-15`],
    ],
    ['of another function', announcement('desk', '2026-01-15'), [march, september]],
  ])('%s is about one regrading', (_, one, expected) => {
    expect(told([line('counter', COUNTER)], [one])).toEqual(expected);
  });
});

describe('an inquiry that was announced', () => {
  const regraded = [line('counter', COUNTER), line('post', [['2026-01-01', '6']])];

  it.each<[string, RegradingAnnouncement, boolean]>([
    ['goes on while no regrading followed', announcement('post', '2026-02-01'), true],
    ['ended with the first regrading after it', announcement('counter', '2026-02-01'), false],
    ['goes on after the last regrading', announcement('counter', '2026-10-01'), true],
    ['ended with the regrading that it names', announcement('counter', '2026-10-01', '2026-09-01'), false],
    [
      'goes on while the day that it names has none',
      announcement('counter', '2026-02-01', '2026-05-01'),
      true,
    ],
  ])('%s', (_, one, isOpen) => {
    expect(openInquiries(regraded, [one])).toEqual(isOpen ? [one] : []);
  });
});
