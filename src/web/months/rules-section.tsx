import type { JSX } from 'preact';
import type { RulesCheck } from '../../invoicing';
import { Euro } from '../../kernel/money';
import { formatEuro, formatLongDate } from '../../kernel/text';
import type { LocalDate, Month } from '../../kernel/time';
import { decide } from '../../people';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Definitions } from '../parts/definitions';
import { Disclosure } from '../parts/disclosure';
import { errorOf, type FieldError } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { RulesTable } from './rules-table';

interface RulesSectionProps {
  readonly frame: Frame;
  readonly month: Month;
  readonly rules: RulesCheck;
  readonly errors: readonly FieldError[];
}

/** What newer rules compute otherwise for the past, and accepting it; afterwards who did so and why. */
export function RulesSection(props: RulesSectionProps): JSX.Element {
  const { frame, rules } = props;
  const { acceptance } = rules;
  return (
    <Section id="rekenregels" title="Nieuwe rekenregels">
      <Paragraph>
        Slotsom rekent nu met rekenregels {rules.rulesVersion}. Die komen voor eerdere maanden anders uit dan
        is gefactureerd, met precies wat toen bekend was.{' '}
        {acceptance
          ? 'Het verschil is aanvaard en komt op de volgende factuur.'
          : 'De facturering wacht tot een teamleider het verschil aanvaardt.'}
      </Paragraph>
      {acceptance ? (
        <Accepted rules={rules} acceptance={acceptance} />
      ) : (
        <>
          <RulesTable rules={rules} />
          {decide(frame.person, 'rules.accept').allowed && <AcceptForm {...props} />}
        </>
      )}
    </Section>
  );
}

interface AcceptedProps {
  readonly rules: RulesCheck;
  readonly acceptance: NonNullable<RulesCheck['acceptance']>;
}

function Accepted({ rules, acceptance }: AcceptedProps): JSX.Element {
  const { acceptedRole, acceptedAt, reason } = acceptance;
  const day = formatLongDate(dutchDateOf(acceptedAt) as LocalDate);
  return (
    <>
      <Definitions
        items={[
          { term: 'Aanvaard', value: `door ${nameOfRole(acceptedRole)} op ${day}` },
          { term: 'Reden', value: reason },
          { term: 'Verschil', value: formatEuro(totalOf(rules)) },
        ]}
      />
      <Disclosure summary="Toon de verschillen">
        <RulesTable rules={rules} />
      </Disclosure>
    </>
  );
}

function AcceptForm({ frame, month, rules, errors }: RulesSectionProps): JSX.Element {
  return (
    <PostForm frame={frame} path={`/maanden/${month}/rekenregelakkoorden`}>
      <input type="hidden" name="vingerafdruk" value={rules.fingerprint} />
      <Paragraph>
        Je aanvaardt een verschil van <strong>{formatEuro(totalOf(rules))}</strong>. Het komt op de volgende
        factuur, met ‘nieuwe rekenregels {rules.rulesVersion}’ als oorzaak. Die factuur stel je niet zelf
        vast: dat doet een collega (DVO artikel 3.3).
      </Paragraph>
      <TextAreaField
        name="reden"
        label="Reden"
        description="Leg in één zin uit waarom je dit verschil aanvaardt."
        error={errorOf(errors, 'reden')}
      />
      <SubmitButton>Verschil aanvaarden</SubmitButton>
    </PostForm>
  );
}

function totalOf({ differences }: RulesCheck): Euro {
  return Euro.sum(differences.map(({ amount }) => amount));
}
