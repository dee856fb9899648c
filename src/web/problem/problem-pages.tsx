import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ErrorPages } from '../../platform/http';
import { renderPage } from '../layout/render-page';
import { ProblemPage } from './problem.page';

/** Gives the platform the page that a browser gets when something cannot be done. */
@Injectable()
export class ProblemPages implements OnModuleInit {
  constructor(private readonly pages: ErrorPages) {}

  onModuleInit(): void {
    this.pages.use((problem) => renderPage(<ProblemPage problem={problem} />));
  }
}
