import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { checkApplicationRole } from './check-application-role';
import { checkDurability } from './check-durability';
import { checkMigrations } from './check-migrations';

/**
 * The application does not start with a role that could do too much, nor on tables of another version, nor in production on a
 * server that may lose what it confirmed.
 */
@Injectable()
export class DatabaseCheck implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'environment'>,
  ) {}

  async onModuleInit(): Promise<void> {
    await checkApplicationRole(this.dataSource);
    if (this.config.environment === 'production') await checkDurability(this.dataSource);
    await checkMigrations(this.dataSource);
  }
}
