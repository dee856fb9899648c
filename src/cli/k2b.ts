import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import {
  builtInProfileNames,
  exportProfile,
  outputProfile,
  renderBillingFile,
  workingDaysWith,
  type RenderedFile,
} from '../cemetery';
import {
  CEMETERY_FAULTS,
  cemeteryFault,
  replayExports,
  windowsOfYear,
  type ComposedFile,
  type Tariff,
} from '../cemetery/domain';
import type { CemeteryPaper } from '../documents';
import { renderControlReport, renderCoverLetter } from '../documents/render';
import { formatAmount, formatDate } from '../kernel/text';
import { addDays, yearOfDate } from '../kernel/time';
import { wordFault } from '../platform/wording';
import { FaultyFiles, readCemeteryFolder } from './read-cemetery-folder';
import { writeTextTable, type TextTable } from './text-table';

const REFUSED = 2;
/** How many files before it a control report shows. */
const EARLIER_FILES = 3;
const USUAL_PROFILE = 'aanlevering-2';
const KNOWN_PROFILES = builtInProfileNames().flatMap(({ kind, name }) =>
  kind === 'aanlevering' ? [name] : [],
);

export interface K2bOptions {
  /** The year in which the windows end. */
  readonly year: number;
  /** Where the files go; without it they are only counted. */
  readonly out?: string;
  /** The names of contractor and client: with them each file gets its control report and cover letter. */
  readonly from?: string;
  readonly to?: string;
  /** The built-in profile of the files; one of before makes those of before again. */
  readonly profile?: string;
}

interface MadeFile extends ComposedFile {
  readonly rendered: RenderedFile;
}

/**
 * Makes the six-weekly billing files of a folder without a database (SLA 1.9), each export read in on the day in its
 * name. Answers the exit code: 0, or 2 when something is refused; then every fault stands on `errors`, one a line.
 */
export async function makeBillingFiles(
  folder: string,
  options: K2bOptions,
  output: Writable,
  errors: Writable,
): Promise<number> {
  try {
    const { profile = USUAL_PROFILE } = options;
    if (!KNOWN_PROFILES.includes(profile)) {
      errors.write(`Het profiel ‘${profile}’ is er niet. Kies uit ${KNOWN_PROFILES.join(', ')}.\n`);
      return REFUSED;
    }
    const { files, tariffs } = await compose(folder, options.year, profile);
    const made = files.filter(({ window }) => yearOfDate(window.until) === options.year);
    if (options.out !== undefined) {
      mkdirSync(options.out, { recursive: true });
      for (const file of made) await writeOut(file, { files, tariffs }, { ...options, out: options.out });
    }
    for (const line of writeTextTable(tableOf(made))) output.write(`${line}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof FaultyFiles)) throw error;
    for (const [file, faults] of error.faults)
      for (const fault of faults) errors.write(`${file}: ${fault.code}: ${wordFault(fault)}\n`);
    return REFUSED;
  }
}

/** The files of all windows up to the last one that ends in the year. */
async function compose(folder: string, year: number, output: string): Promise<Made> {
  const profile = exportProfile('export-1');
  const { series, tariffs, exports } = await readCemeteryFolder(folder, profile);
  const workingDays = workingDaysWith(series.closingDays);
  const last = windowsOfYear(series, year, workingDays).at(-1);
  if (!last) return { files: [], tariffs };
  const outcome = replayExports({ series, workingDays, profile, tariffs, exports }, last.dueOn);
  if (!outcome.ok) throw new FaultyFiles(outcome.exports.map(({ name, faults }) => [name, faults]));
  return { files: outcome.files.map((file) => render(file, output)), tariffs };
}

interface Made {
  readonly files: readonly MadeFile[];
  readonly tariffs: readonly Tariff[];
}

function render(file: ComposedFile, profile: string): MadeFile {
  const rendered = renderBillingFile(file.head, file.items, outputProfile(profile));
  if (rendered.ok) return { ...file, rendered: rendered.file };
  const faults = rendered.itemIds.map((item) => cemeteryFault(CEMETERY_FAULTS.unwritable, {}, { item }));
  throw new FaultyFiles([[file.head.fileNumber, faults]]);
}

async function writeOut(
  file: MadeFile,
  made: Made,
  { out, from, to }: K2bOptions & { readonly out: string },
): Promise<void> {
  const { fileNumber } = file.head;
  writeFileSync(join(out, `${fileNumber}.csv`), file.rendered.content);
  if (from === undefined || to === undefined) return;
  const paper = paperOf(file, made, { contractor: from, client: to });
  writeFileSync(join(out, `${fileNumber} controlerapport.pdf`), await renderControlReport(paper));
  writeFileSync(join(out, `${fileNumber} aanbiedingsbrief.pdf`), await renderCoverLetter(paper));
}

function paperOf(
  { window, head, figures, rendered }: MadeFile,
  { files, tariffs }: Made,
  parties: Pick<CemeteryPaper, 'client' | 'contractor'>,
): CemeteryPaper {
  const earlier = files.filter((file) => file.window.number < window.number).slice(-EARLIER_FILES);
  const { digest, digestOfLines } = rendered;
  return {
    ...parties,
    ...{ head, figures, digest, digestOfLines, dueOn: window.dueOn, refused: [] },
    articles: new Map(tariffs.map(({ article, description }) => [article, description])),
    earlier: earlier.reverse().map(({ head: { fileNumber, count, sum } }) => ({ fileNumber, count, sum })),
  };
}

function tableOf(files: readonly MadeFile[]): TextTable {
  const rows = files.map(({ window, head, figures, rendered }) => [
    head.fileNumber,
    `${formatDate(window.from)} t/m ${formatDate(addDays(window.until, -1))}`,
    formatDate(window.dueOn),
    head.count.toString(),
    formatAmount(head.sum),
    figures.late.count.toString(),
    figures.corrections.count.toString(),
    rendered.digest.slice(0, 12),
  ]);
  const headings = ['Bestand', 'Venster', 'Uiterlijk', 'Regels', 'Bedrag', 'Laat', 'Correcties', 'SHA-256'];
  return { headings, rows };
}
