import type { Client } from 'pg';
import type { ClusterSecrets } from './create-cluster';

/** The database of the application. */
export const DATABASE = 'slotsom';
/** Owns the tables and migrates them. */
export const OWNER_ROLE = 'slotsom_owner';
/** What the application works with: owns nothing, passes no row-level security. */
export const APP_ROLE = 'slotsom_app';

/** Makes the two roles and the database when they are missing. */
export async function createRoles(superuser: Client, secrets: ClusterSecrets): Promise<void> {
  await createRole(superuser, OWNER_ROLE, secrets.owner);
  await createRole(superuser, APP_ROLE, secrets.app);
  const { rowCount } = await superuser.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount === 0) {
    await superuser.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE}`);
  }
}

async function createRole(superuser: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await superuser.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await superuser.query(
    `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS ` +
      `PASSWORD ${superuser.escapeLiteral(password)}`,
  );
}
