import { writeQuarter } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { textCell, writeCsv } from '../parts/csv';
import { fixOf } from './fixed-act';
import { nameOfState } from './report-badge';
import { sayTurn, type ListedQuarter } from './reports-view';

const HEADINGS = [
  'Kwartaal',
  'Stand',
  'Wat nu',
  'Versie',
  'Vastgesteld op',
  'Vastgesteld door',
  'Vingerafdruk',
];

/** The list as a file for a spreadsheet. */
export function reportsCsv(quarters: readonly ListedQuarter[], side: 'contractor' | 'client'): string {
  return writeCsv(
    HEADINGS,
    quarters.map((listed) => {
      const { quarter, report } = listed;
      const fixed = fixOf(report);
      return [
        writeQuarter(quarter),
        textCell(nameOfState(report?.state, side)),
        textCell(sayTurn(listed, side)),
        report?.latest.version.toString() ?? '',
        fixed ? dutchDateOf(fixed.doneAt) : '',
        fixed ? textCell(nameOfRole(fixed.role)) : '',
        fixed?.seen ?? '',
      ];
    }),
  );
}
