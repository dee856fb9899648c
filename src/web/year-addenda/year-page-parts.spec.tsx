import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Exact } from '../../kernel/money';
import { dateOf } from '../../kernel/time';
import type { FrozenComparison } from '../../year-addenda';
import { stateOfYear, type RegradedSince, type YearActName } from '../../year-addenda/domain';
import type { Frame } from '../layout/frame';
import { FormationSection } from './difference-sections';
import { RegradedAlert } from './regraded-alert';
import type { YearStepProps } from './year-page-props';
import { YearSteps } from './year-steps';
import { YearsPage } from './years.page';

const FIRST = dateOf(2027, 1, 1);

function frameOf(role: 'team-lead' | 'regisseur'): Frame {
  const side = role === 'regisseur' ? 'client' : 'contractor';
  const person = { id: 'p', role, side, displayName: '', party: 'x' };
  return { person, formToken: '', agreements: [], agreement: undefined, path: '' } as Frame;
}

function said(page: JSX.Element): string {
  return renderToString(page)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('what was regraded since a year was agreed on', () => {
  const scale = (name: string): RegradedSince['agreed'] => ({
    ...{ function: 'Medewerker balie', service: '1.1', publicationGroup: 'Klantcontact' },
    ...{ hoursPerWeek: Exact.of(36), from: FIRST, grades: [{ from: FIRST, scale: name }] },
  });
  const regraded = (counts: boolean): RegradedSince => ({ agreed: scale('6'), regraded: scale('7'), counts });
  const alert = (role: 'team-lead' | 'regisseur', counts: boolean): string =>
    said(<RegradedAlert frame={frameOf(role)} year={2027} regraded={[regraded(counts)]} />);

  it.each([
    [false, 'een nieuwe versie van dit jaaraddendum nodig'],
    [true, 'gaat al uit van de nieuwe schaal'],
  ])('counts: %s, so that it says: %s', (counts, expected) => {
    expect(alert('team-lead', counts)).toContain('Medewerker balie van schaal 6 naar schaal 7');
    expect(alert('team-lead', counts)).toContain(expected);
  });

  it('is told to the client by the group of the function', () => {
    expect(alert('regisseur', false)).toContain('Klantcontact');
    expect(alert('regisseur', false)).not.toMatch(/balie|schaal 7/);
  });
});

describe('the formation of a year', () => {
  it.each([
    ['100.00', false],
    ['110.00', true],
  ])('at %s after 100.00 says why what did not change costs something else: %s', (ceilingAfter, says) => {
    const line = { change: 'same', differences: [], ceilingBefore: '100.00', ceilingAfter };
    const comparison = { lines: [line] } as unknown as FrozenComparison;
    expect(
      said(<FormationSection year={2027} comparison={comparison} />).includes('telt in 2027 het hele jaar'),
    ).toBe(says);
  });
});

describe('the steps of a year addendum', () => {
  function steps(acts: readonly YearActName[], more: object = {}): string {
    const offered = { version: 1, writtenBy: 'x', fingerprint: 'a', offer: { fingerprint: 'f' } };
    const versions = [offered, { version: 2, writtenBy: 'x', fingerprint: 'b' }];
    const first = (['submit', 'approve'] as const).map((act) => ({ act, version: 1 }));
    const done = [...first, ...acts.map((act) => ({ act, version: 2 }))].map((act, index) => ({
      ...{ ...act, number: index + 1, person: 'y' },
    }));
    const dossier = { year: 2027, versions, acts: done };
    const shown = { dossier, latest: versions[1], state: stateOfYear(dossier) };
    const props = { frame: frameOf('team-lead'), shown, errors: [], ...more } as unknown as YearStepProps;
    return said(<YearSteps {...props} />);
  }

  it('name the version that there is to sign', () => {
    expect(steps([])).toContain('Jaaraddendum, versie 1, om te ondertekenen (PDF)');
  });

  it('say of a version that was withdrawn that the one before goes on', () => {
    expect(steps(['withdraw'])).toContain('Versie 1 blijft gelden.');
  });

  it('offer to put it to the client unless something stands in the way', () => {
    const comparison = { budgets: [] };
    expect(steps([], { comparison })).toContain('Akkoord en voorleggen');
    expect(steps([], { comparison, obstacle: { text: 'Dit kan niet.', details: [] } })).not.toContain(
      'Akkoord en voorleggen',
    );
  });
});

describe('the list of years', () => {
  it.each(['team-lead', 'regisseur'] as const)('tells a %s where years from a file are', (role) => {
    const page = <YearsPage frame={frameOf(role)} years={[]} next={2027} deadline={undefined} />;
    expect(said(page)).toContain('Jaren die uit een bestand zijn vastgelegd, staan hier niet.');
    expect(renderToString(page)).toContain('href="/beheer/overeenkomst"');
  });
});
