import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PayrollDeliveries } from '../../payroll';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { monthIn } from '../desk/month-in';
import { BAD_REQUEST, CONFLICT, goTo } from '../desk/send-page';
import { textOf, type Fields } from '../forms/fields';
import { wrongWithText } from '../forms/wrong-with-text';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { UploadPages } from './upload-pages.service';

interface AddressedDelivery {
  readonly month: string;
  readonly code: string;
}

/** Taking back a delivery that was accepted. */
@Controller('maanden/:month/aanleveringen/:code')
export class WithdrawalController {
  constructor(
    private readonly desk: Desk,
    private readonly deliveries: PayrollDeliveries,
    private readonly pages: UploadPages,
  ) {}

  @Post('intrekkingen')
  @Permit('payroll.withdraw')
  async withdraw(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { month: monthText, code }: AddressedDelivery,
  ): Promise<void> {
    const month = monthIn(monthText);
    const visit = { person, formToken, request };
    const reason = textOf(request.body as Fields | undefined, 'reden');
    const text = wrongWithText(reason, wordRefusal({ code: 'reason-missing' }).text);
    if (text !== undefined) {
      const refusal = { text, details: [] };
      await this.pages.showAgain(visit, response, month, { status: BAD_REQUEST, refusal });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.deliveries.withdraw(tx, record, code, reason),
    );
    if (decision.ok) goTo(response, hrefIn(frame, `/maanden/${month}/inlezen`, { gedaan: 'ingetrokken' }));
    else
      await this.pages.showAgain(visit, response, month, {
        status: CONFLICT,
        refusal: wordRefusal(decision.refusal),
      });
  }
}
