import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { decide } from '../../people';
import { AgreementTables, Regradings } from '../../settlement';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { sendPage, showPage } from '../desk/send-page';
import { knownOnErrors } from '../parts/known-on';
import { IndexingPage, type IndexingPageProps } from './indexing.page';

/** Loads and shows the page Indexering, of now or of an earlier day, also again after something was refused. */
@Injectable()
export class IndexingPages {
  constructor(
    private readonly desk: Desk,
    private readonly tables: AgreementTables,
    private readonly regradings: Regradings,
    private readonly knownOn: KnownOnReader,
  ) {}

  async show(visit: Visit, response: Response, done: string | undefined): Promise<void> {
    const props = await this.load(visit);
    showPage(response, <IndexingPage {...props} done={done} />, knownOnErrors(props.knownOn));
  }

  async showAgain(
    visit: Visit,
    response: Response,
    answer: Partial<IndexingPageProps> & { readonly status: number },
  ): Promise<void> {
    const { status, ...why } = answer;
    sendPage(response, status, <IndexingPage {...await this.load(visit)} {...why} />);
  }

  async load(visit: Visit): Promise<IndexingPageProps> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const knownOn = await this.knownOn.read(tx, record, visit.request);
      return {
        knownOn,
        tables: await this.tables.load(tx, record, knownOn.moment),
        regradings: await this.regradings.load(tx, record, knownOn.moment),
        inquiries: await this.regradings.inquiries(tx, record, knownOn.moment),
        functions: decide(visit.person, 'settlement.read').allowed
          ? await this.regradings.functions(tx, record, knownOn.moment)
          : [],
      };
    });
    return { frame: { ...frame, path: '/indexering' }, ...view };
  }
}
