import type { ControlFigures } from '../../src/cemetery/domain';
import type { CemeteryPaper } from '../../src/documents';
import { Euro } from '../../src/kernel/money';
import type { LocalDate } from '../../src/kernel/time';

/** So many lines and what they come to. */
const of = (count: number, euros: string): { count: number; sum: Euro } => ({
  count,
  sum: Euro.parse(euros) ?? Euro.ZERO,
});

export const FIGURES: ControlFigures = {
  whole: of(5, '6309.00'),
  late: of(1, '2164.00'),
  corrections: of(1, '-917.00'),
  deviating: of(2, '1000.00'),
  byCemetery: new Map([
    ['Laarmanshoek', of(2, '4145.00')],
    ['Beerzerveld', of(3, '2164.00')],
  ]),
  byArticle: new Map([['BG12', of(5, '6309.00')]]),
  byCostType: new Map([['83410', of(5, '6309.00')]]),
  firstDay: '2026-08-18' as LocalDate,
  lastDay: '2026-09-15' as LocalDate,
};
/** A billing file with lines of every kind. */
export const PAPER: CemeteryPaper = {
  client: 'Gemeente Ommen',
  contractor: 'Gemeente Twenterand',
  head: {
    fileNumber: 'K2B-2026-07',
    sequence: 24,
    releasedOn: '2026-10-05' as LocalDate,
    from: '2026-08-24' as LocalDate,
    to: '2026-10-04' as LocalDate,
    ...of(5, '6309.00'),
    tariffYear: 2026,
  },
  dueOn: '2026-10-05' as LocalDate,
  figures: FIGURES,
  articles: new Map([['BG12', 'Begraven vanaf 12 jaar']]),
  digest: 'a'.repeat(64),
  digestOfLines: 'b'.repeat(64),
  earlier: [{ fileNumber: 'K2B-2026-06', ...of(0, '0.00') }],
  refused: [
    { export: 'export-2026-10-02.csv', row: '14', reason: 'Artikel XX staat in geen tarieventabel.' },
  ],
  release: { preparedBy: 'begraafplaatsadministratie', releasedBy: 'teamleider Dienstverlening' },
};
const { firstDay: _first, lastDay: _last, ...noDays } = FIGURES;
/** A billing file without lines. */
export const EMPTY: CemeteryPaper = {
  ...PAPER,
  head: { ...PAPER.head, ...of(0, '0.00') },
  figures: {
    ...noDays,
    ...{ whole: of(0, '0.00'), late: of(0, '0.00'), corrections: of(0, '0.00') },
    ...{ byCemetery: new Map(), byArticle: new Map(), byCostType: new Map() },
  },
  earlier: [],
  refused: [],
};
