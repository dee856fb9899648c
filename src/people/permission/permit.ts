import { applyDecorators, SetMetadata } from '@nestjs/common';
import { PERMISSION_NOTES, type PermissionNotes } from '../../platform/http';
import { nameOfRole } from '../../platform/wording';
import { PERMISSIONS, type Action, type Permission, type Side } from '../domain';

/** Under this name a route carries the action it performs. */
export const PERMITTED_ACTION = 'slotsom:permitted-action';

/** Declares which action of the permission table a route performs. Every route has one. */
export function Permit(action: Action): ReturnType<typeof applyDecorators> {
  return applyDecorators(
    SetMetadata(PERMITTED_ACTION, action),
    SetMetadata(PERMISSION_NOTES, notesOf(action, PERMISSIONS[action])),
  );
}

/** What the description of the HTTP interface says of a permission; nothing when it is open to anyone. */
function notesOf(action: Action, permission: Permission): PermissionNotes | undefined {
  const { article } = permission;
  if (!('openTo' in permission)) {
    const named = (side: Side): string[] => (permission[side] ?? []).map((role) => nameOfRole(role));
    const rollen = {
      opdrachtnemer: named('contractor'),
      opdrachtgever: named('client'),
      beheer: named('system'),
    };
    const { mostInQuarter: most } = permission;
    return {
      actie: action,
      grondslag: article,
      rollen,
      ...(most !== undefined && { hoogstensPerKwartier: most }),
    };
  }
  return permission.openTo === 'anyone' ? undefined : { actie: action, grondslag: article };
}
