import { Controller, Get, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ProfilesReader, SeriesReader } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { Desk } from '../../desk/desk.service';
import { renderPage } from '../../layout/render-page';
import { K2bSetUpPage } from './set-up.page';

const DONE = 'De reeks is vastgelegd. De vensters staan bij K2B-aanlevering.';

/** `/beheer/k2b`: what the six-weekly billing files were set up with. */
@Controller('beheer/k2b')
export class K2bSetUpController {
  constructor(
    private readonly desk: Desk,
    private readonly series: SeriesReader,
    private readonly profiles: ProfilesReader,
  ) {}

  @Get()
  @Permit('cemetery.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const { frame, view } = await this.desk.read(
      { person, formToken, request },
      async (tx, { agreementId }) => ({
        versions: (await this.series.versions(tx, agreementId)).reverse(),
        profiles: await this.profiles.all(tx, agreementId),
      }),
    );
    return renderPage(<K2bSetUpPage frame={frame} view={view} done={done === 'reeks' ? DONE : undefined} />);
  }
}
