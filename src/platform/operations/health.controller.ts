import { Controller, Get, SetMetadata } from '@nestjs/common';
import type { HealthCheckResult } from '@nestjs/terminus';
import { Probes } from './probes';

/** The mark that the guard of people looks for; platform comes before people and cannot import it. */
const Public = (): MethodDecorator => SetMetadata('slotsom:permitted-action', 'public');

/** For whoever keeps the service running: has it started, is it alive, and can it work. */
@Controller('health')
export class HealthController {
  constructor(private readonly probes: Probes) {}

  /** The process listens only after it looked at its database and every capability started. */
  @Public()
  @Get('started')
  started(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process answers. Depends on nothing else: a restart would not bring a database back. */
  @Public()
  @Get('live')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** Requests can be carried out. */
  @Public()
  @Get('ready')
  ready(): Promise<HealthCheckResult> {
    return this.probes.ready();
  }
}
