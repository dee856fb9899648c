import { createHash } from 'node:crypto';
import {
  Injectable,
  Logger,
  SetMetadata,
  type CallHandler,
  type CustomDecorator,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { systemActor, Transactions, type Actor, type Tx } from '../database';
import {
  holdKey,
  keepAnswer,
  releaseKey,
  takeKey,
  type KeptAnswer,
  type KeyedRequest,
} from './idempotency.store';
import { Refused, refused } from './refused';
import { isForm, UPLOAD, uploadedFileOf } from './uploaded-file';

/** Under this name a route says that it is carried out once. */
export const IDEMPOTENT = 'slotsom:idempotent';
const KEEPER = systemActor('idempotency');
/** Headers that belong to an answer and are repeated with it. */
const KEPT_HEADERS = ['location', 'etag'];
const LONGEST_KEY = 255;
/** How often who carries out a request says that it still does; a few times before it is taken for dead. */
const HOLD_EVERY_MS = 20_000;

/** A POST that changes something: it needs an Idempotency-Key, and sending it twice does it once. */
export const Idempotent = (): CustomDecorator => SetMetadata(IDEMPOTENT, true);

/** Repeats the answer of a request that was carried out before. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger(IdempotencyInterceptor.name);

  constructor(
    private readonly reflector: Reflector,
    private readonly transactions: Transactions,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.isMarked(context, IDEMPOTENT) || !this.concerns(context)) {
      return next.handle();
    }
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    if (isForm(request) && !this.isMarked(context, UPLOAD)) {
      // Nobody reads it here, so two different ones would look the same.
      throw refused('unsupported-type');
    }
    return from(this.once(request, http.getResponse<Response>(), next));
  }

  /** The file of an upload is read after the interceptors of the application; its route has its own. */
  protected concerns(context: ExecutionContext): boolean {
    return !this.isMarked(context, UPLOAD);
  }

  private isMarked(context: ExecutionContext, mark: string): boolean {
    return this.reflector.get<boolean | undefined>(mark, context.getHandler()) === true;
  }

  private async once(request: Request, response: Response, next: CallHandler): Promise<unknown> {
    const keyed = keyedRequest(request);
    const state = await this.keeping((tx) => takeKey(tx, keyed));
    switch (state.kind) {
      case 'ours':
        return this.carryOut(state.mark, response, next);
      case 'answered':
        return repeat(state.answer, response);
      case 'in progress':
        response.setHeader('Retry-After', '1');
        throw refused('idempotency-in-progress');
      case 'answer lost':
        throw refused('idempotency-answer-lost');
      case 'other request':
        throw refused('idempotency-key-reused');
    }
  }

  /** The mark tells whether it was done, whatever breaks off: only what was not saved may be sent again. */
  private async carryOut(mark: string, response: Response, next: CallHandler): Promise<unknown> {
    const holding = setInterval(() => void this.try((tx) => holdKey(tx, mark)), HOLD_EVERY_MS).unref();
    try {
      const body: unknown = await this.transactions.asAct(mark, () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      );
      const answer = { status: response.statusCode, headers: keptHeaders(response), body };
      // It was done, so whoever asked hears so, also where it cannot be told again.
      await this.try((tx) => keepAnswer(tx, mark, answer));
      return body;
    } catch (error) {
      throw this.told(error, await this.try((tx) => releaseKey(tx, mark)));
    } finally {
      clearInterval(holding);
    }
  }

  /**
   * What whoever asked hears of a failure: that it was saved all the same, or that nobody knows. The failure itself is then
   * in the log alone.
   */
  private told(error: unknown, isReleased: boolean | undefined): unknown {
    if (isReleased === true || (isReleased === undefined && error instanceof Refused)) return error;
    this.logger.error({ err: error });
    return refused(isReleased === false ? 'idempotency-answer-lost' : 'saving-unknown');
  }

  /** Where it does not come about, the key stays held until it is taken over. */
  private async try<T>(work: (tx: Tx) => Promise<T>): Promise<T | undefined> {
    return this.keeping(work).catch((error: unknown) => {
      this.logger.warn(error);
      return undefined;
    });
  }

  private keeping<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(KEEPER, work);
  }
}

function keyedRequest(request: Request): KeyedRequest {
  const key = request.get('idempotency-key')?.trim() ?? '';
  if (key === '' || key.length > LONGEST_KEY) {
    throw refused('idempotency-key-missing');
  }
  const { actor } = request as { actor?: Actor };
  return {
    person: actor?.person ?? 'anonymous',
    key,
    route: `${request.method} ${request.path}`,
    requestHash: hashOf(request),
  };
}

function hashOf(request: Request): string {
  const body: unknown = request.body;
  const { fileName = '', content = '' } = uploadedFileOf(request) ?? {};
  return createHash('sha256')
    .update(request.url)
    .update('\n')
    .update(Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null))
    .update(JSON.stringify(fileName))
    .update(content)
    .digest('hex');
}

function keptHeaders(response: Response): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = response.getHeader(name);
    if (value !== undefined) {
      headers[name] = String(value);
    }
  }
  return headers;
}

function repeat(answer: KeptAnswer, response: Response): unknown {
  response.status(answer.status);
  response.setHeader('Idempotency-Replayed', 'true');
  for (const [name, value] of Object.entries(answer.headers)) {
    response.setHeader(name, value);
  }
  return answer.body ?? undefined;
}
