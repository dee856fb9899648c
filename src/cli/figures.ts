import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { AgreementAccess, type AgreementRecord, type AskedMoment, type KnownMoment } from '../agreements';
import { renderYearEnd } from '../documents/render';
import { PreviewBilling } from '../invoicing';
import { monthAt, parseMonth, yearOf, type Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import { valueOf } from '../platform/http';
import { DrawReports, readPeriod, ReadYearEnd } from '../reporting';
import { SettleAsKnown } from '../settlement';
import { writeAsKnown, type AsKnownOptions, type Figures } from './as-known';
import { COMMAND_LINE } from './find-agreement';
import { refusedAs } from './refused-as';
import { showBudget, showCeiling, showDraft, showOverview, showSettlement } from './show-figures';
import { showYearEnd } from './show-year-end';

export interface MonthOptions extends AsKnownOptions {
  readonly month: string;
}

export interface YearOptions extends AsKnownOptions {
  readonly year: number;
}

/** What is asked of `slotsom year-end`. */
export interface YearEndOptions extends YearOptions {
  /** Where the PDF is written, when it is wanted. */
  readonly out?: string;
}

export interface PeriodOptions extends AsKnownOptions {
  readonly period: string;
}

type Command<Options> = (
  application: INestApplicationContext,
  options: Options,
  output: Writable,
) => Promise<void>;

/** `slotsom settlement`: what may be charged for a month. */
export const settlement: Command<MonthOptions> = (application, options, output) => {
  const month = readMonth(options.month);
  return write(application, options, output, async (tx, record, knowledge) => {
    const question = { upTo: month, year: yearOf(month), knowledge };
    const settled = valueOf(await application.get(SettleAsKnown, LOOSE).settle(tx, record, question));
    return showSettlement(settled, month, knowledge);
  });
};

/** `slotsom ceiling`: the limits of a year and what they were used for. */
export const ceiling: Command<YearOptions> = (application, options, output) =>
  write(application, options, output, async (tx, record, knowledge) => {
    const question = { upTo: monthAt(options.year, 12), year: options.year, knowledge };
    const settled = valueOf(await application.get(SettleAsKnown, LOOSE).settle(tx, record, question));
    return showCeiling(settled.year, knowledge);
  });

/** `slotsom draft`: what would be invoiced for a month. */
export const draft: Command<MonthOptions> = (application, options, output) => {
  const month = readMonth(options.month);
  return write(application, options, output, async (tx, record, moment) => {
    const previews = application.get(PreviewBilling, LOOSE);
    return showDraft(valueOf(await previews.preview(tx, record, month, moment)), month);
  });
};

/** `slotsom budget`: original and current budget of a year against what it came to. */
export const budget: Command<YearOptions> = (application, options, output) =>
  writeAsKnown(application, options, output, async (asked) => {
    const reports = application.get(DrawReports, LOOSE);
    const drawn = await reports.budget(COMMAND_LINE, options.agreement, options.year, asked);
    return showBudget(valueOf(drawn), options.year);
  });

/** `slotsom overview`: budget against actual over a half-year. */
export const overview: Command<PeriodOptions> = (application, options, output) =>
  writeAsKnown(application, options, output, async (asked) => {
    const { agreement, period } = options;
    if (!/^\d{4}-h[12]$/.test(period)) throw refusedAs(fault('not-a-half-year'));
    const reports = application.get(DrawReports, LOOSE);
    return showOverview(
      valueOf(await reports.overview(COMMAND_LINE, agreement, readPeriod(period), asked)),
      period,
    );
  });

/** `slotsom year-end`: the account of a year as issued, or as known at a moment; as PDF too when asked. */
export const yearEnd: Command<YearEndOptions> = (application, options, output) =>
  writeAsKnown(application, options, output, async (asked) => {
    const { agreement, year, out } = options;
    const reading = application.get(ReadYearEnd, LOOSE);
    const read = valueOf(await reading.read(COMMAND_LINE, agreement, { year, asked }));
    if (out !== undefined) writeFileSync(out, await renderYearEnd(read));
    return showYearEnd(read);
  });

/** Services of capabilities that the application imports, wherever they are declared. */
const LOOSE = { strict: false } as const;

function write(
  application: INestApplicationContext,
  options: AsKnownOptions,
  output: Writable,
  draw: (tx: Tx, record: AgreementRecord, moment: KnownMoment) => Promise<Figures>,
): Promise<void> {
  const access = application.get(AgreementAccess, LOOSE);
  return writeAsKnown(application, options, output, (asked: AskedMoment) =>
    access.readAsKnown(COMMAND_LINE, options.agreement, asked, draw),
  );
}

function readMonth(text: string): Month {
  const month = parseMonth(text);
  if (month === undefined) throw refusedAs(fault('not-a-month'));
  return month;
}

function fault(code: string): { code: string; faults: { path: string; code: string }[] } {
  return { code: 'invalid-input', faults: [{ path: '', code }] };
}
