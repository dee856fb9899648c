import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { exportProfile, outputProfile, renderBillingFile, workingDaysWith } from '../cemetery';
import {
  CEMETERY_FAULTS,
  cemeteryFault,
  readDeliverySeries,
  readTariffs,
  replayExports,
  windowsOfYear,
  type ComposedFile,
  type DatedExport,
  type DeliverySeries,
  type ItemProfile,
  type Tariff,
} from '../cemetery/domain';
import type { Fault } from '../kernel/fault/fault';
import { formatAmount, formatDate } from '../kernel/text';
import { addDays, parseLocalDate, yearOfDate } from '../kernel/time';
import { readRows, type BrokenOff, type RowsFormat } from '../platform/text-files';
import { wordFault } from '../platform/wording';
import { writeTextTable } from './text-table';

const REFUSED = 2;
const EXPORT_NAME = /^export-(\d{4}-\d{2}-\d{2})\.csv$/;
const TARIFFS_NAME = /^tarieven-.+\.csv$/;
const TARIFFS_FORMAT: RowsFormat = { separator: ';' };

export interface K2bOptions {
  /** The year in which the windows end. */
  readonly year: number;
  /** Where the files go; without it they are only counted. */
  readonly out?: string;
}

class Faulty extends Error {
  constructor(readonly faults: readonly (readonly [file: string, faults: readonly Fault[]])[]) {
    super('Files with faults');
  }
}

/**
 * Makes the six-weekly billing files of a folder without a database (SLA 1.9): `reeks.json`, `tarieven-*.csv` and
 * `export-2026-01-26.csv`, each export read in on the day in its name. Answers the exit code: 0, or 2 when something
 * is refused; then every fault stands on `errors`, one a line.
 */
export async function makeBillingFiles(
  folder: string,
  { year, out }: K2bOptions,
  output: Writable,
  errors: Writable,
): Promise<number> {
  try {
    const files = await compose(folder, year);
    for (const line of writeTextTable(tableOf(files, out))) output.write(`${line}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Faulty)) throw error;
    for (const [file, faults] of error.faults)
      for (const fault of faults) errors.write(`${file}: ${fault.code}: ${wordFault(fault)}\n`);
    return REFUSED;
  }
}

/** The files of the windows that end in a year; those before it are made as well, for what they leave. */
async function compose(folder: string, year: number): Promise<readonly ComposedFile[]> {
  const series = readSeries(join(folder, 'reeks.json'));
  const profile = exportProfile('export-1');
  const names = readdirSync(folder).sort();
  const tariffs = await readAllTariffs(folder, names);
  const exports = await readExports(folder, names, profile);
  const workingDays = workingDaysWith(series.closingDays);
  const last = windowsOfYear(series, year, workingDays).at(-1);
  if (!last) return [];
  const outcome = replayExports({ series, workingDays, profile, tariffs, exports }, last.dueOn);
  if (!outcome.ok) throw new Faulty(outcome.exports.map(({ name, faults }) => [name, faults]));
  return outcome.files.filter(({ window }) => yearOfDate(window.until) === year);
}

function readSeries(path: string): DeliverySeries {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return refuse(path, error instanceof SyntaxError ? 'not-json' : 'unreadable-file');
  }
  const outcome = readDeliverySeries(json);
  if (outcome.ok) return outcome.value;
  throw new Faulty([['reeks.json', outcome.faults]]);
}

async function readAllTariffs(folder: string, names: readonly string[]): Promise<Tariff[]> {
  const tariffs: Tariff[] = [];
  for (const name of names.filter((one) => TARIFFS_NAME.test(one))) {
    const outcome = readTariffs(await rowsIn(folder, name, TARIFFS_FORMAT), tariffs);
    if (!outcome.ok) throw new Faulty([[name, outcome.faults]]);
    tariffs.push(...outcome.value);
  }
  return tariffs;
}

async function readExports(
  folder: string,
  names: readonly string[],
  { separator, encoding }: ItemProfile,
): Promise<DatedExport[]> {
  const exports: DatedExport[] = [];
  for (const name of names) {
    const [, day = ''] = EXPORT_NAME.exec(name) ?? [];
    const readOn = parseLocalDate(day);
    if (!readOn) continue;
    const rows = await rowsIn(folder, name, { separator: separator ?? '\n', encoding });
    exports.push({ name, readOn, rows });
  }
  return exports;
}

async function rowsIn(folder: string, name: string, format: RowsFormat): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  const broken = await readRows([readFileSync(join(folder, name))], format, (cells) => rows.push(cells));
  if (broken) throw new Faulty([[name, [faultOf(broken)]]]);
  return rows;
}

function faultOf(broken: BrokenOff): Fault {
  switch (broken.kind) {
    case 'not-text':
      return cemeteryFault(CEMETERY_FAULTS.notText, {});
    case 'not-utf8':
      return cemeteryFault(
        CEMETERY_FAULTS.notUtf8,
        { row: broken.row },
        { position: broken.position.toString() },
      );
    case 'row-too-long':
      return cemeteryFault(CEMETERY_FAULTS.rowTooLong, { row: broken.row });
    case 'quotes':
      return cemeteryFault(CEMETERY_FAULTS.quotes, { row: broken.row });
  }
}

function tableOf(
  files: readonly ComposedFile[],
  out: string | undefined,
): Parameters<typeof writeTextTable>[0] {
  const profile = outputProfile('aanlevering-1');
  const rows = files.map(({ window, head, items, figures }) => {
    const rendered = renderBillingFile(head, items, profile);
    if (!rendered.ok)
      throw new Faulty([
        [
          head.fileNumber,
          rendered.itemIds.map((item) => cemeteryFault(CEMETERY_FAULTS.unwritable, {}, { item })),
        ],
      ]);
    if (out !== undefined) {
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, `${head.fileNumber}.csv`), rendered.file.content);
    }
    return [
      head.fileNumber,
      `${formatDate(window.from)} t/m ${formatDate(addDays(window.until, -1))}`,
      formatDate(window.dueOn),
      head.count.toString(),
      formatAmount(head.sum),
      figures.late.count.toString(),
      figures.corrections.count.toString(),
      rendered.file.digest.slice(0, 12),
    ];
  });
  const headings = ['Bestand', 'Venster', 'Uiterlijk', 'Regels', 'Bedrag', 'Laat', 'Correcties', 'SHA-256'];
  return { headings, rows };
}

function refuse(file: string, code: string): never {
  throw new Faulty([[file, [{ path: file, code }]]]);
}
