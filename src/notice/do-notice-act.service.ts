import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
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
  /** Why it is asked back. */
  readonly text?: string | undefined;
}

export type DoNoticeRefusal = NoticeActRefusal | 'unknown-notice';

/** Receipt is confirmed by the other side; a notice is taken back by both (DVO 9.2). */
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
    { act, text }: NoticeActOnGiven,
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
    await this.keeping.keep(tx, record, {
      ...{ notice, number: dossier.acts.length + 1, act, text },
      ...(act === 'take-back' && {
        fact: { source: takenBackSourceOf(notice), item: withdrawalOf(notice) },
      }),
    });
    return checked;
  }
}
