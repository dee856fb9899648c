import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AgreementRecord } from '../agreements';
import type { Tx } from '../platform/database';
import { decided } from './decided';
import type { Step } from './script';
import type { Services } from './services';
import { countOf, wordEuro } from './word-result';

type StepOf<Kind extends Step['stap']> = Extract<Step, { stap: Kind }>;
export type CemeteryStep = Extract<Step, { stap: `begraaf${string}` }>;

export function isCemeteryStep(step: Step): step is CemeteryStep {
  return step.stap.startsWith('begraaf');
}

/** Performs what the cemetery administration and the client's bookkeeping do with the billing files (SLA 1.9). */
export class CemeteryStepPerformer {
  constructor(
    private readonly services: Services['cemetery'],
    private readonly folder: string,
  ) {}

  perform(tx: Tx, record: AgreementRecord, step: CemeteryStep): Promise<string> {
    switch (step.stap) {
      case 'begraafreeks':
        return this.series(tx, record, step);
      case 'begraaftarieven':
        return this.tariffs(tx, record, step);
      case 'begraafexport':
        return this.readIn(tx, record, step);
      case 'begraafbestand':
        return this.prepare(tx, record, step);
      case 'begraafvrijgave':
        return this.release(tx, record, step);
      case 'begraafaflevering':
        return this.deliver(tx, record, step);
      case 'begraafontvangst':
        return this.receive(tx, record, step);
      case 'begraafverschil':
        return this.close(tx, record, step);
    }
  }

  private async series(tx: Tx, record: AgreementRecord, step: StepOf<'begraafreeks'>): Promise<string> {
    const setUp = JSON.parse(this.bytes(step.bestand).toString('utf8')) as object;
    const { series } = decided(await this.services.setUpSeries.setUp(tx, record, setUp, step.profiel));
    return `elke ${series.days} dagen vanaf ${series.anchor}`;
  }

  private async tariffs(tx: Tx, record: AgreementRecord, step: StepOf<'begraaftarieven'>): Promise<string> {
    const { tariffCount } = decided(await this.services.readInTariffs.readIn(tx, record, this.file(step)));
    return countOf(tariffCount, 'tarief', 'tarieven');
  }

  /** Reads an export in and accepts it with the control total that K2B printed. */
  private async readIn(tx: Tx, record: AgreementRecord, step: StepOf<'begraafexport'>): Promise<string> {
    const file = { ...this.file(step), profile: step.profiel, mended: [], leftOut: [] };
    const { uploadId } = decided(await this.services.exports.check(tx, record, file));
    const control = { count: step.aantal, total: step.totaal };
    const { number, count, total } = decided(
      await this.services.exports.accept(tx, record, uploadId, control),
    );
    return `export ${number}: ${wordItems(count, total)}`;
  }

  private async prepare(
    tx: Tx,
    record: AgreementRecord,
    { venster }: StepOf<'begraafbestand'>,
  ): Promise<string> {
    const { count, total } = decided(await this.services.prepare.prepare(tx, record, venster));
    return `venster ${venster} voorbereid: ${wordItems(count, total)}`;
  }

  /** Releases what a colleague prepared, as it stands on the screen. */
  private async release(
    tx: Tx,
    record: AgreementRecord,
    { venster }: StepOf<'begraafvrijgave'>,
  ): Promise<string> {
    const { windows, release } = this.services;
    const { preparation } = decided(await windows.find(tx, record.agreementId, venster));
    const seen = preparation?.fingerprint ?? '';
    const { fileNumber, count, total } = decided(await release.release(tx, record, venster, seen));
    return `${fileNumber} vrijgegeven: ${wordItems(count, total)}`;
  }

  /** The client fetches the file: then it was delivered. */
  private async deliver(
    tx: Tx,
    record: AgreementRecord,
    { venster }: StepOf<'begraafaflevering'>,
  ): Promise<string> {
    const { fileName } = decided(await this.services.download.download(tx, record, venster));
    return `de opdrachtgever haalt ${fileName} op`;
  }

  private async receive(tx: Tx, record: AgreementRecord, step: StepOf<'begraafontvangst'>): Promise<string> {
    const read = { count: step.aantal, total: step.totaal };
    decided(await this.services.acts.receive(tx, record, step.venster, read));
    return `venster ${step.venster} ontvangen: ${wordItems(read.count, read.total)}`;
  }

  private async close(tx: Tx, record: AgreementRecord, step: StepOf<'begraafverschil'>): Promise<string> {
    decided(await this.services.acts.closeDifference(tx, record, step.venster, step.reden));
    return `verschil van venster ${step.venster} afgehandeld: ${step.reden}`;
  }

  private file({ bestand }: { readonly bestand: string }): { fileName: string; content: Buffer } {
    return { fileName: basename(bestand), content: this.bytes(bestand) };
  }

  private bytes(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }
}

function wordItems(count: number, total: string): string {
  return `${countOf(count, 'item', 'items')}, ${wordEuro(total)}`;
}
