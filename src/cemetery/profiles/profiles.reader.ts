import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { builtInProfile, builtInProfileNames, soundProfile } from '../cemetery-profiles';
import {
  readItemProfile,
  readOutputProfile,
  writeProfileName,
  type ItemProfile,
  type OutputProfile,
  type ProfileKind,
} from '../domain';
import { ProfilesStore, type RecordedProfile } from './profiles.store';

/** A profile that an agreement can use: recorded for it, or brought by the service. */
export interface KnownProfile {
  /** `export-key2-1`. */
  readonly name: string;
  readonly kind: ProfileKind;
  readonly body: object;
  /** Absent when the service brings it. */
  readonly recorded?: RecordedProfile;
}

/** A profile by which an export can be read. */
export interface ReadableProfile {
  readonly name: string;
  /** Not brought by the service. */
  readonly isRecorded: boolean;
  readonly profile: ItemProfile;
}

/** The profiles of an agreement. What was recorded goes before a later built-in one of the same name. */
@Injectable()
export class ProfilesReader {
  constructor(private readonly store: ProfilesStore) {}

  /** The built-in ones first. */
  async all(tx: Tx, agreementId: string, kind?: ProfileKind): Promise<KnownProfile[]> {
    const recorded = (await this.store.all(tx, agreementId)).map((one) => ({
      ...{ name: writeProfileName(one), kind: one.kind, body: one.body, recorded: one },
    }));
    const taken = new Set(recorded.map(({ name }) => name));
    const builtIn = builtInProfileNames()
      .filter(({ name }) => !taken.has(name))
      .map((one) => ({ ...one, body: builtInProfile(one.name) }));
    return [...builtIn, ...recorded].filter((one) => kind === undefined || one.kind === kind);
  }

  async names(tx: Tx, agreementId: string, kind: ProfileKind): Promise<string[]> {
    return (await this.all(tx, agreementId, kind)).map(({ name }) => name);
  }

  async find(tx: Tx, agreementId: string, name: string): Promise<KnownProfile | undefined> {
    return (await this.all(tx, agreementId)).find((one) => one.name === name);
  }

  /** By which exports of K2B are read; the name is one of `names`. */
  async exportProfile(tx: Tx, agreementId: string, name: string): Promise<ItemProfile> {
    return soundProfile(name, readItemProfile(await this.bodyOf(tx, agreementId, name)));
  }

  /** Each that exports of K2B can be read by, with its name. */
  async exportProfiles(tx: Tx, agreementId: string): Promise<ReadableProfile[]> {
    const known = await this.all(tx, agreementId, 'export');
    return known.map(({ name, body, recorded }) => ({
      ...{ name, isRecorded: recorded !== undefined },
      profile: soundProfile(name, readItemProfile(body)),
    }));
  }

  /** By which the client's bookkeeping gets its file; the name is one of `names`. */
  async outputProfile(tx: Tx, agreementId: string, name: string): Promise<OutputProfile> {
    return soundProfile(name, readOutputProfile(await this.bodyOf(tx, agreementId, name)));
  }

  private async bodyOf(tx: Tx, agreementId: string, name: string): Promise<object> {
    const profile = await this.find(tx, agreementId, name);
    if (!profile) throw new Error(`There is no profile ${name}`);
    return profile.body;
  }
}
