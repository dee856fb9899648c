import { Inject, Injectable } from '@nestjs/common';
import { YEAR_ADDENDUM_SOURCE } from '../../templates/wording/year-addenda';
import type { AgreementRecord } from '../agreements';
import { latestVersion } from '../kernel/dossier';
import { fill } from '../kernel/text';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { RecordFacts } from '../settlement';
import type { YearActName, YearFactItem } from './domain';
import { YearAnnouncement } from './year-announcement.service';
import type { DoneYearAct, YearDossier } from './year-rows';
import { YearAddendaStore } from './year-addenda.store';

/** What someone does with a year addendum. */
export interface NewYearAct {
  readonly act: YearActName;
  /** The question, the answer or the reason. */
  readonly text?: string;
  /** The fingerprint of what was seen; for acts that decide. */
  readonly seen?: string;
}

/** Writes an act down, and with the client's consent what a year was agreed to be (DVO 4.2). */
@Injectable()
export class KeepYearAct {
  constructor(
    private readonly years: YearAddendaStore,
    private readonly recorder: RecordFacts,
    private readonly announcement: YearAnnouncement,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes an act that was checked, and the facts it leads to: the act first, it is what lets the client record them. */
  async keep(
    tx: Tx,
    record: AgreementRecord,
    dossier: YearDossier,
    asked: NewYearAct,
    facts: readonly YearFactItem[],
  ): Promise<DoneYearAct> {
    const done = await this.write(tx, record, dossier, asked);
    const { version } = latestVersion(dossier);
    const source = fill(YEAR_ADDENDUM_SOURCE, { year: dossier.year.toString(), version: version.toString() });
    if (asked.act === 'approve') await this.recorder.keep(tx, record, source, facts);
    await this.announcement.announce(tx, record, dossier.year, done);
    return done;
  }

  private async write(
    tx: Tx,
    record: AgreementRecord,
    dossier: YearDossier,
    { act, text, seen }: NewYearAct,
  ): Promise<DoneYearAct> {
    const { version } = latestVersion(dossier);
    const done: DoneYearAct = {
      number: dossier.acts.filter((one) => one.version === version).length + 1,
      ...{ act, version, person: tx.actor.person, role: tx.actor.role, party: tx.actor.party },
      doneAt: this.clock.now(),
      ...(text !== undefined && { text }),
      ...(seen !== undefined && { seen }),
      ...(act === 'approve' && { firstPosition: await this.recorder.nextPosition(tx, record) }),
    };
    await this.years.addAct(tx, record.agreementId, dossier.year, done);
    return done;
  }
}
