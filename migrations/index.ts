import type { MigrationInterface } from 'typeorm';
import { CreateProtection1767225600000 } from './1767225600000-create-protection';
import { CreateAudit1767225600001 } from './1767225600001-create-audit';

/** All migrations in order. Each is added here, at the end. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  CreateProtection1767225600000,
  CreateAudit1767225600001,
];
