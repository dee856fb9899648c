import type { Fault } from '../../kernel/fault/fault';
import { CEMETERY_FAULTS } from './cemetery-fault';

/** The headings, the letters or the separator of the file are not those of the profile. */
const OF_PROFILE: readonly string[] = [
  CEMETERY_FAULTS.missingColumn,
  CEMETERY_FAULTS.columnTwice,
  CEMETERY_FAULTS.notUtf8,
  CEMETERY_FAULTS.otherSeparator,
];
const OF_FILE: readonly string[] = [
  CEMETERY_FAULTS.notText,
  CEMETERY_FAULTS.quotes,
  CEMETERY_FAULTS.empty,
  CEMETERY_FAULTS.noRows,
  CEMETERY_FAULTS.rowTooLong,
  // What may not be processed is not kept either.
  CEMETERY_FAULTS.citizenNumber,
];

/** What helps an export with faults: another profile, another file, or mending its cells. */
export type WayOut = 'other-profile' | 'other-file' | 'mend';

/** Only an export that another profile or mended cells can help is worth keeping for who sent it. */
export function wayOut(faults: readonly Fault[]): WayOut {
  if (faults.some(({ code }) => OF_FILE.includes(code))) return 'other-file';
  return faults.some(({ code }) => OF_PROFILE.includes(code)) ? 'other-profile' : 'mend';
}
