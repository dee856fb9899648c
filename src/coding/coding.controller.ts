import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess, MomentQuery, readAskedMoment, writeKnownMoment } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Idempotent, Operation, refusedInput, Refuses, valueOf } from '../platform/http';
import {
  CODED,
  CodedPeriodPath,
  CODING_PROBLEMS,
  CodingPath,
  readCodedPeriod,
  readScheme,
  refuseRules,
  SCHEME,
  SchemeBody,
  SCHEMES,
  writeCoded,
  writeScheme,
} from './coding.dto';
import { ReadCoding, type CodedPeriod } from './read-coding.service';
import { RecordCoding } from './record-coding.service';

const GROUP = 'Begroting en verantwoording';
const SOURCE = 'DVO artikel 4.5; BBV';

/** Under which taakvelden and codes a party books what was invoiced; each party sees its own. */
@Controller('v1/overeenkomsten/:kenmerk/coderingen')
export class CodingController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reading: ReadCoding,
    private readonly recording: RecordCoding,
  ) {}

  @Get()
  @Permit('coding.read')
  @Operation({
    id: 'lijstCoderingen',
    group: GROUP,
    summary: 'De coderingen van je eigen partij, in volgorde van vastleggen',
    source: SOURCE,
  })
  @Answers(200, SCHEMES, 'De coderingen.')
  list(
    @Param() { kenmerk }: CodingPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SCHEMES>> {
    return this.access.readAsKnown(actor, kenmerk, readAskedMoment(query), async (tx, record, moment) => ({
      ...writeKnownMoment(moment),
      coderingen: (await this.reading.schemes(tx, record, moment)).map(writeScheme),
    }));
  }

  @Post()
  @Idempotent()
  @Permit('coding.record')
  @Operation({
    id: 'legCoderingVast',
    group: GROUP,
    summary: 'Leg vast onder welke codes je partij de onderdelen boekt, vanaf een kostenmaand',
    description:
      'Een codering verandert nooit: leg een nieuwe vast. Wat in rekening komt, hangt er niet van af.',
    source: SOURCE,
  })
  @Refuses(CODING_PROBLEMS, 'coding-unchanged')
  @Answers(201, SCHEME, 'De codering.')
  record(
    @Param() { kenmerk }: CodingPath,
    @Body() body: SchemeBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SCHEME>> {
    return this.access.change(actor, kenmerk, async (tx, record) => {
      const recorded = valueOf(await this.recording.record(tx, record, readScheme(body)));
      return 'faults' in recorded ? refuseRules(recorded.faults) : writeScheme(recorded);
    });
  }

  @Get(':periode')
  @Permit('coding.read')
  @Operation({
    id: 'toonGecodeerdeFacturen',
    group: GROUP,
    summary: 'De facturen van een periode per taakveld en codering, tot op de cent gelijk aan de facturen',
    description: 'Facturen tellen op hun datum. Per bedrag staat erbij over welke kostenmaanden het gaat.',
    source: SOURCE,
  })
  @Answers(200, CODED, 'Per taakveld, per factuur en per factuurregel.')
  invoiced(
    @Param() path: CodedPeriodPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof CODED>> {
    return this.access.readAsKnown(actor, path.kenmerk, readAskedMoment(query), async (tx, record, moment) =>
      writeCoded(path.periode, await this.reading.invoiced(tx, record, periodOf(path), moment), moment),
    );
  }
}

function periodOf({ periode }: CodedPeriodPath): CodedPeriod {
  const period = readCodedPeriod(periode);
  if (!period) throw refusedInput([{ path: 'periode', code: 'not-a-period' }]);
  return period;
}
