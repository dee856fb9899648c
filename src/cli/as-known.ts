import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { POSITION, type AskedMoment } from '../agreements';
import { formatLongDate } from '../kernel/text';
import { parseLocalDate, type LocalDate } from '../kernel/time';
import { Refused } from '../platform/http';
import { findAgreement } from './find-agreement';
import { refusedAs } from './refused-as';
import { writeTextTable, type TextTable } from './text-table';

/** What every command asks that shows figures as known at a moment. */
export interface AsKnownOptions {
  readonly agreement: string;
  readonly knownOn?: string;
  readonly position?: string;
  readonly json?: boolean;
}

/** Figures as the HTTP interface answers them, and how a terminal shows them. */
export interface Figures {
  readonly answer: { readonly bekendOp: string; readonly positie: number };
  readonly title: string;
  readonly tables: readonly TextTable[];
  /** What is to be known of the figures. */
  readonly remarks?: readonly string[];
  readonly closing?: string;
}

/** Draws the figures and writes them: the answer of the HTTP interface with `--json`, else tables in Dutch. */
export async function writeAsKnown(
  application: INestApplicationContext,
  options: AsKnownOptions,
  output: Writable,
  draw: (asked: AskedMoment) => Promise<Figures>,
): Promise<void> {
  await findAgreement(application, options.agreement);
  const figures = await draw(readMoment(options)).catch((error: unknown) => {
    throw error instanceof Refused ? refusedAs(error.refusal) : error;
  });
  const lines = options.json ? [JSON.stringify(figures.answer, null, 2)] : linesOf(figures);
  for (const line of lines) output.write(`${line}\n`);
}

/** A day or a position; throws in Dutch on anything else, and on both. */
function readMoment({ knownOn, position }: AsKnownOptions): AskedMoment {
  const faults = [
    ...(knownOn !== undefined && parseLocalDate(knownOn) === undefined ? ['not-a-date'] : []),
    ...(position !== undefined && !POSITION.test(position) ? ['not-a-position'] : []),
    ...(knownOn !== undefined && position !== undefined ? ['day-or-position'] : []),
  ];
  if (faults.length > 0)
    throw refusedAs({ code: 'invalid-input', faults: faults.map((code) => ({ path: '', code })) });
  if (position !== undefined) return { position: Number(position) };
  return knownOn === undefined ? {} : { day: knownOn as LocalDate };
}

function* linesOf({ answer, title, tables, remarks = [], closing }: Figures): Generator<string> {
  yield title;
  yield `Zoals bekend op ${formatLongDate(answer.bekendOp as LocalDate)}, positie ${answer.positie}.`;
  for (const table of tables) {
    yield '';
    yield* writeTextTable(table);
  }
  for (const remark of remarks) yield* ['', remark];
  if (closing !== undefined) yield* ['', closing];
}
