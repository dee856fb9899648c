import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Problem } from './problem';

/** Makes a page of a problem, for someone with a browser. */
export type RenderProblem = (problem: Problem, request: Request) => string;

/** The web capability puts its page for problems here; programs get problem details. */
@Injectable()
export class ErrorPages {
  private renderProblem: RenderProblem | undefined;

  use(render: RenderProblem): void {
    this.renderProblem = render;
  }

  /** The page for a problem, when a browser asked for a page. */
  render(problem: Problem, request: Request): string | undefined {
    const isPage = !/^\/(?:v\d+|health)(?:\/|$)/.test(request.path);
    return isPage && request.accepts(['json', 'html']) === 'html'
      ? this.renderProblem?.(problem, request)
      : undefined;
  }
}
