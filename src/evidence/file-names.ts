import type { JournalFormat } from './write-journal.service';

/** How a file is handed over: what it is and by which name. */
export interface HandedFile {
  readonly type: string;
  readonly disposition: string;
}

/** Each form of a journal with its media type and the end of its file name. */
export const JOURNAL_FORMS = {
  ledger: { mediaType: 'text/plain; charset=utf-8', extension: 'journal' },
  xaf: { mediaType: 'application/xml', extension: 'xaf' },
} as const satisfies Record<JournalFormat, { mediaType: string; extension: string }>;
export const EVIDENCE_TYPE = 'application/x-ndjson';

export function fileOfEvidence(key: string, year: number): HandedFile {
  return { type: EVIDENCE_TYPE, disposition: attachment(`bewijs-${key}-${year}.jsonl`) };
}

export function fileOfJournal(key: string, year: number, format: JournalFormat): HandedFile {
  const { mediaType, extension } = JOURNAL_FORMS[format];
  return { type: mediaType, disposition: attachment(`journaal-${key}-${year}.${extension}`) };
}

export function attachment(fileName: string): string {
  return `attachment; filename="${fileName}"`;
}
