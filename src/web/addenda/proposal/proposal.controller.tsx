import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AddendaReader, WriteVersion } from '../../../addenda';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import type { Refusal } from '../../../kernel/fault/refusal';
import { Desk, type Visit } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import type { Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import type { FieldError } from '../../parts/error-summary';
import { wordRefusal } from '../../wording/word-refusal';
import { WORK_FIELDS } from './form-fields';
import { KnownNamesReader } from './known-names.reader';
import { ProposalPage } from './proposal.page';
import { proposalOf, readForm, valuesOf, type FormValues } from './read-form';
import { standingOf } from '../parts/standing-of';
import { versionsOf } from '../parts/versions-of';

/** A form from which nothing was written, and why. */
interface Unwritten {
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  readonly refusal: Refusal | undefined;
}

/** `/addenda/nieuw` and `/addenda/:addendum/nieuwe-versie`: writing what is proposed. */
@Controller('addenda')
export class ProposalController {
  constructor(
    private readonly desk: Desk,
    private readonly addenda: AddendaReader,
    private readonly writing: WriteVersion,
    private readonly names: KnownNamesReader,
  ) {}

  @Get('nieuw')
  @Permit('addendum.propose')
  async form(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const visit = { person, formToken, request };
    const { frame, view: names } = await this.desk.read(visit, (tx, record) => this.names.read(tx, record));
    return renderPage(<ProposalPage frame={frame} values={{}} names={names} />);
  }

  @Post('nieuw')
  @Permit('addendum.propose')
  async propose(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const form = readForm(request.body as Fields | undefined, WORK_FIELDS);
    const { proposal, errors } = proposalOf(form, WORK_FIELDS);
    const visit = { person, formToken, request };
    const { frame, decision } = await this.desk.write(visit, (tx, record) =>
      proposal ? this.writing.propose(tx, record, proposal) : Promise.resolve(undefined),
    );
    if (decision?.ok) {
      goTo(response, hrefIn(frame, `/addenda/${decision.value}`, { gedaan: 'bewaard' }));
      return;
    }
    await this.showAgain(visit, response, { values: form.values, errors, refusal: decision?.refusal });
  }

  @Get(':addendum/nieuwe-versie')
  @Permit('addendum.propose')
  async version(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('addendum') addendum: string,
  ): Promise<string> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, async (tx, record) => {
      const shown = await standingOf(this.addenda, tx, record.agreementId, addendum);
      if (shown.dossier.kind === 'calamity') throw refused('not-found');
      const values = valuesOf(versionsOf(shown).latest.proposal, WORK_FIELDS);
      return { values, names: await this.names.read(tx, record) };
    });
    return renderPage(<ProposalPage frame={frame} addendum={addendum} {...view} />);
  }

  @Post(':addendum/nieuwe-versie')
  @Permit('addendum.propose')
  async amend(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('addendum') addendum: string,
  ): Promise<void> {
    const form = readForm(request.body as Fields | undefined, WORK_FIELDS);
    const { proposal, errors } = proposalOf(form, WORK_FIELDS);
    const visit = { person, formToken, request };
    const { frame, decision } = await this.desk.write(visit, (tx, record) =>
      proposal ? this.writing.amend(tx, record, addendum, proposal) : Promise.resolve(undefined),
    );
    if (decision?.ok) {
      goTo(response, hrefIn(frame, `/addenda/${addendum}`, { gedaan: 'bewaard' }));
      return;
    }
    const why = { values: form.values, errors, refusal: decision?.refusal };
    await this.showAgain(visit, response, why, addendum);
  }

  /** The form as it was filled in, with what was wrong. */
  private async showAgain(
    visit: Visit,
    response: Response,
    { refusal, ...form }: Unwritten,
    addendum?: string,
  ): Promise<void> {
    const { frame, view: names } = await this.desk.read(visit, (tx, record) => this.names.read(tx, record));
    const message = refusal && wordRefusal(refusal);
    const page = <ProposalPage {...{ frame, addendum, names, ...form }} refusal={message} />;
    sendPage(response, refusal ? CONFLICT : BAD_REQUEST, page);
  }
}
