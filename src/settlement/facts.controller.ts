import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import {
  AgreementAccess,
  readAskedMoment,
  writeKnownMoment,
  type AgreementRecord,
  type FactItem,
  type Recording,
} from '../agreements';
import { SalaryTables } from '../indexation';
import { CurrentActor, Permit } from '../people';
import type { Actor, Tx } from '../platform/database';
import { Answers, Idempotent, Operation, Refused, refusedInput, Refuses } from '../platform/http';
import {
  FACT_PROBLEMS,
  FactsPath,
  FactsQuery,
  inRequest,
  NewFacts,
  type PlaceInRequest,
  readFacts,
  RECORDED_FACTS,
  RECORDING,
  TableEntry,
  writeFact,
  writeRecording,
} from './facts.dto';
import { RecordFacts } from './record-facts.service';
import { RecordedFacts } from './recorded-facts.reader';

const GROUP = 'Feiten';

/** What is recorded of an agreement: never changed, only replaced or withdrawn by further facts. */
@Controller('v1/overeenkomsten/:kenmerk')
export class FactsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly recordFacts: RecordFacts,
    private readonly recorded: RecordedFacts,
    private readonly tables: SalaryTables,
  ) {}

  @Get('feiten')
  @Permit('facts.read')
  @Operation({
    id: 'lijstFeiten',
    group: GROUP,
    summary: 'Wat op een moment bekend was, in de volgorde van vastleggen',
    description: 'Loonregels staan hier niet bij; die komen met loonleveringen.',
    source: 'DVO artikel 4.2',
  })
  @Answers(200, RECORDED_FACTS, 'De feiten.')
  list(
    @Param() { kenmerk }: FactsPath,
    @Query() { lijst, ...asked }: FactsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof RECORDED_FACTS>> {
    return this.access.readAsKnown(actor, kenmerk, readAskedMoment(asked), async (tx, record, moment) => {
      const facts = await this.recorded.knownAt(tx, record.agreementId, moment);
      const ofList = facts.filter(({ list }) => lijst === undefined || list === lijst);
      return { ...writeKnownMoment(moment), feiten: ofList.map(writeFact) };
    });
  }

  @Post('feiten')
  @Idempotent()
  @Permit('facts.record')
  @Operation({
    id: 'legFeitenVast',
    group: GROUP,
    summary: 'Leg feiten uit één bron vast, alle of geen',
    source: 'DVO artikelen 4.2 tot en met 4.12',
  })
  @Answers(201, RECORDING, 'Wanneer en onder welke posities ze zijn vastgelegd.')
  async record(
    @Param() { kenmerk }: FactsPath,
    @Body() body: NewFacts,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof RECORDING>> {
    const facts = { source: body.bron, items: readFacts(body), placeOf: factPlace };
    const recording = await this.access.change(actor, kenmerk, (tx, record) =>
      this.recordAll(tx, record, facts),
    );
    return writeRecording(recording);
  }

  @Post('salaristabellen')
  @Idempotent()
  @Permit('facts.record')
  @Operation({
    id: 'neemSalaristabelOp',
    group: GROUP,
    summary: 'Neem een ingelezen salaristabel op in de overeenkomst',
    source: 'DVO artikel 4.3',
  })
  @Refuses(FACT_PROBLEMS, 'table-not-kept')
  @Answers(201, RECORDING, 'Wanneer en onder welke positie ze is opgenomen.')
  async enterTable(
    @Param() { kenmerk }: FactsPath,
    @Body() { bron, tabel, id = tabel, vervangt }: TableEntry,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof RECORDING>> {
    const recording = await this.access.change(actor, kenmerk, async (tx, record) => {
      if (!(await this.tables.find(tx, tabel))) {
        throw new Refused({ code: 'table-not-kept', values: { table: tabel } });
      }
      const item = { id, table: tabel, ...(vervangt !== undefined && { replaces: vervangt }) };
      const items = [{ list: 'salaryTables', item }];
      return this.recordAll(tx, record, { source: bron, items, placeOf: () => '' });
    });
    return writeRecording(recording);
  }

  private async recordAll(
    tx: Tx,
    record: AgreementRecord,
    { source, items, placeOf }: SentFacts,
  ): Promise<Recording> {
    const recording = await this.recordFacts.record(tx, record, source, items);
    if (recording.ok) return recording.value;
    const counts = await this.recorded.counts(tx, record.agreementId);
    throw refusedInput(inRequest(recording.faults, items, counts, placeOf));
  }
}

interface SentFacts {
  readonly source: string;
  readonly items: readonly FactItem[];
  readonly placeOf: PlaceInRequest;
}

function factPlace(index: number): string {
  return `feiten[${index}]`;
}
