import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { nameReportPart, renderYearEnd, summariseYearEnd, wordYearEndState } from '../documents';
import { parseLocalDate } from '../kernel/time';
import { ReadYearEnd, type YearEnd } from '../reporting';
import { COMMAND_LINE, findAgreement } from './find-agreement';
import { refusedAs } from './refused-as';

/** What is asked of `slotsom year-end`. */
export interface YearEndOptions {
  readonly agreement: string;
  readonly year: number;
  /** Without it: as issued, or else as known today. */
  readonly knownOn?: string;
  /** Where the PDF is written, when it is wanted. */
  readonly out?: string;
}

/** Writes the statement of a year in short, and as PDF when asked. Throws in Dutch when there is none. */
export async function writeYearEnd(
  application: INestApplicationContext,
  { agreement, year, knownOn, out }: YearEndOptions,
  output: Writable,
): Promise<void> {
  const { key } = await findAgreement(application, agreement);
  const day = knownOn === undefined ? undefined : parseLocalDate(knownOn);
  const question = { year, asked: day === undefined ? {} : { day } };
  const read = await application.get(ReadYearEnd, { strict: false }).read(COMMAND_LINE, key, question);
  if (!read.ok) throw refusedAs(read.refusal);
  for (const line of wordYearEnd(read.value)) output.write(`${line}\n`);
  if (out !== undefined) writeFileSync(out, await renderYearEnd(read.value));
}

function* wordYearEnd(yearEnd: YearEnd): Generator<string> {
  const { body, fingerprint } = yearEnd;
  yield `${wordYearEndState(yearEnd)}. ${summariseYearEnd(body)}`;
  yield ['onderdeel', 'begroting', 'werkelijk', 'verschuldigd', 'gerekend', 'nog', 'aangehouden'].join('\t');
  for (const row of body.rows) {
    const { currentBudget, actual, chargeable, charged, owed, parked } = row;
    yield [nameReportPart(row.part), currentBudget, actual, chargeable, charged, owed, parked].join('\t');
  }
  const { count, sum, hash } = body.charged;
  yield `${count.toString()} regels, samen ${sum}; hash ${hash}`;
  yield `vingerafdruk ${fingerprint}`;
}
