import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { allowedMethods } from './allowed-methods';
import { ErrorPages } from './error-pages';
import type { Problem } from './problem';
import { ProblemCatalogue } from './problem-catalogue';
import { problemOf } from './problem-of';
import { refused } from './refused';

/** After which others are done, as a rule. */
const BUSY_SECONDS = '5';

/** Answers every error of a request as problem details (RFC 9457), or as a page to a browser. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(
    private readonly catalogue: ProblemCatalogue,
    private readonly pages: ErrorPages,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = this.describe(error, request, response);
    if (problem.status >= 500) {
      this.logger.error({ err: error, code: problem.code });
    }
    if (response.headersSent) {
      // Half an answer cannot be taken back; breaking it off tells the other side.
      response.destroy();
    } else {
      this.answer(problem, request, response);
    }
  }

  private describe(error: unknown, request: Request, response: Response): Problem {
    const id = (request as { id?: unknown }).id;
    const instance = typeof id === 'string' ? { instance: `urn:uuid:${id}` } : {};
    return { ...problemOf(this.orWrongMethod(error, request, response), this.catalogue), ...instance };
  }

  /** Nest says "not found" of a path that exists with another method. */
  private orWrongMethod(error: unknown, request: Request, response: Response): unknown {
    const noRoute = error instanceof HttpException && error.getStatus() === 404 && !hasRoute(request);
    const methods = noRoute ? allowedMethods(request.app, request.path) : [];
    if (methods.length === 0) {
      return error;
    }
    response.setHeader('Allow', methods.join(', '));
    return refused('method-not-allowed', { allowed: methods.join(', ') });
  }

  private answer(problem: Problem, request: Request, response: Response): void {
    response.status(problem.status);
    if (problem.code === 'busy') response.setHeader('Retry-After', BUSY_SECONDS);
    const page = this.pages.render(problem, request);
    if (page === undefined) {
      response.type('application/problem+json').send(JSON.stringify(problem));
    } else {
      response.type('html').send(page);
    }
  }
}

function hasRoute(request: Request): boolean {
  return (request as { route?: unknown }).route !== undefined;
}
