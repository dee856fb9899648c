import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { Fault } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { writeQuarter, type Quarter } from '../kernel/time';
import { AuditTrail } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { UploadedFile } from '../platform/http';
import { CheckQuarter, type QuarterRefusal } from './check-quarter.service';
import { checkAboutPersons, checkFigure, type EnteredFigure, type Figure } from './domain';
import { FiguresStore } from './figures.store';
import { readFigureFile } from './read-figure-file';

/** The number of a figure that was entered, or what is wrong with it. */
export type EnteredOrFaults = { readonly number: number } | { readonly faults: readonly Fault[] };
export type ReadFileRefusal = QuarterRefusal | 'figure-file-faults' | 'figure-file-read-before';

/** Enters figures of a quarter: one by one, or a file of them at once (SLA, Rapportagemodel). */
@Injectable()
export class EnterFigures {
  constructor(
    private readonly figures: FiguresStore,
    private readonly quarters: CheckQuarter,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async enter(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    figure: EnteredFigure,
  ): Promise<Decision<EnteredOrFaults, QuarterRefusal>> {
    const open = await this.quarters.open(tx, record, quarter);
    if (!open.ok) return open;
    const entered = await this.figures.read(tx, record.agreementId, quarter);
    const faults: Fault[] = [
      ...checkFigure(figure, open.value.model, entered).map(({ field, ...fault }) => ({
        path: field,
        ...fault,
      })),
      ...checkAboutPersons('source', figure.source, await this.quarters.namesEmployee(tx, record)),
    ];
    if (faults.length > 0) return { ok: true, value: { faults } };
    const number = nextNumber(entered);
    await this.figures.add(tx, record.agreementId, quarter, { ...figure, number }, { at: this.clock.now() });
    await this.audit.record(tx, record.agreementId, {
      action: 'quarterly-figure.entered',
      subjectKind: 'quarterly-report',
      subjectId: writeQuarter(quarter),
      details: { number: number.toString(), measure: figure.measure },
    });
    return { ok: true, value: { number } };
  }

  /** All figures of a file or, with every fault at once, none; answers how many. The same file is read in once. */
  async readIn(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    file: UploadedFile,
  ): Promise<Decision<number, ReadFileRefusal>> {
    const open = await this.quarters.open(tx, record, quarter);
    if (!open.ok) return open;
    const digest = createHash('sha256').update(file.content).digest('hex');
    const before = await this.figures.findFile(tx, record.agreementId, digest);
    if (before) {
      const values = { file: before.fileName, day: before.readAt.slice(0, 10) };
      return refuse('figure-file-read-before', values);
    }
    const entered = await this.figures.read(tx, record.agreementId, quarter);
    const reading = await readFigureFile([file.content], {
      ...{ quarter, entered, model: open.value.model },
      namesEmployee: await this.quarters.namesEmployee(tx, record),
    });
    if (!reading.ok) return refuse('figure-file-faults', { count: reading.count.toString() }, reading.faults);
    const numbered = reading.figures.map((figure, index) => ({
      ...figure,
      number: nextNumber(entered) + index,
    }));
    await this.keepFile(tx, record, quarter, { ...file, digest }, numbered);
    return { ok: true, value: reading.figures.length };
  }

  private async keepFile(
    tx: Tx,
    { agreementId }: AgreementRecord,
    quarter: Quarter,
    { fileName, digest }: { readonly fileName: string; readonly digest: string },
    figures: readonly Figure[],
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

function nextNumber(entered: readonly Figure[]): number {
  return (entered.at(-1)?.number ?? 0) + 1;
}
