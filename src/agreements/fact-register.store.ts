import { Injectable } from '@nestjs/common';
import { contentsOf, type Contents } from '../platform/audit';
import type { Tx } from '../platform/database';
import type { FactItem, FactLists, Recording, Stand } from './fact-rows';

interface FactRow {
  readonly list: string;
  readonly position: string;
  readonly factId: string;
  readonly replaces: string | null;
  readonly body: Record<string, unknown>;
  readonly source: string;
  readonly recordedOn: string;
}

/** A recording with its facts; payroll lines are told with their delivery. */
const RECORDED = `
  SELECT 'recording ' || first_position AS name, 0 AS place, to_jsonb(recording) AS item
  FROM recording WHERE agreement_id = $1 AND ($2::bigint IS NULL OR first_position = $2)
  UNION ALL
  SELECT 'recording ' || recording, position, to_jsonb(agreement_fact)
  FROM agreement_fact WHERE agreement_id = $1 AND ($2::bigint IS NULL OR recording = $2)`;

/** The facts of agreements, one row each, with gapless positions. */
@Injectable()
export class FactRegisterStore {
  async lastPosition(tx: Tx, agreementId: string, day?: string): Promise<number> {
    const [row] = await tx.query<{ position: string }>(
      `SELECT coalesce(max(last_position), 0) AS position FROM recording
       WHERE agreement_id = $1 AND ($2::date IS NULL OR recorded_on <= $2)`,
      [agreementId, day ?? null],
    );
    return Number(row?.position ?? 0);
  }

  async stand(tx: Tx, agreementId: string): Promise<Stand> {
    const [row] = await tx.query<{ position: string; recordedAt: string }>(
      `SELECT last_position AS position, recorded_at AS "recordedAt" FROM recording
       WHERE agreement_id = $1 ORDER BY first_position DESC LIMIT 1`,
      [agreementId],
    );
    const position = Number(row?.position ?? 0);
    return { position, key: `${agreementId} ${position.toString()} ${row?.recordedAt ?? ''}` };
  }

  async recordingAt(
    tx: Tx,
    agreementId: string,
    position: number,
  ): Promise<{ day: string; position: number } | undefined> {
    const [recording] = await tx.query<{ day: string; position: number }>(
      `SELECT (recorded_on - ($2 = 0)::integer)::date AS day,
              (CASE $2 WHEN 0 THEN 0 ELSE last_position END)::integer AS position
       FROM recording WHERE agreement_id = $1 AND last_position >= $2 ORDER BY first_position LIMIT 1`,
      [agreementId, position],
    );
    return recording;
  }

  async addRecording(tx: Tx, agreementId: string, recording: Recording): Promise<void> {
    const { person, role, party } = tx.actor;
    const { firstPosition, lastPosition, source, recordedAt, recordedOn } = recording;
    await tx.execute(
      `INSERT INTO recording (agreement_id, first_position, last_position, source, recorded_at, recorded_on,
                              person, role, party)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [agreementId, firstPosition, lastPosition, source, recordedAt, recordedOn, person, role, party],
    );
  }

  async addFacts(
    tx: Tx,
    agreementId: string,
    recording: Recording,
    facts: readonly FactItem[],
  ): Promise<void> {
    const rows = facts.map(({ list, item: { id, replaces, ...body } }, index) => ({
      position: recording.firstPosition + index,
      list,
      fact_id: id,
      replaces: replaces ?? null,
      body,
    }));
    await tx.execute(
      `INSERT INTO agreement_fact (agreement_id, position, recording, list, fact_id, replaces, body)
       SELECT $1, position, $2, list, fact_id, replaces, body
       FROM jsonb_to_recordset($3::jsonb)
         AS fact(position bigint, list text, fact_id text, replaces text, body jsonb)`,
      [agreementId, recording.firstPosition, JSON.stringify(rows)],
    );
  }

  /** The facts up to a position. */
  async read(tx: Tx, agreementId: string, position: number): Promise<FactLists> {
    const rows = await tx.query<FactRow>(
      `SELECT list, position, fact_id AS "factId", replaces, body, source, recorded_on AS "recordedOn"
       FROM agreement_fact
       JOIN recording ON recording.agreement_id = agreement_fact.agreement_id AND first_position = recording
       WHERE agreement_fact.agreement_id = $1 AND position <= $2 ORDER BY position`,
      [agreementId, position],
    );
    const lists: Record<string, Record<string, unknown>[]> = {};
    for (const { list, position, factId, replaces, body, source, recordedOn } of rows) {
      const item = {
        id: factId,
        ...body,
        recordedOn,
        source,
        ...(replaces !== null && { replaces }),
        position: Number(position),
      };
      (lists[list] ??= []).push(item);
    }
    return lists;
  }

  /** Those of some agreements of which notice was ever given, also when it was taken back since. */
  async noticed(tx: Tx, agreementIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ agreementId: string }>(
      `SELECT DISTINCT agreement_id AS "agreementId" FROM agreement_fact
       WHERE list = 'notices' AND agreement_id = ANY($1::uuid[])`,
      [agreementIds],
    );
    return rows.map(({ agreementId }) => agreementId);
  }

  /** Digests of recordings with their facts: of the one that begins at a position, or of all. */
  contents(tx: Tx, agreementId: string, firstPosition?: number): Promise<Contents> {
    return contentsOf(tx, RECORDED, [agreementId, firstPosition ?? null]);
  }

  /** The persons who recorded something after one position and up to another. */
  async recorders(tx: Tx, agreementId: string, after: number, upTo: number): Promise<string[]> {
    const rows = await tx.query<{ person: string }>(
      `SELECT DISTINCT person FROM recording
       WHERE agreement_id = $1 AND last_position > $2 AND first_position <= $3`,
      [agreementId, after, upTo],
    );
    return rows.map(({ person }) => person);
  }

  /** The last recordings of an agreement, latest first. */
  async recordings(tx: Tx, agreementId: string): Promise<(Recording & { readonly person: string })[]> {
    const rows = await tx.query<Record<string, string>>(
      `SELECT first_position, last_position, source, recorded_at, recorded_on, person
       FROM recording WHERE agreement_id = $1 ORDER BY first_position DESC`,
      [agreementId],
    );
    return rows.map((row) => ({
      firstPosition: Number(row['first_position']),
      lastPosition: Number(row['last_position']),
      source: row['source'] ?? '',
      recordedAt: row['recorded_at'] ?? '',
      recordedOn: row['recorded_on'] ?? '',
      person: row['person'] ?? '',
    }));
  }
}
