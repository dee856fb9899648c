import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, FactItem } from '../agreements';
import type { LocalDate } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { RecordFacts } from '../settlement';
import { AnnounceNoticeAct } from './announce-notice-act.service';
import type { NoticeActName } from './domain';
import { NoticeActsStore } from './notice-acts.store';
import type { DoneNoticeAct } from './notice-rows';

/** An act that was checked, on the notice with this key. */
export interface NewNoticeAct {
  readonly notice: string;
  readonly number: number;
  readonly act: NoticeActName;
  readonly text?: string | undefined;
  readonly receivedOn?: LocalDate | undefined;
  /** The fact that becomes known by it, and where it comes from. */
  readonly fact?: { readonly source: string; readonly item: FactItem };
}

/** Writes an act down with the fact that it leads to, and lets the other side hear of it. */
@Injectable()
export class KeepNoticeAct {
  constructor(
    private readonly acts: NoticeActsStore,
    private readonly recorder: RecordFacts,
    private readonly announcing: AnnounceNoticeAct,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async keep(
    tx: Tx,
    record: AgreementRecord,
    { notice, number, act, text, receivedOn, fact }: NewNoticeAct,
  ): Promise<void> {
    const done: DoneNoticeAct = {
      ...{ number, act, person: tx.actor.person, role: tx.actor.role, party: tx.actor.party },
      doneAt: this.clock.now(),
      ...(text !== undefined && { text }),
      ...(receivedOn !== undefined && { receivedOn }),
      ...(fact && { firstPosition: await this.recorder.nextPosition(tx, record) }),
    };
    // Before the fact: it is what lets either side record it.
    await this.acts.add(tx, record.agreementId, notice, done);
    if (fact) await this.recorder.keep(tx, record, fact.source, [fact.item]);
    await this.announcing.announce(tx, record, notice, done);
  }
}
