import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AddendaReader } from '../../../addenda';
import type { Refusal } from '../../../kernel/fault/refusal';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk, type Visit } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import type { Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import { wordRefusal } from '../../wording/word-refusal';
import { errorsOfDays, readCalamity, valuesOfCalamity, type ReadCalamity } from './calamity-form';
import { CalamityPage } from './calamity.page';
import { KnownNamesReader } from './known-names.reader';
import { ReportCalamity } from './report-calamity.service';
import { standingOf } from '../parts/standing-of';
import { versionsOf } from '../parts/versions-of';

/** `/calamiteiten/nieuw`: reporting a calamity, and adding to a report. */
@Controller('calamiteiten')
export class CalamityController {
  constructor(
    private readonly desk: Desk,
    private readonly addenda: AddendaReader,
    private readonly reporting: ReportCalamity,
    private readonly names: KnownNamesReader,
  ) {}

  @Get('nieuw')
  @Permit('calamity.report')
  async form(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const visit = { person, formToken, request };
    const { frame, view: names } = await this.desk.read(visit, (tx, record) => this.names.read(tx, record));
    return renderPage(<CalamityPage frame={frame} values={{}} names={names} alike={[]} />);
  }

  @Post('nieuw')
  @Permit('calamity.report')
  async report(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const form = readCalamity(request.body as Fields | undefined);
    const { frame, decision } = await this.desk.write(visit, (tx, record) =>
      form.proposal ? this.reporting.report(tx, record, form.proposal) : Promise.resolve(undefined),
    );
    if (decision?.written.ok) {
      const done = decision.isSeen ? 'gemeld' : 'bewaard';
      goTo(response, hrefIn(frame, `/addenda/${decision.written.value}`, { gedaan: done }));
      return;
    }
    const refusal = decision && !decision.written.ok ? decision.written.refusal : undefined;
    await this.showAgain(visit, response, form, { refusal });
  }

  @Get(':addendum/nieuwe-versie')
  @Permit('calamity.report')
  async version(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('addendum') addendum: string,
  ): Promise<string> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, async (tx, record) => {
      const shown = await standingOf(this.addenda, tx, record.agreementId, addendum);
      if (shown.dossier.kind !== 'calamity') throw refused('not-found');
      const values = valuesOfCalamity(versionsOf(shown).latest.proposal);
      const alike = await this.reporting.alike(tx, record, values, undefined);
      return { values, alike, names: await this.names.read(tx, record) };
    });
    return renderPage(<CalamityPage frame={frame} addendum={addendum} {...view} />);
  }

  @Post(':addendum/nieuwe-versie')
  @Permit('calamity.report')
  async amend(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('addendum') addendum: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const form = readCalamity(request.body as Fields | undefined);
    const { frame, decision } = await this.desk.write(visit, (tx, record) =>
      form.proposal ? this.reporting.amend(tx, record, addendum, form.proposal) : Promise.resolve(undefined),
    );
    if (decision?.ok) goTo(response, hrefIn(frame, `/addenda/${addendum}`, { gedaan: 'bewaard' }));
    else await this.showAgain(visit, response, form, { refusal: decision?.refusal, addendum });
  }

  private async showAgain(
    visit: Visit,
    response: Response,
    { values, errors }: ReadCalamity,
    { refusal, addendum }: { readonly refusal: Refusal | undefined; readonly addendum?: string },
  ): Promise<void> {
    const asked = refusal?.code === 'calamities-alike' ? refusal.values?.['addenda'] : undefined;
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const alike = await this.reporting.alike(tx, record, values, asked);
      return { alike, names: await this.names.read(tx, record) };
    });
    const faults = refusal?.code === 'days-not-possible' ? (refusal.faults ?? []) : undefined;
    const message = refusal && !faults ? wordRefusal(refusal) : undefined;
    const shown = { frame, addendum, values, errors: faults ? errorsOfDays(faults) : errors, ...view };
    sendPage(response, message ? CONFLICT : BAD_REQUEST, <CalamityPage {...shown} refusal={message} />);
  }
}
