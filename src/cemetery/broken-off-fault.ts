import type { BrokenOff } from '../platform/text-files';
import { CEMETERY_FAULTS, cemeteryFault, type CemeteryFault } from './domain';

/** Why a file of the cemetery administration could not be taken apart any further. */
export function brokenOffFault(broken: BrokenOff): CemeteryFault {
  switch (broken.kind) {
    case 'not-text':
      return cemeteryFault(CEMETERY_FAULTS.notText, {});
    case 'not-utf8':
      return cemeteryFault(
        CEMETERY_FAULTS.notUtf8,
        { row: broken.row },
        { position: broken.position.toString() },
      );
    case 'row-too-long':
      return cemeteryFault(CEMETERY_FAULTS.rowTooLong, { row: broken.row });
    case 'quotes':
      return cemeteryFault(CEMETERY_FAULTS.quotes, { row: broken.row });
  }
}
