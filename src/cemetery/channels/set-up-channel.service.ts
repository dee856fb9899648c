import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { placeOf, readFileChannel } from '../../parties/domain';
import { AuditTrail } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { cemeteryContents } from '../cemetery-contents';
import type { ChannelVersion } from './channel-version';
import { ChannelsStore } from './channels.store';

/**
 * Sets up how the client's bookkeeping gets its billing files from now on (DVO 3.1.3): by those who may open the files
 * as well, because a channel leads to what is in them.
 */
@Injectable()
export class SetUpChannel {
  constructor(
    private readonly store: ChannelsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `setUp` by its Dutch keys. */
  async setUp(
    tx: Tx,
    { agreementId }: AgreementRecord,
    setUp: object,
  ): Promise<Decision<ChannelVersion, 'channel-faults'>> {
    await tx.lockAgreement(agreementId);
    const read = readFileChannel(setUp);
    if (!read.ok) return refuse('channel-faults', undefined, read.faults);
    const before = await this.store.newest(tx, agreementId);
    const version: ChannelVersion = {
      ...{ version: (before?.version ?? 0) + 1, channel: read.value, setUp },
      ...{ recordedBy: tx.actor.person, recordedRole: tx.actor.role, recordedAt: this.clock.now() },
    };
    await this.store.add(tx, agreementId, version);
    const place = placeOf(read.value);
    await this.audit.record(tx, agreementId, {
      action: 'cemetery.channel-recorded',
      subjectKind: 'cemetery-channel',
      subjectId: version.version.toString(),
      details: {
        channel: read.value.kind,
        ...(place !== undefined && { place }),
        ...(read.value.kind === 'sftp' && { hostKeys: read.value.hostKeys.join(' ') }),
        contents: await cemeteryContents(tx, agreementId, `cemetery-channel ${version.version}`),
      },
    });
    return { ok: true, value: version };
  }
}
