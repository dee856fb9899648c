import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Refusal } from '../../../kernel/fault/refusal';
import { refused } from '../../../platform/http';
import type { Visit } from '../../desk/desk.service';
import { CONFLICT, sendPage } from '../../desk/send-page';
import { controlErrors } from '../../payroll/acceptance-form';
import { wordRefusal } from '../../wording/word-refusal';
import { CheckExportPage, type CheckExportPageProps } from './check-export.page';
import { NOTHING_LEFT_OUT } from './leave-out-form';
import { NOTHING_MENDED } from './mend-form';
import { ReviewedExports, type LoadedExport } from './reviewed-exports.service';

const NO_CONTROL = { total: '', count: '' };

type Shown = Partial<CheckExportPageProps> & { readonly status: number };

/** Shows the page of an export that nobody accepted yet, also again after something was refused. */
@Injectable()
export class CheckExportPages {
  constructor(private readonly exports: ReviewedExports) {}

  load(visit: Visit, id: string): Promise<LoadedExport> {
    return this.exports.load(visit, id);
  }

  show(response: Response, loaded: LoadedExport, { status, ...why }: Shown): void {
    const nothing = { mends: NOTHING_MENDED, leavingOut: NOTHING_LEFT_OUT, control: NO_CONTROL };
    sendPage(response, status, <CheckExportPage {...loaded} {...nothing} {...why} />);
  }

  async showAgain(visit: Visit, response: Response, id: string, shown: Shown): Promise<void> {
    this.show(response, await this.load(visit, id), shown);
  }

  async showRefusal(
    visit: Visit,
    response: Response,
    id: string,
    refusal: Refusal,
    typed: Partial<CheckExportPageProps> = {},
  ): Promise<void> {
    // It is gone, or of someone else: there is no page to show it on.
    if (refusal.code === 'unknown-upload') throw refused('not-found');
    const why =
      refusal.code === 'control-differs'
        ? { errors: controlErrors(refusal) }
        : { refusal: wordRefusal({ ...refusal, faults: [] }) };
    await this.showAgain(visit, response, id, { status: CONFLICT, ...typed, ...why });
  }
}
