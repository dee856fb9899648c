import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import { AuditTrail } from '../platform/audit';
import type { Actor } from '../platform/database';
import { Answers, Operation, Refused, Refuses } from '../platform/http';
import type { Outcome } from '../kernel/fault/fault';
import { readScenario, settleScenario, writeResult } from './domain';
import { ExportScenario } from './export-scenario.service';
import { SCENARIO, SCENARIO_PROBLEMS, SCENARIO_RESULT, ScenarioBody, ScenarioPath } from './scenarios.dto';

const GROUP = 'Scenario’s';

/** An agreement as a file, and a file computed. */
@Controller('v1')
export class ScenariosController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly exporting: ExportScenario,
    private readonly audit: AuditTrail,
  ) {}

  @Get('overeenkomsten/:kenmerk/scenario')
  @Permit('scenario.export')
  @Operation({
    id: 'exporteerScenario',
    group: GROUP,
    summary: 'De overeenkomst als scenariobestand, met alle feiten, loonregels en runs',
    description:
      'Wie het bestand doorrekent, krijgt de facturen die zijn vastgesteld. Het ophalen wordt genoteerd.',
    source: 'DVO artikel 7.5',
  })
  @Answers(200, SCENARIO, 'Het scenario.')
  async export(
    @Param() { kenmerk }: ScenarioPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SCENARIO>> {
    const scenario = await this.access.read(actor, kenmerk, (tx, record) =>
      this.exporting.export(tx, record),
    );
    await this.audit.recordApart(actor, {
      action: 'scenario.exported',
      subjectKind: 'agreement',
      subjectId: kenmerk,
    });
    return scenario;
  }

  @Post('scenarioberekeningen')
  @Permit('scenario.settle')
  @Operation({
    id: 'berekenScenario',
    group: GROUP,
    summary: 'Reken een scenario door; er wordt niets bewaard',
    source: 'DVO artikelen 3 en 4',
  })
  @Refuses(SCENARIO_PROBLEMS, 'scenario-faults')
  @Answers(200, SCENARIO_RESULT, 'De documenten en overzichten.')
  settle(@Body() body: ScenarioBody): z.input<typeof SCENARIO_RESULT> {
    const settled = settleScenario(soundOf(readScenario(body)));
    return writeResult(soundOf(settled)) as z.input<typeof SCENARIO_RESULT>;
  }
}

function soundOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Refused({ code: 'scenario-faults', faults: outcome.faults });
}
