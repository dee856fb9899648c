import { Injectable } from '@nestjs/common';
import { Fields, writeRecorded } from '../kernel/reading';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import { readAdviceNote, type NoteActName } from './domain';
import { fingerprintOf } from './fingerprint-of';
import type { DoneNoteAct, FrozenEffect, NoteDossier, WrittenNote, WrittenOffer } from './note-rows';

interface VersionRow {
  readonly note: string;
  readonly version: number;
  readonly body: object;
  readonly writtenBy: string;
  readonly writtenRole: string;
  readonly writtenAt: Instant;
  /** Null of what was written before versions had one. */
  readonly fingerprint: string | null;
  readonly effect: FrozenEffect | null;
  readonly decider: WrittenOffer['decider'];
  readonly offered: string;
}

interface ActRow {
  readonly note: string;
  readonly version: number;
  readonly number: number;
  readonly act: NoteActName;
  readonly text: string | null;
  readonly seen: string | null;
  readonly firstPosition: string | null;
  readonly person: string;
  readonly role: string;
  readonly party: string;
  readonly doneAt: Instant;
}

/** Advice notes as they were written, and their acts; neither ever changes. The client sees what was put to it. */
@Injectable()
export class AdviceNotesStore {
  /** All notes of an agreement, or one, in order of their number. */
  async read(tx: Tx, agreementId: string, note?: string): Promise<NoteDossier[]> {
    const values = [agreementId, note ?? null];
    const versions = await tx.query<VersionRow>(
      `SELECT written.note, written.version, body, written_by AS "writtenBy", written_role AS "writtenRole",
              written_at AS "writtenAt", written.fingerprint, effect, decider, offer.fingerprint AS offered
       FROM advice_note_version written LEFT JOIN advice_note_offer offer USING (agreement_id, note, version)
       WHERE agreement_id = $1 AND ($2::text IS NULL OR note = $2)
       ORDER BY length(note), note COLLATE "C", version`,
      values,
    );
    const acts = await tx.query<ActRow>(
      `SELECT note, version, number, act, text, seen, first_position AS "firstPosition", done_by AS person,
              done_role AS role, done_party AS party, done_at AS "doneAt"
       FROM advice_note_act WHERE agreement_id = $1 AND ($2::text IS NULL OR note = $2) ORDER BY version, number`,
      values,
    );
    return [...new Set(versions.map((row) => row.note))].map((key) => ({
      note: key,
      versions: versions.filter((row) => row.note === key).map(versionOf),
      acts: acts.filter((row) => row.note === key).map(actOf),
    }));
  }

  async addVersion(tx: Tx, agreementId: string, note: string, written: WrittenNote): Promise<void> {
    const { version, content, fingerprint, writtenBy, writtenRole, writtenAt } = written;
    await tx.execute(
      `INSERT INTO advice_note_version (agreement_id, note, version, body, fingerprint, written_by, written_role,
                                        written_at)
       VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)`,
      [
        ...[agreementId, note, version, JSON.stringify(writeRecorded(content)), fingerprint],
        ...[writtenBy, writtenRole, writtenAt],
      ],
    );
  }

  /** From now on the client sees this version, with its effect. */
  async offer(
    tx: Tx,
    agreementId: string,
    dossier: NoteDossier,
    { effect, decider, fingerprint }: WrittenOffer,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO advice_note_offer (agreement_id, note, version, effect, decider, fingerprint)
       VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
      [
        ...[agreementId, dossier.note, dossier.versions.at(-1)?.version],
        ...[JSON.stringify(effect), decider, fingerprint],
      ],
    );
  }

  async addAct(tx: Tx, agreementId: string, note: string, done: DoneNoteAct): Promise<void> {
    await tx.execute(
      `INSERT INTO advice_note_act (agreement_id, note, version, number, act, text, seen, first_position, done_by,
                                    done_role, done_party, done_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[agreementId, note, done.version, done.number, done.act, done.text ?? null, done.seen ?? null],
        ...[done.firstPosition ?? null, done.person, done.role, done.party, done.doneAt],
      ],
    );
  }
}

function versionOf(row: VersionRow): WrittenNote {
  const { note, version, body, writtenBy, writtenRole, writtenAt, effect, decider, offered } = row;
  const fields = new Fields(body, '', ({ path, code }) => {
    throw new Error(`A version of ${note} cannot be read: ${path} ${code}`);
  });
  const content = readAdviceNote(fields);
  const fingerprint = row.fingerprint ?? fingerprintOf({ note, version, content });
  return {
    ...{ version, writtenBy, writtenRole, writtenAt, content, fingerprint },
    ...(effect && { offer: { effect, decider, fingerprint: offered } }),
  };
}

function actOf({ version, number, act, text, seen, firstPosition, ...row }: ActRow): DoneNoteAct {
  const { person, role, party, doneAt } = row;
  return {
    ...{ version, number, act, person, role, party, doneAt },
    ...(text !== null && { text }),
    ...(seen !== null && { seen }),
    ...(firstPosition !== null && { firstPosition: Number(firstPosition) }),
  };
}
