import type { INestApplicationContext } from '@nestjs/common';
import { RULES } from '../../src/settlement';
import { PRESENT_RULES, type Rules } from '../../src/settlement/domain';

const { settle } = PRESENT_RULES;

/** Rules as an earlier version of the service may have had them: overhead rests on the formation ceiling, always. */
export const OTHER_RULES: Rules = {
  version: '2025.4',
  settle: (known, ...rest) => {
    const policies = known.facts.policies.map((policy) => ({
      ...policy,
      overheadBasis: 'formation-ceiling' as const,
    }));
    return settle({ ...known, facts: { ...known.facts, policies } }, ...rest);
  },
};

/** Another version that computes the same. */
export const SAME_RULES: Rules = { version: '2025.3', settle };

/** Lets a running application bill by other rules, until what is answered is called: that is its upgrade. */
export function billBy(application: INestApplicationContext, { version, settle: other }: Rules): () => void {
  const rules = application.get<Rules>(RULES);
  const named = jest.replaceProperty(rules, 'version', version);
  const settling = jest.spyOn(rules, 'settle').mockImplementation(other);
  return () => {
    named.restore();
    settling.mockRestore();
  };
}
