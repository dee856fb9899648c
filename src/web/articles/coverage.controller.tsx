import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { CoveragePage } from './coverage.page';

/** `/dekking`: what of the product stands for each article of the agreement. */
@Controller('dekking')
export class CoveragePageController {
  constructor(private readonly desk: Desk) {}

  @Get()
  @Permit('agreement.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { frame } = await this.desk.readApart({ person, formToken, request }, () => Promise.resolve());
    return renderPage(<CoveragePage frame={frame} />);
  }
}
