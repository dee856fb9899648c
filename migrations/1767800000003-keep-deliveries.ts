import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Files and pseudonyms of deliveries stay as they came until their term is over. */
export class KeepDeliveries1767800000003 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROTECT_REMOVABLE);
    for (const table of ['payroll_file', 'payroll_line_employee']) await runner.query(keptUntilTerm(table));
  }
}

/** For what is personal: never changed, removed by the system only, which purges it after its term. */
const PROTECT_REMOVABLE = `
CREATE FUNCTION slotsom.protect_removable(target regclass, seen_by text, added_by text DEFAULT NULL)
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM slotsom.restrict_rows(target, seen_by, coalesce(added_by, seen_by));
  EXECUTE format('CREATE POLICY "removed by system" ON %s FOR DELETE USING (%s)',
    target, slotsom.visibility_rule('system'));
  EXECUTE format('GRANT DELETE ON %s TO slotsom_app', target);
  EXECUTE format('CREATE TRIGGER never_changed BEFORE UPDATE OR TRUNCATE ON %s '
    'FOR EACH STATEMENT EXECUTE FUNCTION slotsom.refuse_change()', target);
  EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER never_changed', target);
END
$$`;

function keptUntilTerm(table: string): string {
  const words = ['seen', 'added', 'changed', 'removed'];
  return `
${words.map((word) => `DROP POLICY "${word} by contractor" ON slotsom.${table};`).join('\n')}
REVOKE UPDATE ON slotsom.${table} FROM slotsom_app;
SELECT slotsom.protect_removable('slotsom.${table}', 'contractor')`;
}
