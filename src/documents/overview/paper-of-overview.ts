import type { ShownHalfYear, ShownVersion } from '../../reporting';
import type { OverviewPaper } from '../overview-paper';

/** A draft with what this party says of it now; words about figures of before are left out. */
export function paperOfShown({ figures, clarifications, fingerprint }: ShownHalfYear): OverviewPaper {
  const said = clarifications.filter(({ holds }) => holds);
  return { body: figures, fingerprint, explanations: new Map(said.map(({ part, text }) => [part, text])) };
}

/** What a party fixed, with its own words. */
export function paperOfFixed({ fixed, side }: ShownVersion): OverviewPaper {
  const { body, bodyHash, version, fixedAt, fixedRole } = fixed;
  return {
    ...{ body: body.figures, fingerprint: bodyHash, fixed: { version, fixedAt, fixedRole, side } },
    explanations: new Map(body.clarifications.map(({ part, text }) => [part, text])),
  };
}
