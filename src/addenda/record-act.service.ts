import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { LocalDate } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { ActAnnouncement } from './act-announcement.service';
import { AddendaStore } from './addenda.store';
import type { DoneAct } from './addendum-rows';
import { factsOfAct, type ActFacts } from './facts-of-act';
import { firstDayOfWork } from './first-day-of-work';
import { FACT_RECORDER, type FactRecorder } from './fact-recorder.port';
import type { NewAct, Standing } from './new-act';

export type RecordRefusal = 'addendum-not-recordable' | 'day-in-the-future' | 'completed-before-work';

/** Writes an act down together with the facts that it leads to. */
@Injectable()
export class RecordAct {
  constructor(
    private readonly addenda: AddendaStore,
    @Inject(FACT_RECORDER) private readonly recorder: FactRecorder,
    private readonly announcement: ActAnnouncement,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record(
    tx: Tx,
    record: AgreementRecord,
    standing: Standing,
    asked: NewAct,
  ): Promise<Decision<DoneAct, RecordRefusal>> {
    const today = this.clock.today() as LocalDate;
    if (asked.day !== undefined && asked.day > today) return refuse('day-in-the-future', { day: asked.day });
    const firstDay = asked.act === 'complete' ? firstDayOfWork(standing) : undefined;
    if (firstDay !== undefined && asked.day !== undefined && asked.day < firstDay)
      return refuse('completed-before-work', { day: asked.day, first: firstDay });
    const led = factsOfAct(standing, asked, today);
    const faults = await this.recorder.check(tx, record, [...led.facts, ...led.supposed]);
    if (faults.length > 0)
      return refuse('addendum-not-recordable', { addendum: standing.dossier.addendum }, faults);
    return { ok: true, value: await this.keep(tx, record, { standing, asked, led }) };
  }

  /** The act first: it is what lets the client record the facts. */
  private async keep(
    tx: Tx,
    record: AgreementRecord,
    { standing: { dossier, version }, asked, led }: { standing: Standing; asked: NewAct; led: ActFacts },
  ): Promise<DoneAct> {
    const { agreementId } = record;
    const leads = led.facts.length > 0;
    const done: DoneAct = {
      number: dossier.acts.filter((one) => one.version === version.version).length + 1,
      act: asked.act,
      version: version.version,
      ...{ person: tx.actor.person, role: tx.actor.role, party: tx.actor.party, doneAt: this.clock.now() },
      ...(asked.text !== undefined && { text: asked.text }),
      ...(asked.day !== undefined && { day: asked.day }),
      ...(asked.entries && { entries: asked.entries }),
      ...(asked.file && { fileId: asked.file.fileId }),
      ...(asked.seen !== undefined && { seen: asked.seen }),
      ...(leads && { firstPosition: await this.recorder.nextPosition(tx, record) }),
    };
    if (asked.act === 'submit' || asked.act === 'record-paper-consent')
      await this.addenda.offer(tx, agreementId, dossier.addendum, version.version);
    await this.addenda.addAct(tx, agreementId, dossier.addendum, done);
    if (leads) await this.recorder.keep(tx, record, led.source, led.facts);
    const proof = { fingerprint: version.fingerprint, ...(asked.file && { digest: asked.file.digest }) };
    await this.announcement.announce(tx, record, dossier.addendum, { done, proof });
    return done;
  }
}
