import { Controller, Get } from '@nestjs/common';
import type { z } from 'zod';
import { Permit } from '../../people';
import { Answers, Operation } from '../../platform/http';
import { COVERAGE, writeCoverage } from './coverage.dto';

/** What of the product stands for each article of the agreement. */
@Controller('v1/dekking')
export class CoverageController {
  @Get()
  @Permit('agreement.read')
  @Operation({
    id: 'toonDekking',
    group: 'Overeenkomsten',
    summary: 'Wat Slotsom doet voor elk artikel van de overeenkomst en de SLA',
    source: 'DVO artikelen 2 tot en met 9, SLA',
  })
  @Answers(200, COVERAGE, 'De artikelen en de regels.')
  show(): z.input<typeof COVERAGE> {
    return writeCoverage();
  }
}
