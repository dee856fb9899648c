import type { CemeteryItem } from './cemetery-item';

/** All that an item says, as one text: the same for the same item, however it was read. */
export function writeItem({
  booking: _booking,
  ...item
}: CemeteryItem & { readonly booking?: unknown }): string {
  const { quantity, tariff, amount, ...rest } = item;
  const amounts = [quantity, tariff, amount].map((one) => one.toString());
  return JSON.stringify([amounts, Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1))]);
}
