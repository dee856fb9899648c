import type { JSX } from 'preact';
import { endedBy, yearsToEvaluate } from '../../../agreements/domain';
import { capitalised, enumerate, formatDate } from '../../../kernel/text';
import { Alert } from '../../parts/alert';
import { PartTitle } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { RowHeading, Table, type Column } from '../../parts/table';
import { nameFactValue } from '../../wording/name-fact-value';
import { oneOf, type FactForm } from '../fact-form';
import { FactFormPart } from '../fact-form-part';
import { ORIGIN_COLUMNS, OriginCells } from '../origin';
import { SET_UP, type SetUpSectionProps } from '../set-up-view';

/** Records the yearly evaluation of the agreements on overhead. */
export const EVALUATION_FORM: FactForm = {
  name: 'overheadevaluatie',
  list: 'overheadEvaluations',
  title: 'Evaluatie vastleggen',
  done: 'De evaluatie is vastgelegd.',
  sourceExample: 'verslag van het overleg van 20 oktober 2026',
  fields: [
    { name: 'jaar', of: 'year', label: 'Jaar', kind: 'year' },
    { name: 'gehoudenOp', of: 'heldOn', label: 'Gehouden op', kind: 'day' },
    {
      ...{ name: 'gehoudenMet', of: 'heldWith', label: 'Gehouden met', kind: 'text' },
      description: 'Een functie, zoals regisseur. Geen naam.',
    },
    {
      ...{ name: 'bevindingen', of: 'findings', label: 'Bevindingen', kind: 'text' },
      description: 'Wie doet welke taak echt, en klopt dat met de afspraken?',
    },
    {
      ...{ name: 'conclusie', of: 'conclusion', label: 'Conclusie', kind: 'choice' },
      choices: oneOf('stays', 'adjusted'),
    },
    { name: 'stuk', of: 'reference', label: 'Verslag of stuk', kind: 'text' },
  ],
};

const COLUMNS: readonly Column[] = [
  { heading: 'Jaar' },
  { heading: 'Gehouden' },
  { heading: 'Bevindingen' },
  { heading: 'Conclusie' },
  { heading: 'Stuk' },
  ...ORIGIN_COLUMNS,
];

/** What both parties found each year on who really does which task, and the years that still ask for it (DVO 3.4). */
export function OverheadEvaluations({ frame, view, answer }: SetUpSectionProps): JSX.Element {
  const { agreement, facts, day, knownOn } = view;
  const inOrder = [...facts.overheadEvaluations].sort((left, right) => right.year - left.year);
  const missing = yearsToEvaluate(endedBy(agreement, facts.notices), facts, day).map(({ year }) =>
    year.toString(),
  );
  return (
    <>
      <PartTitle>Jaarlijkse evaluatie</PartTitle>
      {missing.length > 0 && (
        <Alert kind="warning">
          <Paragraph>
            Van {enumerate(missing)} is nog geen evaluatie vastgelegd. Partijen kijken elk jaar wie welke taak
            echt doet, en wat dat voor de kosten betekent.
          </Paragraph>
        </Alert>
      )}
      {inOrder.length === 0 ? (
        <Paragraph>Er zijn nog geen evaluaties.</Paragraph>
      ) : (
        <Table caption="Evaluaties van de overheadafspraken" isCaptionHidden columns={COLUMNS}>
          {inOrder.map((one) => (
            <tr key={one.id}>
              <RowHeading>{one.year}</RowHeading>
              <td>
                {formatDate(one.heldOn)}, met {one.heldWith}
              </td>
              <td>{one.findings}</td>
              <td>{capitalised(nameFactValue(one.conclusion))}</td>
              <td>{one.reference}</td>
              <OriginCells frame={frame} fact={one} />
            </tr>
          ))}
        </Table>
      )}
      <FactFormPart
        frame={frame}
        path={SET_UP}
        form={EVALUATION_FORM}
        facts={facts}
        replaceable={inOrder.map((fact) => ({
          fact,
          label: `De evaluatie van ${fact.year.toString()}, gehouden op ${formatDate(fact.heldOn)}`,
        }))}
        isPast={knownOn.day !== undefined}
        answer={answer}
      />
    </>
  );
}
