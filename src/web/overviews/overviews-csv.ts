import { nameOfRole } from '../../platform/wording';
import { dutchDateOf } from '../../platform/clock';
import type { FixedHalf } from '../../reporting';
import { nameOfPeriod } from '../../reporting/domain';
import { textCell, writeCsv } from '../parts/csv';
import { STANDING_NAMES } from './name-standing';
import type { ListedHalf } from './overviews-view';

const HEADINGS = [
  'Halfjaar',
  'Stand',
  'Opdrachtnemer: versie',
  'Opdrachtnemer: vastgesteld op',
  'Opdrachtnemer: vastgesteld door',
  'Opdrachtgever: versie',
  'Opdrachtgever: vastgesteld op',
  'Opdrachtgever: vastgesteld door',
];

/** The list as a file for a spreadsheet. */
export function overviewsCsv(halves: readonly ListedHalf[]): string {
  return writeCsv(
    HEADINGS,
    halves.map(({ period, standing, fixed }) => [
      nameOfPeriod(period),
      STANDING_NAMES[standing],
      ...cellsOf(fixed.contractor),
      ...cellsOf(fixed.client),
    ]),
  );
}

function cellsOf(fixed: FixedHalf | undefined): string[] {
  if (!fixed) return ['', '', ''];
  const { version, fixedAt, fixedRole } = fixed;
  return [version.toString(), dutchDateOf(fixedAt), textCell(nameOfRole(fixedRole))];
}
