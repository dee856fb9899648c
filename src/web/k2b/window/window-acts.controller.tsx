import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DoFileAct, PrepareFile, ReleaseFile } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { textOf, type Fields } from '../../forms/fields';
import { wrongWithText } from '../../forms/wrong-with-text';
import { CarryOutOnWindow } from './carry-out-on-window.service';
import { numberIn } from './number-in';
import { readReceipt } from './receipt-form';

/** What is done with a window, each by a form on its page (SLA 1.9; DVO 3.3). */
@Controller('k2b/:window')
export class K2bActsController {
  constructor(
    private readonly carrying: CarryOutOnWindow,
    private readonly preparing: PrepareFile,
    private readonly releasing: ReleaseFile,
    private readonly acts: DoFileAct,
  ) {}

  @Post('voorbereidingen')
  @Permit('cemetery.prepare')
  async prepare(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('window') text: string,
  ): Promise<void> {
    const number = numberIn(text);
    await this.carrying.carryOut({ person, formToken, request }, response, number, {
      done: 'voorbereid',
      work: (tx, record) => this.preparing.prepare(tx, record, number),
    });
  }

  @Post('vrijgaven')
  @Permit('cemetery.release')
  async release(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('window') text: string,
  ): Promise<void> {
    const number = numberIn(text);
    const seen = textOf(request.body as Fields | undefined, 'vingerafdruk');
    await this.carrying.carryOut({ person, formToken, request }, response, number, {
      done: 'vrijgegeven',
      work: (tx, record) => this.releasing.release(tx, record, number, seen),
    });
  }

  @Post('ontvangsten')
  @Permit('cemetery.receive')
  async receive(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('window') text: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const number = numberIn(text);
    const { control, ...typed } = readReceipt(request.body as Fields | undefined);
    if (!control) return this.carrying.showAgain(visit, response, number, typed);
    await this.carrying.carryOut(visit, response, number, {
      done: 'ontvangen',
      work: (tx, record) => this.acts.receive(tx, record, number, control),
    });
  }

  @Post('verschilafhandelingen')
  @Permit('cemetery.close-difference')
  async close(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('window') text: string,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const number = numberIn(text);
    const reason = textOf(request.body as Fields | undefined, 'reden');
    const message = wrongWithText(reason, 'Schrijf wat er aan de hand was.');
    if (message !== undefined)
      return this.carrying.showAgain(visit, response, number, {
        values: { reden: reason },
        errors: [{ name: 'reden', message }],
      });
    await this.carrying.carryOut(visit, response, number, {
      done: 'afgehandeld',
      work: (tx, record) => this.acts.closeDifference(tx, record, number, reason),
    });
  }
}
