import { Injectable } from '@nestjs/common';
import { Fields, writeRecorded } from '../kernel/reading';
import { writeQuarter, type Quarter } from '../kernel/time';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import { readReportTexts, type ReportActName } from './domain';
import type { DoneReportAct, FrozenReport, ReportDossier, WrittenOffer, WrittenReport } from './report-rows';

interface VersionRow extends Quarter {
  readonly version: number;
  readonly body: object;
  readonly writtenBy: string;
  readonly writtenRole: string;
  readonly writtenAt: Instant;
  readonly report: FrozenReport | null;
  readonly fingerprint: string;
}

interface ActRow extends Quarter {
  readonly version: number;
  readonly number: number;
  readonly act: ReportActName;
  readonly section: string | null;
  readonly text: string | null;
  readonly seen: string | null;
  readonly person: string;
  readonly role: string;
  readonly party: string;
  readonly doneAt: Instant;
}

/** Quarterly reports as they were written, and their acts; neither ever changes. The client sees what was put to it. */
@Injectable()
export class QuarterlyReportsStore {
  /** The reports of all quarters of an agreement, or of one, in order of the quarter. */
  async read(tx: Tx, agreementId: string, of?: Quarter): Promise<ReportDossier[]> {
    const values = [agreementId, of?.year ?? null, of?.quarter ?? null];
    const asked = 'agreement_id = $1 AND ($2::integer IS NULL OR (year = $2 AND quarter = $3::integer))';
    const versions = await tx.query<VersionRow>(
      `SELECT year, quarter, written.version, body, written_by AS "writtenBy", written_role AS "writtenRole",
              written_at AS "writtenAt", report, fingerprint
       FROM quarterly_report_version written
         LEFT JOIN quarterly_report_offer offer USING (agreement_id, year, quarter, version)
       WHERE ${asked} ORDER BY year, quarter, version`,
      values,
    );
    const acts = await tx.query<ActRow>(
      `SELECT year, quarter, version, number, act, section, text, seen, done_by AS person, done_role AS role,
              done_party AS party, done_at AS "doneAt"
       FROM quarterly_report_act WHERE ${asked} ORDER BY version, number`,
      values,
    );
    return [...new Map(versions.map((row) => [writeQuarter(row), row]))].map(([key, { year, quarter }]) => ({
      quarter: { year, quarter },
      versions: versions.filter((row) => writeQuarter(row) === key).map(versionOf),
      acts: acts.filter((row) => writeQuarter(row) === key).map(actOf),
    }));
  }

  async addVersion(
    tx: Tx,
    agreementId: string,
    { year, quarter }: Quarter,
    { version, content, writtenBy, writtenRole, writtenAt }: WrittenReport,
  ): Promise<void> {
    const body = JSON.stringify(writeRecorded(content));
    await tx.execute(
      `INSERT INTO quarterly_report_version (agreement_id, year, quarter, version, body, written_by, written_role,
                                             written_at)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)`,
      [agreementId, year, quarter, version, body, writtenBy, writtenRole, writtenAt],
    );
  }

  /** From now on the client sees this version, as it was put together. */
  async offer(
    tx: Tx,
    agreementId: string,
    { year, quarter }: Quarter,
    { report, fingerprint }: WrittenOffer,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO quarterly_report_offer (agreement_id, year, quarter, version, report, fingerprint)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6)`,
      [agreementId, year, quarter, report.version, JSON.stringify(report), fingerprint],
    );
  }

  async addAct(tx: Tx, agreementId: string, { year, quarter }: Quarter, done: DoneReportAct): Promise<void> {
    await tx.execute(
      `INSERT INTO quarterly_report_act (agreement_id, year, quarter, version, number, act, section, text, seen, done_by,
                                         done_role, done_party, done_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[agreementId, year, quarter, done.version, done.number, done.act, done.section ?? null],
        ...[done.text ?? null, done.seen ?? null, done.person, done.role, done.party, done.doneAt],
      ],
    );
  }
}

function versionOf({ version, body, report, fingerprint, ...row }: VersionRow): WrittenReport {
  const { writtenBy, writtenRole, writtenAt } = row;
  const fields = new Fields(body, '', ({ path, code }) => {
    throw new Error(`A version of report ${writeQuarter(row)} cannot be read: ${path} ${code}`);
  });
  return {
    ...{ version, writtenBy, writtenRole, writtenAt, content: readReportTexts(fields) },
    ...(report && { offer: { report, fingerprint } }),
  };
}

function actOf({ version, number, act, section, text, seen, ...row }: ActRow): DoneReportAct {
  const { person, role, party, doneAt } = row;
  return {
    ...{ version, number, act, person, role, party, doneAt },
    ...(section !== null && { section }),
    ...(text !== null && { text }),
    ...(seen !== null && { seen }),
  };
}
