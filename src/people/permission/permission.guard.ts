import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { AuditTrail } from '../../platform/audit';
import { actorOf } from '../actor-of';
import { decide, type Action, type Refusal } from '../domain';
import { ActLimit } from './act-limit.service';
import { changesNothing, wasSentOnPurpose } from './check-form-token';
import { PERMITTED_ACTION } from './permit';
import { isApi, Reception } from './reception';
import { RequestRefused, SignInNeeded } from './request-refused';
import { safePath } from './safe-path';
import { pathHere } from './same-origin';
import { personOf, type VisitRequest } from './visit';

/** Stands before every route: who asks, may they do this, and did they mean to. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly reception: Reception,
    private readonly audit: AuditTrail,
    private readonly limit: ActLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const action = this.reflector.get<Action | undefined>(PERMITTED_ACTION, context.getHandler());
    if (action === undefined) throw new Error('A route without a declared permission answers nobody');
    const http = context.switchToHttp();
    const response = http.getResponse<Response>();
    try {
      await this.admit(http.getRequest<VisitRequest>(), response, action);
    } catch (error) {
      if (error instanceof RequestRefused) response.set(error.headers);
      throw error;
    }
    return true;
  }

  private async admit(request: VisitRequest, response: Response, action: Action): Promise<void> {
    const visit = await this.reception.receive(request);
    const person = personOf(visit);
    request.visit = visit;
    if (person !== undefined) {
      request.actor = actorOf(person);
      // What someone may see does not stay behind in a browser or a proxy.
      response.set('Cache-Control', 'no-store');
    }
    const verdict = decide(person, action);
    if (!verdict.allowed) throw await this.refusal(request, verdict);
    if (!wasSentOnPurpose(request, visit))
      throw await this.refusal(request, { action, code: 'form-not-ours' });
    if (person !== undefined && !changesNothing(request) && !(await this.limit.admit(person, action)))
      throw await this.refusal(request, { action, code: 'too-many-acts' });
  }

  /** Writes down what someone known tried in vain; strangers are sent to the sign-in page all day. */
  private async refusal(
    request: VisitRequest,
    { code, action, article }: Refusal | OtherRefusal,
  ): Promise<RequestRefused> {
    if (request.actor === undefined)
      return code === 'not-signed-in' && wantsPage(request)
        ? signInNeeded(request)
        : new RequestRefused(code);
    await this.audit.recordApart(request.actor, {
      action: 'permission.refused',
      subjectKind: 'action',
      subjectId: action,
      details: { code, ...(article !== undefined && { article }) },
    });
    return new RequestRefused(code, article);
  }
}

/** A form that no page of ours sent or that was kept open too long, or one decision too many. */
interface OtherRefusal {
  readonly action: Action;
  readonly code: 'form-not-ours' | 'too-many-acts';
  readonly article?: string;
}

function wantsPage(request: Request): boolean {
  return !isApi(request) && request.accepts(['html', 'json']) === 'html';
}

/** Afterwards to the page that was asked for, or to the one whose form was sent too late. */
function signInNeeded(request: Request): SignInNeeded {
  const isPage = request.method === 'GET' && request.get('hx-request') !== 'true';
  const sender = request.get('hx-current-url') ?? request.get('referer') ?? '';
  return new SignInNeeded(safePath(isPage ? request.originalUrl : pathHere(request, sender)));
}
