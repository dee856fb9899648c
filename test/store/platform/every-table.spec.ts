import { createTestDatabase, type TestDatabase } from '../../support/test-database';

/** Tables without row-level security, each with the reason. */
const OPEN_TABLES: Readonly<Record<string, string>> = {
  schema_migration: 'names of migrations, read by the readiness check, written by the owner only',
};

interface TableRow {
  readonly table: string;
  readonly forced: boolean;
  readonly policies: readonly string[] | null;
  readonly rights: string | null;
  readonly triggers: readonly string[] | null;
}

const ALL_TABLES = `
  SELECT relname AS table, relrowsecurity AND relforcerowsecurity AS forced,
         (SELECT array_agg(polname::text ORDER BY polname) FROM pg_policy WHERE polrelid = c.oid) AS policies,
         (SELECT string_agg(privilege_type, ' ' ORDER BY privilege_type)
          FROM information_schema.role_table_grants
          WHERE grantee = 'slotsom_app' AND table_schema = nspname AND table_name = relname) AS rights,
         (SELECT array_agg(tgname::text) FROM pg_trigger
          WHERE tgrelid = c.oid AND NOT tgisinternal AND tgenabled = 'A') AS triggers
  FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'p') AND nspname NOT IN ('pg_catalog', 'information_schema')
    AND nspname NOT LIKE 'pg_toast%'
  ORDER BY relname`;

describe('every table of the application', () => {
  let database: TestDatabase;
  let tables: TableRow[];

  beforeAll(async () => {
    database = await createTestDatabase();
    tables = await database.asOwner<TableRow>(ALL_TABLES);
  });

  afterAll(() => database.drop());

  const protectedTables = (): TableRow[] => tables.filter(({ table }) => !(table in OPEN_TABLES));

  it('shows its rows only through a policy, unless it is listed here with a reason', () => {
    expect(tables.length).toBeGreaterThan(1);
    expect(protectedTables().filter(({ forced }) => !forced)).toEqual([]);
  });

  it('was protected in words, so that the policies are the list of who sees what', () => {
    for (const { table, policies } of protectedTables()) {
      expect([table, policies?.some((name) => name.startsWith('seen by '))]).toEqual([table, true]);
    }
  });

  it('either keeps its rows for good or says that they may change', () => {
    for (const { table, rights, triggers } of protectedTables()) {
      const keeps = rights === 'INSERT SELECT' && triggers?.includes('append_only') === true;
      const changes = rights === 'DELETE INSERT SELECT UPDATE' && triggers === null;
      expect([table, rights, keeps || changes]).toEqual([table, rights, true]);
    }
  });

  it('is not owned by the application', async () => {
    const owned = await database.asOwner(
      "SELECT relname FROM pg_class WHERE relowner = 'slotsom_app'::regrole",
    );
    expect(owned).toEqual([]);
  });
});
