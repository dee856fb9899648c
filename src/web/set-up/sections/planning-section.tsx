import type { JSX } from 'preact';
import { PLANNED_FOR, type PlanningDate } from '../../../agreements/domain';
import { capitalised, formatDate } from '../../../kernel/text';
import type { Frame } from '../../layout/frame';
import { Badge } from '../../parts/badge';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { RowHeading, Table, type Column } from '../../parts/table';
import { nameFactValue } from '../../wording/name-fact-value';
import { oneOf, type FactForm } from '../fact-form';
import { FactFormPart } from '../fact-form-part';
import { ORIGIN_COLUMNS, OriginCells } from '../origin';
import { SET_UP, type SetUpSectionProps, type SetUpView } from '../set-up-view';

/** Records a day of the planning-and-control calendar. */
export const PLANNING_FORM: FactForm = {
  name: 'kalenderdag',
  list: 'planningDates',
  title: 'Kalenderdag vastleggen',
  done: 'De kalenderdag is vastgelegd.',
  sourceExample: 'P&C-kalender 2026 van Ommen',
  fields: [
    {
      ...{ name: 'partij', of: 'party', label: 'Van welke partij', kind: 'choice' },
      choices: oneOf('client', 'contractor'),
    },
    {
      ...{ name: 'wat', of: 'what', label: 'Wat', kind: 'choice' },
      choices: oneOf(...PLANNED_FOR),
    },
    { name: 'dag', of: 'day', label: 'Dag', kind: 'day' },
  ],
};

const COLUMNS: readonly Column[] = [
  { heading: 'Dag' },
  { heading: 'Wat' },
  { heading: 'Van' },
  { heading: 'Stand' },
  ...ORIGIN_COLUMNS,
];

/** The planning-and-control calendar of both parties, by which the yearly compensation is set in time (DVO 4.5). */
export function PlanningSection({ frame, view, answer }: SetUpSectionProps): JSX.Element {
  const { facts, knownOn } = view;
  const inOrder = [...facts.planningDates].sort((left, right) => left.day.localeCompare(right.day));
  return (
    <Section id="kalender" title="P&C-kalender (DVO artikel 4.5)">
      <Paragraph>
        De maximale jaarlijkse vergoeding volgt de P&C-cyclus van beide gemeenten. Uit de besluitdagen van de
        opdrachtgever volgt ook wanneer een besluit boven het plafond op tijd is.
      </Paragraph>
      {inOrder.length === 0 ? (
        <Paragraph>Er zijn nog geen kalenderdagen.</Paragraph>
      ) : (
        <Table caption="Dagen van de P&C-kalender" isCaptionHidden columns={COLUMNS}>
          {inOrder.map((one) => (
            <PlanningRow key={one.id} frame={frame} one={one} day={view.day} />
          ))}
        </Table>
      )}
      <FactFormPart
        frame={frame}
        path={SET_UP}
        form={PLANNING_FORM}
        facts={facts}
        replaceable={inOrder.map((fact) => ({ fact, label: nameOf(fact) }))}
        isPast={knownOn.day !== undefined}
        answer={answer}
      />
    </Section>
  );
}

interface PlanningRowProps extends Pick<SetUpView, 'day'> {
  readonly frame: Frame;
  readonly one: PlanningDate;
}

function PlanningRow({ frame, one, day }: PlanningRowProps): JSX.Element {
  return (
    <tr>
      <RowHeading>
        <span class="nowrap">{formatDate(one.day)}</span>
      </RowHeading>
      <td>{capitalised(nameFactValue(one.what))}</td>
      <td>{capitalised(nameFactValue(one.party))}</td>
      <td>{one.day < day ? <Badge tone="quiet">Geweest</Badge> : <Badge tone="neutral">Komt nog</Badge>}</td>
      <OriginCells frame={frame} fact={one} />
    </tr>
  );
}

function nameOf({ what, party, day }: PlanningDate): string {
  return `${capitalised(nameFactValue(what))} van de ${nameFactValue(party)} op ${formatDate(day)}`;
}
