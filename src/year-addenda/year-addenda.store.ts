import { Injectable } from '@nestjs/common';
import { Fields, writeRecorded } from '../kernel/reading';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import { readYearAddendum, type YearActName } from './domain';
import { fingerprintOfYear } from './fingerprint-of-year';
import type { DoneYearAct, FrozenComparison, WrittenYear, WrittenYearOffer, YearDossier } from './year-rows';

interface VersionRow {
  readonly year: number;
  readonly version: number;
  readonly body: object;
  readonly writtenBy: string;
  readonly writtenRole: string;
  readonly writtenAt: Instant;
  readonly comparison: FrozenComparison | null;
  readonly fingerprint: string;
}

interface ActRow {
  readonly year: number;
  readonly version: number;
  readonly number: number;
  readonly act: YearActName;
  readonly text: string | null;
  readonly seen: string | null;
  readonly firstPosition: string | null;
  readonly person: string;
  readonly role: string;
  readonly party: string;
  readonly doneAt: Instant;
}

/** Year addenda as they were written, and their acts; neither ever changes. The client sees what was put to it. */
@Injectable()
export class YearAddendaStore {
  /** The addenda of all years of an agreement, or of one, in order of the year. */
  async read(tx: Tx, agreementId: string, year?: number): Promise<YearDossier[]> {
    const values = [agreementId, year ?? null];
    const versions = await tx.query<VersionRow>(
      `SELECT written.year, written.version, body, written_by AS "writtenBy", written_role AS "writtenRole",
              written_at AS "writtenAt", comparison, fingerprint
       FROM year_addendum_version written LEFT JOIN year_addendum_offer offer USING (agreement_id, year, version)
       WHERE agreement_id = $1 AND ($2::integer IS NULL OR year = $2) ORDER BY year, version`,
      values,
    );
    const acts = await tx.query<ActRow>(
      `SELECT year, version, number, act, text, seen, first_position AS "firstPosition", done_by AS person,
              done_role AS role, done_party AS party, done_at AS "doneAt"
       FROM year_addendum_act WHERE agreement_id = $1 AND ($2::integer IS NULL OR year = $2)
       ORDER BY version, number`,
      values,
    );
    return [...new Set(versions.map((row) => row.year))].map((key) => ({
      year: key,
      versions: versions.filter((row) => row.year === key).map(versionOf),
      acts: acts.filter((row) => row.year === key).map(actOf),
    }));
  }

  async addVersion(tx: Tx, agreementId: string, written: WrittenYear): Promise<void> {
    const { version, content, writtenBy, writtenRole, writtenAt } = written;
    const body = JSON.stringify(writeRecorded(content));
    await tx.execute(
      `INSERT INTO year_addendum_version (agreement_id, year, version, body, written_by, written_role, written_at)
       VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7)`,
      [agreementId, content.year, version, body, writtenBy, writtenRole, writtenAt],
    );
  }

  /** From now on the client sees this version, with what it changes. */
  async offer(
    tx: Tx,
    agreementId: string,
    { year, versions }: YearDossier,
    { comparison, fingerprint }: WrittenYearOffer,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO year_addendum_offer (agreement_id, year, version, comparison, fingerprint)
       VALUES ($1, $2, $3, $4::jsonb, $5)`,
      [agreementId, year, versions.at(-1)?.version, JSON.stringify(comparison), fingerprint],
    );
  }

  async addAct(tx: Tx, agreementId: string, year: number, done: DoneYearAct): Promise<void> {
    await tx.execute(
      `INSERT INTO year_addendum_act (agreement_id, year, version, number, act, text, seen, first_position, done_by,
                                      done_role, done_party, done_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[agreementId, year, done.version, done.number, done.act, done.text ?? null, done.seen ?? null],
        ...[done.firstPosition ?? null, done.person, done.role, done.party, done.doneAt],
      ],
    );
  }
}

function versionOf({ year, version, body, comparison, fingerprint, ...row }: VersionRow): WrittenYear {
  const { writtenBy, writtenRole, writtenAt } = row;
  const fields = new Fields(body, '', ({ path, code }) => {
    throw new Error(`A version of year addendum ${year.toString()} cannot be read: ${path} ${code}`);
  });
  const content = readYearAddendum(fields);
  const written = fingerprintOfYear(version, content);
  return {
    ...{ version, writtenBy, writtenRole, writtenAt, content, fingerprint: written },
    ...(comparison && { offer: { comparison, fingerprint } }),
  };
}

function actOf({ version, number, act, text, seen, firstPosition, ...row }: ActRow): DoneYearAct {
  const { person, role, party, doneAt } = row;
  return {
    ...{ version, number, act, person, role, party, doneAt },
    ...(text !== null && { text }),
    ...(seen !== null && { seen }),
    ...(firstPosition !== null && { firstPosition: Number(firstPosition) }),
  };
}
