import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Permit, ProviderDesk, RequestRefused, safePath } from '../../people';
import { SignedOutPage } from './signed-out-page';
import { sendPage, SignInPages } from './sign-in-pages';

/** Signing in and out with the provider of a municipality. */
@Controller()
export class ProviderController {
  constructor(
    private readonly desk: ProviderDesk,
    private readonly pages: SignInPages,
  ) {}

  /** A link and no form: a browser would hold a form to our own host, also where the provider sends it on. */
  @Get('aanmelden/:partij')
  @Permit('public')
  async begin(
    @Param('partij') party: string,
    @Query('naar') naar: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const next = safePath(naar);
    const begun = await this.desk.begin(request, response, party, next);
    if (begun.done) response.set('Cache-Control', 'no-store').redirect(303, begun.url);
    else this.pages.refuse(request, response, new RequestRefused(begun.code), { next });
  }

  @Get('aanmelden/:partij/terug')
  @Permit('public')
  async finish(
    @Param('partij') party: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const finished = await this.desk.finish(request, response, party);
    if (finished.done) response.set('Cache-Control', 'no-store').redirect(303, finished.next);
    else this.pages.refuse(request, response, new RequestRefused(finished.code), { next: '/' });
  }

  @Get('afgemeld/:partij')
  @Permit('public')
  async signedOut(@Param('partij') party: string, @Res() response: Response): Promise<void> {
    sendPage(response, <SignedOutPage farewell={await this.desk.farewell(party)} />);
  }
}
