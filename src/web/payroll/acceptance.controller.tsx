import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Refusal } from '../../kernel/fault/refusal';
import { PayrollUploads, type PayrollUpload } from '../../payroll';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { refused } from '../../platform/http';
import { Desk, type Loaded, type Visit } from '../desk/desk.service';
import { monthIn } from '../desk/month-in';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { controlErrors, NOTHING_TYPED, readAcceptance, readTyped } from './acceptance-form';
import { CheckPage, type CheckPageProps } from './check.page';

interface AddressedUpload {
  readonly month: string;
  readonly upload: string;
}

/** `/maanden/:month/inlezen/:upload`: what a checked file says, and recording it. */
@Controller('maanden/:month/inlezen/:upload')
export class AcceptanceController {
  constructor(
    private readonly desk: Desk,
    private readonly uploads: PayrollUploads,
  ) {}

  @Get()
  @Permit('payroll.check')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param() address: AddressedUpload,
  ): Promise<string> {
    const month = monthIn(address.month);
    const { frame, view: upload } = await this.load({ person, formToken, request }, address);
    return renderPage(<CheckPage frame={frame} month={month} upload={upload} typed={NOTHING_TYPED} />);
  }

  @Post('vastleggingen')
  @Permit('payroll.accept')
  async accept(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() address: AddressedUpload,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const month = monthIn(address.month);
    const { frame, view: upload } = await this.load(visit, address);
    const typed = readTyped(request.body as Fields | undefined, upload.summary);
    const again = (status: number, why: Pick<CheckPageProps, 'errors' | 'refusal'>): void =>
      sendPage(
        response,
        status,
        <CheckPage frame={frame} month={month} upload={upload} typed={typed} {...why} />,
      );
    const read = readAcceptance(typed, upload.summary);
    if (!read.ok) {
      again(BAD_REQUEST, { errors: read.errors });
      return;
    }
    const { decision } = await this.desk.write(visit, (tx, record) =>
      this.uploads.accept(tx, record, upload.uploadId, read.acceptance),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/maanden/${month}`, { gedaan: 'ingelezen' }));
    else again(CONFLICT, whyRefused(decision.refusal));
  }

  private async load(visit: Visit, address: AddressedUpload): Promise<Loaded<PayrollUpload>> {
    const { frame, view } = await this.desk.read(visit, (tx: Tx, { agreementId }) =>
      this.uploads.find(tx, agreementId, address.upload),
    );
    if (view?.summary.bookedMonth !== address.month) throw refused('not-found');
    return { frame: { ...frame, path: `/maanden/${address.month}/inlezen` }, view };
  }
}

function whyRefused(refusal: Refusal): Pick<CheckPageProps, 'errors' | 'refusal'> {
  return refusal.code === 'control-differs'
    ? { errors: controlErrors(refusal) }
    : { refusal: wordRefusal(refusal) };
}
