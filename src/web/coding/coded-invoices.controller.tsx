import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ReadCoding, readCodedPeriod, type CodedPeriod } from '../../coding';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { showPage } from '../desk/send-page';
import { knownOnErrors } from '../parts/known-on';
import { codedLinesCsv } from './coded-lines-csv';
import { CodedInvoicesPage, type CodedInvoicesProps } from './coded-invoices.page';
import { addressOfPeriod, CODING } from './coding-view';

/** `/codering/2026-h1`: what was invoiced in a period per taakveld, as the own party books it. */
@Controller('codering')
export class CodedInvoicesController {
  constructor(
    private readonly desk: Desk,
    private readonly knownOn: KnownOnReader,
    private readonly reading: ReadCoding,
  ) {}

  @Get(':periode')
  @Permit('coding.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('periode') text: string,
  ): Promise<void> {
    const props = await this.load({ person, formToken, request }, text);
    showPage(response, <CodedInvoicesPage {...props} />, knownOnErrors(props.knownOn));
  }

  @Get(':periode/regels.csv')
  @Permit('coding.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="gecodeerde-factuurregels.csv"')
  async csv(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('periode') text: string,
  ): Promise<string> {
    return codedLinesCsv((await this.load({ person, formToken, request }, text)).coded.lines);
  }

  private async load(visit: Visit, text: string): Promise<CodedInvoicesProps> {
    const period = periodOf(text);
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const knownOn = await this.knownOn.read(tx, record, visit.request);
      return { knownOn, coded: await this.reading.invoiced(tx, record, period, knownOn.moment) };
    });
    const path = `${CODING}/${addressOfPeriod(period)}`;
    return { frame: { ...frame, path }, period, ...view };
  }
}

function periodOf(text: string): CodedPeriod {
  const period = readCodedPeriod(text);
  if (!period) throw refused('not-found');
  return period;
}
