import type { JSX } from 'preact';
import type { ShownAddendum } from '../../../addenda';
import { Badge } from '../../parts/badge';
import { shownStateOf, wordState } from './word-addendum';

export function AddendumBadge({ of: { dossier, state } }: { of: ShownAddendum }): JSX.Element {
  const { name, tone } = wordState(shownStateOf(dossier.kind, state));
  return <Badge tone={tone}>{name}</Badge>;
}
