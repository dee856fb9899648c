import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { monthOf } from '../../kernel/time';
import { refused, refusedInput, valueOf } from '../../platform/http';
import { AgreementTables, EffectReader } from '../../settlement';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { sendPage } from '../desk/send-page';
import { TablePage, type TablePageProps } from './table.page';

/** Loads and shows the page of one salary table, of now or of an earlier day, also again after a refusal. */
@Injectable()
export class TablePages {
  constructor(
    private readonly desk: Desk,
    private readonly tables: AgreementTables,
    private readonly effects: EffectReader,
    private readonly knownOn: KnownOnReader,
  ) {}

  async load(visit: Visit, tableId: string): Promise<TablePageProps> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const knownOn = await this.knownOn.read(tx, record, visit.request);
      if (knownOn.fault) throw refusedInput([knownOn.fault]);
      const { moment } = knownOn;
      const tables = await this.tables.load(tx, record, moment);
      const one = tables.find(({ table }) => table.tableId === tableId);
      if (!one) throw refused('not-found');
      const question = { table: tableId, replaces: one.replaces };
      const effect = valueOf(await this.effects.ofTable(tx, record, question, moment));
      return { one, effect, knownOn, upTo: monthOf(moment.day) };
    });
    return { frame: { ...frame, path: `/indexering/tabellen/${tableId}` }, ...view };
  }

  async showAgain(
    visit: Visit,
    response: Response,
    tableId: string,
    answer: Partial<TablePageProps> & { readonly status: number },
  ): Promise<void> {
    const { status, ...why } = answer;
    sendPage(response, status, <TablePage {...await this.load(visit, tableId)} {...why} />);
  }
}
