import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { textOf } from '../forms/fields';
import { RecordFactByForm } from '../set-up/record-fact.service';
import { FundingPages } from './funding-pages.service';

/** `/rijksmiddelen`: money beside the invoices, and recording it (DVO 2.2a, 4.9, 4.13). */
@Controller('rijksmiddelen')
export class FundingPageController {
  constructor(
    private readonly pages: FundingPages,
    private readonly recording: RecordFactByForm,
  ) {}

  @Get()
  @Permit('budget.read')
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
