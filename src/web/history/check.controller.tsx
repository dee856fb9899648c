import { Controller, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { VerifyOnRequest } from '../../evidence';
import { actorOf, CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { valueOf } from '../../platform/http';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { CheckResultPage } from './check-result.page';

/** `/historie/controles`: having everything computed again. */
@Controller('historie/controles')
export class CheckController {
  constructor(
    private readonly desk: Desk,
    private readonly verifying: VerifyOnRequest,
  ) {}

  @Post()
  @Permit('records.verify')
  async verify(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const { frame } = await this.desk.read({ person, formToken, request }, () => Promise.resolve(undefined));
    const verification = valueOf(await this.verifying.verify(actorOf(person), frame.agreement));
    return renderPage(
      <CheckResultPage frame={{ ...frame, path: '/historie/controles' }} verification={verification} />,
    );
  }
}
