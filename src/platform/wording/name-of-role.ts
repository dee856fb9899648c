import { ROLE_NAMES } from '../../../templates/wording/roles';

/** The Dutch name of a role, such as "teamleider Dienstverlening". */
export function nameOfRole(role: string): string {
  return ROLE_NAMES[role] ?? role;
}
