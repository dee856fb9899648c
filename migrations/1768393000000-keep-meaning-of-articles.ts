import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * An article code that was once in the tariffs never comes back for something else, also not by two files that are read
 * in at the same time: a bill of an earlier year names it (SLA 1.9). What it stands for is its description.
 */
export class KeepMeaningOfArticles1768393000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE FUNCTION slotsom.keep_meaning_of_article() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('agreement:' || NEW.agreement_id, 0));
    IF EXISTS (SELECT FROM slotsom.cemetery_tariff earlier
        WHERE earlier.agreement_id = NEW.agreement_id AND earlier.article = NEW.article
          AND earlier.description <> NEW.description) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('Article %s stands for something else', NEW.article);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER keep_meaning_of_article BEFORE INSERT ON slotsom.cemetery_tariff
    FOR EACH ROW EXECUTE FUNCTION slotsom.keep_meaning_of_article()`,
];
