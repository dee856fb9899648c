import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { AgreementRecord } from '../../../agreements';
import type { Decision } from '../../../kernel/fault/refusal';
import type { Tx } from '../../../platform/database';
import { Desk, type Visit } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import { hrefIn } from '../../layout/frame';
import { wordRefusal } from '../../wording/word-refusal';
import { WindowPage, type WindowPageProps } from './window.page';
import { WindowPages } from './window-pages.service';

interface AskedOfWindow {
  /** What the page says once it was done, by its name in the address. */
  readonly done: string;
  readonly work: (tx: Tx, record: AgreementRecord) => Promise<Decision<unknown>>;
}

/** Carries out what a form on the page of a window asks, and shows the page again. */
@Injectable()
export class CarryOutOnWindow {
  constructor(
    private readonly desk: Desk,
    private readonly pages: WindowPages,
  ) {}

  async carryOut(
    visit: Visit,
    response: Response,
    number: number,
    { done, work }: AskedOfWindow,
  ): Promise<void> {
    const { decision, frame } = await this.desk.write(visit, work);
    if (decision.ok) {
      goTo(response, hrefIn(frame, `/k2b/${number.toString()}`, { gedaan: done }));
      return;
    }
    const loaded = await this.pages.load(visit, number);
    const refusal = wordRefusal(decision.refusal);
    sendPage(response, CONFLICT, <WindowPage {...loaded} refusal={refusal} />);
  }

  /** The page with what was typed and what is wrong with it. */
  async showAgain(
    visit: Visit,
    response: Response,
    number: number,
    typed: Pick<WindowPageProps, 'values' | 'errors'>,
  ): Promise<void> {
    const loaded = await this.pages.load(visit, number);
    sendPage(response, BAD_REQUEST, <WindowPage {...loaded} {...typed} />);
  }
}
