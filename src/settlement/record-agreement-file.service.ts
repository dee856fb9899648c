import { Injectable } from '@nestjs/common';
import { isAgreementKey, RegisterAgreement, type AgreementRecord, type Recording } from '../agreements';
import type { AgreementFile } from '../agreements/domain';
import type { Fault } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import { agreementInFile } from './agreement-files.dto';
import { readSentFile } from './read-sent-file';
import { RecordFileFacts } from './record-file-facts.service';

type FileRefusal = 'agreement-file-faults';
type RegisterRefusal = FileRefusal | 'not-your-agreement' | 'agreement-exists' | 'unknown-parties';

/** What a file said and where it came from. */
export interface SentAgreementFile {
  readonly content: Buffer;
  readonly source: string;
}

/** Records what an agreement file says: all of it or nothing (DVO 4.2). */
@Injectable()
export class RecordAgreementFile {
  constructor(
    private readonly registration: RegisterAgreement,
    private readonly fileFacts: RecordFileFacts,
  ) {}

  /** Registers the agreement of a file, with the facts that stand in it. */
  async register(tx: Tx, sent: SentAgreementFile): Promise<Decision<AgreementRecord, RegisterRefusal>> {
    const file = readSentFile(sent.content);
    if (!file.ok) return faulty(file.faults);
    const { agreement, items } = file.value;
    if (!agreement) return faulty([{ path: 'overeenkomst', code: 'no-agreement-in-file' }]);
    if (!isAgreementKey(agreement.id))
      return faulty([{ path: 'overeenkomst.id', code: 'not-an-agreement-key' }]);
    const registered = await this.registration.register(tx, agreementInFile(agreement));
    if (!registered.ok || items.length === 0) return registered;
    const recording = await this.record(tx, registered.value, sent.source, file.value);
    return recording.ok ? registered : recording;
  }

  /** Records the facts of a file about an agreement that is registered already. */
  async add(
    tx: Tx,
    record: AgreementRecord,
    { content, source }: SentAgreementFile,
  ): Promise<Decision<Recording, FileRefusal>> {
    const file = readSentFile(content);
    if (!file.ok) return faulty(file.faults);
    const { agreementId: agreement, items } = file.value;
    if (agreement !== record.key)
      return faulty([{ path: 'overeenkomst', code: 'another-agreement', values: { agreement } }]);
    if (items.length === 0) return faulty([{ path: '', code: 'empty-list' }]);
    return this.record(tx, record, source, file.value);
  }

  private async record(
    tx: Tx,
    record: AgreementRecord,
    source: string,
    file: AgreementFile,
  ): Promise<Decision<Recording, FileRefusal>> {
    const recording = await this.fileFacts.record(tx, record, source, file);
    return recording.ok ? { ok: true, value: recording.value } : faulty(recording.faults);
  }
}

function faulty(faults: readonly Fault[]): ReturnType<typeof refuse<FileRefusal>> {
  return refuse('agreement-file-faults', undefined, faults);
}
