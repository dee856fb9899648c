import type { JSX } from 'preact';

/** What a state means for the reader: nothing to do, to be done, waiting, wrong, or not yet. */
export type Tone = 'safe' | 'warning' | 'neutral' | 'danger' | 'quiet';

/** Beyond what fits in a narrow column. */
const LONG = 20;

/** A state in a few words; the words carry the meaning, the colour only repeats it. */
export function Badge({ tone, children }: { tone: Tone; children: string }): JSX.Element {
  const long = children.length > LONG ? ' utrecht-status-badge--long' : '';
  return <span class={`utrecht-status-badge utrecht-status-badge--${tone}${long}`}>{children}</span>;
}
