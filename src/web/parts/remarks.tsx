import type { JSX } from 'preact';

/** What is to be known of the figures above it, in small print. */
export function Remarks({ remarks }: { remarks: readonly string[] }): JSX.Element {
  return (
    <>
      {remarks.map((remark) => (
        <p class="utrecht-paragraph utrecht-paragraph--small note" key={remark}>
          {remark}
        </p>
      ))}
    </>
  );
}
