import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { checkApplicationRole } from './check-application-role';

/** The application does not start with a role that could do too much. */
@Injectable()
export class ApplicationRoleCheck implements OnModuleInit {
  constructor(private readonly dataSource: DataSource) {}

  onModuleInit(): Promise<void> {
    return checkApplicationRole(this.dataSource);
  }
}
