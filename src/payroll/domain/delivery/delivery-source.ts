/**
 * How the source of lines reads: `LOON-2026-10, cao-verhoging 1 juli 2026`. Documents print it as the
 * cause of a difference, so the client reads it.
 */
export function deliverySource(deliveryId: string, reason: string): string {
  return reason === '' ? deliveryId : `${deliveryId}, ${reason}`;
}
