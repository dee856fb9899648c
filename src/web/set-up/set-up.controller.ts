import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { textOf } from '../forms/fields';
import { RecordFactByForm } from './record-fact.service';
import { SetUpPages } from './set-up-pages.service';

/** `/beheer/overeenkomst`: what the agreement was set up with, and recording more of it. */
@Controller('beheer/overeenkomst')
export class SetUpController {
  constructor(
    private readonly pages: SetUpPages,
    private readonly recording: RecordFactByForm,
  ) {}

  @Get()
  @Permit('agreement.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.pages.show({ person, formToken, request }, response, textOf(request.query, 'gedaan'));
  }

  @Post('feiten/:form')
  @Permit('facts.record')
  async record(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param('form') form: string,
  ): Promise<void> {
    await this.recording.carryOut({ person, formToken, request }, response, this.pages, form);
  }
}
