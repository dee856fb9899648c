import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
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
import { IssueYearEnd } from './issue-year-end.service';
import { ReadYearEnd } from './read-year-end.service';
import {
  CLOSING,
  writeClosing,
  writeYearEnd,
  YEAR_END,
  YEAR_END_PROBLEMS,
  YearEndPath,
} from './year-end.dto';

const GROUP = 'Begroting en verantwoording';

/** The account of a year, and closing it. */
@Controller('v1/overeenkomsten/:kenmerk/jaarafrekeningen/:jaar')
export class YearEndController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reading: ReadYearEnd,
    private readonly issuing: IssueYearEnd,
  ) {}

  @Get()
  @Permit('budget.read')
  @Operation({
    id: 'toonJaarafrekening',
    group: GROUP,
    summary: 'De jaarafrekening: begroting, gerealiseerd, gefactureerd, aangehouden en nog te factureren',
    description:
      'Zonder dag of positie: zoals vastgesteld, of anders zoals nu bekend. Bedragen per onderdeel, voor beide partijen.',
    source: 'DVO artikelen 4.2 en 6',
  })
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @Answers(200, YEAR_END, 'De jaarafrekening.', {
    headers: { ETag: 'De vingerafdruk, om mee vast te stellen.' },
  })
  async find(
    @Param() { kenmerk, jaar }: YearEndPath,
    @Query() query: MomentQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof YEAR_END>> {
    const question = { year: Number(jaar), asked: readAskedMoment(query) };
    const yearEnd = valueOf(await this.reading.read(actor, kenmerk, question));
    response.setHeader('ETag', etagOf(yearEnd.fingerprint));
    return writeYearEnd(yearEnd);
  }

  @Post('vaststellingen')
  @Idempotent()
  @Permit('year-end.issue')
  @Operation({
    id: 'stelJaarafrekeningVast',
    group: GROUP,
    summary: 'Stel de jaarafrekening vast en sluit het jaar af',
    description:
      'If-Match is de ETag van de jaarafrekening die je hebt beoordeeld. Aantal, som en hash van de gefactureerde regels liggen daarna vast; latere regels zeggen dat ze na afsluiting komen. Wie iets vastlegde dat na de laatste factuur nieuw is, stelt niet vast.',
    source: 'DVO artikelen 3.3, 4.2 en 6',
  })
  @Refuses(YEAR_END_PROBLEMS, 'year-not-over', 'year-closed-before')
  @Refuses(YEAR_END_PROBLEMS, 'nothing-to-close', 'recorded-since-invoicing')
  @Refuses(SETTLING_PROBLEMS, 'year-cannot-be-settled')
  @Answers(201, CLOSING, 'De vaststelling.', { headers: { Location: 'Waar de jaarafrekening staat.' } })
  async issue(
    @Param() { kenmerk, jaar }: YearEndPath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof CLOSING>> {
    const issued = await this.access.change(actor, kenmerk, async (tx, record) => {
      const decision = await this.issuing.issue(tx, record, Number(jaar), seen);
      if (!decision.ok && decision.refusal.code === 'statement-differs') throw refused('stale-version');
      return valueOf(decision);
    });
    response.location(`/v1/overeenkomsten/${encodeURIComponent(kenmerk)}/jaarafrekeningen/${jaar}`);
    return writeClosing(issued);
  }
}
