import type { AgreementRecord } from '../../../src/agreements';
import type { ExportFile } from '../../../src/cemetery';
import type { Actor, Tx } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import { EXPORT, SERIES, TARIFFS } from '../../support/cemetery-steps';
import { registerAgreement, type ProductBench } from '../../support/product-bench';

const administration = { role: 'cemetery-administration', party: 'contractor-town' };
export const READER: Actor = { ...administration, person: 'reader' };
export const PREPARER: Actor = { ...administration, person: 'preparer' };
export const RELEASER: Actor = { ...administration, person: 'releaser' };
export const FINANCE: Actor = { person: 'finance', role: 'client-finance', party: 'client-town' };
export const AUDITOR: Actor = { person: 'auditor', role: 'auditor', party: 'contractor-town' };

const PROFILE = { profile: 'export-1', mended: [], leftOut: [] };
export const EXAMPLE: ExportFile = { ...PROFILE, fileName: EXPORT.name, content: EXPORT.content };

/** What is done about the billing files of an agreement of its own. */
export class CemeteryDesk {
  private constructor(
    readonly bench: ProductBench,
    readonly record: AgreementRecord,
  ) {}

  /** With a series and the tariffs of the example. */
  static async open(bench: ProductBench, key: string, setUp: object = SERIES): Promise<CemeteryDesk> {
    return CemeteryDesk.of(bench, await registerAgreement(bench, key), setUp);
  }

  /** Of an agreement that is there already. */
  static async of(
    bench: ProductBench,
    record: AgreementRecord,
    setUp: object = SERIES,
  ): Promise<CemeteryDesk> {
    const desk = new CemeteryDesk(bench, record);
    const {
      aanleverprofiel: _,
      sluitingsdagen = [],
      ...given
    } = { ...SERIES, ...setUp } as typeof SERIES & {
      readonly sluitingsdagen?: string[];
    };
    decided(await desk.setUp({ ...given, sluitingsdagen }));
    const { content } = TARIFFS.file as { content: Buffer };
    decided(
      await desk.as(READER, (tx) =>
        bench.cemetery.readInTariffs.readIn(tx, desk.record, { fileName: 'tarieven.csv', content }),
      ),
    );
    return desk;
  }

  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.bench.transactions.run(actor, work);
  }

  setUp(given: object): ReturnType<ProductBench['cemetery']['setUpSeries']['setUp']> {
    return this.as(READER, (tx) =>
      this.bench.cemetery.setUpSeries.setUp(tx, this.record, given, 'aanlevering-1'),
    );
  }

  check(file: ExportFile = EXAMPLE): ReturnType<ProductBench['cemetery']['exports']['check']> {
    return this.as(READER, (tx) => this.bench.cemetery.exports.check(tx, this.record, file));
  }

  /** Reads an export in and accepts it. */
  async readIn(file: ExportFile = EXAMPLE): Promise<void> {
    const { uploadId, count, total } = decided(await this.check(file));
    decided(
      await this.as(READER, (tx) =>
        this.bench.cemetery.exports.accept(tx, this.record, uploadId, { count, total }),
      ),
    );
  }

  async prepare(window: number, actor = PREPARER): Promise<string> {
    const prepared = await this.as(actor, (tx) =>
      this.bench.cemetery.prepare.prepare(tx, this.record, window),
    );
    return decided(prepared).fingerprint;
  }

  release(
    window: number,
    seen: string,
    actor = RELEASER,
  ): ReturnType<ProductBench['cemetery']['release']['release']> {
    return this.as(actor, (tx) => this.bench.cemetery.release.release(tx, this.record, window, seen));
  }

  /** Freezes the file of the first window as this actor would without the service that refuses, and with what is changed. */
  freeze(actor: Actor, changes: object = {}, count?: number): Promise<unknown> {
    return this.as(actor, async (tx) => {
      const { agreementId } = this.record;
      await tx.lockAgreement(agreementId);
      const composed = decided(await this.bench.cemetery.composing.compose(tx, agreementId, 1));
      const { preparation } = decided(await this.bench.cemetery.windows.find(tx, agreementId, 1));
      if (!preparation) throw new Error('not prepared');
      const itemIds = composed.itemIds.slice(0, count);
      const frozen = { ...composed, itemIds, ...changes };
      await this.bench.cemetery.freezing.freeze(tx, agreementId, preparation, frozen);
    });
  }

  async bytes(window: number, actor = RELEASER): Promise<Buffer> {
    const file = await this.as(actor, (tx) => this.bench.cemetery.download.download(tx, this.record, window));
    return decided(file).content;
  }

  /** How many rows of a table someone sees of this agreement. */
  async rows(actor: Actor, table: string): Promise<number> {
    const found = await this.as(actor, (tx) =>
      tx.query(`SELECT 1 FROM ${table} WHERE agreement_id = $1`, [this.record.agreementId]),
    );
    return found.length;
  }
}
