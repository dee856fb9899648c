import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { Percentage } from '../kernel/percentage/percentage';
import { CurrentActor, Permit } from '../people';
import { Transactions, type Actor } from '../platform/database';
import {
  Answers,
  Idempotent,
  Operation,
  refused,
  Refuses,
  SentFile,
  Upload,
  valueOf,
  type UploadedFile,
} from '../platform/http';
import { MakeProvisionalTable } from './make-provisional-table.service';
import { ReadInSalaryTable } from './read-in-salary-table.service';
import {
  IndexingForm,
  readUpload,
  SALARY_TABLE,
  SALARY_TABLE_PROBLEMS,
  SALARY_TABLE_WITH_AMOUNTS,
  SALARY_TABLES,
  SalaryTableForm,
  SalaryTablePath,
  writeTable,
} from './salary-tables.dto';
import { SalaryTables } from './salary-tables.service';

const GROUP = 'Salaristabellen';

/** Salary tables of the collective agreement, kept once for all agreements. */
@Controller('v1/salaristabellen')
export class SalaryTablesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly tables: SalaryTables,
    private readonly readIn: ReadInSalaryTable,
    private readonly indexing: MakeProvisionalTable,
  ) {}

  @Get()
  @Permit('salary-table.read')
  @Operation({
    id: 'lijstSalaristabellen',
    group: GROUP,
    summary: 'Alle ingelezen salaristabellen',
    source: 'DVO artikel 4.3',
  })
  @Answers(200, SALARY_TABLES, 'De salaristabellen, op ingangsdatum.')
  async list(@CurrentActor() actor: Actor): Promise<z.input<typeof SALARY_TABLES>> {
    const all = await this.transactions.run(actor, (tx) => this.tables.all(tx), { readOnly: true });
    return { salaristabellen: all.map(writeTable) };
  }

  @Post()
  @Idempotent()
  @Upload()
  @Permit('salary-table.record')
  @Operation({
    id: 'leesSalaristabelIn',
    group: GROUP,
    summary: 'Lees een salaristabel in zoals ze is gepubliceerd',
    description: 'Telt voor een overeenkomst pas mee als ze daarin is opgenomen.',
    source: 'DVO artikel 4.3 en SLA, Addendum',
  })
  @Refuses(
    SALARY_TABLE_PROBLEMS,
    'table-faults',
    'table-kept-before',
    'table-to-correct-unknown',
    'table-to-correct-differs',
  )
  @Answers(201, SALARY_TABLE, 'De ingelezen tabel.', { headers: { Location: 'Waar ze staat.' } })
  async add(
    @Body() form: SalaryTableForm,
    @SentFile() file: UploadedFile,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof SALARY_TABLE>> {
    const table = await this.transactions.run(actor, async (tx) =>
      valueOf(await this.readIn.readIn(tx, readUpload(form, file))),
    );
    response.location(`/v1/salaristabellen/${table.tableId}`);
    return writeTable(table);
  }

  @Post(':id/indexeringen')
  @Idempotent()
  @Permit('salary-table.record')
  @Operation({
    id: 'indexeerSalaristabel',
    group: GROUP,
    summary: 'Maak een voorlopige tabel uit een gepubliceerde, met een percentage',
    description: 'Tot de gepubliceerde tabel er is; die geeft dan zo nodig een correctie.',
    source: 'DVO artikel 4.3 en SLA, Addendum',
  })
  @Refuses(SALARY_TABLE_PROBLEMS, 'basis-provisional', 'not-after-basis', 'table-kept-before')
  @Answers(201, SALARY_TABLE, 'De voorlopige tabel.', { headers: { Location: 'Waar ze staat.' } })
  async index(
    @Param() { id }: SalaryTablePath,
    @Body() form: IndexingForm,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof SALARY_TABLE>> {
    const table = await this.transactions.run(actor, async (tx) => {
      const basis = await this.tables.find(tx, id);
      if (!basis) throw refused('not-found');
      const percentage = Percentage.parse(form.percentage) ?? Percentage.ZERO;
      return valueOf(await this.indexing.make(tx, { basis, percentage, effectiveFrom: form.ingangsdatum }));
    });
    response.location(`/v1/salaristabellen/${table.tableId}`);
    return writeTable(table);
  }

  @Get(':id')
  @Permit('salary-table.read')
  @Operation({
    id: 'toonSalaristabel',
    group: GROUP,
    summary: 'Een salaristabel met haar bedragen',
    source: 'DVO artikel 4.3',
  })
  @Answers(200, SALARY_TABLE_WITH_AMOUNTS, 'De tabel.')
  find(
    @Param() { id }: SalaryTablePath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SALARY_TABLE_WITH_AMOUNTS>> {
    return this.transactions.run(
      actor,
      async (tx) => {
        const table = await this.tables.find(tx, id);
        if (!table) throw refused('not-found');
        return { ...writeTable(table), schalen: await this.tables.scales(tx, id) };
      },
      { readOnly: true },
    );
  }
}
