import { Controller, Get, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { lookUp } from '../../../kernel/reading';
import { ChannelsReader, ProfilesReader, SeriesReader } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { Desk } from '../../desk/desk.service';
import { renderPage } from '../../layout/render-page';
import { K2bSetUpPage } from './set-up.page';

const DONE: Readonly<Record<string, string>> = {
  reeks: 'De reeks is vastgelegd. De vensters staan bij K2B-aanlevering.',
  profiel:
    'Het profiel is vastgelegd. Kies het bij ‘Reeks wijzigen’; dan geldt het voor de bestanden hierna.',
  kanaal:
    'Het kanaal is vastgelegd. Het geldt voor wat hierna wordt vrijgegeven of opnieuw gestuurd. Wat al is vrijgegeven, laat je door een collega sturen.',
};

/** `/beheer/k2b`: what the six-weekly billing files were set up with. */
@Controller('beheer/k2b')
export class K2bSetUpController {
  constructor(
    private readonly desk: Desk,
    private readonly series: SeriesReader,
    private readonly profiles: ProfilesReader,
    private readonly channels: ChannelsReader,
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
        channel: (await this.channels.versions(tx, agreementId)).at(-1),
        profiles: await this.profiles.all(tx, agreementId),
      }),
    );
    const said = lookUp(DONE, done);
    return renderPage(<K2bSetUpPage frame={frame} view={view} done={said} />);
  }
}
