import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { AuditTrail } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { readRows } from '../../platform/text-files';
import { brokenOffFault } from '../broken-off-fault';
import { cemeteryContents } from '../cemetery-contents';
import { compareTariffs, readTariffs, type Tariff, type TariffChanges } from '../domain';
import type { TariffFile } from './tariff-file';
import { TariffsStore } from './tariffs.store';

export type TariffsRefusal = 'tariff-faults' | 'tariffs-read-before';

const SEPARATOR = ';';

/** A file of tariffs as it was sent. */
interface SentTariffs {
  readonly fileName: string;
  readonly content: Buffer;
}

/** What a file comes to, beside what is known. */
interface CheckedTariffs {
  readonly digest: string;
  readonly files: readonly TariffFile[];
  readonly read: readonly Tariff[];
  readonly known: readonly Tariff[];
}

/** Reads in the tariffs of the yearly ordinance: all of a file, or nothing when a row is wrong. */
@Injectable()
export class ReadInTariffs {
  constructor(
    private readonly store: TariffsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What reading it in would change; nothing is recorded. */
  async look(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { content }: SentTariffs,
  ): Promise<Decision<TariffChanges, TariffsRefusal>> {
    const checked = await this.check(tx, agreementId, content);
    if (!checked.ok) return checked;
    const { read, known } = checked.value;
    return { ok: true, value: compareTariffs(read, known) };
  }

  async readIn(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { fileName, content }: SentTariffs,
  ): Promise<Decision<TariffFile, TariffsRefusal>> {
    await tx.lockAgreement(agreementId);
    const checked = await this.check(tx, agreementId, content);
    if (!checked.ok) return checked;
    const { digest, files, read } = checked.value;
    const file: TariffFile = {
      ...{ number: files.length + 1, fileName, digest, tariffCount: read.length },
      recordedAt: this.clock.now(),
    };
    await this.store.add(tx, agreementId, file, read);
    await this.audit.record(tx, agreementId, {
      action: 'cemetery.tariffs-read',
      subjectKind: 'cemetery-tariffs',
      subjectId: file.number.toString(),
      details: {
        ...{ digest, tariffs: file.tariffCount.toString() },
        contents: await cemeteryContents(tx, agreementId, `cemetery-tariffs ${file.number}`),
      },
    });
    return { ok: true, value: file };
  }

  private async check(
    tx: Tx,
    agreementId: string,
    content: Buffer,
  ): Promise<Decision<CheckedTariffs, TariffsRefusal>> {
    const digest = createHash('sha256').update(content).digest('hex');
    const files = await this.store.files(tx, agreementId);
    const same = files.find((file) => file.digest === digest);
    if (same) return refuse('tariffs-read-before', { file: same.fileName });
    const rows: (readonly string[])[] = [];
    const broken = await readRows([content], { separator: SEPARATOR }, (cells) => rows.push(cells));
    if (broken) return refuse('tariff-faults', { count: '1' }, [brokenOffFault(broken)]);
    const known = await this.store.all(tx, agreementId);
    const outcome = readTariffs(rows, known);
    if (!outcome.ok) return refuse('tariff-faults', { count: outcome.count.toString() }, outcome.faults);
    return { ok: true, value: { digest, files, read: outcome.value, known } };
  }
}
