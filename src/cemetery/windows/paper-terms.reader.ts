import { Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { Tx } from '../../platform/database';
import { TariffsStore } from '../series/tariffs.store';
import type { ReleasedFile } from './file-rows';
import { FilesStore } from './files.store';

/** What the papers with a released file say; the same at any time after, and nothing about debtors. */
export interface PaperTerms {
  readonly file: ReleasedFile;
  /** The last three files before it, newest first. */
  readonly earlier: readonly ReleasedFile[];
  /** The description of each article, by code. */
  readonly articles: ReadonlyMap<string, string>;
}

const EARLIER_FILES = 3;

/** Loads what the control report and the cover letter of a file say (SLA 1.9). */
@Injectable()
export class PaperTermsReader {
  constructor(
    private readonly files: FilesStore,
    private readonly tariffs: TariffsStore,
  ) {}

  async read(
    tx: Tx,
    agreementId: string,
    windowNumber: number,
  ): Promise<Decision<PaperTerms, 'not-released'>> {
    const released = await this.files.released(tx, agreementId);
    const file = released.find((one) => one.windowNumber === windowNumber);
    if (!file) return refuse('not-released', { window: windowNumber.toString() });
    const before = released.filter((one) => one.windowNumber < windowNumber);
    // An article means the same in every tariff.
    const tariffs = await this.tariffs.all(tx, agreementId);
    const articles = new Map(tariffs.map(({ article, description }) => [article, description]));
    return { ok: true, value: { file, earlier: before.slice(-EARLIER_FILES).reverse(), articles } };
  }
}
