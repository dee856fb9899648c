import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, FactItem } from '../agreements';
import type { Notice } from '../agreements/domain';
import type { Fault } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { RecordFacts } from '../settlement';
import { giverOf } from './domain';
import { factOf, sourceOf, type NoticeContent } from './fact-of-notice';
import { KeepNoticeAct } from './keep-notice-act.service';
import { NoticesReader } from './notices.reader';

export type GiveNoticeRefusal = 'notice-given-before' | 'notice-not-possible';

/** A party records that it gave notice: a registered letter that the other party received (DVO 9.2). */
@Injectable()
export class GiveNotice {
  constructor(
    private readonly notices: NoticesReader,
    private readonly recorder: RecordFacts,
    private readonly keeping: KeepNoticeAct,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers the key of the notice. */
  async give(
    tx: Tx,
    record: AgreementRecord,
    content: NoticeContent,
  ): Promise<Decision<string, GiveNoticeRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const before = await this.notices.read(tx, record.agreementId);
    const { party } = tx.actor;
    const standing = before.find(
      ({ dossier, state }) => state !== 'taken-back' && giverOf(dossier) === party,
    );
    if (standing) return refuse('notice-given-before', { notice: standing.dossier.notice });
    const notice = `O${(before.length + 1).toString()}`;
    const item = factOf(notice, sideOf(record, party), content);
    const faults = await this.faultsIn(tx, record, content, item);
    if (faults.length > 0) return refuse('notice-not-possible', undefined, faults);
    await this.keeping.keep(tx, record, {
      ...{ notice, number: 1, act: 'give' },
      fact: { source: sourceOf(notice), item },
    });
    return { ok: true, value: notice };
  }

  /** Each at the field of the notice that it is about. */
  private async faultsIn(
    tx: Tx,
    record: AgreementRecord,
    { givenOn, endsOn }: NoticeContent,
    item: FactItem,
  ): Promise<Fault[]> {
    const today = this.clock.today();
    if (givenOn > today) return [{ path: 'givenOn', code: 'day-to-come', values: { today } }];
    // An end that has passed would take back what was charged since, by the word of one side.
    if (endsOn <= today) return [{ path: 'endsOn', code: 'end-has-passed', values: { today } }];
    const faults = await this.recorder.check(tx, record, [item]);
    return faults.map((fault) => ({ ...fault, path: fault.path.replace(/^notices\[\d+\]\.?/, '') }));
  }
}

function sideOf({ clientParty }: AgreementRecord, party: string): Notice['givenBy'] {
  return party === clientParty ? 'client' : 'contractor';
}
