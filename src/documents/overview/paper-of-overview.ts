import { OVERVIEW_LABELS as LABELS } from '../../../templates/documents/overview';
import { fill, formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { hashOf } from '../../platform/audit';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { ShownHalfYear, ShownVersion } from '../../reporting';
import type { OverviewPaper } from '../overview-paper';

type Said = ShownVersion['fixed']['body']['clarifications'];

/** A draft with what this party says of it now; words about figures of before are left out. */
export function paperOfShown({ figures, clarifications, fingerprint }: ShownHalfYear): OverviewPaper {
  const said = clarifications.filter(({ holds }) => holds);
  return {
    ...{ body: figures, fingerprint, figuresFingerprint: hashOf(figures) },
    explanations: explanationsOf(said),
  };
}

/** What a party fixed, with its own words. */
export function paperOfFixed({ fixed, side }: ShownVersion): OverviewPaper {
  const { body, bodyHash, version, fixedAt, fixedRole } = fixed;
  return {
    ...{ body: body.figures, fingerprint: bodyHash, figuresFingerprint: hashOf(body.figures) },
    fixed: { version, fixedAt, fixedRole, side },
    explanations: explanationsOf(body.clarifications),
  };
}

function explanationsOf(said: Said): OverviewPaper['explanations'] {
  return new Map(
    said.map(({ part, text, role, writtenAt }) => [
      part,
      fill(LABELS.explained, {
        ...{ text, role: nameOfRole(role), date: formatDate(dutchDateOf(writtenAt) as LocalDate) },
      }),
    ]),
  );
}
