import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { AuditTrail, type AuditedAction, type Contents } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { ChannelVersion } from './channel-version';
import { ChannelsStore, type ChannelTable } from './channels.store';
import { checkNewChannel, placeOf, readFileChannel, type ChannelKind } from './domain';

/** What goes over a channel decides where it is kept, which channels there are, and how setting it up is told. */
export interface ChannelUse {
  readonly table: ChannelTable;
  readonly kinds: readonly ChannelKind[];
  readonly action: AuditedAction;
  /** Also the first word of its name among what is kept. */
  readonly subjectKind: string;
  readonly contents: (tx: Tx, agreementId: string, name: string) => Promise<Contents>;
}

/** How clients get what is made for them: set up version by version, for each use apart (DVO 3.1.3, 4.10). */
@Injectable()
export class ChannelRegister {
  constructor(
    private readonly store: ChannelsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every set-up, the newest last; none while the client fetches its files. */
  versions(tx: Tx, { table }: ChannelUse, agreementId: string): Promise<ChannelVersion[]> {
    return this.store.all(tx, table, agreementId);
  }

  /** Sets up how files go from now on; `setUp` by its Dutch keys. */
  async record(
    tx: Tx,
    use: ChannelUse,
    agreementId: string,
    setUp: object,
  ): Promise<Decision<ChannelVersion, 'channel-faults'>> {
    await tx.lockAgreement(agreementId);
    const read = readFileChannel(setUp, use.kinds);
    if (!read.ok) return refuse('channel-faults', undefined, read.faults);
    const faults = checkNewChannel(read.value);
    if (faults.length > 0) return refuse('channel-faults', undefined, faults);
    const before = await this.versions(tx, use, agreementId);
    const version: ChannelVersion = {
      ...{ version: before.length + 1, channel: read.value, setUp },
      ...{ recordedBy: tx.actor.person, recordedRole: tx.actor.role, recordedAt: this.clock.now() },
    };
    await this.store.add(tx, use.table, agreementId, version);
    const place = placeOf(read.value);
    await this.audit.record(tx, agreementId, {
      action: use.action,
      subjectKind: use.subjectKind,
      subjectId: version.version.toString(),
      details: {
        channel: read.value.kind,
        ...(place !== undefined && { place }),
        ...(read.value.kind === 'sftp' && { hostKeys: read.value.hostKeys.join(' ') }),
        contents: await use.contents(tx, agreementId, `${use.subjectKind} ${version.version}`),
      },
    });
    return { ok: true, value: version };
  }
}
