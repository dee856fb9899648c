import type { IssuedDocument } from '../invoicing/domain';
import {
  checkLines,
  finding,
  type Finding,
  type KeptRun,
  type Ledger,
  type LedgerDocument,
  type ReplayedRun,
} from './domain';
import { centsOf, evaluateGraph } from './verifier/evaluate-graph';
import { makeAgain } from './make-again';
import { canonical, sha256 } from './verifier/hashing';

/**
 * A run as issued against the same run made again from facts (R10): fingerprint, every field of every
 * document, every line, and that the kept explanation comes to the amounts (R12).
 */
export function checkRun(ledger: Ledger, replayed: ReplayedRun): Finding[] {
  const { run, documents, carriedForward } = replayed;
  const stored = ledger.documents.filter(({ runId }) => runId === run.runId);
  const { fingerprint, bodies: expected } = makeAgain(ledger, replayed);
  const carried = carriedForward.map(({ group, net }) => ({ group, net: net.toString() }));
  const isSame =
    stored.length === documents.length &&
    canonical(carried) === canonical(run.carriedForward) &&
    fingerprint === run.fingerprint &&
    run.preparedBy !== run.issuedBy;
  return [
    ...(isSame ? [] : [finding('run-differs', { key: ledger.key, run: run.sequence })]),
    ...expected.flatMap((body) => checkBody(body, stored)),
    ...documents.flatMap(({ number, composed }) => checkLines(number, ledger.lines, composed)),
    ...checkExplanation(ledger, replayed),
  ];
}

/** The stored body has the hash it was stored with. */
export function checkBodyHash({ number, body, bodyHash }: LedgerDocument): Finding[] {
  return sha256(canonical(body)) === bodyHash ? [] : [finding('document-body-changed', { number })];
}

/** How documents were computed, when and by which rules, against what the chain told when they were issued. */
export function checkCalculation({ key, events, runs, documents, lines }: Ledger): Finding[] {
  const told = new Map(events.map(({ subjectId, details }) => [subjectId, details['calculationHash']]));
  const runById = new Map(runs.map((run) => [run.runId, run]));
  return documents
    .filter(({ number, runId, ordinal, explanation }) => {
      const [run, hash] = [runById.get(runId), told.get(number)];
      if (!run || hash === undefined) return false;
      const shownIn = lines.filter((line) => line.number === number).map((line) => line.shownIn);
      const { issuedAt, rulesVersion, preparedBy, issuedBy } = run;
      const calculation = {
        issuedAt,
        rulesVersion,
        preparedBy,
        issuedBy,
        run: sha256(canonical(run.explanation)),
      };
      return sha256(canonical({ ...calculation, ordinal, explanation, shownIn })) !== hash;
    })
    .map(({ number }) => finding('calculation-differs', { key, number }));
}

function checkBody(expected: IssuedDocument, stored: readonly LedgerDocument[]): Finding[] {
  const { number } = expected;
  const body = stored.find((document) => document.number === number)?.body;
  if (!body) return [];
  const [left, right] = [expected, body].map((document) =>
    Object.entries(document).map(([name, value]) => [name, canonical(value)]),
  );
  const [made, kept] = [new Map(left as [string, string][]), new Map(right as [string, string][])];
  return [...new Set([...made.keys(), ...kept.keys()])]
    .filter((field) => made.get(field) !== kept.get(field))
    .map((field) => finding('document-not-as-computed', { number, field }));
}

/** The kept explanation of a run comes to its amounts (R12). Runs of before explanations were kept have none. */
export function checkExplanation(
  ledger: Ledger,
  { run, documents }: Pick<ReplayedRun, 'run'> & { readonly documents: KeptRun['kept'] },
): Finding[] {
  const { roots } = run.explanation;
  if (roots.length === 0) return [];
  const amounts = documents.flatMap(({ composed }) => composed.lines.map(({ amount }) => amount.cents));
  try {
    const values = evaluateGraph(run.explanation);
    const isSound =
      roots.length === amounts.length &&
      roots.every((root, index) => {
        const value = values[root];
        return value !== undefined && centsOf(value) === amounts[index];
      });
    if (isSound) return [];
  } catch {
    // A graph that cannot be evaluated is one that was changed.
  }
  return [finding('explanation-differs', { key: ledger.key, run: run.sequence })];
}
