import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type { EvidenceFact, EvidenceFigure, EvidencePayrollLine, EvidenceTable } from './domain';

const FACTS = `
  SELECT fact_id AS id, position::integer AS position, recording::integer AS recording, list, replaces,
         body AS content
  FROM agreement_fact WHERE agreement_id = $1 ORDER BY position`;

const PAYROLL = `
  SELECT delivery_code AS "deliveryCode", file_row AS "fileRow", line.position::integer AS position,
         line.recording::integer AS recording, source, line.booked_month AS "bookedMonth",
         cost_month AS "costMonth", function, component, amount, reason, ledger_account AS "ledgerAccount",
         cost_centre AS "costCentre", employee
  FROM payroll_line line
  JOIN payroll_delivery USING (delivery_id)
  LEFT JOIN payroll_line_employee personal
    ON personal.agreement_id = line.agreement_id AND personal.position = line.position
  WHERE line.agreement_id = $1 ORDER BY line.position`;

const TABLES = `
  SELECT table_id AS "tableId", collective_agreement AS "collectiveAgreement", effective_from AS "effectiveFrom",
         provisional, file_name AS "fileName", digest,
         (SELECT jsonb_object_agg(scale, amounts) FROM (
            SELECT scale, jsonb_agg(monthly_amount::text ORDER BY step) AS amounts
            FROM salary_table_amount amount WHERE amount.table_id = salary_table.table_id GROUP BY scale
          ) AS by_scale) AS scales
  FROM salary_table
  WHERE table_id IN (SELECT body ->> 'table' FROM agreement_fact WHERE agreement_id = $1 AND list = 'salaryTables')
  ORDER BY table_id COLLATE "C"`;

const FIGURES = `
  SELECT year || '-k' || quarter AS quarter, number, measure, product, value::text AS value, source, replaces, digest,
         entered_role AS "enteredRole", entered_at AS "enteredAt"
  FROM quarterly_figure WHERE agreement_id = $1 ORDER BY quarter, number`;

/** Facts, payroll lines, salary tables and figures of quarters as they stand, for an evidence file. */
@Injectable()
export class EvidenceRowsStore {
  facts(tx: Tx, agreementId: string): Promise<EvidenceFact[]> {
    return tx.query(FACTS, [agreementId]);
  }

  /** With pseudonyms: whoever writes them down makes digests of them first. */
  payroll(tx: Tx, agreementId: string): Promise<EvidencePayrollLine[]> {
    return tx.query(PAYROLL, [agreementId]);
  }

  tables(tx: Tx, agreementId: string): Promise<EvidenceTable[]> {
    return tx.query(TABLES, [agreementId]);
  }

  figures(tx: Tx, agreementId: string): Promise<EvidenceFigure[]> {
    return tx.query(FIGURES, [agreementId]);
  }
}
