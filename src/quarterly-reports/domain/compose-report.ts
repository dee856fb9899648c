import { writeQuarter, type LocalDate, type Quarter } from '../../kernel/time';
import type { QuarterFigures } from '../../reporting/domain';
import { compareFigures, type ComparedFigure, type EnteredQuarters } from './compare-figures';
import type { FilledPart, ReportModel } from './report-model';
import type { SectionText } from './report-text';

export interface ComposedSection {
  readonly key: string;
  readonly title: string;
  readonly filled: readonly FilledPart[];
  readonly figures: readonly ComparedFigure[];
  readonly text?: string;
}

/** A quarterly report along its model, as known at a moment: what the service knows, what was entered and written. */
export interface ComposedReport {
  readonly quarter: string;
  readonly model: string;
  readonly version: number;
  readonly knownOn: LocalDate;
  readonly position: number;
  readonly filled: QuarterFigures;
  readonly sections: readonly ComposedSection[];
}

export interface ReportParts {
  readonly quarter: Quarter;
  readonly version: number;
  readonly moment: { readonly day: LocalDate; readonly position: number };
  readonly filled: QuarterFigures;
  readonly entered: EnteredQuarters;
  readonly texts: readonly SectionText[];
}

/** Puts a report together, section by section in the order of its model (DVO 6; SLA, Rapportagemodel). */
export function composeReport(model: ReportModel, parts: ReportParts): ComposedReport {
  const { quarter, version, moment, filled, entered, texts } = parts;
  return {
    ...{ quarter: writeQuarter(quarter), model: model.name, version },
    ...{ knownOn: moment.day, position: moment.position, filled },
    sections: model.sections.map((section) => {
      const text = texts.find((one) => one.section === section.key)?.text;
      return {
        ...{ key: section.key, title: section.title, filled: section.filled },
        figures: compareFigures(model, section.key, entered),
        ...(text !== undefined && { text }),
      };
    }),
  };
}

/**
 * The sections on the costs without a word, of a report that counts months of which no payroll was read in: who puts it
 * to the client knows that, and says why.
 */
export function unexplainedPayroll({ filled, sections }: ComposedReport): string[] {
  if ((filled.monthsWithoutPayroll ?? []).length === 0) return [];
  return sections
    .filter((one) => one.text === undefined && one.filled.includes('financial'))
    .map(({ title }) => title);
}

/** The sections with a figure below its norm and no word about it, by title (SLA 1.7). */
export function unexplainedSections({ sections }: ComposedReport): string[] {
  return sections
    .filter(({ figures, text }) => text === undefined && figures.some(({ isBelowNorm }) => isBelowNorm))
    .map(({ title }) => title);
}
