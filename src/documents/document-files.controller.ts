import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { InvoiceReader } from '../invoicing';
import { CurrentActor, Permit } from '../people';
import { Transactions, type Actor } from '../platform/database';
import { AnswersFile, Operation, Refused, refused, Refuses } from '../platform/http';
import { DocumentPath, FILE_PROBLEMS } from './document-files.dto';
import { DocumentFiles } from './document-files.service';
import { fileNameOf } from './domain/file-name';
import { NoteFetch } from './note-fetch.service';

const GROUP = 'Facturen';
const PDF = 'application/pdf';
const XML = 'application/xml';
/** Rendering takes a moment, not minutes. */
const TRY_AGAIN_SECONDS = '5';

/** The files of issued documents; their bytes never change. */
@Controller('v1/facturen/:nummer')
export class DocumentFilesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly invoices: InvoiceReader,
    private readonly files: DocumentFiles,
    private readonly fetches: NoteFetch,
  ) {}

  @Get('pdf')
  @Permit('invoice.download')
  @Operation({
    id: 'downloadPdf',
    group: GROUP,
    summary: 'Een factuur als PDF (PDF/A-3, met de e-factuur erin)',
    source: 'DVO artikel 4.10',
  })
  @Refuses(FILE_PROBLEMS, 'file-not-ready')
  @AnswersFile([PDF], 'Het bestand.')
  async pdf(
    @Param() { nummer }: DocumentPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const content = await this.content(actor, nummer, 'pdf', response);
    return streamed(content, PDF, fileNameOf({ number: nummer }, 'pdf'));
  }

  @Get('ubl')
  @Permit('invoice.download')
  @Operation({
    id: 'downloadUbl',
    group: GROUP,
    summary: 'Een factuur als e-factuur (UBL, NLCIUS of Peppol)',
    source: 'DVO artikel 4.10',
  })
  @Refuses(FILE_PROBLEMS, 'file-not-ready')
  @AnswersFile([XML], 'Het bestand.')
  async ubl(
    @Param() { nummer }: DocumentPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const content = await this.content(actor, nummer, 'ubl', response);
    return streamed(content, XML, fileNameOf({ number: nummer }, 'xml'));
  }

  private async content(
    actor: Actor,
    number: string,
    format: 'pdf' | 'ubl',
    response: Response,
  ): Promise<Buffer> {
    const { content, agreementKey } = await this.transactions.run(
      actor,
      async (tx) => {
        const document = await this.invoices.find(tx, number);
        if (!document) throw refused('not-found');
        const { agreementId, agreementKey } = document;
        return { agreementKey, content: await this.files.content(tx, agreementId, number, format) };
      },
      { readOnly: true },
    );
    if (content) {
      await this.fetches.note(actor, agreementKey, number);
      return content;
    }
    response.setHeader('Retry-After', TRY_AGAIN_SECONDS);
    throw new Refused({ code: 'file-not-ready', values: { number } });
  }
}

function streamed(content: Buffer, type: string, fileName: string): StreamableFile {
  return new StreamableFile(content, { type, disposition: `attachment; filename="${fileName}"` });
}
