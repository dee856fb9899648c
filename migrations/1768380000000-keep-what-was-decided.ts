import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * What is decided in the service is taken back by an act and by its own name alone: no withdrawal names its source,
 * which would count before it comes as well, and none undoes that it was taken back (DVO 3.6, 4.2, 4.8, 9.2).
 */
export class KeepWhatWasDecided1768380000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const DOSSIER = '[A-Z][1-9][0-9]*';
const SOURCE = [
  `(voorstel|akkoord|intrekking|afronding|kosten|addendum|adviesnota|opzegging) ${DOSSIER}`,
  `intrekking van opzegging ${DOSSIER}`,
  'jaaraddendum [0-9]{4}, versie [1-9][0-9]*',
].join('|');
const TAKEN_BACK = [
  `opzegging ${DOSSIER} ingetrokken`,
  `intrekking (addendum|formatie) ${DOSSIER} versie [1-9][0-9]*`,
].join('|');

const STATEMENTS = [
  `CREATE FUNCTION slotsom.keep_what_was_decided() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.body ->> 'ofSource' ~ '^(${SOURCE})$'
        OR NEW.body ->> 'fact' ~ '^(${TAKEN_BACK})$' OR NEW.replaces ~ '^(${TAKEN_BACK})$' THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'what was decided is not taken back by recording a fact';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER keep_what_was_decided BEFORE INSERT ON slotsom.agreement_fact
    FOR EACH ROW WHEN (NEW.list = 'withdrawals') EXECUTE FUNCTION slotsom.keep_what_was_decided()`,
];
