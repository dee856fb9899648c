import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { lookUp } from '../../kernel/reading';
import { DocumentFiles, NoteFetch } from '../../documents';
import { fileNameOf } from '../../documents/domain';
import { actorOf, CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk, type Visit } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { DocumentFilesPart } from './document-files-part';
import { InvoicePage } from './invoice.page';
import { InvoicePageReader } from './invoice-reader.service';

const TYPES = { pdf: 'application/pdf', ubl: 'application/xml' } as const;
const EXTENSIONS = { pdf: 'pdf', ubl: 'xml' } as const;
const DONE: Readonly<Record<string, string>> = {
  creditering: 'De creditering is opgesteld. Een collega kan die nu vaststellen.',
  weggegooid: 'Het concept van de creditering is weggegooid. Het document blijft zoals het is.',
  verzonden: 'Gevraagd is het document te verzenden. Hoe dat gaat, staat bij de verzending.',
  teruggekomen: 'Vastgelegd is dat het bericht terugkwam. Verstuur het opnieuw zodra het adres klopt.',
  ontvangen: 'De dag van ontvangst is vastgelegd. De betaaltermijn loopt vanaf die dag.',
};

/** `/facturen/:nummer`: one document and its files. */
@Controller('facturen')
export class InvoiceController {
  constructor(
    private readonly desk: Desk,
    private readonly reader: InvoicePageReader,
    private readonly files: DocumentFiles,
    private readonly fetches: NoteFetch,
  ) {}

  @Get(':number')
  @Permit('invoice.open')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('number') number: string,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.reader.load(tx, record, number, person),
    );
    return renderPage(<InvoicePage frame={frame} view={view} done={lookUp(DONE, done)} />);
  }

  /** The part of the page that waits for the files. */
  @Get(':number/bestanden')
  @Permit('invoice.download')
  async filesPart(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('number') number: string,
  ): Promise<string> {
    const { frame, view: isReady } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.reader.hasFiles(tx, record, number),
    );
    return renderPage(<DocumentFilesPart frame={frame} number={number} isReady={isReady} />).replace(
      '<!doctype html>',
      '',
    );
  }

  @Get(':number/pdf')
  @Permit('invoice.download')
  pdf(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('number') number: string,
    @Res() response: Response,
  ): Promise<void> {
    return this.sendFile({ person, formToken, request }, number, 'pdf', response);
  }

  @Get(':number/ubl')
  @Permit('invoice.download')
  ubl(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('number') number: string,
    @Res() response: Response,
  ): Promise<void> {
    return this.sendFile({ person, formToken, request }, number, 'ubl', response);
  }

  private async sendFile(
    visit: Visit,
    number: string,
    format: 'pdf' | 'ubl',
    response: Response,
  ): Promise<void> {
    const { frame, view: content } = await this.desk.read(visit, (tx, { agreementId }) =>
      this.files.content(tx, agreementId, number, format),
    );
    if (!content) throw refused('not-found');
    await this.fetches.note(actorOf(visit.person), frame.agreement.key, number);
    response
      .type(TYPES[format])
      .set('Content-Disposition', `attachment; filename="${fileNameOf({ number }, EXTENSIONS[format])}"`)
      .send(content);
  }
}
