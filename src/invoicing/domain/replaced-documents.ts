import type { ChargedLine, DocumentLine } from './document';

/** A document issued earlier, and the one that it took back whole. */
export interface EarlierDocument {
  readonly number: string;
  readonly credits: string | null;
}

/** A document that was taken back whole, and the crediting that did so. */
export interface ReplacedDocument {
  readonly number: string;
  readonly creditedBy: string;
}

/**
 * The credited documents whose lines are charged again (R10): those taken back since what a line charges
 * was charged for the last time. `earlier` is in order of issue.
 */
export function replacedDocuments(
  lines: readonly DocumentLine[],
  charged: readonly ChargedLine[],
  earlier: readonly EarlierDocument[],
): ReplacedDocument[] {
  const creditings = earlier.flatMap(({ number, credits }, place) =>
    credits === null ? [] : [{ number: credits, creditedBy: number, place }],
  );
  if (creditings.length === 0) return [];
  const chargers = chargersOf(charged, earlier);
  const again = lines.filter(({ kind }) => kind !== 'reversal').map((line) => chargers.get(keyOf(line)));
  return creditings
    .filter(({ number, place }) =>
      again.some((ofKey) => ofKey?.has(number) && place > Math.max(...ofKey.values())),
    )
    .map(({ number, creditedBy }) => ({ number, creditedBy }));
}

/** Per month and component the documents that charged it, creditings aside, with their places in order of issue. */
function chargersOf(
  charged: readonly ChargedLine[],
  earlier: readonly EarlierDocument[],
): Map<string, Map<string, number>> {
  const places = new Map(
    earlier.flatMap(({ number, credits }, place) => (credits === null ? [[number, place] as const] : [])),
  );
  const chargers = new Map<string, Map<string, number>>();
  for (const line of charged) {
    const number = documentOf(line);
    const place = places.get(number);
    if (place === undefined) continue;
    const ofKey = chargers.get(keyOf(line)) ?? new Map<string, number>();
    chargers.set(keyOf(line), ofKey.set(number, place));
  }
  return chargers;
}

/** The number of the document that a charged line stands in. */
export function documentOf({ reference }: ChargedLine): string {
  return reference.slice(0, reference.indexOf('/'));
}

function keyOf({ costMonth, component }: Pick<DocumentLine, 'costMonth' | 'component'>): string {
  return `${costMonth} ${component}`;
}
