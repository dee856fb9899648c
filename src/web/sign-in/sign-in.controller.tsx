import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import {
  CurrentPerson,
  Permit,
  RequestRefused,
  safePath,
  SIGN_IN,
  SignInDesk,
  Visitor,
  type Person,
  type SignInPort,
} from '../../people';
import { SignInPages } from './sign-in-pages';

/** Fields of the form as they arrive: anything, also nothing. */
type Fields = Readonly<Record<string, unknown>>;

/** Longer than any account or password; what is longer is wrong anyway. */
const LONGEST_FIELD = 200;

/** Signing in and out. */
@Controller()
export class SignInController {
  constructor(
    private readonly desk: SignInDesk,
    private readonly pages: SignInPages,
    @Inject(SIGN_IN) private readonly port: SignInPort,
  ) {}

  @Get('aanmelden')
  @Permit('public')
  form(
    @Query('naar') next: unknown,
    @Visitor() visitor: Person | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    if (visitor !== undefined) {
      response.redirect(303, safePath(next));
      return;
    }
    this.pages.show(request, response, { next: safePath(next) });
  }

  @Post('aanmelden')
  @Permit('public')
  async signIn(@Body() fields: Fields, @Req() request: Request, @Res() response: Response): Promise<void> {
    const next = safePath(fields['naar']);
    const credentials = { account: text(fields['account']).trim(), password: text(fields['wachtwoord']) };
    const found = await this.desk.signIn(request, response, credentials);
    if (found.identified) {
      response.redirect(303, next);
      return;
    }
    const { account } = credentials;
    this.pages.refuse(request, response, new RequestRefused(found.code), { next, account });
  }

  @Post('afmelden')
  @Permit('own-session')
  async signOut(
    @CurrentPerson() person: Person,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.desk.signOut(request, response, person);
    const isOfProvider = this.port.municipalities.some(({ party }) => party === person.party);
    response.redirect(303, isOfProvider ? `/afgemeld/${person.party}` : '/aanmelden');
  }
}

function text(field: unknown): string {
  return typeof field === 'string' && field.length <= LONGEST_FIELD ? field : '';
}
