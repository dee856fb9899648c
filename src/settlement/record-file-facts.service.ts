import { Injectable } from '@nestjs/common';
import type { AgreementRecord, Recording } from '../agreements';
import type { AgreementFile } from '../agreements/domain';
import { distinctFaults, failure, success, type Fault, type Outcome } from '../kernel/fault/fault';
import type { Knowledge } from '../kernel/knowledge';
import { formatEuro } from '../kernel/text';
import { monthAt, type LocalDate } from '../kernel/time';
import type { Tx } from '../platform/database';
import { faultsInFile } from './agreement-files.dto';
import { RecordedFacts } from './recorded-facts.reader';
import { RecordFacts } from './record-facts.service';
import { SettleAsKnown } from './settle-as-known.service';

/** Records the facts of an agreement file; faults are named at their places in the file. */
@Injectable()
export class RecordFileFacts {
  constructor(
    private readonly recordFacts: RecordFacts,
    private readonly recorded: RecordedFacts,
    private readonly settlements: SettleAsKnown,
  ) {}

  async record(
    tx: Tx,
    record: AgreementRecord,
    source: string,
    file: AgreementFile,
  ): Promise<Outcome<Recording>> {
    const items = file.items.map(({ list, item }) => ({ list, item }));
    const recording = await this.recordFacts.record(tx, record, source, items);
    if (!recording.ok) {
      const counts = await this.recorded.counts(tx, record.agreementId);
      return failure(faultsInFile(recording.faults, file, counts));
    }
    const { recordedOn, lastPosition } = recording.value;
    const knowledge = { day: recordedOn as LocalDate, position: lastPosition };
    const faults = await this.checkMaximum(tx, record, file, knowledge);
    return faults.length > 0 ? failure(faults) : success(recording.value);
  }

  /** What both parties signed as the maximum of the year is what the recorded facts come to (DVO 4.2, R7). */
  private async checkMaximum(
    tx: Tx,
    record: AgreementRecord,
    { year, statedMaximum }: AgreementFile,
    knowledge: Knowledge,
  ): Promise<Fault[]> {
    if (year === undefined || statedMaximum === undefined) return [];
    const question = { upTo: monthAt(year, 12), knowledge, year };
    const settled = await this.settlements.settle(tx, record, question);
    if (!settled.ok)
      return [
        { path: 'maximaleVergoeding', code: 'F.165', values: { year: year.toString() } },
        ...distinctFaults(settled.refusal.faults ?? []),
      ];
    const computed = settled.value.year.limits.maximumCompensation;
    if (computed.equals(statedMaximum)) return [];
    const values = {
      stated: formatEuro(statedMaximum),
      computed: formatEuro(computed),
      difference: formatEuro(computed.minus(statedMaximum)),
    };
    return [{ path: 'maximaleVergoeding', code: 'F.166', values }];
  }
}
