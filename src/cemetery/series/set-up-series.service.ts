import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision, type Refusal } from '../../kernel/fault/refusal';
import { AuditTrail } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { cemeteryContents } from '../cemetery-contents';
import { readNewSeries, type DeliverySeries } from '../domain';
import { ProfilesReader } from '../profiles/profiles.reader';
import type { SeriesVersion } from './series-version';
import { SeriesStore } from './series.store';

export type SetUpRefusal = 'series-faults' | 'series-fixed' | 'unknown-profile';

/** Sets up how billing files follow each other: once every six weeks from an anchor (SLA 1.9). */
@Injectable()
export class SetUpSeries {
  constructor(
    private readonly store: SeriesStore,
    private readonly profiles: ProfilesReader,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `setUp` by its Dutch keys, as in `reeks.json`. */
  async setUp(
    tx: Tx,
    { agreementId }: AgreementRecord,
    setUp: object,
    outputProfile: string,
  ): Promise<Decision<SeriesVersion, SetUpRefusal>> {
    await tx.lockAgreement(agreementId);
    const read = readNewSeries(setUp);
    if (!read.ok) return refuse('series-faults', undefined, read.faults);
    const known = await this.profiles.names(tx, agreementId, 'aanlevering');
    if (!known.includes(outputProfile))
      return refuse('unknown-profile', { profile: outputProfile, known: known.join(', ') });
    const fixed = await this.whyFixed(tx, agreementId, read.value);
    if (fixed) return { ok: false, refusal: fixed };
    const before = await this.store.newest(tx, agreementId);
    const { anchor, days } = read.value;
    const version: SeriesVersion = {
      ...{ version: (before?.version ?? 0) + 1, series: read.value, setUp, outputProfile },
      ...{ recordedRole: tx.actor.role, recordedAt: this.clock.now() },
    };
    await this.store.add(tx, agreementId, version);
    await this.audit.record(tx, agreementId, {
      action: 'cemetery.series-recorded',
      subjectKind: 'cemetery-series',
      subjectId: version.version.toString(),
      details: {
        ...{ anchor, days: days.toString(), outputProfile },
        contents: await cemeteryContents(tx, agreementId, `cemetery-series ${version.version}`),
      },
    });
    return { ok: true, value: version };
  }

  /** Why the windows cannot become these any more; undefined when they can, or stay as they are. */
  async whyFixed(
    tx: Tx,
    agreementId: string,
    { anchor, days }: DeliverySeries,
  ): Promise<Refusal<'series-fixed'> | undefined> {
    const before = await this.store.newest(tx, agreementId);
    if (!before || (before.series.anchor === anchor && before.series.days === days)) return undefined;
    if (!(await this.store.hasFiles(tx, agreementId))) return undefined;
    const values = { anchor: before.series.anchor, days: before.series.days.toString() };
    return { code: 'series-fixed', values };
  }
}
