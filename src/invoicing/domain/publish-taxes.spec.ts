import { Fields } from '../../kernel/reading';
import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import type { Month } from '../../kernel/time';
import { readAgreementFacts, type AgreementFacts } from '../../settlement/domain';
import type { VatCategory } from '../../agreements/domain';
import { composeDocuments } from './compose-documents';
import type { DocumentLine } from './document';
import { EDITION } from './issued-document';
import { groupLines, publishLines } from './publish-lines';
import { publishVat } from './publish-vat';

type Item = Readonly<Record<string, unknown>>;

const recording = { recordedOn: '2026-01-01', source: 'letter' };

function known(lists: Readonly<Record<string, readonly Item[]>>): AgreementFacts {
  const fields = new Fields(lists, '', (fault) => {
    throw new Error(JSON.stringify(fault));
  });
  return readAgreementFacts(fields);
}

/** `S 21` or `O 0`, of a component. */
function line(component: string, amount: string, treatment: string): DocumentLine {
  const [category, percentage = '0'] = treatment.split(' ');
  const vat = { category: category as VatCategory, percentage: Percentage.parse(percentage)! };
  return { costMonth: '2026-01' as Month, component, kind: 'regular', vat, amount: Euro.parse(amount)! };
}

let rulings = 0;
/** `S 21 yes training`: a ruling with its answer, for a component or for the whole agreement. */
function ruling(text: string): Item {
  const [category, percentage, compensable, component] = text.split(' ');
  rulings += 1;
  return {
    ...{ ...recording, id: `v${rulings.toString()}`, from: '2026-01-01', category, percentage },
    ...(compensable !== 'none' && { compensable }),
    ...(component && { components: [component] }),
  };
}

describe('whether the client can reclaim VAT', () => {
  const both = [line('training', '100.00', 'S 21'), line('overhead', '50.00', 'S 21')];

  it.each<[string, readonly string[], readonly DocumentLine[], readonly string[]]>([
    ['is not said where no ruling says so', ['S 21 none'], both, []],
    ['is said over all of a base', ['S 21 yes'], both, ['yes 150.00']],
    ['is said per answer', ['S 21 no', 'S 21 unknown training'], both, ['no 50.00', 'unknown 100.00']],
    ['is said of a part alone', ['S 21 none', 'S 21 yes training'], both, ['yes 100.00']],
    [
      'is not said of what is taken back under an earlier ruling',
      ['S 9 yes', 'S 21 yes overhead'],
      [line('training', '-100.00', 'S 21'), line('overhead', '50.00', 'S 21')],
      ['yes 50.00'],
    ],
    ['is said of a reverse charge', ['AE 0 yes'], [line('training', '100.00', 'AE 0')], ['yes 100.00']],
    ['is not said where there is no VAT', ['E 0 yes'], [line('training', '100.00', 'E 0')], []],
  ])('%s', (_, texts, lines, answers) => {
    const facts = known({ vat: texts.map(ruling) });
    const [document] = composeDocuments(lines, true).documents;
    const said = publishVat(document!, facts).flatMap(({ compensation = [] }) =>
      compensation.map(({ compensable, base }) => `${compensable} ${base}`),
    );
    expect(said).toEqual(answers);
  });
});

describe('corporation tax on a document', () => {
  const tax = (id: string, costMonth: string, more: Item = {}): Item => ({
    ...{ ...recording, id, costMonth, amount: '10.00' },
    ...more,
  });
  const assessed = (assessment: string): Item => ({ assessment, assessedOn: '2026-01-12' });

  it.each<[string, readonly Item[], unknown]>([
    ['names no assessment where none was given', [tax('a', '2026-01')], undefined],
    [
      'names each of its month once',
      [
        tax('a', '2026-01', assessed('1V')),
        tax('b', '2026-01', assessed('1V')),
        tax('c', '2026-01', { assessment: '2V' }),
        tax('d', '2026-02', assessed('3V')),
      ],
      [{ assessment: '1V', assessedOn: '2026-01-12' }, { assessment: '2V' }],
    ],
  ])('%s', (_, corporationTax, assessments) => {
    const facts = known({ corporationTax });
    const lines = [line('corporation-tax', '10.00', 'O 0'), line('training', '1.00', 'O 0')];
    const published = publishLines(groupLines(lines, facts), {
      ...{ differences: [], charged: [], closedYears: new Set<number>() },
      ...{ known: facts, edition: EDITION },
    });
    expect(published.map((one) => one.assessments)).toEqual([assessments, undefined]);
  });
});
