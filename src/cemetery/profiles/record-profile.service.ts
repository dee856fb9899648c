import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { AuditTrail, hashOf } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { cemeteryContents } from '../cemetery-contents';
import { builtInProfileNames } from '../cemetery-profiles';
import { readItemProfile, readOutputProfile, writeProfileName, type ProfileKind } from '../domain';
import { ProfilesStore, type RecordedProfile } from './profiles.store';

export type RecordProfileRefusal = 'profile-faults' | 'profile-built-in';

/** A profile as it is given, by its Dutch keys. */
export interface GivenProfile {
  readonly kind: ProfileKind;
  readonly label: string;
  readonly body: object;
}

/** Records how K2B writes its exports here, or how the client's bookkeeping wants its file (SLA 1.9). */
@Injectable()
export class RecordProfile {
  constructor(
    private readonly store: ProfilesStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The next version of what has this name; the one that says the same, when there is one. */
  async record(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { kind, label, body }: GivenProfile,
  ): Promise<Decision<RecordedProfile, RecordProfileRefusal>> {
    await tx.lockAgreement(agreementId);
    const read = kind === 'export' ? readItemProfile(body) : readOutputProfile(body);
    if (!read.ok) return refuse('profile-faults', { count: read.faults.length.toString() }, read.faults);
    const isBuiltIn = builtInProfileNames().some((one) => one.kind === kind && one.label === label);
    if (isBuiltIn) return refuse('profile-built-in', { name: label });
    const before = await this.store.versions(tx, agreementId, kind, label);
    const digest = hashOf(body);
    const same = before.find((one) => hashOf(one.body) === digest);
    if (same) return { ok: true, value: same };
    const profile: RecordedProfile = {
      ...{ kind, label, version: before.length + 1, body },
      ...{ recordedRole: tx.actor.role, recordedAt: this.clock.now() },
    };
    await this.store.add(tx, agreementId, profile);
    const name = writeProfileName(profile);
    await this.audit.record(tx, agreementId, {
      action: 'cemetery.profile-recorded',
      subjectKind: 'cemetery-profile',
      subjectId: name,
      details: { digest, contents: await cemeteryContents(tx, agreementId, `cemetery-profile ${name}`) },
    });
    return { ok: true, value: profile };
  }
}
