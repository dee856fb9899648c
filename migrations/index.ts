import type { MigrationInterface } from 'typeorm';
import { CreateProtection1767225600000 } from './1767225600000-create-protection';

/** All migrations in order. Each is added here, at the end. */
export const migrations: readonly (new () => MigrationInterface)[] = [CreateProtection1767225600000];
