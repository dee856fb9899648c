import { wholeNumber } from '../../kernel/reading';
import { fold } from '../../kernel/tables';
import { addDays, addMonths, type LocalDate } from '../../kernel/time';
import { CEMETERY_FAULTS } from './cemetery-fault';
import type { CellReader } from './cell-reader';
import type { GraveRight } from './cemetery-item';
import type { ItemProfile } from './item-profile';

const LONGEST_TERM = 99;

/** Reads the right to a grave, when an item is about one: from a day, for a term or without end. */
export function readRight(cells: CellReader, profile: ItemProfile): { readonly right?: GraveRight } {
  const isAbout = cells.has('rightFrom') || cells.has('rightTo') || cells.has('term');
  if (!isAbout) return {};
  const from = cells.date('rightFrom');
  const years = readYears(cells, profile);
  if (years === 'indefinite') {
    if (cells.has('rightTo')) cells.fault(CEMETERY_FAULTS.otherTerm, 'rightTo');
    return { right: { from } };
  }
  const to = cells.date('rightTo');
  if (from !== '' && to !== '' && to <= from) cells.fault(CEMETERY_FAULTS.rightEndsFirst, 'rightTo');
  else if (years !== undefined && from !== '' && to !== '' && !lasts(from, to, years))
    cells.fault(CEMETERY_FAULTS.otherTerm, 'rightTo', { years: years.toString() });
  return { right: { from, to, ...(years !== undefined && { years }) } };
}

function readYears(cells: CellReader, { indefinite }: ItemProfile): number | 'indefinite' | undefined {
  const text = cells.optional('term');
  if (text === '') return undefined;
  if (indefinite.has(fold(text))) return 'indefinite';
  const years = wholeNumber(text);
  if (years !== undefined && years > 0 && years <= LONGEST_TERM) return years;
  cells.fault(CEMETERY_FAULTS.term, 'term');
  return undefined;
}

/** The last day is the day before the same date so many years later; many write that date itself. */
function lasts(from: LocalDate, to: LocalDate, years: number): boolean {
  const after = addMonths(from, years * 12);
  return to === after || to === addDays(after, -1);
}
