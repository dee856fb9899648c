import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess, AgreementPath } from '../agreements';
import { ExplanationReader } from '../invoicing';
import { actorOf, CurrentActor, CurrentPerson, decide, Permit, type Person } from '../people';
import { Transactions, type Actor } from '../platform/database';
import { Answers, Operation, Refuses, refused, valueOf } from '../platform/http';
import {
  CALCULATION,
  CALCULATION_PROBLEMS,
  FactQuery,
  LinePath,
  LINES_USING,
  writeCalculation,
  writeUses,
} from './calculations.dto';

/** How each amount of an issued document was computed, and where a fact went. */
@Controller('v1')
export class CalculationsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: AgreementAccess,
    private readonly explanations: ExplanationReader,
  ) {}

  @Get('facturen/:nummer/regels/:regel/berekening')
  @Permit('calculation.read')
  @Operation({
    id: 'toonBerekening',
    group: 'Facturen',
    summary: 'Hoe een factuurregel is berekend, stap voor stap',
    description:
      'Voor wie loonkosten mag zien tot en met de loonregels; voor de opdrachtgever tot en met publicatiegroep en maand.',
    source: 'DVO artikel 4.10',
  })
  @Answers(200, CALCULATION, 'De berekening.')
  async explain(
    @Param() { nummer, regel }: LinePath,
    @CurrentPerson() person: Person,
  ): Promise<z.input<typeof CALCULATION>> {
    const toTheFacts = decide(person, 'payroll.read').allowed;
    const place = { number: nummer, ordinal: Number(regel) };
    const explanation = await this.transactions.run(
      actorOf(person),
      (tx) => this.explanations.explain(tx, place, { toTheFacts }),
      { readOnly: true },
    );
    if (!explanation) throw refused('not-found');
    return writeCalculation(explanation);
  }

  @Get('overeenkomsten/:kenmerk/factuurregels')
  @Permit('payroll.read')
  @Operation({
    id: 'volgFeit',
    group: 'Facturen',
    summary: 'De factuurregels die een feit, loonregel of tabelcel gebruiken',
    description:
      'Een loonregel heet <levering>/<regel>, zoals LOON-2026-01/2. Een salaristabel heet naar haar kenmerk of naar het feit waarmee zij is ingevoerd; <tabel>/<schaal> is één schaal en <tabel>/<schaal>/<trede> één cel. Een trede telt mee als haar bedrag het maximum van de schaal is: alleen dat bedrag bepaalt de grens.',
    source: 'DVO artikel 4.10',
  })
  @Refuses(CALCULATION_PROBLEMS, 'fact-not-recorded')
  @Answers(200, LINES_USING, 'De factuurregels; geen als er wel zo’n feit is, maar niets het gebruikt.')
  uses(
    @Param() { kenmerk }: AgreementPath,
    @Query() { feit }: FactQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof LINES_USING>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) =>
      writeUses(valueOf(await this.explanations.linesUsing(tx, agreementId, feit))),
    );
  }
}
