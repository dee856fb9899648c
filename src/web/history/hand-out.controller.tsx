import { Readable } from 'node:stream';
import { refuse } from '../../kernel/fault/refusal';
import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ExportEvidence, fileOfEvidence, fileOfJournal, WriteJournal } from '../../evidence';
import { actorOf, CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused, valueOf } from '../../platform/http';
import { Desk } from '../desk/desk.service';
import { BAD_REQUEST } from '../desk/send-page';
import { wrongWithText } from '../forms/wrong-with-text';
import { textOf, type Fields } from '../forms/fields';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { HistoryPage } from './history.page';
import { HistoryPages } from './history-pages.service';

/** `/historie/…`: evidence and postings of a year, to take along. */
@Controller('historie')
export class HandOutController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: HistoryPages,
    private readonly evidence: ExportEvidence,
    private readonly journal: WriteJournal,
  ) {}

  @Get('bewijsbestand')
  @Permit('evidence.export')
  async evidenceFile(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Fields,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | string> {
    const visit = { person, formToken, request };
    const year = yearIn(query);
    const reason = textOf(query, 'reden');
    const { frame } = await this.desk.read(visit, () => Promise.resolve(undefined));
    const question = { year, reason: reason === '' ? undefined : reason };
    const missing = wordRefusal({ code: 'reason-missing' }).text;
    const tooLong = question.reason && wrongWithText(question.reason, missing);
    const written = tooLong
      ? refuse('reason-missing')
      : await this.evidence.export(actorOf(person), frame.agreement, question);
    if (!written.ok && written.refusal.code === 'reason-missing') {
      const errors = [{ name: 'reden', message: tooLong ?? missing }];
      const { frame: again, view } = await this.pages.load(visit, errors);
      response.status(BAD_REQUEST);
      return renderPage(<HistoryPage frame={{ ...again, path: '/historie' }} view={view} />);
    }
    const { lines } = valueOf(written);
    return new StreamableFile(Readable.from(lines), fileOfEvidence(frame.agreement.key, year));
  }

  @Get('journaalposten')
  @Permit('journal.export')
  async journalFile(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Fields,
  ): Promise<StreamableFile> {
    const year = yearIn(query);
    const format = textOf(query, 'vorm') === 'xaf' ? 'xaf' : 'ledger';
    const { frame } = await this.desk.read({ person, formToken, request }, () => Promise.resolve(undefined));
    const text = valueOf(await this.journal.write(actorOf(person), frame.agreement, { year, format }));
    return new StreamableFile(Buffer.from(text), fileOfJournal(frame.agreement.key, year, format));
  }
}

function yearIn(query: Fields): number {
  const year = textOf(query, 'jaar');
  if (!/^\d{4}$/.test(year)) throw refused('not-found');
  return Number(year);
}
