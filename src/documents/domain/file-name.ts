import type { IssuedDocument } from '../../invoicing/domain';
import { writeQuarter, type Quarter } from '../../kernel/time';
import type { HalfYearBody, YearEndBody } from '../../reporting/domain';

/** `F2026-0001.pdf`: the number, safe as the name of a file everywhere. */
export function fileNameOf({ number }: Pick<IssuedDocument, 'number'>, extension: 'pdf' | 'xml'): string {
  return `${number.replace(/[^\w.-]+/g, '-')}.${extension}`;
}

/** `addendum-DVO-1-A1.pdf`. */
export function addendumFileName(agreement: string, addendum: string): string {
  return `addendum-${agreement}-${addendum}.pdf`;
}

/** `adviesnota-DVO-1-N1.pdf`. */
export function noteFileName(agreement: string, note: string): string {
  return `adviesnota-${agreement}-${note}.pdf`;
}

/** `K2B-2026-01-controlerapport.pdf`. */
export function controlReportName(fileNumber: string): string {
  return `${fileNumber}-controlerapport.pdf`;
}

/** `K2B-2026-01-aanbiedingsbrief.pdf`. */
export function coverLetterName(fileNumber: string): string {
  return `${fileNumber}-aanbiedingsbrief.pdf`;
}

/** `jaaraddendum-DVO-1-2027.pdf`. */
export function yearAddendumFileName(agreement: string, year: number): string {
  return `jaaraddendum-${agreement}-${year.toString()}.pdf`;
}

/** `jaarafrekening-DVO-1-2026.pdf`, and of one that was not issued `jaarafrekening-DVO-1-2026-concept.pdf`. */
export function yearEndFileName({
  body,
  isIssued,
}: {
  readonly body: Pick<YearEndBody, 'agreement' | 'year'>;
  readonly isIssued: boolean;
}): string {
  return `jaarafrekening-${body.agreement.key}-${body.year.toString()}${isIssued ? '' : '-concept'}.pdf`;
}

/** `halfjaaroverzicht-DVO-1-2026-h1-versie-2.pdf`, and of one that is not fixed `…-concept.pdf`. */
export function overviewFileName(
  {
    body: { agreement, period },
    fixed,
  }: {
    readonly body: Pick<HalfYearBody, 'agreement' | 'period'>;
    readonly fixed?: { readonly version: number };
  },
  extension: 'pdf' | 'xlsx' | 'csv',
): string {
  const state = fixed ? `versie-${fixed.version.toString()}` : 'concept';
  return `halfjaaroverzicht-${agreement.key}-${period}-${state}.${extension}`;
}

/** `kwartaalrapportage-DVO-1-2026-k1-versie-2.pdf`, and of one that was not put to the client `…-concept.pdf`. */
export function quarterlyReportFileName(
  {
    agreement,
    quarter,
    report: { version },
    state,
  }: {
    readonly agreement: { readonly key: string };
    readonly quarter: Quarter;
    readonly report: { readonly version: number };
    readonly state: string;
  },
  extension: 'pdf' | 'docx',
): string {
  const end = state === 'draft' ? 'concept' : `versie-${version.toString()}`;
  return `kwartaalrapportage-${agreement.key}-${writeQuarter(quarter)}-${end}.${extension}`;
}
