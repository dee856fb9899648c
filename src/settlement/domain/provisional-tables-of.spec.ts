import { Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { knownOf, readAgreementFacts } from '.';
import { provisionalTablesOf } from './provisional-tables-of';
import { yearTerms } from './year-terms';

type Json = Record<string, unknown>;

const moment = { recordedOn: '2025-11-20', source: 'terms' };

function table(id: string, from: string, provisional = false): Json {
  return { ...moment, id, collectiveAgreement: 'Cao', from, scales: { '6': ['4000'] }, provisional };
}

function line(from: string, until: string | null = null): Json {
  const grades = [{ from, scale: '6' }];
  return {
    ...moment,
    id: `line ${from}`,
    function: 'counter',
    service: '1.1',
    hoursPerWeek: 36,
    from,
    until,
    grades,
  };
}

function policy(indexation: string): Json {
  return {
    ...moment,
    id: 'policy',
    from: '2026-01-01',
    overheadBasis: 'charged-salary-costs',
    trainingBasis: 'instalments',
    indexation,
    fullTimeHours: '36',
  };
}

interface Given {
  readonly tables: readonly Json[];
  readonly formation?: readonly Json[];
  readonly accepted?: readonly string[];
  readonly indexation?: string;
  readonly endsOn?: LocalDate;
}

function found(
  { tables, formation = [line('2026-01-01')], accepted, ...given }: Given,
  year = 2026,
): unknown {
  const tableAcceptances = (accepted ?? []).map((id) => ({
    ...moment,
    id: `accepted ${id}`,
    table: id,
    acceptedOn: '2026-06-01',
  }));
  const lists = {
    policies: [policy(given.indexation ?? 'automatic')],
    salaryTables: tables,
    formation,
    tableAcceptances,
  };
  const facts = readAgreementFacts(
    new Fields(lists, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const { endsOn } = given;
  const agreement = {
    id: 'A',
    client: 'c',
    contractor: 'd',
    startsOn: '2026-01-01' as LocalDate,
    ...(endsOn && { endsOn }),
    years: [2026],
  };
  const terms = yearTerms(knownOf(agreement, facts), year, () => undefined);
  return (
    terms && provisionalTablesOf(terms).map(({ table: { id }, months }) => [id, months[0], months.length])
  );
}

const JANUARY = table('january', '2026-01-01');
const JULY = table('july', '2026-07-01', true);

describe('the provisional tables that a year rests on', () => {
  it.each<[string, Given, readonly unknown[]]>([
    ['none when all are as published', { tables: [JANUARY] }, []],
    ['one, from its month', { tables: [JANUARY, JULY] }, [['july', '2026-07', 6]]],
    [
      'also the month in which it takes over',
      { tables: [JANUARY, table('mid', '2026-07-16', true)] },
      [['mid', '2026-07', 6]],
    ],
    [
      'one until the published one of the same day',
      { tables: [JANUARY, JULY, table('published', '2026-07-01')] },
      [],
    ],
    [
      'one until a later published one',
      { tables: [JANUARY, JULY, table('october', '2026-10-01')] },
      [['july', '2026-07', 3]],
    ],
    [
      'none in which nobody works',
      { tables: [JANUARY, JULY], formation: [line('2026-01-01', '2026-07-01')] },
      [],
    ],
    [
      'none that the client did not accept',
      { tables: [JANUARY, JULY], indexation: 'after-agreement', accepted: ['january'] },
      [],
    ],
    [
      'one that it did',
      { tables: [JANUARY, JULY], indexation: 'after-agreement', accepted: ['january', 'july'] },
      [['july', '2026-07', 6]],
    ],
    ['none after the agreement', { tables: [JANUARY, JULY], endsOn: '2026-06-30' as LocalDate }, []],
  ])('%s', (_, given, expected) => {
    expect(found(given)).toEqual(expected);
  });

  it('goes on into the next year', () => {
    expect(found({ tables: [JANUARY, JULY] }, 2027)).toEqual([['july', '2027-01', 12]]);
  });
});
