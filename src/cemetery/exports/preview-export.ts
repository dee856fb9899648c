import { isUtf8 } from 'node:buffer';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { readRows, type Encoding } from '../../platform/text-files';
import { brokenOffFault } from '../broken-off-fault';
import { rowsFormatOf } from '../cemetery-profiles';
import {
  CEMETERY_FAULTS,
  cemeteryFault,
  findSeparator,
  fitsRows,
  proposeProfile,
  type ItemProfile,
  type ProposedProfile,
} from '../domain';

/** An export looked at without a profile: personal, for who sent it alone. */
export interface ExportPreview {
  readonly separator: NonNullable<ItemProfile['separator']>;
  readonly encoding: Encoding;
  readonly proposed: ProposedProfile;
}

/** So much says how a file is written. */
const LOOKED_AT_BYTES = 64 * 1024;
const LOOKED_AT_LINES = 50;
const LOOKED_AT_ROWS = 1_000;

/** Looks how an export is written that no profile fits; refuses one that is no text or empty. */
export async function previewExport(content: Buffer): Promise<Decision<ExportPreview, 'export-faults'>> {
  const encoding: Encoding = isUtf8(content) ? 'utf-8' : 'windows-1252';
  const separator = separatorIn(content) ?? ';';
  const rows: (readonly string[])[] = [];
  const broken = await readRows([content], { separator, encoding }, (cells) => {
    if (rows.length < LOOKED_AT_ROWS) rows.push(cells);
  });
  if (broken) return refuse('export-faults', { count: '1' }, [brokenOffFault(broken)]);
  if (rows.every((cells) => cells.every((cell) => cell.trim() === '')))
    return refuse('export-faults', { count: '1' }, [cemeteryFault(CEMETERY_FAULTS.empty, {})]);
  return { ok: true, value: { separator, encoding, proposed: proposeProfile(rows) } };
}

/** Whether an export reads well by a separator of its own, which is another than the one expected of it. */
export async function hasOtherSeparator(content: Buffer, expected: string): Promise<boolean> {
  const separator = separatorIn(content);
  return separator !== undefined && separator !== expected && (await previewExport(content)).ok;
}

/** Whether a profile fits how an export begins. */
export async function fitsExport(profile: ItemProfile, content: Buffer): Promise<boolean> {
  const rows: (readonly string[])[] = [];
  const broken = await readRows([wholeLinesOf(content)], rowsFormatOf(profile), (cells) => {
    if (rows.length < LOOKED_AT_ROWS) rows.push(cells);
  });
  return !broken && fitsRows(profile, rows);
}

function wholeLinesOf(content: Buffer): Buffer {
  if (content.length <= LOOKED_AT_BYTES) return content;
  return content.subarray(0, content.lastIndexOf('\n', LOOKED_AT_BYTES) + 1);
}

function separatorIn(content: Buffer): ItemProfile['separator'] {
  const start = content.subarray(0, LOOKED_AT_BYTES).toString('latin1');
  return findSeparator(start.split(/\r\n|\n|\r/).slice(0, LOOKED_AT_LINES));
}
