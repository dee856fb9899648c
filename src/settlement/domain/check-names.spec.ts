import { Fields } from '../../kernel/reading';
import { checkNames } from './check-names';
import { readAgreementFacts } from './read-agreement-facts';

const moment = { recordedOn: '2026-11-01', source: 'letter' };

function faultsOf(source: string, id: string, more: object = {}): string[] {
  const faults: string[] = [];
  const report = ({ path, code }: { path: string; code: string }): void =>
    void faults.push(`${path}: ${code}`);
  const planningDates = [{ ...moment, id, party: 'client', what: 'decision', day: '2026-12-01', ...more }];
  checkNames(source, readAgreementFacts(new Fields({ planningDates }, '', report)), report);
  return faults;
}

describe('names that the service gives to what is decided in it', () => {
  it.each([
    'opzegging O1',
    'intrekking van opzegging O12',
    'adviesnota N1',
    'akkoord A1',
    'jaaraddendum 2027, versie 1',
  ])('are no source of what someone records: %s', (source) => {
    expect(faultsOf(source, 'day')).toEqual(['bron: source-of-decision']);
  });

  it.each([
    ...[
      'opzegging O1',
      'opzegging O1 ingetrokken',
      'adviesnota N1 versie 2',
      'jaaraddendum 2027 versie 1 feit 3',
    ],
    ...['akkoord A1 versie 1', 'formatie A1 versie 2', 'intrekking addendum A1 versie 1', 'kosten C1 1'],
  ])('are no name of a fact that someone records: %s', (id) => {
    expect(faultsOf('letter', id)).toEqual(['planningDates[0].id: F.387']);
    expect(faultsOf('letter', id, { position: 1 })).toEqual([]);
  });

  it.each([
    'jaaraddendum 2026',
    'Jaaraddendum 2027',
    'opzegging',
    'mail over opzegging O1',
    'akkoord van het college',
  ])('leave every other name: %s', (name) => {
    expect(faultsOf(name, name)).toEqual([]);
  });
});
