import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuditTrail } from '../../platform/audit';
import { actorOf } from '../actor-of';
import { decide, type Action, type Refusal } from '../domain';
import { wasSentOnPurpose } from './check-form-token';
import { PERMITTED_ACTION } from './permit';
import { Reception } from './reception';
import { RequestRefused } from './request-refused';
import { personOf, type VisitRequest } from './visit';

/** Stands before every route: who asks, may they do this, and did they mean to. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly reception: Reception,
    private readonly audit: AuditTrail,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const action = this.reflector.get<Action | undefined>(PERMITTED_ACTION, context.getHandler());
    if (action === undefined) throw new Error('A route without a declared permission answers nobody');
    const request = context.switchToHttp().getRequest<VisitRequest>();
    request.visit = await this.reception.receive(request);
    const person = personOf(request.visit);
    if (person !== undefined) request.actor = actorOf(person);
    const verdict = decide(person, action);
    if (!verdict.allowed) throw await this.refusal(request, verdict);
    if (!wasSentOnPurpose(request, request.visit)) throw new RequestRefused('form-not-ours');
    return true;
  }

  /** Writes down what someone known tried in vain; strangers are sent to the sign-in page all day. */
  private async refusal(request: VisitRequest, { code, action, article }: Refusal): Promise<RequestRefused> {
    if (request.actor === undefined) return new RequestRefused(code);
    await this.audit.recordApart(request.actor, {
      action: 'permission.refused',
      subjectKind: 'action',
      subjectId: action,
      details: { code, article },
    });
    return new RequestRefused(code, article);
  }
}
