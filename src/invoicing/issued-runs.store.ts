import { Injectable } from '@nestjs/common';
import type { Graph } from '../kernel/explanation';
import type { Tx } from '../platform/database';
import type { BillingRun, NumberedDocument } from './billing-rows';

/** A run with what only its explanation needs. */
export interface NewBillingRun extends BillingRun {
  readonly explanation: Graph;
}

/** What a run is saved with. */
interface IssuedRunOf {
  readonly agreementId: string;
  readonly party: string;
  readonly run: NewBillingRun;
}

/** In one statement: each round trip holds the number series, for which all other agreements of a contractor wait. */
const ADD = `
  WITH run AS (
    INSERT INTO billing_run (run_id, agreement_id, sequence, month, credited_document, known_on, known_position, issued_at,
                             issued_on, prepared_by, issued_by, fingerprint, carried_forward, rules_version, explanation)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15::jsonb)
  ), documents AS (
    INSERT INTO document (contractor_party, number, agreement_id, run_id, ordinal, kind, vat_group, month, issued_on, net,
                          vat_amount, gross, credits, body, body_hash, explanation)
    SELECT $16, number, $2, $1, ordinal, kind, "group", month, "issuedOn", net, "vatAmount", gross, credits, body,
           "bodyHash", explanation
    FROM jsonb_to_recordset($17::jsonb) AS document(number text, ordinal integer, kind text, "group" text, month text,
      "issuedOn" date, net numeric, "vatAmount" numeric, gross numeric, credits text, body jsonb, "bodyHash" text,
      explanation jsonb)
  ), lines AS (
    INSERT INTO document_line (agreement_id, number, ordinal, cost_month, component, kind, vat_category, vat_percentage,
                               amount, causes, shown_in)
    SELECT $2, number, ordinal, "costMonth", component, kind, "vatCategory", "vatPercentage", amount, causes, "shownIn"
    FROM jsonb_to_recordset($18::jsonb) AS line(number text, ordinal integer, "costMonth" text, component text, kind text,
      "vatCategory" text, "vatPercentage" numeric, amount numeric, causes jsonb, "shownIn" integer)
  )
  DELETE FROM billing_draft WHERE agreement_id = $2`;

/** Saves issued runs; they never change. */
@Injectable()
export class IssuedRunsStore {
  /** Adds a run with its documents and their lines, in the place of the draft. */
  async add(
    tx: Tx,
    { agreementId, party, run }: IssuedRunOf,
    documents: readonly NumberedDocument[],
  ): Promise<void> {
    await tx.execute(ADD, [
      ...[
        run.runId,
        agreementId,
        run.sequence,
        run.month,
        run.creditedDocument,
        run.knownOn,
        run.knownPosition,
      ],
      ...[run.issuedAt, run.issuedOn, run.preparedBy, run.issuedBy, run.fingerprint],
      ...[JSON.stringify(run.carriedForward), run.rulesVersion, JSON.stringify(run.explanation), party],
      JSON.stringify(documents.map(documentRow)),
      JSON.stringify(documents.flatMap(lineRows)),
    ]);
  }
}

function documentRow({ body, bodyHash, explanation }: NumberedDocument, ordinal: number): object {
  const { number, kind, group, month, issuedOn, net, vatAmount, gross, credits } = body;
  return {
    ...{ number, ordinal, kind, group, month, issuedOn, net, vatAmount, gross, credits },
    ...{ body, bodyHash, explanation },
  };
}

function lineRows({ body: { number }, composed, shownIn }: NumberedDocument): object[] {
  return composed.lines.map((line, index) => ({
    number,
    ordinal: index + 1,
    costMonth: line.costMonth,
    component: line.component,
    kind: line.kind,
    vatCategory: line.vat.category,
    vatPercentage: line.vat.percentage.toString(),
    amount: line.amount.toString(),
    shownIn: shownIn[index],
    causes: (line.causes ?? []).map(({ source, amount }) => ({ source, amount: amount.toString() })),
  }));
}
