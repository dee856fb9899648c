import type { ComponentChildren, JSX } from 'preact';

interface DisclosureProps {
  readonly summary: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** What most readers may skip; opens without a script. */
export function Disclosure(props: DisclosureProps): JSX.Element {
  return (
    <details class="disclosure" open={props.isOpen ?? false}>
      <summary class="disclosure__summary">{props.summary}</summary>
      <div class="disclosure__content">{props.children}</div>
    </details>
  );
}
