import { sayFigure } from '../../documents';
import type { MeasureUnit } from '../../quarterly-reports/domain';

/** What a number is of, behind the name of its field. */
export const UNIT_HINTS: Readonly<Record<MeasureUnit, string>> = {
  count: '',
  hours: ' (uren)',
  percentage: ' (%)',
};

/** A figure as paper has it, or a dash where nothing is known. */
export function sayKnown(value: { toString(): string } | undefined, unit: MeasureUnit): string {
  return value === undefined ? '–' : sayFigure(value.toString(), unit);
}
