import type { FormationLine } from '../../../agreements/domain';
import { dayOf, daysIn, firstDayOf, monthAt, yearOf, type Month } from '../../../kernel/time';
import { fold } from '../../../kernel/tables';
import type { PayrollProfile } from '../profile/payroll-profile';

/** The functions that the formation agrees on, and how the file's names lead to them (DVO 4.2). */
export class AgreedFunctions {
  private readonly lines = new Map<string, FormationLine[]>();
  /** What was found for a month and a name as files write it: most rows repeat one. */
  private readonly found = new Map<string, string>();

  constructor(
    formation: readonly FormationLine[],
    private readonly profile: PayrollProfile,
  ) {
    for (const line of formation) {
      const key = fold(line.function);
      this.lines.set(key, [...(this.lines.get(key) ?? []), line]);
    }
  }

  /** The name in the formation of the month's year for a name in the file; undefined when it has none. */
  nameFor(inFile: string, month: Month): string | undefined {
    const key = `${month} ${inFile}`;
    const found = this.found.get(key) ?? this.find(inFile, month);
    if (found !== undefined) this.found.set(key, found);
    return found;
  }

  private find(inFile: string, month: Month): string | undefined {
    const name = this.profile.functions.get(fold(inFile)) ?? inFile;
    const [line] = this.lines.get(fold(name)) ?? [];
    const year = yearOf(month);
    return line && this.exists(line.function, monthAt(year, 1), monthAt(year, 12))
      ? line.function
      : undefined;
  }

  existsIn(name: string, month: Month): boolean {
    return this.exists(name, month, month);
  }

  /** The names of all functions that exist on a day of the month. */
  namesIn(month: Month): string[] {
    const names = [...this.lines.values()].flatMap(([line]) => (line ? [line.function] : []));
    return names.filter((name) => this.existsIn(name, month));
  }

  /** The services for which a function exists on a day of the month, each once. */
  servicesOf(name: string, month: Month): string[] {
    return [...new Set(this.linesIn(name, month, month).map(({ service }) => service))];
  }

  private exists(name: string, first: Month, last: Month): boolean {
    return this.linesIn(name, first, last).length > 0;
  }

  private linesIn(name: string, first: Month, last: Month): FormationLine[] {
    const lines = this.lines.get(fold(name)) ?? [];
    return lines.filter(
      ({ from, until }) =>
        from <= dayOf(last, daysIn(last)) && (until === undefined || until > firstDayOf(first)),
    );
  }
}
