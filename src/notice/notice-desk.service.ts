import { Inject, Injectable } from '@nestjs/common';
import { AgreementAccess, endingAsKnown, FactRegister, type AgreementRecord } from '../agreements';
import { firstDayAfter } from '../agreements/domain';
import type { LocalDate } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Actor, Tx } from '../platform/database';
import { Refused, valueOf } from '../platform/http';
import { DoNoticeAct, type NoticeActOnGiven } from './do-notice-act.service';
import type { NoticeContent } from './fact-of-notice';
import { GiveNotice } from './give-notice.service';
import { NOTICE_FIELDS, type NoticesNow } from './notices.dto';
import { NoticesReader } from './notices.reader';

/** The notices of an agreement with its end as known now, for whoever may see the agreement. */
@Injectable()
export class NoticesNowReader {
  constructor(
    private readonly notices: NoticesReader,
    private readonly register: FactRegister,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(tx: Tx, record: AgreementRecord): Promise<NoticesNow> {
    const { endsOn } = endingAsKnown(record, await this.register.read(tx, record.agreementId));
    return {
      notices: await this.notices.read(tx, record.agreementId),
      endsOn: endsOn === null ? undefined : firstDayAfter({ endsOn: endsOn as LocalDate }),
      today: this.clock.today() as LocalDate,
    };
  }
}

/** For controllers: notices as the one who asks sees them, and one act. */
@Injectable()
export class NoticeDesk {
  constructor(
    private readonly access: AgreementAccess,
    private readonly now: NoticesNowReader,
    private readonly giving: GiveNotice,
    private readonly acts: DoNoticeAct,
  ) {}

  list(actor: Actor, key: string): Promise<NoticesNow> {
    return this.access.read(actor, key, (tx, record) => this.now.read(tx, record));
  }

  /** Refuses (400) an end that cannot be, each fault at its field. */
  give(actor: Actor, key: string, content: NoticeContent): Promise<NoticesNow> {
    return this.access.change(actor, key, async (tx, record) => {
      const given = await this.giving.give(tx, record, content);
      if (!given.ok && given.refusal.code === 'notice-not-possible')
        throw new Refused({ ...given.refusal, faults: (given.refusal.faults ?? []).map(inInterface) });
      valueOf(given);
      return this.now.read(tx, record);
    });
  }

  act(actor: Actor, key: string, notice: string, asked: NoticeActOnGiven): Promise<NoticesNow> {
    return this.access.change(actor, key, async (tx, record) => {
      const done = await this.acts.do(tx, record, notice, asked);
      if (!done.ok && done.refusal.faults)
        throw new Refused({ ...done.refusal, faults: done.refusal.faults.map(inInterface) });
      valueOf(done);
      return this.now.read(tx, record);
    });
  }
}

function inInterface<F extends { readonly path: string }>(fault: F): F {
  return { ...fault, path: NOTICE_FIELDS[fault.path] ?? fault.path };
}
