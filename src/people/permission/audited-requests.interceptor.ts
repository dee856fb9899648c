import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { catchError, concatMap, type Observable } from 'rxjs';
import { AuditTrail, type AuditDetails } from '../../platform/audit';
import { Refused } from '../../platform/http';
import { PERMISSIONS, type Action } from '../domain';
import { PERMITTED_ACTION } from './permit';
import { RecentReads } from './recent-reads';
import { personOf, type VisitRequest } from './visit';

const LONGEST_ADDRESS = 300;
const FIRST_ERROR_STATUS = 300;
/** What was done, or may have been, was not refused. */
const DONE_PERHAPS: readonly string[] = ['idempotency-answer-lost', 'saving-unknown'];

/**
 * Writes down sensitive reads, and what use cases refused to do, each in a transaction of its own: who, in
 * which role, when and what was asked, never what stood in the answer. The permission table says what is
 * sensitive, so there is one list.
 */
@Injectable()
export class AuditedRequests implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly audit: AuditTrail,
    private readonly recent: RecentReads,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const action = this.reflector.get<Action | undefined>(PERMITTED_ACTION, context.getHandler());
    const http = context.switchToHttp();
    const request = http.getRequest<VisitRequest>();
    if (action === undefined || request.actor === undefined) return next.handle();
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.noteAnswered(request, http.getResponse<Response>(), action);
        return answer;
      }),
      catchError(async (error: unknown) => {
        if (error instanceof Refused && changes(request) && !DONE_PERHAPS.includes(error.refusal.code))
          await this.refuse(request, action, error.refusal.code);
        throw error;
      }),
    );
  }

  /** An answer waits until it is written down who gets it. */
  private async noteAnswered(request: VisitRequest, response: Response, action: Action): Promise<void> {
    if (request.refusedWith !== undefined) await this.refuse(request, action, request.refusedWith);
    const isRead = !changes(request) && response.statusCode < FIRST_ERROR_STATUS;
    if (isRead && isAudited(request, action)) await this.noteRead(request, action);
  }

  private async noteRead(request: VisitRequest, action: Action): Promise<void> {
    const address = addressOf(request);
    if (request.actor === undefined || !this.recent.isNew(request.actor, address)) return;
    await this.note(request, 'sensitive.read', action, { address });
  }

  private refuse(request: VisitRequest, action: Action, code: string): Promise<void> {
    return this.note(request, 'act.refused', action, { code, address: addressOf(request) });
  }

  private async note(
    { actor }: VisitRequest,
    happened: 'sensitive.read' | 'act.refused',
    action: Action,
    details: AuditDetails,
  ): Promise<void> {
    if (actor === undefined) return;
    await this.audit.recordApart(actor, {
      action: happened,
      subjectKind: 'action',
      subjectId: action,
      details,
    });
  }
}

function isAudited({ visit }: VisitRequest, action: Action): boolean {
  const permission = PERMISSIONS[action];
  const side = personOf(visit)?.side;
  return !('openTo' in permission) && side !== undefined && permission.audited?.includes(side) === true;
}

function changes({ method }: VisitRequest): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

function addressOf({ originalUrl }: VisitRequest): string {
  return originalUrl.slice(0, LONGEST_ADDRESS);
}
