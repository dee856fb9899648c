import { Controller, Get } from '@nestjs/common';
import type { z } from 'zod';
import { Permit } from '../people';
import { Answers, Operation } from '../platform/http';
import { PayrollProfiles } from './payroll-profiles';
import { PROFILES } from './payroll.dto';

/** By which profiles payroll files can be read. */
@Controller('v1/loonprofielen')
export class PayrollProfilesController {
  constructor(private readonly profiles: PayrollProfiles) {}

  @Get()
  @Permit('payroll.check')
  @Operation({
    id: 'lijstLoonprofielen',
    group: 'Loonkosten',
    summary: 'De profielen waarmee loonbestanden gelezen kunnen worden',
    source: 'DVO artikel 4.10',
  })
  @Answers(200, PROFILES, 'De profielen.')
  list(): z.input<typeof PROFILES> {
    return { loonprofielen: this.profiles.names() };
  }
}
