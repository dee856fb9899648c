import type { AgreementRecord } from '../../agreements';
import type { Person } from '../../people';

/** What the frame around a page shows: who looks, for which agreement, and where they are. */
export interface Frame {
  readonly person: Person;
  /** Every form of the page carries it. */
  readonly formToken: string;
  /** The agreements that the person may see. */
  readonly agreements: readonly AgreementRecord[];
  /** The one that the page is about; undefined while there is none. */
  readonly agreement: AgreementRecord | undefined;
  /** The page is about no agreement: it keeps the one that was chosen for other pages, and offers no choice. */
  readonly isApart?: true;
  /** The key in the address, where no agreements were looked up. */
  readonly askedFor?: string;
  /** The path of the page, without its query. */
  readonly path: string;
}

/** The field of the address that chooses an agreement. */
export const AGREEMENT_FIELD = 'overeenkomst';

type Query = Readonly<Record<string, string | undefined>>;

/** An address inside the tool; it keeps the chosen agreement when there is more than one. */
export function hrefIn(frame: Frame, path: string, query: Query = {}): string {
  const { agreements, agreement, askedFor } = frame;
  const chosen = agreements.length > 1 ? agreement?.key : askedFor;
  const fields = { ...query, [AGREEMENT_FIELD]: chosen };
  const present = Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1]));
  return present.length === 0 ? path : `${path}?${new URLSearchParams(present).toString()}`;
}
