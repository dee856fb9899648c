import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { Fault } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { LocalDate } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { checkNoticeAct, type AskedNoticeAct, type NoticeActRefusal } from './domain';
import { takenBackSourceOf, withdrawalOf } from './fact-of-notice';
import { KeepNoticeAct } from './keep-notice-act.service';
import { NoticesReader } from './notices.reader';

/** What someone does with a notice that was given. */
export interface NoticeActOnGiven {
  readonly act: AskedNoticeAct['act'];
  /** Why it is asked back or declined, or why the receipt is disputed. */
  readonly text?: string | undefined;
  /** The day on which the letter was received according to who disputes that of the other side. */
  readonly receivedOn?: LocalDate | undefined;
}

export type DoNoticeRefusal = NoticeActRefusal | 'unknown-notice' | 'notice-not-possible';

/** Receipt is confirmed or disputed by the other side; a notice is taken back by both (DVO 9.2). */
@Injectable()
export class DoNoticeAct {
  constructor(
    private readonly notices: NoticesReader,
    private readonly keeping: KeepNoticeAct,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async do(
    tx: Tx,
    record: AgreementRecord,
    notice: string,
    { act, text, receivedOn }: NoticeActOnGiven,
  ): Promise<Decision<void, DoNoticeRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const all = await this.notices.read(tx, record.agreementId);
    const shown = all.find(({ dossier }) => dossier.notice === notice);
    if (!shown) return refuse('unknown-notice', { notice });
    const { dossier, content } = shown;
    const asked = {
      act,
      party: tx.actor.party,
      today: this.clock.today() as LocalDate,
      endsOn: content.endsOn,
    };
    const checked = checkNoticeAct(dossier, asked);
    if (!checked.ok) return checked;
    const fault = wrongWithDay(receivedOn, content.givenOn, asked.today);
    if (fault) return refuse('notice-not-possible', undefined, [fault]);
    await this.keeping.keep(tx, record, {
      ...{ notice, number: dossier.acts.length + 1, act, text, receivedOn },
      ...(act === 'take-back' && {
        fact: { source: takenBackSourceOf(notice), item: withdrawalOf(notice) },
      }),
    });
    return checked;
  }
}

/** Another day than the giver's is disputed, and one on which the letter can have come. */
function wrongWithDay(day: LocalDate | undefined, givenOn: LocalDate, today: LocalDate): Fault | undefined {
  if (day === undefined) return undefined;
  if (day > today) return { path: 'receivedOn', code: 'day-to-come', values: { today } };
  return day === givenOn ? { path: 'receivedOn', code: 'same-day' } : undefined;
}
