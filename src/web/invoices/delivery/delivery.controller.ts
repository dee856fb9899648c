import { Controller, Param, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import type { AgreementRecord } from '../../../agreements';
import { RecordInvoiceAct, SendInvoiceAgain } from '../../../invoicing';
import type { Decision } from '../../../kernel/fault/refusal';
import type { LocalDate } from '../../../kernel/time';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import type { Tx } from '../../../platform/database';
import { uploadedFileOf } from '../../../platform/http';
import { Desk, type Visit } from '../../desk/desk.service';
import { goTo } from '../../desk/send-page';
import { textOf, type Fields } from '../../forms/fields';
import { readDay } from '../../forms/read-day';
import { UPLOAD } from '../../forms/upload-form';
import { wrongWithText } from '../../forms/wrong-with-text';
import { hrefIn } from '../../layout/frame';
import type { FieldError } from '../../parts/error-summary';
import { wordRefusal } from '../../wording/word-refusal';
import { ShowInvoiceAgain } from '../show-invoice-again.service';

const DAY_MISSING = 'Vul een dag in, zoals 31-01-2026.';
const REASON_MISSING = 'Vul de reden in.';
const REPORT = 'bestand';
/** What is wrong with the file itself stands beside it. */
const WRONG_REPORTS: readonly string[] = ['report-unreadable', 'report-of-another'];

/** A form that was filled in rightly, to be carried out. */
interface Filled {
  readonly errors: readonly FieldError[];
  readonly done: string;
  readonly work: (tx: Tx, record: AgreementRecord) => Promise<Decision<void>>;
}

/** Sending a document again, and saying what became of it (DVO 4.10). */
@Controller('facturen/:number')
export class InvoiceDeliveryPageController {
  constructor(
    private readonly desk: Desk,
    private readonly again: ShowInvoiceAgain,
    private readonly sending: SendInvoiceAgain,
    private readonly acts: RecordInvoiceAct,
  ) {}

  @Post('afleveringen')
  @Permit('invoice.deliver')
  async send(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('number') number: string,
  ): Promise<void> {
    const reason = textOf(request.body as Fields | undefined, 'verzendreden');
    await this.carryOut({ person, formToken, request }, response, number, {
      errors: errorsOf('verzendreden', wrongWithText(reason, REASON_MISSING)),
      done: 'verzonden',
      work: (tx, { agreementId }) => this.sending.send(tx, agreementId, { document: number, reason }),
    });
  }

  @Post('terugmeldingen')
  @Permit('invoice.record-bounce')
  async bounce(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('number') number: string,
  ): Promise<void> {
    const fields = request.body as Fields | undefined;
    const [day, reason] = [readDay(textOf(fields, 'teruggekomen')), textOf(fields, 'terugreden')];
    const delivery = Number(textOf(fields, 'verzending'));
    await this.carryOut({ person, formToken, request }, response, number, {
      errors: [
        ...errorsOf('teruggekomen', day ? undefined : DAY_MISSING),
        ...errorsOf('terugreden', wrongWithText(reason, REASON_MISSING)),
      ],
      done: 'teruggekomen',
      work: (tx, { agreementId }) =>
        this.acts.bounce(tx, agreementId, number, { happenedOn: day as LocalDate, reason, delivery }),
    });
  }

  @Post('terugmeldingen/rapporten')
  @Permit('invoice.record-bounce')
  @UseInterceptors(FileInterceptor(REPORT, UPLOAD))
  async bounceByReport(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('number') number: string,
  ): Promise<void> {
    const file = uploadedFileOf(request);
    const missing = wordRefusal({ code: 'no-file', values: { asked: 'het bericht van de mailserver' } }).text;
    await this.carryOut({ person, formToken, request }, response, number, {
      errors: errorsOf(REPORT, file ? undefined : missing),
      done: 'teruggekomen',
      work: (tx, { agreementId }) =>
        this.acts.bounceByReport(tx, agreementId, number, file?.content.toString('utf8') ?? ''),
    });
  }

  @Post('ontvangsten')
  @Permit('invoice.receive')
  async receive(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('number') number: string,
  ): Promise<void> {
    const fields = request.body as Fields | undefined;
    const [day, text] = [readDay(textOf(fields, 'ontvangen')), textOf(fields, 'ontvangstreden')];
    const reason = text === '' ? undefined : text;
    await this.carryOut({ person, formToken, request }, response, number, {
      errors: [
        ...errorsOf('ontvangen', day ? undefined : DAY_MISSING),
        ...errorsOf('ontvangstreden', reason && wrongWithText(reason, REASON_MISSING)),
      ],
      done: 'ontvangen',
      work: (tx, record) => this.acts.receive(tx, record, number, { happenedOn: day as LocalDate, reason }),
    });
  }

  private async carryOut(visit: Visit, response: Response, number: string, filled: Filled): Promise<void> {
    if (filled.errors.length > 0) {
      await this.again.show(visit, response, number, { errors: filled.errors });
      return;
    }
    const { decision, frame } = await this.desk.write(visit, filled.work);
    if (decision.ok) {
      goTo(response, hrefIn(frame, `/facturen/${number}`, { gedaan: filled.done }));
      return;
    }
    const refusal = wordRefusal(decision.refusal);
    const isOfReport = WRONG_REPORTS.includes(decision.refusal.code);
    const why = isOfReport ? { errors: errorsOf(REPORT, refusal.text) } : { refusal };
    await this.again.show(visit, response, number, why);
  }
}

function errorsOf(name: string, message: string | undefined): FieldError[] {
  return message === undefined ? [] : [{ name, message }];
}
