import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { VisitRequest } from '../../people';
import { ErrorPages, type Problem } from '../../platform/http';
import { AGREEMENT_FIELD, type Frame } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { ProblemPage } from './problem.page';

const NOT_FOUND = 404;

/** Gives the platform the page that a browser gets when something cannot be done. */
@Injectable()
export class ProblemPages implements OnModuleInit {
  constructor(private readonly pages: ErrorPages) {}

  onModuleInit(): void {
    this.pages.use((problem, request) =>
      renderPage(<ProblemPage problem={problem} frame={frameOf(problem, request)} />),
    );
  }
}

/**
 * By what is known already of who asks: the database may be what is away, so nothing is looked up, no agreements either. At an
 * address that is not there nobody was asked for, and a choice that does not exist is not kept.
 */
function frameOf({ status }: Problem, { visit, path, query }: VisitRequest): Frame | undefined {
  if (visit?.by !== 'session') return undefined;
  const { person, formToken } = visit;
  const asked = status === NOT_FOUND ? undefined : query[AGREEMENT_FIELD];
  const askedFor = typeof asked === 'string' && { askedFor: asked };
  return { person, formToken, agreements: [], agreement: undefined, path, ...askedFor };
}
