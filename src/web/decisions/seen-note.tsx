import type { JSX } from 'preact';
import type { ShownNote } from '../../decisions';
import { seenOf } from '../../decisions/domain';

/** What was seen: when it has changed by the time the form arrives, nothing is put to anyone or decided. */
export function SeenNote({ shown }: { shown: ShownNote }): JSX.Element {
  return <input type="hidden" name="vingerafdruk" value={seenOf(shown.latest)} />;
}
