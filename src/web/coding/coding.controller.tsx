import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RecordCoding } from '../../coding';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage, showPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { wordRefusal } from '../wording/word-refusal';
import { readCodingForm } from './coding-form';
import { CodingPages } from './coding-pages.service';
import { CODING } from './coding-view';
import { CodingPage } from './coding.page';

/** `/codering`: under which codes the own party books what was invoiced. */
@Controller('codering')
export class CodingScreenController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: CodingPages,
    private readonly recording: RecordCoding,
  ) {}

  @Get()
  @Permit('coding.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const props = await this.pages.load({ person, formToken, request });
    showPage(response, <CodingPage {...props} isDone={request.query['gedaan'] === '1'} />, []);
  }

  @Post()
  @Permit('coding.record')
  async record(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const { form, given, errors } = readCodingForm((request.body as Fields | undefined) ?? {});
    if (!given) {
      const props = await this.pages.load(visit);
      sendPage(response, BAD_REQUEST, <CodingPage {...props} form={form} errors={errors} />);
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.recording.record(tx, record, given),
    );
    if (decision.ok && !('faults' in decision.value)) {
      goTo(response, hrefIn(frame, CODING, { gedaan: '1' }));
      return;
    }
    if (decision.ok) throw new Error('A form has every heading once');
    const props = await this.pages.load(visit);
    const refusal = wordRefusal(decision.refusal);
    sendPage(response, CONFLICT, <CodingPage {...props} form={form} refusal={refusal} />);
  }
}
