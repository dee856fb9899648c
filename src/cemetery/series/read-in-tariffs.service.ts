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
import { readTariffs } from '../domain';
import type { TariffFile } from './tariff-file';
import { TariffsStore } from './tariffs.store';

export type TariffsRefusal = 'tariff-faults' | 'tariffs-read-before';

const SEPARATOR = ';';

/** Reads in the tariffs of the yearly ordinance: all of a file, or nothing when a row is wrong. */
@Injectable()
export class ReadInTariffs {
  constructor(
    private readonly store: TariffsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async readIn(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { fileName, content }: { readonly fileName: string; readonly content: Buffer },
  ): Promise<Decision<TariffFile, TariffsRefusal>> {
    await tx.lockAgreement(agreementId);
    const digest = createHash('sha256').update(content).digest('hex');
    const files = await this.store.files(tx, agreementId);
    const same = files.find((file) => file.digest === digest);
    if (same) return refuse('tariffs-read-before', { file: same.fileName });
    const rows: (readonly string[])[] = [];
    const broken = await readRows([content], { separator: SEPARATOR }, (cells) => rows.push(cells));
    if (broken) return refuse('tariff-faults', { count: '1' }, [brokenOffFault(broken)]);
    const outcome = readTariffs(rows, await this.store.all(tx, agreementId));
    if (!outcome.ok) return refuse('tariff-faults', { count: outcome.count.toString() }, outcome.faults);
    const file: TariffFile = {
      ...{ number: files.length + 1, fileName, digest, tariffCount: outcome.value.length },
      recordedAt: this.clock.now(),
    };
    await this.store.add(tx, agreementId, file, outcome.value);
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
}
