import type { JSX } from 'preact';
import type { ShownYear } from '../../year-addenda';
import { seenOfYear } from '../../year-addenda/domain';

/** What was seen: when it has changed by the time the form arrives, nothing is put to anyone or decided. */
export function SeenYear({ shown }: { shown: ShownYear }): JSX.Element {
  return <input type="hidden" name="vingerafdruk" value={seenOfYear(shown.latest)} />;
}
