import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { JSX } from 'preact';
import type { Refusal } from '../../kernel/fault/refusal';
import type { Month } from '../../kernel/time';
import { PayrollUploads, type Acceptance, type ReviewedUpload } from '../../payroll';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { refused } from '../../platform/http';
import { Desk, type Visit } from '../desk/desk.service';
import { monthIn } from '../desk/month-in';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { hrefIn, type Frame } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import {
  controlErrors,
  hasUnseenWarning,
  NOTHING_TYPED,
  readAcceptance,
  readTyped,
  type TypedAcceptance,
} from './acceptance-form';
import { CheckPage, type CheckPageProps } from './check.page';
import { RefusedCheckPage } from './refused-check.page';

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
  @Permit('payroll.review')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param() address: AddressedUpload,
  ): Promise<string> {
    return renderPage(pageOf(await this.load({ person, formToken, request }, address), NOTHING_TYPED));
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
    const reviewed = await this.load(visit, address);
    const typed = readTyped(request.body as Fields | undefined);
    const read = readReviewed(typed, reviewed.decision);
    if (!read.ok) {
      sendPage(response, read.status, pageOf(reviewed, typed, read.why));
      return;
    }
    const { decision } = await this.desk.write(visit, (tx, record) =>
      this.uploads.accept(tx, record, reviewed.upload.uploadId, read.acceptance),
    );
    if (decision.ok) {
      goTo(response, hrefIn(reviewed.frame, `/maanden/${reviewed.month}`, { gedaan: 'ingelezen' }));
      return;
    }
    const again = await this.load(visit, address);
    sendPage(response, CONFLICT, pageOf(again, typed, whyRefused(decision.refusal)));
  }

  private async load(visit: Visit, { month: text, upload: id }: AddressedUpload): Promise<Reviewed> {
    const month = monthIn(text);
    const { frame, view } = await this.desk.read(visit, (tx: Tx, record) =>
      this.uploads.review(tx, record, id),
    );
    if (view?.upload.summary.bookedMonth !== month) throw refused('not-found');
    return { frame: { ...frame, path: `/maanden/${month}/inlezen` }, month, ...view };
  }
}

interface Reviewed extends ReviewedUpload {
  readonly frame: Frame;
  readonly month: Month;
}

type WhyAgain = Pick<CheckPageProps, 'errors' | 'refusal'>;

function pageOf(
  { frame, month, upload, decision }: Reviewed,
  typed: TypedAcceptance,
  why: WhyAgain = {},
): JSX.Element {
  if (!decision.ok)
    return <RefusedCheckPage frame={frame} month={month} upload={upload} refusal={decision.refusal} />;
  return (
    <CheckPage frame={frame} month={month} upload={upload} overview={decision.value} typed={typed} {...why} />
  );
}

type ReadReviewed =
  | { readonly ok: true; readonly acceptance: Acceptance }
  | { readonly ok: false; readonly status: number; readonly why: WhyAgain };

/** What the user confirms; not when what is wrong now was not on the page that they filled in. */
function readReviewed(typed: TypedAcceptance, decision: ReviewedUpload['decision']): ReadReviewed {
  if (!decision.ok) return { ok: false, status: CONFLICT, why: {} };
  const read = readAcceptance(typed, decision.value);
  if (read.ok) return read;
  const { errors } = read;
  return hasUnseenWarning(typed, decision.value)
    ? { ok: false, status: CONFLICT, why: { errors, refusal: wordRefusal({ code: 'warnings-open' }) } }
    : { ok: false, status: BAD_REQUEST, why: { errors } };
}

function whyRefused(refusal: Refusal): WhyAgain {
  return refusal.code === 'control-differs'
    ? { errors: controlErrors(refusal) }
    : { refusal: wordRefusal(refusal) };
}
