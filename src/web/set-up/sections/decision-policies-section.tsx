import type { JSX } from 'preact';
import type { DecisionPolicy } from '../../../agreements/domain';
import { capitalised, formatDate } from '../../../kernel/text';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { nameFactValue } from '../../wording/name-fact-value';
import { oneOf, type FactForm } from '../fact-form';
import { FactFormPart } from '../fact-form-part';
import { SET_UP, type SetUpSectionProps } from '../set-up-view';
import { VersionsTable } from '../versions-table';

/** Records who decides above the ceiling on an occasion. */
export const DECISION_POLICY_FORM: FactForm = {
  name: 'besluitregel',
  list: 'decisionPolicies',
  title: 'Besluitregel vastleggen',
  done: 'De besluitregel is vastgelegd.',
  sourceExample: 'SLA 2024, Ziekteverzuim',
  fields: [
    {
      ...{ name: 'aanleiding', of: 'occasion', label: 'Aanleiding', kind: 'choice' },
      choices: oneOf('absence', 'continuity'),
    },
    {
      ...{ name: 'vanaf', of: 'from', label: 'Vanaf', kind: 'day' },
      description: 'Een 1 januari, zoals 01-01-2027.',
    },
    {
      ...{ name: 'beslisser', of: 'decider', label: 'Wie beslist', kind: 'choice' },
      choices: oneOf('municipal-secretary', 'regisseur'),
    },
    {
      ...{ name: 'kosten', of: 'costs', label: 'Voor rekening van de opdrachtgever', kind: 'choice' },
      choices: oneOf('extra', 'all'),
    },
  ],
};

/** Who decides above the ceiling on which occasion, and which costs are the client's (DVO 4.8; SLA). */
export function DecisionPoliciesSection({ frame, view, answer }: SetUpSectionProps): JSX.Element {
  const { facts, day, knownOn } = view;
  return (
    <Section id="besluitregels" title="Wie beslist boven het plafond (DVO artikel 4.8 en SLA, Ziekteverzuim)">
      <Paragraph>
        Zonder besluitregel geldt de SLA van 2024: de gemeentesecretaris van de opdrachtgever beslist over een
        adviesnota, en de meerkosten boven het plafond zijn voor de opdrachtgever.
      </Paragraph>
      <VersionsTable
        frame={frame}
        caption="Besluitregels"
        versions={facts.decisionPolicies}
        day={day}
        subjectOf={({ occasion }) => occasion}
        columns={[
          { heading: 'Aanleiding', of: ({ occasion }) => capitalised(nameFactValue(occasion)) },
          { heading: 'Wie beslist', of: ({ decider }) => capitalised(nameFactValue(decider)) },
          { heading: 'Voor de opdrachtgever', of: ({ costs }) => capitalised(nameFactValue(costs)) },
        ]}
        empty="Er is geen eigen besluitregel vastgelegd."
      />
      <FactFormPart
        frame={frame}
        path={SET_UP}
        form={DECISION_POLICY_FORM}
        facts={facts}
        replaceable={facts.decisionPolicies.map((fact) => ({ fact, label: nameOf(fact) }))}
        isPast={knownOn.day !== undefined}
        answer={answer}
      />
    </Section>
  );
}

function nameOf({ occasion, from }: DecisionPolicy): string {
  return `${capitalised(nameFactValue(occasion))} vanaf ${formatDate(from)}`;
}
