import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { checkApplicationRole } from './check-application-role';
import { checkMigrations } from './check-migrations';

/** The application does not start with a role that could do too much, nor on tables of another version. */
@Injectable()
export class DatabaseCheck implements OnModuleInit {
  constructor(private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    await checkApplicationRole(this.dataSource);
    await checkMigrations(this.dataSource);
  }
}
