import type { DataSource } from 'typeorm';

/** The role whose rights the migrations grant. */
const APPLICATION_ROLE = 'slotsom_app';

interface RoleRow {
  readonly name: string;
  readonly passes_security: boolean;
  readonly owns_tables: boolean;
  readonly has_rights: boolean;
}

/** A role that one is a member of counts as well, also when `SET ROLE` is needed to use it. */
const LOOK_UP = `
  SELECT current_user::text AS name,
         EXISTS (
           SELECT FROM pg_roles WHERE (rolsuper OR rolbypassrls) AND pg_has_role(oid, 'MEMBER')
         ) AS passes_security,
         EXISTS (
           SELECT FROM pg_class
           WHERE relnamespace = to_regnamespace('slotsom') AND pg_has_role(relowner, 'MEMBER')
         ) AS owns_tables,
         EXISTS (
           SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(oid, 'USAGE')
         ) AS has_rights`;

/**
 * Refuses to work with a role that could change what must stay or see what is another party's.
 * Throws with what the administrator must do.
 */
export async function checkApplicationRole(dataSource: DataSource): Promise<void> {
  const [role] = await dataSource.query<RoleRow[]>(LOOK_UP, [APPLICATION_ROLE]);
  if (role === undefined) {
    throw new Error('The database did not tell the current role');
  }
  if (role.passes_security || role.owns_tables) {
    throw new Error(
      `De databaserol "${role.name}" van DATABASE_URL is eigenaar van tabellen of omzeilt de ` +
        'rijbeveiliging, zelf of door een rol waarvan zij lid is. Gebruik een aparte rol zonder SUPERUSER en ' +
        'BYPASSRLS die alleen lid is van slotsom_app.',
    );
  }
  if (!role.has_rights) {
    throw new Error(
      `De databaserol "${role.name}" van DATABASE_URL heeft geen rechten. ` +
        `Voer uit: GRANT ${APPLICATION_ROLE} TO "${role.name}".`,
    );
  }
}
