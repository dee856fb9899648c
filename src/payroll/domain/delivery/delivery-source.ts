/**
 * How the source of lines reads: `LOON-2026-10, cao-verhoging 1 juli 2026`. Documents print it as the
 * cause of a difference, so the client reads it.
 */
export function deliverySource(deliveryId: string, reason: string): string {
  return reason === '' ? deliveryId : `${deliveryId}, ${reason}`;
}

const WITHDRAWN = ' ingetrokken';

/** The source under which a delivery is withdrawn. */
export function withdrawalSource(deliveryId: string): string {
  return deliveryId + WITHDRAWN;
}

/** The deliveries that a source would belong to by its name, even before anything was recorded from it. */
export function deliveriesNamedIn(source: string): string[] {
  return source.endsWith(WITHDRAWN) ? [source, source.slice(0, -WITHDRAWN.length)] : [source];
}
