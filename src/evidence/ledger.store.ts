import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type {
  IssuedNumber,
  LedgerAcceptance,
  LedgerDelivery,
  LedgerDocument,
  LedgerHalfYear,
  LedgerLine,
  LedgerPosition,
  LedgerQuarterlyReport,
  LedgerRecording,
  LedgerReportAct,
  LedgerRun,
  LedgerYearEnd,
  NumberSeries,
  SharedAct,
} from './domain';

/** A version of what documents take from a register: its fields by name, and when it was recorded. */
export interface MasterRow {
  readonly recordedAt: string;
  readonly fields: Readonly<Record<string, string>>;
}

const RUNS = `
  SELECT run_id AS "runId", sequence, month, credited_document AS "creditedDocument", known_on AS "knownOn",
         known_position::integer AS "knownPosition", issued_at AS "issuedAt", issued_on AS "issuedOn",
         prepared_by AS "preparedBy", issued_by AS "issuedBy", fingerprint, rules_version AS "rulesVersion",
         carried_forward AS "carriedForward", coalesce(explanation, '{"nodes":[],"roots":[]}') AS explanation
  FROM billing_run WHERE agreement_id = $1 ORDER BY sequence`;

const DOCUMENTS = `
  SELECT number, run_id AS "runId", ordinal, kind, vat_group AS "vatGroup", month, issued_on AS "issuedOn",
         net, vat_amount AS "vatAmount", gross, credits, body, body_hash AS "bodyHash", explanation
  FROM document WHERE agreement_id = $1 ORDER BY issued_on, number COLLATE "C"`;

const LINES = `
  SELECT number, ordinal, cost_month AS "costMonth", component, kind, vat_category AS "vatCategory",
         vat_percentage AS "vatPercentage", amount, causes, shown_in AS "shownIn"
  FROM document_line WHERE agreement_id = $1 ORDER BY number COLLATE "C", ordinal`;

const YEAR_ENDS = `
  SELECT year, known_on AS "knownOn", known_position::integer AS "knownPosition", runs_before AS "runsBefore",
         rules_version AS "rulesVersion", line_count AS "lineCount", line_sum AS "lineSum",
         lines_hash AS "linesHash", body, body_hash AS "bodyHash"
  FROM year_end_statement WHERE agreement_id = $1 ORDER BY year`;

const HALF_YEARS = `
  SELECT period, version, party, fixed_role AS "fixedRole", known_on AS "knownOn",
         known_position::integer AS "knownPosition", rules_version AS "rulesVersion", body, body_hash AS "bodyHash"
  FROM fixed_overview WHERE agreement_id = $1 ORDER BY period, version`;

const QUARTERLY_REPORTS = `
  SELECT year || '-k' || quarter AS quarter, version, report, fingerprint
  FROM quarterly_report_offer WHERE agreement_id = $1 ORDER BY quarter, version`;

const REPORT_ACTS = `
  SELECT year || '-k' || quarter AS quarter, version, number, act, section, text, seen, done_role AS role,
         done_party AS party, done_at AS "doneAt"
  FROM quarterly_report_act WHERE agreement_id = $1 ORDER BY quarter, version, number`;

const RECORDINGS = `
  SELECT first_position::integer AS "firstPosition", last_position::integer AS "lastPosition", source,
         recorded_at AS "recordedAt", recorded_on AS "recordedOn", person, role, party
  FROM recording WHERE agreement_id = $1 ORDER BY first_position`;

const POSITIONS = `
  SELECT position::integer AS position, recording::integer AS recording, false AS "isPayroll"
  FROM agreement_fact WHERE agreement_id = $1
  UNION ALL SELECT position::integer, recording::integer, true FROM payroll_line WHERE agreement_id = $1
  ORDER BY position`;

const DELIVERIES = `
  SELECT delivery_code AS "deliveryCode", digest, line_count AS "lineCount", total,
         count(line.position)::integer AS "linesFound", coalesce(sum(amount), 0)::numeric(15,2) AS "totalFound"
  FROM payroll_delivery delivery LEFT JOIN payroll_line line USING (delivery_id)
  WHERE delivery.agreement_id = $1
  GROUP BY delivery_id ORDER BY delivery_code COLLATE "C"`;

const ACCEPTANCES = `
  SELECT rules_version AS "rulesVersion", fingerprint, differences
  FROM rules_acceptance WHERE agreement_id = $1 ORDER BY accepted_at`;

