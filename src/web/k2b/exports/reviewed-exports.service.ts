import { Injectable } from '@nestjs/common';
import { ReviewExport, SeriesReader, type ReviewedExport } from '../../../cemetery';
import { refused } from '../../../platform/http';
import type { Tx } from '../../../platform/database';
import { Desk, type AgreementFrame, type Visit } from '../../desk/desk.service';
import type { CellChoices } from './mend-section';

/** An export that nobody accepted yet, as its pages show it. */
export interface LoadedExport {
  readonly frame: AgreementFrame;
  readonly reviewed: ReviewedExport;
  readonly choices: CellChoices;
}

/** Loads an export that nobody accepted yet; someone else's with faults is not there. */
@Injectable()
export class ReviewedExports {
  constructor(
    private readonly desk: Desk,
    private readonly reviewing: ReviewExport,
    private readonly setUp: SeriesReader,
  ) {}

  async load(visit: Visit, uploadId: string): Promise<LoadedExport> {
    const { frame, view } = await this.desk.read(visit, async (tx, { agreementId }) => ({
      reviewed: await this.reviewing.review(tx, agreementId, uploadId),
      choices: await this.choices(tx, agreementId),
    }));
    const { reviewed, choices } = view;
    if (!reviewed) throw refused('not-found');
    return { frame: { ...frame, path: '/k2b/inlezen' }, reviewed, choices };
  }

  private async choices(tx: Tx, agreementId: string): Promise<CellChoices> {
    const cemeteries = (await this.setUp.newest(tx, agreementId))?.series.cemeteries ?? [];
    const articles = new Map(
      (await this.setUp.tariffsOf(tx, agreementId)).map(({ article, description }) => [article, description]),
    );
    return {
      cemetery: cemeteries.map((name) => ({ value: name, label: name })),
      article: [...articles].map(([article, text]) => ({ value: article, label: `${article}: ${text}` })),
    };
  }
}
