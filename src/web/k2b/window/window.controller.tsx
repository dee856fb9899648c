import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DownloadFile } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { Desk } from '../../desk/desk.service';
import { CONFLICT, sendPage } from '../../desk/send-page';
import { renderPage } from '../../layout/render-page';
import { wordRefusal } from '../../wording/word-refusal';
import { numberIn } from './number-in';
import { wordWindowDone } from './word-window-done';
import { WindowPage } from './window.page';
import { WindowPages } from './window-pages.service';

/** `/k2b/:window`: one window, and its file as it was released. */
@Controller('k2b/:window')
export class K2bWindowController {
  constructor(
    private readonly desk: Desk,
    private readonly pages: WindowPages,
    private readonly downloading: DownloadFile,
  ) {}

  @Get()
  @Permit('cemetery.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param('window') text: string,
    @Query('gedaan') done: unknown,
  ): Promise<string> {
    const loaded = await this.pages.load({ person, formToken, request }, numberIn(text));
    return renderPage(<WindowPage {...loaded} done={wordWindowDone(done)} />);
  }

  @Get('bestand')
  @Permit('cemetery.open')
  async download(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('window') text: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const number = numberIn(text);
    const { decision } = await this.desk.write(visit, (tx, record) =>
      this.downloading.download(tx, record, number),
    );
    if (decision.ok) {
      response.attachment(decision.value.fileName).type('text/csv').send(decision.value.content);
      return;
    }
    const loaded = await this.pages.load(visit, number);
    const refusal = wordRefusal(decision.refusal);
    sendPage(response, CONFLICT, <WindowPage {...loaded} refusal={refusal} />);
  }
}
