import { Injectable } from '@nestjs/common';
import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { ProfileKind, ProfileName } from '../domain';

/** A version of a profile as it was recorded for an agreement. */
export interface RecordedProfile extends ProfileName {
  /** By its Dutch keys, as in a profile file. */
  readonly body: object;
  readonly recordedRole: string;
  readonly recordedAt: Instant;
}

/** Profiles that were recorded; a version never changes. */
@Injectable()
export class ProfilesStore {
  all(tx: Tx, agreementId: string): Promise<RecordedProfile[]> {
    return tx.query(
      `SELECT kind, label, version, body, recorded_role AS "recordedRole", recorded_at AS "recordedAt"
       FROM cemetery_profile WHERE agreement_id = $1 ORDER BY kind, label COLLATE "C", version`,
      [agreementId],
    );
  }

  /** Of one name; their numbers have no gap. */
  async versions(tx: Tx, agreementId: string, kind: ProfileKind, label: string): Promise<RecordedProfile[]> {
    const profiles = await this.all(tx, agreementId);
    return profiles.filter((one) => one.kind === kind && one.label === label);
  }

  async add(tx: Tx, agreementId: string, profile: RecordedProfile): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_profile (agreement_id, kind, label, version, body, recorded_by, recorded_role, recorded_at)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)`,
      [
        ...[agreementId, profile.kind, profile.label, profile.version, JSON.stringify(profile.body)],
        ...[tx.actor.person, profile.recordedRole, profile.recordedAt],
      ],
    );
  }
}
