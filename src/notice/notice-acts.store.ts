import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../kernel/time';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { NoticeActName } from './domain';
import type { DoneNoticeAct, NoticeDossier } from './notice-rows';

interface ActRow {
  readonly notice: string;
  readonly number: number;
  readonly act: NoticeActName;
  readonly text: string | null;
  readonly receivedOn: LocalDate | null;
  readonly firstPosition: string | null;
  readonly person: string;
  readonly role: string;
  readonly party: string;
  readonly doneAt: Instant;
}

/** What was done with notices; it never changes, and both sides see all of it. */
@Injectable()
export class NoticeActsStore {
  /** All notices of an agreement, in order of their number. */
  async read(tx: Tx, agreementId: string): Promise<NoticeDossier[]> {
    const acts = await tx.query<ActRow>(
      `SELECT notice, number, act, text, received_on AS "receivedOn", first_position AS "firstPosition", done_by AS person, done_role AS role,
              done_party AS party, done_at AS "doneAt"
       FROM notice_act WHERE agreement_id = $1 ORDER BY length(notice), notice COLLATE "C", number`,
      [agreementId],
    );
    return [...new Set(acts.map(({ notice }) => notice))].map((notice) => ({
      notice,
      acts: acts.filter((row) => row.notice === notice).map(actOf),
    }));
  }

  async add(tx: Tx, agreementId: string, notice: string, done: DoneNoticeAct): Promise<void> {
    await tx.execute(
      `INSERT INTO notice_act (agreement_id, notice, number, act, text, first_position, done_by, done_role, done_party,
                               done_at, received_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[agreementId, notice, done.number, done.act, done.text ?? null, done.firstPosition ?? null],
        ...[done.person, done.role, done.party, done.doneAt, done.receivedOn ?? null],
      ],
    );
  }
}

function actOf({
  number,
  act,
  text,
  receivedOn,
  firstPosition,
  person,
  role,
  party,
  doneAt,
}: ActRow): DoneNoticeAct {
  return {
    ...{ number, act, person, role, party, doneAt },
    ...(text !== null && { text }),
    ...(receivedOn !== null && { receivedOn }),
    ...(firstPosition !== null && { firstPosition: Number(firstPosition) }),
  };
}
