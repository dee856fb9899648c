import type { JSX } from 'preact';
import type { ShownAddendum } from '../../../addenda';
import { shownStateOf } from '../../../addenda/domain';
import { Badge } from '../../parts/badge';
import { wordState } from './word-addendum';

export function AddendumBadge({ of: { dossier, state } }: { of: ShownAddendum }): JSX.Element {
  const { name, tone } = wordState(shownStateOf(dossier.kind, state));
  return <Badge tone={tone}>{name}</Badge>;
}
