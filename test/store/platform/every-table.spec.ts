import { createTestDatabase, type TestDatabase } from '../../support/test-database';

/** Tables without row-level security, each with the reason. */
const OPEN_TABLES: Readonly<Record<string, string>> = {
  schema_migration: 'names of migrations, read by the readiness check, written by the owner only',
};

/** Tables that name a person without that one acting, each with the reason. */
const NAMING_OTHERS: Readonly<Record<string, string>> = {
  idempotency_key: 'written by the service, for the person who sent a request',
};

interface TableRow {
  readonly table: string;
  readonly forced: boolean;
  readonly policies: readonly string[] | null;
  readonly rights: string | null;
  readonly actors: readonly string[] | null;
  readonly triggers: readonly string[] | null;
}

const ALL_TABLES = `
  SELECT relname AS table, relrowsecurity AND relforcerowsecurity AS forced,
         (SELECT array_agg(polname::text ORDER BY polname) FROM pg_policy WHERE polrelid = c.oid) AS policies,
         (SELECT string_agg(privilege_type, ' ' ORDER BY privilege_type)
          FROM information_schema.role_table_grants
          WHERE grantee = 'slotsom_app' AND table_schema = nspname AND table_name = relname) AS rights,
         (SELECT array_agg(attname::text) FROM pg_attribute
          WHERE attrelid = c.oid AND attname IN ('person', 'recorded_by', 'prepared_by', 'issued_by',
                                                'accepted_by')) AS actors,
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

  it('keeps its rows for good, or until their term is over, or says that they may change', () => {
    for (const { table, rights, triggers } of protectedTables()) {
      const keeps = rights === 'INSERT SELECT' && triggers?.includes('append_only') === true;
      const keepsForTerm = rights === 'DELETE INSERT SELECT' && triggers?.includes('never_changed') === true;
      const changes = rights === 'DELETE INSERT SELECT UPDATE' && triggers === null;
      expect([table, rights, keeps || keepsForTerm || changes]).toEqual([table, rights, true]);
    }
  });

  it('names as who acted only who acts, unless it is listed here with a reason', () => {
    const naming = tables.filter(({ table, actors }) => actors !== null && !(table in NAMING_OTHERS));
    expect(naming.length).toBeGreaterThan(5);
    for (const { table, policies } of naming)
      expect([table, policies]).toEqual([table, expect.arrayContaining(['in own name'])]);
  });

  it('is not owned by the application', async () => {
    const owned = await database.asOwner(
      "SELECT relname FROM pg_class WHERE relowner = 'slotsom_app'::regrole",
    );
    expect(owned).toEqual([]);
  });
});