/** What documents say of a party. What else is kept of it, such as where requests go, is on no document. */
const PARTIES = `
  SELECT recorded_at AS "recordedAt", jsonb_strip_nulls(to_jsonb(printed)) AS fields
  FROM party_version recorded, LATERAL (
    SELECT recorded.party, recorded.name, recorded.street, recorded.postal_code, recorded.city,
           recorded.country_code, recorded.postal_address, recorded.oin, recorded.kvk, recorded.vat_id,
           recorded.iban, recorded.account_name, recorded.contact_name, recorded.email, recorded.telephone
  ) printed
  WHERE recorded.party = $1 ORDER BY version`;

const REFERENCES = `
  SELECT recorded_at AS "recordedAt", jsonb_strip_nulls(
           to_jsonb(billing_reference) - '{agreement_id,version,recorded_at,recorded_by}'::text[]) AS fields
  FROM billing_reference WHERE agreement_id = $1 ORDER BY version`;

const SHARED_ACTS = `
  SELECT subject_kind || ' ' || subject_id || coalesce(' ' || (details ->> 'version'), '') AS name, details
  FROM audit_event WHERE agreement_id IS NULL AND action IN ('salary-table.recorded', 'party.recorded')`;

/**
 * Reads rows as they stand, of whichever capability: what is checked here are the rows themselves, not what
 * the services that wrote them would say. Changes nothing.
 */
@Injectable()
export class LedgerStore {
  runs(tx: Tx, agreementId: string): Promise<LedgerRun[]> {
    return tx.query(RUNS, [agreementId]);
  }

  documents(tx: Tx, agreementId: string): Promise<LedgerDocument[]> {
    return tx.query(DOCUMENTS, [agreementId]);
  }

  lines(tx: Tx, agreementId: string): Promise<LedgerLine[]> {
    return tx.query(LINES, [agreementId]);
  }

  yearEnds(tx: Tx, agreementId: string): Promise<LedgerYearEnd[]> {
    return tx.query(YEAR_ENDS, [agreementId]);
  }

  halfYears(tx: Tx, agreementId: string): Promise<LedgerHalfYear[]> {
    return tx.query(HALF_YEARS, [agreementId]);
  }

  quarterlyReports(tx: Tx, agreementId: string): Promise<LedgerQuarterlyReport[]> {
    return tx.query(QUARTERLY_REPORTS, [agreementId]);
  }

  reportActs(tx: Tx, agreementId: string): Promise<LedgerReportAct[]> {
    return tx.query(REPORT_ACTS, [agreementId]);
  }

  recordings(tx: Tx, agreementId: string): Promise<LedgerRecording[]> {
    return tx.query(RECORDINGS, [agreementId]);
  }

  positions(tx: Tx, agreementId: string): Promise<LedgerPosition[]> {
    return tx.query(POSITIONS, [agreementId]);
  }

  deliveries(tx: Tx, agreementId: string): Promise<LedgerDelivery[]> {
    return tx.query(DELIVERIES, [agreementId]);
  }

  acceptances(tx: Tx, agreementId: string): Promise<LedgerAcceptance[]> {
    return tx.query(ACCEPTANCES, [agreementId]);
  }

  /** Versions of a party, oldest first. */
  parties(tx: Tx, party: string): Promise<MasterRow[]> {
    return this.masterRows(tx, PARTIES, party);
  }

  /** Versions of what invoices of an agreement refer to, oldest first. */
  references(tx: Tx, agreementId: string): Promise<MasterRow[]> {
    return this.masterRows(tx, REFERENCES, agreementId);
  }

  /** How far the number series of all parties have come. */
  series(tx: Tx): Promise<NumberSeries[]> {
    return tx.query(
      'SELECT party, prefix, year, last_number AS "lastNumber", last_issued_on AS "lastIssuedOn" FROM number_series',
    );
  }

  /** The numbers of all documents. */
  numbers(tx: Tx): Promise<IssuedNumber[]> {
    return tx.query(
      'SELECT contractor_party AS party, number, issued_on AS "issuedOn" FROM document ORDER BY number COLLATE "C"',
    );
  }

  /** What was told of what all agreements share: by the name of its contents. */
  sharedActs(tx: Tx): Promise<SharedAct[]> {
    return tx.query(SHARED_ACTS);
  }

  private async masterRows(tx: Tx, sql: string, owner: string): Promise<MasterRow[]> {
    const rows = await tx.query<MasterRow>(sql, [owner]);
    return rows.map(({ recordedAt, fields }) => ({ recordedAt, fields: namedAsInCode(fields) }));
  }
}

function namedAsInCode(fields: Readonly<Record<string, string>>): Record<string, string> {
  const named = (column: string): string =>
    column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(fields).map(([column, value]) => [named(column), value]));
}
