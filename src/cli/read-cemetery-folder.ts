import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenOffFault, rowsFormatOf } from '../cemetery';
import {
  readNewSeries,
  readTariffs,
  type DatedExport,
  type DeliverySeries,
  type ItemProfile,
  type Tariff,
} from '../cemetery/domain';
import type { Fault } from '../kernel/fault/fault';
import { parseLocalDate } from '../kernel/time';
import { readRows, type RowsFormat } from '../platform/text-files';

const EXPORT_NAME = /^export-(\d{4}-\d{2}-\d{2})\.csv$/;
const TARIFFS_NAME = /^tarieven-.+\.csv$/;
const TARIFFS_FORMAT: RowsFormat = { separator: ';' };

/** Files of a folder with what is wrong in each. */
export class FaultyFiles extends Error {
  constructor(readonly faults: readonly (readonly [file: string, faults: readonly Fault[]])[]) {
    super('Files with faults');
  }
}

/** What a folder of the cemetery administration holds. */
export interface CemeteryFolder {
  readonly series: DeliverySeries;
  readonly tariffs: readonly Tariff[];
  readonly exports: readonly DatedExport[];
}

/** Reads `reeks.json`, `tarieven-*.csv` and `export-2026-01-26.csv`; throws `FaultyFiles`. */
export async function readCemeteryFolder(folder: string, profile: ItemProfile): Promise<CemeteryFolder> {
  const series = readSeries(join(folder, 'reeks.json'));
  const names = readdirSync(folder).sort();
  const tariffs = await readAllTariffs(folder, names);
  return { series, tariffs, exports: await readExports(folder, names, profile) };
}

function readSeries(path: string): DeliverySeries {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return refuse(path, error instanceof SyntaxError ? 'not-json' : 'unreadable-file');
  }
  const outcome = readNewSeries(json);
  if (outcome.ok) return outcome.value;
  throw new FaultyFiles([['reeks.json', outcome.faults]]);
}

async function readAllTariffs(folder: string, names: readonly string[]): Promise<Tariff[]> {
  const tariffs: Tariff[] = [];
  for (const name of names.filter((one) => TARIFFS_NAME.test(one))) {
    const outcome = readTariffs(await rowsIn(folder, name, TARIFFS_FORMAT), tariffs);
    if (!outcome.ok) throw new FaultyFiles([[name, outcome.faults]]);
    tariffs.push(...outcome.value);
  }
  return tariffs;
}

async function readExports(
  folder: string,
  names: readonly string[],
  profile: ItemProfile,
): Promise<DatedExport[]> {
  const exports: DatedExport[] = [];
  for (const name of names) {
    const [, day = ''] = EXPORT_NAME.exec(name) ?? [];
    const readOn = parseLocalDate(day);
    if (!readOn) continue;
    const rows = await rowsIn(folder, name, rowsFormatOf(profile));
    exports.push({ name, readOn, rows });
  }
  return exports;
}

async function rowsIn(folder: string, name: string, format: RowsFormat): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  const broken = await readRows([readFileSync(join(folder, name))], format, (cells) => rows.push(cells));
  if (broken) throw new FaultyFiles([[name, [brokenOffFault(broken)]]]);
  return rows;
}

function refuse(file: string, code: string): never {
  throw new FaultyFiles([[file, [{ path: file, code }]]]);
}
