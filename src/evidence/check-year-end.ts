import type { LocalDate } from '../kernel/time';
import { drawYearEnd, linesOfYear, publishYearEnd, type YearEndBody } from '../reporting/domain';
import {
  finding,
  type Finding,
  type Ledger,
  type LedgerYearEnd,
  type KeptRun,
  type ReplayedRun,
  type UnreplayableRun,
} from './domain';
import { canonical, sha256 } from './verifier/hashing';

/** A statement has the hash it was kept with, and its row says what it says. */
export function checkYearEndRow({ key }: Ledger, yearEnd: LedgerYearEnd): Finding[] {
  const { year, body, bodyHash } = yearEnd;
  const columns: Record<string, readonly [unknown, unknown]> = {
    year: [year, body.year],
    knownOn: [yearEnd.knownOn, body.knownOn],
    knownPosition: [yearEnd.knownPosition, body.knownPosition],
    rulesVersion: [yearEnd.rulesVersion, body.rulesVersion],
    charged: [
      canonical([yearEnd.lineCount, yearEnd.lineSum, yearEnd.linesHash]),
      canonical([body.charged.count, body.charged.sum, body.charged.hash]),
    ],
  };
  const differing = Object.entries(columns).filter(([, [left, right]]) => left !== right);
  return [
    ...(sha256(canonical(body)) === bodyHash ? [] : [finding('year-end-body-changed', { key, year })]),
    ...differing.map(([field]) => finding('year-end-column-differs', { key, year, field })),
  ];
}

/** Statements that the present rules made, each where all runs before it can be made again: it counts what they charged. */
export function checkYearEnds(
  ledger: Ledger,
  replayed: readonly (ReplayedRun | KeptRun | UnreplayableRun)[],
): Finding[] {
  const sound = replayed.filter((one): one is ReplayedRun => 'documents' in one);
  return ledger.yearEnds.flatMap((yearEnd) => {
    const before = sound.filter(({ run }) => run.sequence <= yearEnd.runsBefore);
    const canBeMadeAgain =
      before.length === yearEnd.runsBefore && yearEnd.rulesVersion === ledger.rules.version;
    return canBeMadeAgain ? checkYearEnd(ledger, yearEnd, before) : [];
  });
}

/**
 * A statement as issued against the same statement made again from the facts it knew and the documents of
 * the runs before it (R14). Names of parties change later, so the hash alone covers them.
 */
function checkYearEnd(
  ledger: Ledger,
  { year, body }: LedgerYearEnd,
  before: readonly ReplayedRun[],
): Finding[] {
  const { key, agreement, facts, rules } = ledger;
  const documents = before.flatMap(({ run, documents: ofRun }) =>
    ofRun.map((document) => ({ ...document, issuedOn: run.issuedOn })),
  );
  const knowledge = { day: body.knownOn as LocalDate, position: body.knownPosition };
  const issued = documents.flatMap(({ number, issuedOn, composed }) =>
    composed.lines.map((line) => ({ ...line, number, issuedOn: issuedOn as LocalDate })),
  );
  const drawn = drawYearEnd({ agreement, facts, year, knowledge, rules, issued });
  if (!drawn.ok) return [finding('year-end-not-as-computed', { key, year, field: 'year' })];
  const { lines, ...charged } = linesOfYear(
    documents.map(({ number, published }) => ({ number, lines: published.lines })),
    year,
  );
  const expected = publishYearEnd(drawn.value, {
    ...body,
    edition: body.edition,
    rulesVersion: rules.version,
    charged: { ...charged, hash: sha256(canonical(lines)) },
  });
  return differingFields(expected, body).map((field) =>
    finding('year-end-not-as-computed', { key, year, field }),
  );
}

function differingFields(expected: YearEndBody, kept: YearEndBody): string[] {
  const fields = new Set([...Object.keys(expected), ...Object.keys(kept)]) as Set<keyof YearEndBody>;
  return [...fields].filter((field) => spelled(expected[field]) !== spelled(kept[field]));
}

/** A field that is gone spells nothing. */
function spelled(value: unknown): string {
  return value === undefined ? '' : canonical(value);
}
