import { Injectable } from '@nestjs/common';
import type { Graph, Leaf } from '../kernel/explanation';
import type { Tx } from '../platform/database';

/** Where a line per function stands: its document, the published line that shows it, and its figure. */
export interface ExplainedLine {
  readonly number: string;
  readonly shownIn: number | null;
  /** Place among the figures of the explanation of its run. */
  readonly figure: number;
}

/** Explanations as they were stored when documents were issued; they never change. */
@Injectable()
export class ExplanationsStore {
  /** How the published lines of a document were computed; for both parties. */
  async published(tx: Tx, agreementId: string, number: string): Promise<Graph | undefined> {
    const [row] = await tx.query<{ explanation: Graph | null }>(
      'SELECT explanation FROM document WHERE agreement_id = $1 AND number = $2',
      [agreementId, number],
    );
    return row?.explanation ?? undefined;
  }

  /** How the run of a document computed all its lines; row-level security shows it to the contractor only. */
  async ofRun(tx: Tx, agreementId: string, number: string): Promise<Graph | undefined> {
    const [row] = await tx.query<{ explanation: Graph | null }>(
      `SELECT run.explanation FROM billing_run run JOIN document USING (agreement_id, run_id)
       WHERE agreement_id = $1 AND number = $2`,
      [agreementId, number],
    );
    return row?.explanation ?? undefined;
  }

  /** The runs whose explanation names one of the leaves, with their lines in the order of their figures. */
  async naming(
    tx: Tx,
    agreementId: string,
    leaves: readonly Leaf[],
  ): Promise<{ readonly explanation: Graph; readonly lines: readonly ExplainedLine[] }[]> {
    const runs = await tx.query<{ runId: string; explanation: Graph }>(
      `SELECT run_id AS "runId", explanation FROM billing_run
       WHERE agreement_id = $1 AND explanation @> ANY ($2::jsonb[]) ORDER BY sequence`,
      [agreementId, leaves.map((leaf) => JSON.stringify({ nodes: [leaf] }))],
    );
    const lines = await this.lines(tx, agreementId);
    return runs.map(({ runId, explanation }) => ({ explanation, lines: lines.get(runId) ?? [] }));
  }

  /** The lines of each run in the order of its figures: documents in order, lines in order. */
  async lines(tx: Tx, agreementId: string): Promise<Map<string, ExplainedLine[]>> {
    const rows = await tx.query<{ runId: string; number: string; shownIn: number | null }>(
      `SELECT document.run_id AS "runId", line.number, line.shown_in AS "shownIn"
       FROM document_line line JOIN document USING (agreement_id, number)
       WHERE line.agreement_id = $1 ORDER BY document.run_id, document.ordinal, line.ordinal`,
      [agreementId],
    );
    const byRun = new Map<string, ExplainedLine[]>();
    for (const { runId, number, shownIn } of rows) {
      const ofRun = byRun.get(runId) ?? [];
      ofRun.push({ number, shownIn, figure: ofRun.length });
      byRun.set(runId, ofRun);
    }
    return byRun;
  }
}
