import type { ComponentChildren, JSX } from 'preact';

export interface Definition {
  readonly term: string;
  readonly value: ComponentChildren;
}

/** Terms with their values, under each other. */
export function Definitions({ items }: { items: readonly Definition[] }): JSX.Element {
  return (
    <dl class="definitions">
      {items.map(({ term, value }) => (
        <div class="definitions__item" key={term}>
          <dt class="definitions__term">{term}</dt>
          <dd class="definitions__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
