import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { AuditTrail } from '../platform/audit';
import { CONFIG, type Config } from '../platform/config';
import { systemActor, Transactions, type Actor } from '../platform/database';
import { composeEvidence, EVIDENCE_FORMAT, type EvidenceItem } from './domain';
import { EvidenceReader } from './evidence.reader';
import { canonical, manifestHash, recordHash, type EvidenceRecord } from './verifier/hashing';

/** Who receives the file: the contractor's side and auditors get everything, the client published detail. */
export type Audience = 'contractor' | 'client';

export interface EvidenceQuestion {
  readonly year: number;
  readonly audience: Audience;
  /** Why it is asked for; stands in the history. */
  readonly reason?: string;
}

/** An evidence file: one record a line, the manifest last. */
export interface EvidenceFile {
  /** With their line ends, written out as they are taken, since the whole can be large. */
  readonly lines: Iterable<string>;
  /** SHA-256 (hex) of the whole, the same for both audiences. */
  readonly hash: string;
}

const READER = systemActor('evidence');
const SALT_DIGITS = 32;

/**
 * Writes what proves the documents of a year (decision 8). The client's file has the hashes of what it does
 * not show, so that both sides hold the same closing hash; salts keep amounts from being guessed from hashes.
 */
@Injectable()
export class WriteEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: EvidenceReader,
    private readonly audit: AuditTrail,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sessionSecret'>,
  ) {}

  /** Reads on behalf of the system, since hidden records need hashes too; the event names the actor. */
  async write(
    actor: Actor,
    record: AgreementRecord,
    { year, audience, reason }: EvidenceQuestion,
  ): Promise<Decision<EvidenceFile, 'nothing-issued'>> {
    const digest = (pseudonym: string): string => this.digest(`employee ${record.agreementId} ${pseudonym}`);
    const source = await this.transactions.run(READER, (tx) => this.reader.load(tx, record, digest), {
      readOnly: true,
    });
    const items = composeEvidence(source, year);
    if (!items) return refuse('nothing-issued', { key: record.key, year: year.toString() });
    const file = this.fileOf(items, audience);
    await this.audit.recordApart(actor, {
      action: 'evidence.exported',
      subjectKind: 'agreement',
      subjectId: record.key,
      details: { year, audience, hash: file.hash, ...(reason !== undefined && { reason }) },
    });
    return { ok: true, value: file };
  }

  private fileOf(items: readonly EvidenceItem[], audience: Audience): EvidenceFile {
    const records = items.map((item) => this.recordOf(item));
    const counts: Record<string, number> = {};
    for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
    const body = { format: EVIDENCE_FORMAT, counts };
    const hash = manifestHash(records, body);
    const isHidden = (index: number): boolean => audience === 'client' && items[index]?.isShared === false;
    function* lines(): Generator<string> {
      for (const [index, record] of records.entries())
        yield `${canonical(isHidden(index) ? hidden(record) : record)}\n`;
      yield `${canonical({ kind: 'manifest', id: 'manifest', body, hash })}\n`;
    }
    return { lines: lines(), hash };
  }

  private recordOf({ kind, id, body }: EvidenceItem): EvidenceRecord {
    const salt = this.digest(`record ${kind} ${id} ${canonical(body)}`);
    return { kind, id, salt, body, hash: recordHash({ kind, id, salt, body }) };
  }

  /** The same every time and to be guessed by nobody who does not know the secret of the installation. */
  private digest(text: string): string {
    return createHmac('sha256', this.config.sessionSecret)
      .update(`evidence ${text}`)
      .digest('hex')
      .slice(0, SALT_DIGITS);
  }
}

function hidden({ kind, id, hash }: EvidenceRecord): EvidenceRecord {
  return { kind, id, hash };
}
