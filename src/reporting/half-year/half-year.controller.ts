import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess, MomentQuery, readAskedMoment } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
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
import { SETTLING_PROBLEMS } from '../../settlement';
import { OverviewPath, readPeriod } from '../overviews.dto';
import {
  ClarificationBody,
  FIXED_OVERVIEW,
  FixedOverviewPath,
  HALF_YEAR,
  HALF_YEAR_PROBLEMS,
  readClarification,
  writeFixedOverview,
  writeShownHalfYear,
} from './half-year.dto';
import { HalfYearActs } from './half-year-acts.service';
import { ReadHalfYear } from './read-half-year.service';

const GROUP = 'Begroting en verantwoording';
const SOURCE = 'DVO artikelen 4.5 en 6';

/** Half-year overviews: as known at a moment, clarified by each party, and fixed. */
@Controller('v1/overeenkomsten/:kenmerk/halfjaaroverzichten/:periode')
export class HalfYearController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reading: ReadHalfYear,
    private readonly acts: HalfYearActs,
  ) {}

  @Get()
  @Permit('budget.read')
  @Operation({
    id: 'toonHalfjaaroverzicht',
    group: GROUP,
    summary:
      'Begroot, in rekening te brengen, in rekening gebracht en verwacht, over een halfjaar en zijn jaar',
    description:
      'Bedragen per onderdeel, maand en publicatiegroep, voor beide partijen gelijk. Toelichtingen zijn van je eigen partij tot ze het overzicht vaststelt.',
    source: SOURCE,
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @Answers(200, HALF_YEAR, 'Het overzicht.', {
    headers: { ETag: 'De vingerafdruk, om mee vast te stellen.' },
  })
  async find(
    @Param() { kenmerk, periode }: OverviewPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof HALF_YEAR>> {
    const asked = readAskedMoment(query);
    const shown = valueOf(await this.reading.read(actor, kenmerk, readPeriod(periode), asked));
    response.setHeader('ETag', etagOf(shown.fingerprint));
    return writeShownHalfYear(shown);
  }

  @Post('toelichtingen')
  @Idempotent()
  @Permit('overview.clarify')
  @Operation({
    id: 'lichtHalfjaaroverzichtToe',
    group: GROUP,
    summary: 'Schrijf op waar het verschil van een onderdeel vandaan komt',
    description:
      'Geldt voor de cijfers van nu: veranderen die, dan vraagt het onderdeel opnieuw een toelichting. De andere partij ziet haar als je partij het overzicht vaststelt.',
    source: SOURCE,
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @Answers(201, HALF_YEAR, 'Het overzicht.')
  async clarify(
    @Param() { kenmerk, periode }: OverviewPath,
    @Body() body: ClarificationBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof HALF_YEAR>> {
    const said = readClarification(body);
    await this.access.change(actor, kenmerk, async (tx, record) =>
      valueOf(await this.acts.clarify(tx, record, readPeriod(periode), [said])),
    );
    return writeShownHalfYear(valueOf(await this.reading.read(actor, kenmerk, readPeriod(periode), {})));
  }

  @Post('vaststellingen')
  @Idempotent()
  @Permit('overview.fix')
  @Operation({
    id: 'stelHalfjaaroverzichtVast',
    group: GROUP,
    summary: 'Stel het overzicht vast voor de planning en control van je partij',
    description:
      'If-Match is de ETag van het overzicht dat je hebt beoordeeld. Cijfers en toelichtingen liggen daarna vast, voor beide partijen te lezen; een latere versie komt ernaast.',
    source: SOURCE,
  })
  @Refuses(
    HALF_YEAR_PROBLEMS,
    'period-not-begun',
    'period-outside-agreement',
    'overview-not-clarified',
    'overview-fixed-before',
  )
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @Answers(201, FIXED_OVERVIEW, 'Het vastgestelde overzicht.', { headers: { Location: 'Waar het staat.' } })
  async fix(
    @Param() { kenmerk, periode }: OverviewPath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof FIXED_OVERVIEW>> {
    const period = readPeriod(periode);
    const { version } = await this.access.change(actor, kenmerk, async (tx, record) => {
      const decision = await this.acts.fix(tx, record, period, seen);
      if (!decision.ok && decision.refusal.code === 'overview-differs') throw refused('stale-version');
      return valueOf(decision);
    });
    const at = `/v1/overeenkomsten/${encodeURIComponent(kenmerk)}/halfjaaroverzichten/${periode}`;
    response.location(`${at}/vaststellingen/${version.toString()}`);
    return writeFixedOverview(valueOf(await this.reading.version(actor, kenmerk, period, version)));
  }

  @Get('vaststellingen/:versie')
  @Permit('budget.read')
  @Operation({
    id: 'toonVastgesteldHalfjaaroverzicht',
    group: GROUP,
    summary: 'Een overzicht zoals een partij het vaststelde, met wat anders is dan in haar vorige versie',
    source: SOURCE,
  })
  @Refuses(HALF_YEAR_PROBLEMS, 'unknown-overview')
  @Answers(200, FIXED_OVERVIEW, 'Het vastgestelde overzicht.')
  async version(
    @Param() { kenmerk, periode, versie }: FixedOverviewPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof FIXED_OVERVIEW>> {
    const found = await this.reading.version(actor, kenmerk, readPeriod(periode), Number(versie));
    return writeFixedOverview(valueOf(found));
  }
}
