import type { ComponentChildren, JSX } from 'preact';
import { Alert } from '../../parts/alert';
import { Paragraph } from '../../parts/paragraph';

/** Rows that were left out and of which the item was never read in: it stands in no file. */
export function NeverReadIn(props: { count: number; children: ComponentChildren }): JSX.Element | null {
  const { count, children } = props;
  if (count === 0) return null;
  return (
    <Alert kind="warning" title="Weggelaten en nog niet ingelezen">
      <Paragraph>
        {count === 1
          ? 'Eén item is weggelaten en staat in geen bestand. '
          : `${count.toString()} items zijn weggelaten en staan in geen bestand. `}
        Een item dat alsnog moet worden gefactureerd, komt mee zodra een latere export het goed noemt.{' '}
        {children}
      </Paragraph>
    </Alert>
  );
}
