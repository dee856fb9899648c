import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { ExportsReader, ProfilesReader, ReviewExport } from '../../../cemetery';
import { Desk, type Visit } from '../../desk/desk.service';
import { sendPage } from '../../desk/send-page';
import { ChooseExportPage, type ChooseExportProps } from './choose-export.page';

/** Loads and shows the first step of reading in an export, also again after something was refused. */
@Injectable()
export class ExportPages {
  constructor(
    private readonly desk: Desk,
    private readonly profiles: ProfilesReader,
    private readonly exports: ExportsReader,
    private readonly reviewing: ReviewExport,
  ) {}

  async load(visit: Visit): Promise<ChooseExportProps> {
    const { frame, view } = await this.desk.read(visit, async (tx, { agreementId }) => {
      const profiles = await this.profiles.names(tx, agreementId, 'export');
      const lastUsed = (await this.exports.all(tx, agreementId)).at(-1)?.profile;
      return {
        // A profile that was just recorded was meant to be used.
        ...{ profiles, profile: lastUsed ?? profiles.at(-1) },
        inHand: await this.reviewing.inHand(tx, agreementId),
      };
    });
    return { frame: { ...frame, path: '/k2b/inlezen' }, ...view };
  }

  async showAgain(
    visit: Visit,
    response: Response,
    { status, ...why }: Partial<ChooseExportProps> & { readonly status: number },
  ): Promise<void> {
    const props = await this.load(visit);
    sendPage(response, status, <ChooseExportPage {...props} {...why} />);
  }
}
