import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { monthOf } from '../../kernel/time';
import { refused, valueOf } from '../../platform/http';
import { AgreementTables, EffectReader, Regradings } from '../../settlement';
import { Desk, type Visit } from '../desk/desk.service';
import { sendPage } from '../desk/send-page';
import { IndexingPage, type IndexingPageProps } from './indexing.page';
import { TablePage, type TablePageProps } from './table.page';

type Answer<Props> = Partial<Props> & { readonly status: number };

/** Loads and shows the pages of Indexering, also again after something was refused. */
@Injectable()
export class IndexingPages {
  constructor(
    private readonly desk: Desk,
    private readonly tables: AgreementTables,
    private readonly regradings: Regradings,
    private readonly effects: EffectReader,
  ) {}

  async overview(visit: Visit): Promise<IndexingPageProps> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const moment = await this.effects.now(tx, record);
      return {
        tables: await this.tables.load(tx, record, moment),
        regradings: await this.regradings.load(tx, record, moment),
      };
    });
    return { frame: { ...frame, path: '/indexering' }, ...view };
  }

  async table(visit: Visit, tableId: string): Promise<TablePageProps> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const moment = await this.effects.now(tx, record);
      const tables = await this.tables.load(tx, record, moment);
      const one = tables.find(({ table }) => table.tableId === tableId);
      if (!one) throw refused('not-found');
      const question = { table: tableId, replaces: one.replaces };
      const effect = valueOf(await this.effects.ofTable(tx, record, question, moment));
      return { one, effect, upTo: monthOf(moment.day) };
    });
    return { frame: { ...frame, path: `/indexering/tabellen/${tableId}` }, ...view };
  }

  async overviewAgain(visit: Visit, response: Response, answer: Answer<IndexingPageProps>): Promise<void> {
    const { status, ...why } = answer;
    sendPage(response, status, <IndexingPage {...await this.overview(visit)} {...why} />);
  }

  async tableAgain(
    visit: Visit,
    response: Response,
    tableId: string,
    answer: Answer<TablePageProps>,
  ): Promise<void> {
    const { status, ...why } = answer;
    sendPage(response, status, <TablePage {...await this.table(visit, tableId)} {...why} />);
  }
}
