import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ChannelsReader, SetUpChannel } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { CONFIG, sendsMail, type Config } from '../../../platform/config';
import { Desk } from '../../desk/desk.service';
import { BAD_REQUEST, goTo, sendPage } from '../../desk/send-page';
import type { Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import { ChannelPage } from './channel.page';
import { channelValuesOf, errorsOfChannel, readChannelForm } from '../../channels/channel-form';

/** `/beheer/k2b/kanaal`: how the client's bookkeeping gets its files. */
@Controller('beheer/k2b/kanaal')
export class K2bChannelController {
  constructor(
    private readonly desk: Desk,
    private readonly reader: ChannelsReader,
    private readonly settingUp: SetUpChannel,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Permit('cemetery.set-up')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, { agreementId }) =>
      this.reader.versions(tx, agreementId),
    );
    const page = {
      frame,
      values: channelValuesOf(view.at(-1)),
      errors: [],
      sendsMail: sendsMail(this.config),
    };
    return renderPage(<ChannelPage {...page} />);
  }

  @Post()
  @Permit('cemetery.set-up')
  async record(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { values, setUp } = readChannelForm(request.body as Fields | undefined);
    const { decision, frame } = await this.desk.write({ person, formToken, request }, (tx, record) =>
      this.settingUp.setUp(tx, record, setUp),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, '/beheer/k2b', { gedaan: 'kanaal' }));
      return;
    }
    const errors = errorsOfChannel(decision.refusal.faults ?? []);
    const page = { frame, values, errors, sendsMail: sendsMail(this.config) };
    sendPage(response, BAD_REQUEST, <ChannelPage {...page} />);
  }
}
