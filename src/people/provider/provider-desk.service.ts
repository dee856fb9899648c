import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AuditTrail } from '../../platform/audit';
import { systemActor } from '../../platform/database';
import { SignInDesk } from '../sign-in/sign-in-desk.service';
import { ProviderSignIn, type Begun, type Finished } from './provider-sign-in.service';

const ACTOR = systemActor('sign-in');

/** What the pages ask for that send people to the provider of their municipality and take them back. */
@Injectable()
export class ProviderDesk {
  constructor(
    private readonly signIn: ProviderSignIn,
    private readonly desk: SignInDesk,
    private readonly audit: AuditTrail,
  ) {}

  /** Where to send the browser to sign in. */
  async begin(request: Request, response: Response, party: string, next: string): Promise<Begun> {
    return this.written(party, await this.signIn.begin(party, this.visitorOf(request, response), next));
  }

  /** Gives the browser a session when the provider sent it back with an answer that is right. */
  async finish(request: Request, response: Response, party: string): Promise<Finished> {
    const query = request.originalUrl.replace(/^[^?]*\??/, '');
    const visitor = this.visitorOf(request, response);
    const finished = await this.written(party, await this.signIn.finish(party, visitor, query));
    if (finished.done) await this.desk.open(request, response, finished.person);
    return finished;
  }

  /** Where a browser signs out of the provider of a municipality too, if anywhere. */
  farewell(party: string): Promise<string | undefined> {
    return this.signIn.farewell(party);
  }

  /** The browser keeps the secret of the sign-in page, so that no other browser finishes what it began. */
  private visitorOf(request: Request, response: Response): { browser: string; address: string } {
    return { browser: this.desk.handOutForm(request, response), address: request.ip ?? '' };
  }

  /** Writes down every refusal: with which municipality and why, never who tried. */
  private async written<T extends Begun | Finished>(party: string, answer: T): Promise<T> {
    if (!answer.done && answer.code !== 'unknown-municipality') {
      await this.audit.recordApart(ACTOR, {
        action: 'sign-in.refused',
        subjectKind: 'party',
        subjectId: party,
        details: { code: answer.code },
      });
    }
    return answer;
  }
}
