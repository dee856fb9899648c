import type { AgreementRecord, AskedMoment } from '../../src/agreements';
import type { IssuedYearEnd, YearEnd } from '../../src/reporting';
import { LEAD, type ProductBench } from './product-bench';
import { replayScenario, type ScenarioFile } from './replay-scenario';

/** Reads the statement of a year: as issued, or as known at a moment. */
export async function readYearEnd(
  bench: ProductBench,
  record: AgreementRecord,
  year: number,
  asked: AskedMoment = {},
): Promise<YearEnd> {
  const read = await bench.readYearEnd.read(LEAD, record.key, { year, asked });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

/** Closes a year by what it says now. */
export async function closeYear(
  bench: ProductBench,
  record: AgreementRecord,
  year: number,
): Promise<IssuedYearEnd> {
  const { fingerprint } = await readYearEnd(bench, record, year);
  const issued = await bench.transactions.run(LEAD, (tx) =>
    bench.issueYearEnd.issue(tx, record, year, fingerprint),
  );
  if (!issued.ok) throw new Error(JSON.stringify(issued.refusal));
  return issued.value;
}

/** A scenario up to and with a day, and what comes after it. */
export function dividedAfter(
  scenario: ScenarioFile,
  day: string,
): { before: ScenarioFile; after: ScenarioFile } {
  const part = (isIn: (moment: string) => boolean): ScenarioFile =>
    Object.fromEntries(
      Object.entries<unknown>(scenario).map(([name, list]) => [
        name,
        Array.isArray(list)
          ? list.filter((item: Record<string, string>) => isIn(item['recordedOn'] ?? item['knownOn'] ?? ''))
          : list,
      ]),
    );
  return { before: part((moment) => moment <= day), after: part((moment) => moment > day) };
}

/** Lives through a scenario and closes a year at the end of a day in it. */
export async function replayClosing(
  bench: ProductBench,
  record: AgreementRecord,
  scenario: ScenarioFile,
  { year, day }: { readonly year: number; readonly day: string },
): Promise<void> {
  const { before, after } = dividedAfter(scenario, day);
  await replayScenario(bench, record, before);
  await closeYear(bench, record, year);
  await replayScenario(bench, record, after);
}
