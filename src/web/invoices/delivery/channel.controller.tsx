import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { InvoiceChannels } from '../../../invoicing';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { CONFIG, sendsMail, type Config } from '../../../platform/config';
import { channelValuesOf, errorsOfChannel, readChannelForm } from '../../channels/channel-form';
import { Desk } from '../../desk/desk.service';
import { BAD_REQUEST, goTo, sendPage } from '../../desk/send-page';
import type { Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import { InvoiceChannelPage } from './channel.page';

/** `/beheer/factuurkanaal`: how the client gets its invoices and credit notes. */
@Controller('beheer/factuurkanaal')
export class InvoiceChannelPageController {
  constructor(
    private readonly desk: Desk,
    private readonly channels: InvoiceChannels,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Permit('invoice.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const { frame, view: newest } = await this.desk.read(
      { person, formToken, request },
      (tx, { agreementId }) => this.channels.newest(tx, agreementId),
    );
    const page = {
      frame,
      newest,
      values: channelValuesOf(newest),
      errors: [],
      sendsMail: sendsMail(this.config),
    };
    return renderPage(<InvoiceChannelPage {...page} isDone={done === 'kanaal'} />);
  }

  @Post()
  @Permit('invoice.set-up-channel')
  async record(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const { values, setUp } = readChannelForm(request.body as Fields | undefined);
    const { decision, frame } = await this.desk.write(visit, (tx, { agreementId }) =>
      this.channels.setUp(tx, agreementId, setUp),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, '/beheer/factuurkanaal', { gedaan: 'kanaal' }));
      return;
    }
    const { view: newest } = await this.desk.read(visit, (tx, { agreementId }) =>
      this.channels.newest(tx, agreementId),
    );
    const errors = errorsOfChannel(decision.refusal.faults ?? []);
    const page = { frame, newest, values, errors, sendsMail: sendsMail(this.config) };
    sendPage(response, BAD_REQUEST, <InvoiceChannelPage {...page} />);
  }
}
