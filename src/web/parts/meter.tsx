import type { JSX } from 'preact';

interface MeterProps {
  readonly label: string;
  /** How far, in words and figures. */
  readonly text: string;
  /** In tenths of a percent; above a thousand the meter is full. */
  readonly tenths: bigint;
}

/** How much of a limit is used; the sentence says the same as the bar. */
export function Meter({ label, text, tenths }: MeterProps): JSX.Element {
  const shown = tenths < 0n ? 0n : tenths > 1000n ? 1000n : tenths;
  return (
    <div class="limit">
      <p class="limit__text">{text}</p>
      <meter
        class="limit__bar"
        aria-label={label}
        min={0}
        max={1000}
        value={Number(shown)}
        aria-valuetext={text}
      />
    </div>
  );
}
