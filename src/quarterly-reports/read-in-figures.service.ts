import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { writeQuarter, type Quarter } from '../kernel/time';
import { AuditTrail, hashOf } from '../platform/audit';
import { CLOCK, dutchDateOf, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { UploadedFile } from '../platform/http';
import { CheckQuarter, type QuarterRefusal } from './check-quarter.service';
import type { Figure, FigureRow } from './domain';
import { nextNumber } from './enter-figures.service';
import { FiguresStore } from './figures.store';
import { readFigureFile } from './read-figure-file';

export type ReadFileRefusal = QuarterRefusal | 'figure-file-faults' | 'figure-file-read-before';

/** What a file would enter. */
export interface FigureFileLook {
  readonly digest: string;
  readonly rows: readonly FigureRow[];
  readonly figures: readonly Figure[];
  /** The fingerprint of all that is seen when looking: what is new, and what takes the place of what. */
  readonly seen: string;
}

/** Reads in files of figures of a quarter, in whole or not at all (SLA, Rapportagemodel). */
@Injectable()
export class ReadInFigures {
  constructor(
    private readonly figures: FiguresStore,
    private readonly quarters: CheckQuarter,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All figures of a file or, with every fault at once, none; answers how many. The same file is read in once. */
  async readIn(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    file: UploadedFile,
  ): Promise<Decision<number, ReadFileRefusal>> {
    const read = await this.read(tx, record, quarter, file, false);
    if (read.ok) await this.keep(tx, record, quarter, file.fileName, read.value);
    return read.ok ? { ok: true, value: read.value.figures.length } : read;
  }

  /** What a file would enter, also in the place of what stands; keeps nothing. */
  look(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    file: UploadedFile,
  ): Promise<Decision<FigureFileLook, ReadFileRefusal>> {
    return this.read(tx, record, quarter, file, true);
  }

  /** What was seen when looking, as long as it is still the same. */
  async readInSeen(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    file: UploadedFile,
    seen: string,
  ): Promise<Decision<number, ReadFileRefusal | 'version-differs'>> {
    const read = await this.read(tx, record, quarter, file, true);
    if (!read.ok) return read;
    if (read.value.seen !== seen || read.value.figures.length === 0) return refuse('version-differs');
    await this.keep(tx, record, quarter, file.fileName, read.value);
    return { ok: true, value: read.value.figures.length };
  }

  private async read(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    { content }: UploadedFile,
    mayReplace: boolean,
  ): Promise<Decision<FigureFileLook, ReadFileRefusal>> {
    const open = await this.quarters.open(tx, record, quarter);
    if (!open.ok) return open;
    const digest = createHash('sha256').update(content).digest('hex');
    const before = await this.figures.findFile(tx, record.agreementId, digest);
    if (before) {
      const values = { file: before.fileName, day: dutchDateOf(before.readAt) };
      return refuse('figure-file-read-before', values);
    }
    const entered = await this.figures.read(tx, record.agreementId, quarter);
    const reading = await readFigureFile([content], {
      ...{ quarter, entered, model: open.value.model, mayReplace },
      namesEmployee: await this.quarters.namesEmployee(tx, record),
    });
    if (!reading.ok) return refuse('figure-file-faults', { count: reading.count.toString() }, reading.faults);
    const first = nextNumber(entered);
    const figures = reading.figures.map((figure, index) => ({ ...figure, number: first + index }));
    const seen = hashOf({
      digest,
      // Where a figure stands in the order says nothing of it.
      replaced: figures.map(({ replaces }) => replaces?.toString() ?? ''),
    });
    return { ok: true, value: { digest, rows: reading.rows, figures, seen } };
  }

  private async keep(
    tx: Tx,
    { agreementId }: AgreementRecord,
    quarter: Quarter,
    fileName: string,
    { digest, figures }: FigureFileLook,
  ): Promise<void> {
    const at = this.clock.now();
    const file = { fileName, digest, figures: figures.length, readAt: at };
    await this.figures.addFile(tx, agreementId, quarter, file);
    for (const figure of figures) await this.figures.add(tx, agreementId, quarter, figure, { at, digest });
    await this.audit.record(tx, agreementId, {
      action: 'quarterly-figures.read-in',
      subjectKind: 'quarterly-report',
      subjectId: writeQuarter(quarter),
      details: { digest, count: figures.length.toString() },
    });
  }
}
