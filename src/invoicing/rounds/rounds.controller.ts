import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementRegister } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import { Transactions, type Actor, type Tx } from '../../platform/database';
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
import { BILLING_PROBLEMS } from '../billing-problems.dto';
import { AskRound } from './ask-round.service';
import type { RoundStanding } from './round-sum';
import { RoundReader } from './round.reader';
import {
  ROUND,
  choiceNamed,
  RoundBody,
  RoundItemPath,
  RoundPath,
  RoundQuery,
  ROUNDS,
  writeRound,
  writeRounds,
} from './rounds.dto';

const GROUP = 'Facturering';
const SOURCE = 'DVO artikelen 3.3 en 4.10';
const ETAG = { ETag: 'De vingerafdruk van wat gereed is, om mee vast te stellen.' };

/** Billing a month for all agreements of one's own municipality. */
@Controller('v1/maandrondes')
export class RoundsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly reader: RoundReader,
    private readonly asking: AskRound,
  ) {}

  @Get()
  @Permit('billing-round.read')
  @Operation({
    id: 'lijstMaandrondes',
    group: GROUP,
    summary: 'De maandrondes van je gemeente',
    source: SOURCE,
  })
  @Answers(200, ROUNDS, 'De maandrondes.')
  list(@CurrentActor() actor: Actor): Promise<z.input<typeof ROUNDS>> {
    const load = async (tx: Tx): Promise<z.input<typeof ROUNDS>> => writeRounds(await this.reader.rounds(tx));
    return this.transactions.run(actor, load, { readOnly: true });
  }

  @Post()
  @Idempotent()
  @Permit('billing.prepare')
  @Operation({
    id: 'vraagMaandronde',
    group: GROUP,
    summary: 'Stel voor een maand van alle overeenkomsten het concept op',
    description:
      'Op de achtergrond, per overeenkomst, op jouw naam. Wat niet kan, wordt met naam en reden aangehouden; de andere gaan door. Nog eens vragen doet alleen wat er nog ligt.',
    source: SOURCE,
  })
  @Refuses(BILLING_PROBLEMS, 'month-not-begun', 'round-without-agreements')
  @Answers(201, ROUND, 'De ronde.', { headers: { ...ETAG, Location: 'Waar zij staat.' } })
  async open(
    @Body() { maand }: RoundBody,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof ROUND>> {
    const standing = await this.transactions.run(actor, async (tx) => {
      valueOf(await this.asking.open(tx, maand));
      return this.reader.read(tx, maand);
    });
    response.location(`/v1/maandrondes/${maand}`);
    return answer(standing, response);
  }

  @Get(':maand')
  @Permit('billing-round.read')
  @Operation({
    id: 'toonMaandronde',
    group: GROUP,
    summary: 'Hoe ver elke overeenkomst in een maandronde is',
    source: SOURCE,
  })
  @Answers(200, ROUND, 'De ronde.', { headers: ETAG })
  async find(
    @Param() { maand }: RoundPath,
    @Query() { stand, pagina }: RoundQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof ROUND>> {
    const part = { only: choiceNamed(stand), page: pagina };
    const load = (tx: Tx): Promise<RoundStanding> => this.reader.read(tx, maand, part);
    return answer(await this.transactions.run(actor, load, { readOnly: true }), response);
  }

  @Post(':maand/vaststellingen')
  @Idempotent()
  @Permit('billing.issue')
  @Operation({
    id: 'stelMaandrondeVast',
    group: GROUP,
    summary: 'Stel alle concepten vast die in een maandronde gereed zijn',
    description:
      'If-Match is de ETag van de ronde die je hebt beoordeeld. Op de achtergrond, elke overeenkomst apart, op jouw naam. Wat je zelf opstelde, blijft liggen voor een collega; wat intussen veranderde, wordt aangehouden.',
    source: SOURCE,
  })
  @Refuses(BILLING_PROBLEMS, 'unknown-round', 'round-nothing-ready', 'prepared-by-yourself')
  @Answers(201, ROUND, 'De ronde.', { headers: ETAG })
  async issue(
    @Param() { maand }: RoundPath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof ROUND>> {
    const standing = await this.transactions.run(actor, async (tx) => {
      const decision = await this.asking.issue(tx, maand, seen);
      if (!decision.ok && decision.refusal.code === 'round-differs') throw refused('stale-version');
      valueOf(decision);
      return this.reader.read(tx, maand);
    });
    return answer(standing, response);
  }

  @Post(':maand/overeenkomsten/:kenmerk/pogingen')
  @Idempotent()
  @Permit('billing.prepare')
  @Operation({
    id: 'probeerInMaandrondeOpnieuw',
    group: GROUP,
    summary: 'Stel het concept van één overeenkomst in een maandronde opnieuw op',
    source: SOURCE,
  })
  @Refuses(BILLING_PROBLEMS, 'unknown-round', 'round-nothing-to-retry')
  @Answers(201, ROUND, 'De ronde.', { headers: ETAG })
  async retry(
    @Param() { maand, kenmerk }: RoundItemPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof ROUND>> {
    const standing = await this.transactions.run(actor, async (tx) => {
      const record = await this.agreements.byKey(tx, kenmerk);
      if (!record) throw refused('not-found');
      valueOf(await this.asking.retry(tx, maand, record));
      return this.reader.read(tx, maand);
    });
    return answer(standing, response);
  }
}

function answer(standing: RoundStanding, response: Response): z.input<typeof ROUND> {
  if (!standing.round) throw refused('not-found');
  response.setHeader('ETag', etagOf(standing.fingerprint));
  return writeRound(standing, standing.round);
}
