import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { VisitRequest } from '../../people';
import { ErrorPages } from '../../platform/http';
import type { Frame } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { ProblemPage } from './problem.page';

/** Gives the platform the page that a browser gets when something cannot be done. */
@Injectable()
export class ProblemPages implements OnModuleInit {
  constructor(private readonly pages: ErrorPages) {}

  onModuleInit(): void {
    this.pages.use((problem, request) =>
      renderPage(<ProblemPage problem={problem} frame={frameOf(request)} />),
    );
  }
}

/**
 * By what is known already of who asks: the database may be what is away, so nothing is looked up, no agreements either. At an
 * address that is not there nobody was asked for.
 */
function frameOf({ visit, path }: VisitRequest): Frame | undefined {
  if (visit?.by !== 'session') return undefined;
  const { person, formToken } = visit;
  return { person, formToken, agreements: [], agreement: undefined, path };
}
