import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AddendaReader, WriteVersion } from '../../../addenda';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import type { Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import { wordRefusal } from '../../wording/word-refusal';
import { WORK_FIELDS } from './form-fields';
import { ProposalPage } from './proposal.page';
import { proposalOf, readForm, valuesOf } from './read-form';
import { standingOf } from '../parts/standing-of';
import { versionsOf } from '../parts/versions-of';

/** `/addenda/nieuw` and `/addenda/:addendum/nieuwe-versie`: writing what is proposed. */
@Controller('addenda')
export class ProposalController {
  constructor(
    private readonly desk: Desk,
    private readonly addenda: AddendaReader,
    private readonly writing: WriteVersion,
  ) {}

  @Get('nieuw')
  @Permit('addendum.propose')
  async form(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { frame } = await this.desk.read({ person, formToken, request }, () => Promise.resolve(undefined));
    return renderPage(<ProposalPage frame={frame} values={{}} />);
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
    const { frame, decision } = await this.desk.write({ person, formToken, request }, (tx, record) =>
      proposal ? this.writing.propose(tx, record, proposal) : Promise.resolve(undefined),
    );
    if (decision?.ok) {
      goTo(response, hrefIn(frame, `/addenda/${decision.value}`, { gedaan: 'bewaard' }));
      return;
    }
    const refusal = decision && wordRefusal(decision.refusal);
    const page = <ProposalPage frame={frame} values={form.values} errors={errors} refusal={refusal} />;
    sendPage(response, refusal ? CONFLICT : BAD_REQUEST, page);
  }

  @Get(':addendum/nieuwe-versie')
  @Permit('addendum.propose')
  async version(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('addendum') addendum: string,
  ): Promise<string> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, { agreementId }) =>
      standingOf(this.addenda, tx, agreementId, addendum),
    );
    if (view.dossier.kind === 'calamity') throw refused('not-found');
    const values = valuesOf(versionsOf(view).latest.proposal, WORK_FIELDS);
    return renderPage(<ProposalPage frame={frame} addendum={addendum} values={values} />);
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
    const { frame, decision } = await this.desk.write({ person, formToken, request }, (tx, record) =>
      proposal ? this.writing.amend(tx, record, addendum, proposal) : Promise.resolve(undefined),
    );
    if (decision?.ok) {
      goTo(response, hrefIn(frame, `/addenda/${addendum}`, { gedaan: 'bewaard' }));
      return;
    }
    const refusal = decision && wordRefusal(decision.refusal);
    const why = { values: form.values, errors, refusal };
    sendPage(
      response,
      refusal ? CONFLICT : BAD_REQUEST,
      <ProposalPage frame={frame} addendum={addendum} {...why} />,
    );
  }
}
