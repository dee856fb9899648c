import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SendAgain } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { CarryOutOnWindow } from './carry-out-on-window.service';
import { numberIn } from './number-in';

/** Sending a released file again (DVO 3.1.3). */
@Controller('k2b/:window')
export class K2bDeliveryController {
  constructor(
    private readonly carrying: CarryOutOnWindow,
    private readonly sending: SendAgain,
  ) {}

  @Post('afleveringen')
  @Permit('cemetery.deliver')
  async send(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('window') text: string,
  ): Promise<void> {
    const number = numberIn(text);
    await this.carrying.carryOut({ person, formToken, request }, response, number, {
      done: 'gestuurd',
      work: (tx, record) => this.sending.send(tx, record, number),
    });
  }
}
