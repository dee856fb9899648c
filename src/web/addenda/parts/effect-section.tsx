import type { JSX } from 'preact';
import { budgetOfProposal, type Proposal } from '../../../addenda/domain';
import { Euro } from '../../../kernel/money';
import type { Effect } from '../../../settlement/domain';
import { EffectTables } from '../../indexing/effect-tables';
import { raiseOf, RaiseSentence } from '../../indexing/raise';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../../parts/table';
import type { AddendumView } from './addendum-view';

const COLUMNS: readonly Column[] = [
  { heading: 'Jaar' },
  { heading: 'Afgesproken (€)', isNumber: true },
  { heading: 'Met deze versie (€)', isNumber: true },
  { heading: 'Verschil (€)', isNumber: true },
];

const AGREED_COLUMNS: readonly Column[] = [
  { heading: 'Jaar' },
  { heading: 'Afgesproken (€)', isNumber: true },
];

/** What a version does to the budget, and to the ceiling when it asks for formation (R1, R14; DVO 4.7, 6). */
export function EffectSection({ view }: { view: AddendumView }): JSX.Element | null {
  const { shown, latest, approved, effect } = view;
  if (latest.proposal.kind === 'calamity') return null;
  return (
    <Section id="effect" title="Effect op budget en plafond">
      {shown.state.state === 'withdrawn' ? (
        <Paragraph>Deze versie is ingetrokken en verandert niets aan budget en plafond.</Paragraph>
      ) : effect ? (
        <CeilingEffect effect={effect} />
      ) : (
        <BudgetEffect
          before={approved?.version === latest.version ? undefined : approved?.proposal}
          after={latest.proposal}
          isAgreed={approved?.version === latest.version}
        />
      )}
    </Section>
  );
}

function CeilingEffect({ effect }: { effect: Effect }): JSX.Element {
  const isShown = effect.faults.length > 0 || effect.years.some(({ after }) => after);
  if (!isShown)
    return (
      <Paragraph>Voor de jaren van dit voorstel is er nog geen jaarafspraak om mee te rekenen.</Paragraph>
    );
  return (
    <>
      <RaiseSentence raise={raiseOf(effect)} />
      <Paragraph>
        De loonkosten zelf komen met de loonkosten van de maand mee en blijven onder dit plafond (DVO artikel
        4.7).
      </Paragraph>
      <EffectTables effect={effect} upTo={undefined} />
    </>
  );
}

interface BudgetEffectProps {
  readonly before: Proposal | undefined;
  readonly after: Proposal;
  /** Whether this is what counts now, so that there is nothing to compare. */
  readonly isAgreed: boolean;
}

function BudgetEffect({ before, after, isAgreed }: BudgetEffectProps): JSX.Element {
  const years = yearsOf(before, after);
  if (years.every((year) => year.before.isZero() && year.after.isZero()))
    return (
      <Paragraph>
        Zonder maximum staat dit addendum niet in de begroting. Het plafond verandert niet.
      </Paragraph>
    );
  return (
    <>
      <Table caption="Budget van dit addendum per jaar" columns={isAgreed ? AGREED_COLUMNS : COLUMNS}>
        {years.map((year) => (
          <tr key={year.year}>
            <RowHeading>{year.year}</RowHeading>
            {!isAgreed && <AmountCell amount={year.before} />}
            <AmountCell amount={year.after} />
            {!isAgreed && <AmountCell amount={year.after.minus(year.before)} />}
          </tr>
        ))}
      </Table>
      <Paragraph>Het formatieplafond verandert niet: dit werk komt apart op de factuur.</Paragraph>
    </>
  );
}

interface YearEffect {
  readonly year: number;
  readonly before: Euro;
  readonly after: Euro;
}

function yearsOf(before: Proposal | undefined, after: Proposal): YearEffect[] {
  const [old, new_] = [before ? budgetOfProposal(before) : [], budgetOfProposal(after)];
  const years = [...new Set([...old, ...new_].map(({ year }) => year))].sort();
  const sumIn = (list: typeof old, asked: number): Euro =>
    list.find(({ year }) => year === asked)?.budget ?? Euro.ZERO;
  return years.map((year) => ({ year, before: sumIn(old, year), after: sumIn(new_, year) }));
}
