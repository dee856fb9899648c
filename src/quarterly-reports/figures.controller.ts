import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import {
  Answers,
  Idempotent,
  Operation,
  Refuses,
  SentFile,
  Upload,
  valueOf,
  type UploadedFile,
} from '../platform/http';
import { EnterFigures } from './enter-figures.service';
import { FiguresReader } from './figures.reader';
import { ENTERED, FigureBody, FIGURES, READ_IN, readFigure, writeFigures } from './figures.dto';
import { QUARTER_PROBLEMS, QuarterPath, readQuarter, refuseReportFaults } from './quarterly-reports.dto';
import { ReadInFigures } from './read-in-figures.service';

const GROUP = 'Kwartaalrapportages';
const SOURCE = 'DVO artikel 6; SLA, Rapportagemodel';
const REFUSALS = ['quarter-outside-agreement', 'quarterly-report-fixed'] as const;

/** Figures of a quarter that the service does not know by itself: counts per product, complaints, data leaks. */
@Controller('v1/overeenkomsten/:kenmerk/kwartaalrapportages/:kwartaal')
export class FiguresController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly figures: FiguresReader,
    private readonly entering: EnterFigures,
    private readonly reading: ReadInFigures,
  ) {}

  @Get('cijfers')
  @Permit('quarterly-report.write')
  @Operation({
    id: 'lijstKwartaalcijfers',
    group: GROUP,
    summary: 'Wat er van een kwartaal is vastgelegd, met bron; ook wat is vervangen',
    source: SOURCE,
  })
  @Answers(200, FIGURES, 'De cijfers.')
  list(@Param() path: QuarterPath, @CurrentActor() actor: Actor): Promise<z.input<typeof FIGURES>> {
    return this.access.read(actor, path.kenmerk, async (tx, { agreementId }) =>
      writeFigures(await this.figures.read(tx, agreementId, readQuarter(path))),
    );
  }

  @Post('cijfers')
  @Idempotent()
  @Permit('quarterly-report.write')
  @Operation({
    id: 'legKwartaalcijferVast',
    group: GROUP,
    summary: 'Leg een cijfer vast, of een dat het vorige vervangt',
    description: 'Kan tot de rapportage van het kwartaal is vastgesteld.',
    source: SOURCE,
  })
  @Refuses(QUARTER_PROBLEMS, ...REFUSALS)
  @Answers(201, ENTERED, 'Het nummer van het cijfer.')
  enter(
    @Param() path: QuarterPath,
    @Body() body: FigureBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof ENTERED>> {
    return this.access.change(actor, path.kenmerk, async (tx, record) => {
      const entered = valueOf(await this.entering.enter(tx, record, readQuarter(path), readFigure(body)));
      return 'faults' in entered ? refuseReportFaults(entered.faults) : { nummer: entered.number };
    });
  }

  @Post('cijferbestanden')
  @Idempotent()
  @Upload()
  @Permit('quarterly-report.write')
  @Operation({
    id: 'leesKwartaalcijfersIn',
    group: GROUP,
    summary: 'Lees een CSV-bestand met cijfers van het kwartaal in',
    description:
      'Alle fouten van alle rijen komen tegelijk terug; een bestand met een fout wordt geheel geweigerd.',
    source: SOURCE,
  })
  @Refuses(QUARTER_PROBLEMS, ...REFUSALS, 'figure-file-faults', 'figure-file-read-before')
  @Answers(201, READ_IN, 'Hoeveel cijfers zijn vastgelegd.')
  readIn(
    @Param() path: QuarterPath,
    @SentFile() file: UploadedFile,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof READ_IN>> {
    return this.access.change(actor, path.kenmerk, async (tx, record) => ({
      cijfers: valueOf(await this.reading.readIn(tx, record, readQuarter(path), file)),
    }));
  }
}
