import { cemeteryFile } from './cemetery-file';
import { cemeteryRelease } from './cemetery-release';
import { chargedSums } from './charged-sums';
import { deliveries } from './deliveries';
import { drawOverview } from './draw-overview';
import { evidence } from './evidence';
import { invoicePdf } from './invoice-pdf';
import { invoiceUbl } from './invoice-ubl';
import { monthRunMemory } from './month-run-memory';
import { writeMonthRun } from './write-month-run';
import type { Figure } from './measure';
import { payrollFile } from './payroll-file';
import { printTable } from './print-table';
import { secondStart } from './second-start';
import { settleMonth } from './settle-month';
import { settleYears } from './settle-years';
import { startUp } from './start-up';

const ALL = [
  startUp,
  secondStart,
  settleYears,
  settleMonth,
  drawOverview,
  chargedSums,
  payrollFile,
  invoicePdf,
  invoiceUbl,
  writeMonthRun,
  monthRunMemory,
  deliveries,
  evidence,
  cemeteryFile,
  cemeteryRelease,
];

/** Measures what the arguments ask for: everything, or with `--only settle` what begins with that. */
async function bench([option, beginning = '']: readonly string[]): Promise<void> {
  const chosen = ALL.filter(({ name }) => name.startsWith(beginning));
  if ((option !== undefined && option !== '--only') || chosen.length === 0) {
    const names = ALL.map(({ name }) => name).join(', ');
    throw new Error(`Usage: npm run bench [-- --only <name>], where the names are ${names}`);
  }
  const figures: Figure[] = [];
  for (const { name, measure } of chosen) {
    process.stderr.write(`${name} …\n`);
    figures.push(...(await measure()));
  }
  printTable(figures);
}

void bench(process.argv.slice(2));
