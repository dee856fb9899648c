import type { JSX } from 'preact';
import { AGREEMENT_FIELD, type Frame } from '../layout/frame';

/** Keeps the chosen agreement in a form that asks, when there is more than one. */
export function AgreementField({ frame }: { frame: Frame }): JSX.Element | null {
  if (frame.agreements.length < 2) return null;
  return <input type="hidden" name={AGREEMENT_FIELD} value={frame.agreement?.key ?? ''} />;
}
