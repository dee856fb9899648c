import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import { AuditTrail } from '../platform/audit';
import type { Actor } from '../platform/database';
import { Answers, Operation, Refuses, valueOf } from '../platform/http';
import { ExportScenario } from './export-scenario.service';
import { SettleApart } from './settle-apart.service';
import { SCENARIO, SCENARIO_PROBLEMS, SCENARIO_RESULT, ScenarioBody, ScenarioPath } from './scenarios.dto';

const GROUP = 'Scenario’s';

/** An agreement as a file, and a file computed. */
@Controller('v1')
export class ScenariosController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly exporting: ExportScenario,
    private readonly audit: AuditTrail,
    private readonly settling: SettleApart,
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
  @Refuses(SCENARIO_PROBLEMS, 'scenario-faults', 'scenario-too-large', 'scenarios-busy')
  @Answers(200, SCENARIO_RESULT, 'De documenten en overzichten.')
  async settle(@Body() body: ScenarioBody): Promise<z.input<typeof SCENARIO_RESULT>> {
    return valueOf(await this.settling.settle(body)) as z.input<typeof SCENARIO_RESULT>;
  }
}
