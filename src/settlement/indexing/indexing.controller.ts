import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess, MomentQuery, readAskedMoment, writeKnownMoment } from '../../agreements';
import { actorOf, CurrentActor, CurrentPerson, decide, Permit, type Person } from '../../people';
import type { Actor } from '../../platform/database';
import {
  Answers,
  etagOf,
  Idempotent,
  IfMatch,
  Operation,
  refused,
  Refuses,
  valueOf,
} from '../../platform/http';
import { FACT_PROBLEMS, FactsPath, RECORDING, writeRecording } from '../facts.dto';
import { AcceptTable } from './accept-table.service';
import { AgreementTables } from './agreement-tables.reader';
import { EffectReader } from './effect.reader';
import { AgreementTablePath, TABLE_EFFECT, TableEffectQuery, writeTableEffect } from './effects.dto';
import { fingerprintOf } from './fingerprint-of';
import { AGREEMENT_TABLES, INDEXING_PROBLEMS, writeAgreementTable } from './indexing.dto';

const GROUP = 'Indexering';

/** Salary tables in an agreement: what they do, and what the client says of them. */
@Controller('v1/overeenkomsten/:kenmerk/salaristabellen')
export class IndexingController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly tables: AgreementTables,
    private readonly effects: EffectReader,
    private readonly acceptance: AcceptTable,
  ) {}

  @Get()
  @Permit('indexation.read')
  @Operation({
    id: 'lijstSalaristabellenVanOvereenkomst',
    group: GROUP,
    summary: 'De salaristabellen van de cao, en of ze in deze overeenkomst meetellen',
    source: 'DVO artikel 4.3 en SLA, Addendum',
  })
  @Answers(200, AGREEMENT_TABLES, 'De tabellen.')
  list(
    @Param() { kenmerk }: FactsPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof AGREEMENT_TABLES>> {
    return this.access.readAsKnown(actor, kenmerk, readAskedMoment(query), async (tx, record, moment) => {
      const tables = await this.tables.load(tx, record, moment);
      return { ...writeKnownMoment(moment), salaristabellen: tables.map(writeAgreementTable) };
    });
  }

  @Get(':tabel/effect')
  @Permit('indexation.read')
  @Operation({
    id: 'toonEffectVanSalaristabel',
    group: GROUP,
    summary: 'Wat een ingelezen tabel verandert aan plafond, budget en open maanden; legt niets vast',
    description: 'Ook van een tabel die nog niet is opgenomen. Met de ETag gaat de opdrachtgever akkoord.',
    source: 'DVO artikel 4.3 en SLA, Addendum',
  })
  @Refuses(FACT_PROBLEMS, 'table-not-kept')
  @Refuses(INDEXING_PROBLEMS, 'table-not-entered')
  @Answers(200, TABLE_EFFECT, 'Het effect.', {
    headers: { ETag: 'De vingerafdruk van tabel, plafond en budget, om mee akkoord te gaan.' },
  })
  effect(
    @Param() { kenmerk, tabel }: AgreementTablePath,
    @Query() { vervangt, ...query }: TableEffectQuery,
    @CurrentPerson() person: Person,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof TABLE_EFFECT>> {
    return this.access.readAsKnown(
      actorOf(person),
      kenmerk,
      readAskedMoment(query),
      async (tx, record, moment) => {
        const question = { table: tabel, replaces: vervangt };
        const effect = valueOf(await this.effects.ofTable(tx, record, question, moment));
        response.setHeader('ETag', etagOf(fingerprintOf(effect)));
        const withCharges = decide(person, 'settlement.read').allowed;
        return writeTableEffect(effect, { moment, withCharges });
      },
    );
  }

  @Post(':tabel/akkoorden')
  @Idempotent()
  @Permit('indexation.accept')
  @Operation({
    id: 'gaAkkoordMetSalaristabel',
    group: GROUP,
    summary: 'Ga akkoord met een tabel, zodat ze meetelt voor het plafond',
    description:
      'If-Match is de ETag van het effect dat je hebt beoordeeld. Alleen nodig als de overeenkomst indexeert na akkoord.',
    source: 'DVO artikel 4.3 en SLA, Addendum',
  })
  @Refuses(FACT_PROBLEMS, 'table-not-kept')
  @Refuses(INDEXING_PROBLEMS, 'table-not-entered', 'accepted-before', 'acceptance-not-needed')
  @Answers(201, RECORDING, 'Wanneer en onder welke positie het akkoord is vastgelegd.')
  accept(
    @Param() { kenmerk, tabel }: AgreementTablePath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof RECORDING>> {
    return this.access.change(actor, kenmerk, async (tx, record) => {
      const decision = await this.acceptance.accept(tx, record, tabel, seen);
      if (!decision.ok && decision.refusal.code === 'effect-differs') throw refused('stale-version');
      return writeRecording(valueOf(decision));
    });
  }
}
