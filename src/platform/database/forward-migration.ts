import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration that is never undone: the tables hold records that may not disappear. */
export abstract class ForwardMigration implements MigrationInterface {
  abstract up(runner: QueryRunner): Promise<void>;

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only; restore a backup instead'));
  }
}
