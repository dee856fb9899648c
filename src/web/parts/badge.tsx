import type { JSX } from 'preact';

/** What a state means for the reader: nothing to do, to be done, waiting, wrong, or not yet. */
export type Tone = 'safe' | 'warning' | 'neutral' | 'danger' | 'quiet';

/** A state in one or two words; the words carry the meaning, the colour only repeats it. */
export function Badge({ tone, children }: { tone: Tone; children: string }): JSX.Element {
  return <span class={`utrecht-status-badge utrecht-status-badge--${tone}`}>{children}</span>;
}
