import { Controller, Get, Param, Post, Query, Req, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ReceiveFile, WriteEntry, type ShownEntry } from '../../../addenda';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk, type Visit } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import type { Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import { FileTooLarge } from '../../forms/file-too-large.filter';
import { wordRefusal } from '../../wording/word-refusal';
import { AddendumPage } from '../addendum/addendum.page';
import { AddendumPages, type LoadedAddendum } from '../parts/addendum-pages.service';
import { readEntry, valuesOfEntry } from './entry-fields';
import { EntryPage } from './entry.page';
import { readProof, tooLargeIn } from '../parts/read-proof';
import { ProofInterceptor } from '../parts/uploads';

type PathNames = Readonly<Record<string, string>>;

/** `/addenda/:addendum/posten`: hours and costs, mending and confirming them. */
@Controller('addenda/:addendum/posten')
export class EntriesController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: AddendumPages,
    private readonly writing: WriteEntry,
    private readonly files: ReceiveFile,
  ) {}

  @Get('nieuw')
  @Permit('entry.record')
  async form(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('addendum') addendum: string,
    @Query() query: Fields,
  ): Promise<string> {
    const loaded = await this.pages.load({ person, formToken, request }, addendum);
    return renderPage(<EntryPage {...loaded} values={{}} errors={tooLargeIn(query)} />);
  }

  @Post('nieuw')
  @Permit('entry.record')
  @UseInterceptors(ProofInterceptor)
  @UseFilters(FileTooLarge)
  async write(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('addendum') addendum: string,
  ): Promise<void> {
    await this.carryOut({ person, formToken, request }, response, addendum);
  }

  @Get(':entry/herstel')
  @Permit('entry.record')
  async mending(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param() { addendum = '', entry: entryId = '' }: PathNames,
  ): Promise<string> {
    const loaded = await this.pages.load({ person, formToken, request }, addendum);
    const values = valuesOfEntry(entryIn(loaded, entryId));
    const errors = tooLargeIn(request.query);
    return renderPage(<EntryPage {...loaded} {...{ values, errors }} mended={entryId} />);
  }

  @Post(':entry/herstel')
  @Permit('entry.record')
  @UseInterceptors(ProofInterceptor)
  @UseFilters(FileTooLarge)
  async mend(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { addendum = '', entry: entryId = '' }: PathNames,
  ): Promise<void> {
    await this.carryOut({ person, formToken, request }, response, addendum, entryId);
  }

  @Post(':entry/bevestigingen')
  @Permit('entry.confirm')
  async confirm(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { addendum = '', entry: entryId = '' }: PathNames,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.writing.confirm(tx, record, addendum, entryId),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, `/addenda/${addendum}`, { gedaan: 'bevestigd' }));
      return;
    }
    const loaded = await this.pages.load(visit, addendum);
    sendPage(response, CONFLICT, <AddendumPage {...loaded} refusal={wordRefusal(decision.refusal)} />);
  }

  private async carryOut(
    visit: Visit,
    response: Response,
    addendum: string,
    replaces?: string,
  ): Promise<void> {
    const { values, entry, errors: typed } = readEntry(visit.request.body as Fields | undefined);
    const { proof, errors: ofProof } = readProof(this.files, visit.request);
    const errors = [...typed, ...ofProof];
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      entry && errors.length === 0
        ? this.writing.write(tx, record, addendum, { ...entry, proof, replaces })
        : Promise.resolve(undefined),
    );
    if (decision?.ok) {
      goTo(response, hrefIn(frame, `/addenda/${addendum}`, { gedaan: 'post' }));
      return;
    }
    const loaded = await this.pages.load(visit, addendum);
    const refusal = decision && wordRefusal(decision.refusal);
    const page = <EntryPage {...loaded} {...{ values, errors, refusal }} mended={replaces} />;
    sendPage(response, refusal ? CONFLICT : BAD_REQUEST, page);
  }
}

function entryIn({ view }: LoadedAddendum, entryId: string): ShownEntry {
  const found = view.shown.entries.find(({ row }) => row.entryId === entryId);
  if (!found) throw refused('not-found');
  return found;
}
