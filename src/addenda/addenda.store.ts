import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import { Fields } from '../kernel/reading';
import type { LocalDate } from '../kernel/time';
import type { AddendumDossier, DoneAct, WrittenVersion } from './addendum-rows';
import { takeProposal, writeProposal, type AddendumActName, type AddendumKind } from './domain';

interface VersionRow {
  readonly addendum: string;
  readonly version: number;
  readonly body: object;
  readonly fingerprint: string;
  readonly writtenBy: string;
  readonly writtenRole: string;
  readonly writtenAt: string;
}

interface ActRow {
  readonly addendum: string;
  readonly number: number;
  readonly act: AddendumActName;
  readonly version: number;
  readonly text: string | null;
  readonly day: LocalDate | null;
  readonly entries: readonly string[] | null;
  readonly fileId: string | null;
  readonly seen: string | null;
  readonly firstPosition: string | null;
  readonly person: string;
  readonly role: string;
  readonly party: string;
  readonly doneAt: string;
}

/** Addenda as they were written, and their acts; neither ever changes. The client sees what was put to it. */
@Injectable()
export class AddendaStore {
  /** All addenda of an agreement, or one, by key. */
  async read(tx: Tx, agreementId: string, addendum?: string): Promise<AddendumDossier[]> {
    const values = [agreementId, addendum ?? null];
    const versions = await tx.query<VersionRow>(
      `SELECT addendum, version, body, fingerprint, written_by AS "writtenBy", written_role AS "writtenRole",
              written_at AS "writtenAt"
       FROM addendum_version WHERE agreement_id = $1 AND ($2::text IS NULL OR addendum = $2)
       ORDER BY addendum COLLATE "C", version`,
      values,
    );
    const acts = await tx.query<ActRow>(
      `SELECT addendum, number, act, version, text, day, entries, file_id AS "fileId", seen,
              first_position AS "firstPosition", done_by AS person, done_role AS role, done_party AS party,
              done_at AS "doneAt"
       FROM addendum_act WHERE agreement_id = $1 AND ($2::text IS NULL OR addendum = $2) ORDER BY addendum COLLATE "C", version, number`,
      values,
    );
    const keys = [...new Set(versions.map((row) => row.addendum))];
    return keys.map((key) =>
      dossierOf(
        key,
        versions.filter((row) => row.addendum === key),
        acts.filter((row) => row.addendum === key),
      ),
    );
  }

  async addVersion(
    tx: Tx,
    agreementId: string,
    addendum: string,
    { version, proposal, fingerprint, writtenBy, writtenRole, writtenAt }: WrittenVersion,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO addendum_version (agreement_id, addendum, version, kind, body, fingerprint, written_by,
                                     written_role, written_at)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)`,
      [
        agreementId,
        addendum,
        version,
        proposal.kind,
        JSON.stringify(writeProposal(proposal)),
        fingerprint,
        writtenBy,
        writtenRole,
        writtenAt,
      ],
    );
  }

  /** From now on the client sees this version. */
  async offer(tx: Tx, agreementId: string, addendum: string, version: number): Promise<void> {
    await tx.execute(
      'INSERT INTO addendum_offer (agreement_id, addendum, version) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [agreementId, addendum, version],
    );
  }

  async addAct(tx: Tx, agreementId: string, addendum: string, done: DoneAct): Promise<void> {
    await tx.execute(
      `INSERT INTO addendum_act (agreement_id, addendum, number, act, version, text, day, entries, file_id, seen,
                                 first_position, done_by, done_role, done_party, done_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12, $13, $14, $15)`,
      [
        agreementId,
        addendum,
        done.number,
        done.act,
        done.version,
        done.text ?? null,
        done.day ?? null,
        done.entries ? JSON.stringify(done.entries) : null,
        done.fileId ?? null,
        done.seen ?? null,
        done.firstPosition ?? null,
        done.person,
        done.role,
        done.party,
        done.doneAt,
      ],
    );
  }
}

function dossierOf(
  addendum: string,
  versions: readonly VersionRow[],
  acts: readonly ActRow[],
): AddendumDossier {
  const written = versions.map(({ body, ...row }) => ({ ...row, proposal: parse(addendum, body) }));
  return { addendum, kind: kindOf(written), versions: written, acts: acts.map(actOf) };
}

function kindOf([first]: readonly WrittenVersion[]): AddendumKind {
  if (!first) throw new Error('An addendum has at least one version');
  return first.proposal.kind;
}

function parse(addendum: string, body: object): WrittenVersion['proposal'] {
  return takeProposal(
    new Fields(body, '', ({ path, code }) => {
      throw new Error(`A version of ${addendum} cannot be read: ${path} ${code}`);
    }),
  );
}

function actOf(row: ActRow): DoneAct {
  const { number, act, version, person, role, party, doneAt, text, day, entries, fileId, seen } = row;
  return {
    ...{ number, act, version, person, role, party, doneAt },
    ...(text !== null && { text }),
    ...(day !== null && { day }),
    ...(entries !== null && { entries }),
    ...(fileId !== null && { fileId }),
    ...(seen !== null && { seen }),
    ...(row.firstPosition !== null && { firstPosition: Number(row.firstPosition) }),
  };
}
