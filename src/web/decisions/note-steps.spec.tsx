import { renderToString } from 'preact-render-to-string';
import { stateOf, type NoteActName } from '../../decisions/domain';
import { Euro } from '../../kernel/money';
import type { NoteStepProps } from './note-page-props';
import { NoteSteps } from './note-steps';

const PERSON = { id: 'p', role: 'financial-officer', side: 'contractor', displayName: '', party: 'x' };

/** What the page of a note says whose first version was approved, after these acts on its second. */
function saidAfter(acts: readonly NoteActName[]): string {
  const content = { year: 2026, occasion: 'absence', amount: Euro.parse('900.00') };
  const offer = { fingerprint: 'f', decider: 'municipal-secretary' } as const;
  const versions = [1, 2].map((version) => ({
    ...{ version, writtenBy: 'someone', fingerprint: 'a', content },
    ...((version === 1 || acts.length > 0) && { offer }),
  }));
  const done = (version: number) => (act: NoteActName, index: number) => ({
    ...{ number: index + 1, act, version, person: 'x', text: 'waarom' },
  });
  const first = (['submit', 'approve'] as const).map(done(1));
  const dossier = { note: 'N1', versions, acts: [...first, ...acts.map(done(2))] };
  const shown = { dossier, latest: versions[1], state: stateOf(dossier) };
  const frame = { person: PERSON, formToken: '', agreements: [], agreement: undefined, path: '' };
  const props = { frame, shown, errors: [] } as unknown as NoteStepProps;
  return renderToString(<NoteSteps {...props} />);
}

describe('how a note stands of which an earlier version was approved', () => {
  it.each<[readonly NoteActName[], boolean]>([
    [[], true],
    [['submit'], true],
    [['submit', 'ask'], true],
    [['submit', 'refuse'], true],
    [['submit', 'approve'], false],
  ])('after %j on the next one says that the earlier one counts: %s', (acts, says) => {
    const sentence = 'Versie 1 geldt tot de opdrachtgever ook met deze instemt.';
    expect(saidAfter(acts).includes(sentence)).toBe(says);
  });

  it('and withdrawn says that it goes on', () => {
    expect(saidAfter(['withdraw'])).toContain('Versie 1 blijft gelden.');
  });
});
