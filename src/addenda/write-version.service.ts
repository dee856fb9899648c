import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { LocalDate } from '../kernel/time';
import { AuditTrail, hashOf } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { AddendaStore } from './addenda.store';
import type { AddendumDossier, WrittenVersion } from './addendum-rows';
import {
  checkAmendment,
  checkDays,
  findAlikeCalamities,
  stateOf,
  writeProposal,
  type AddendumKind,
  type AmendmentRefusal,
  type Proposal,
  type ReportedCalamity,
} from './domain';
import { KnownAddendaReader } from './known-addenda.reader';
import { versionOf } from './version-of';

export type WriteRefusal = AmendmentRefusal | 'unknown-addendum' | 'calamities-alike' | 'days-not-possible';

/** What the letter before the number of an addendum says. */
const LETTER: Readonly<Record<AddendumKind, string>> = {
  'extra-volume': 'A',
  bespoke: 'A',
  project: 'P',
  election: 'V',
  calamity: 'C',
};

/** Writes proposals: the first version of an addendum, and later ones that take its place when agreed (DVO 3.6). */
@Injectable()
export class WriteVersion {
  constructor(
    private readonly addenda: AddendaStore,
    private readonly known: KnownAddendaReader,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new addendum with the next free key; answers its key. */
  async propose(
    tx: Tx,
    record: AgreementRecord,
    proposal: Proposal,
  ): Promise<Decision<string, WriteRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const all = await this.addenda.read(tx, record.agreementId);
    const used = [...all.map(({ addendum }) => addendum), ...(await this.known.keys(tx, record.agreementId))];
    const addendum = nextKey(LETTER[proposal.kind], used);
    const refused =
      this.daysOf(await this.known.ending(tx, record), proposal) ?? alikeOf(addendum, proposal, all);
    if (refused) return refused;
    await this.write(tx, record, addendum, { version: 1, proposal });
    return { ok: true, value: addendum };
  }

  /** A new version of an addendum; answers its number. What was agreed stays until this one is agreed as well. */
  async amend(
    tx: Tx,
    record: AgreementRecord,
    addendum: string,
    proposal: Proposal,
  ): Promise<Decision<number, WriteRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const all = await this.addenda.read(tx, record.agreementId);
    const dossier = all.find((one) => one.addendum === addendum);
    if (!dossier) return refuse('unknown-addendum', { addendum });
    const version = checkAmendment(dossier, proposal.kind);
    if (!version.ok) return version;
    const refused =
      this.daysOf(await this.known.ending(tx, record), proposal) ?? alikeOf(addendum, proposal, all);
    if (refused) return refused;
    await this.write(tx, record, addendum, { version: version.value, proposal });
    return version;
  }

  private daysOf(
    { startsOn, endsOn }: AgreementRecord,
    { calamity }: Proposal,
  ): ReturnType<typeof refuse<'days-not-possible'>> | undefined {
    if (!calamity) return undefined;
    const agreement = {
      startsOn: startsOn as LocalDate,
      ...(endsOn !== null && { endsOn: endsOn as LocalDate }),
    };
    const faults = checkDays(calamity, agreement, this.clock.today() as LocalDate);
    return faults.length > 0 ? refuse('days-not-possible', undefined, faults) : undefined;
  }

  private async write(
    tx: Tx,
    { agreementId }: AgreementRecord,
    addendum: string,
    { version, proposal }: Pick<WrittenVersion, 'version' | 'proposal'>,
  ): Promise<void> {
    const { person, role } = tx.actor;
    const fingerprint = hashOf({ addendum, version, proposal: writeProposal(proposal) });
    await this.addenda.addVersion(tx, agreementId, addendum, {
      ...{ version, proposal, fingerprint },
      ...{ writtenBy: person, writtenRole: role, writtenAt: this.clock.now() },
    });
    await this.audit.record(tx, agreementId, {
      action: 'addendum.written',
      subjectKind: 'addendum',
      subjectId: addendum,
      details: { version: version.toString(), fingerprint },
    });
  }
}

function nextKey(letter: string, used: readonly string[]): string {
  const numbers = used
    .map((key) => new RegExp(`^${letter}(\\d{1,6})$`).exec(key)?.[1])
    .map((number) => Number(number ?? 0));
  return `${letter}${(Math.max(0, ...numbers) + 1).toString()}`;
}

/** Refuses a report that does not say of calamities of about the same time why they are another event (DVO 3.7). */
function alikeOf(
  addendum: string,
  { calamity }: Proposal,
  all: readonly AddendumDossier[],
): ReturnType<typeof refuse<'calamities-alike'>> | undefined {
  if (!calamity) return undefined;
  const alike = findAlikeCalamities({ addendum, ...calamity }, all.flatMap(reportOf));
  const names = [...new Set(alike.map((one) => one.addendum))].join(', ');
  return alike.length > 0 ? refuse('calamities-alike', { addenda: names }) : undefined;
}

/**
 * What was put to the client and what is being written: a draft is not asked about again when it is submitted. What
 * was withdrawn has no costs that could be split.
 */
function reportOf(dossier: AddendumDossier): ReportedCalamity[] {
  const { addendum } = dossier;
  const { state, latest, shared } = stateOf(dossier);
  if (state === 'withdrawn') return [];
  const versions = new Set([latest, shared.version]);
  return [...versions].flatMap((version) => {
    const { calamity } = versionOf(dossier, version).proposal;
    return calamity ? [{ addendum, ...calamity }] : [];
  });
}
