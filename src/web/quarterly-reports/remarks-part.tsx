import type { JSX } from 'preact';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { DoneReportAct } from '../../quarterly-reports';
import { unansweredSections } from '../../quarterly-reports/domain';
import { PostForm, SubmitButton } from '../parts/actions';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { PartTitle } from '../parts/heading';
import { pathOf } from './quarter-in';
import { fieldOn } from './report-answers';
import type { ReportPageProps, SaidSection } from './report-page-props';
import { mayDo } from './report-rights';

type RemarksProps = ReportPageProps & { readonly section: SaidSection };

/** What the client remarked on a section, what the contractor answered, and the form of whose turn it is. */
export function RemarksPart(props: RemarksProps): JSX.Element | null {
  const { frame, report, section } = props;
  if (!report) return null;
  const said = report.dossier.acts.filter((one) => one.section === section.key);
  const put = report.withClient?.version ?? report.latest;
  const isAsked = unansweredSections(
    report.dossier.acts.filter(({ version }) => version === put.version),
  ).includes(section.key);
  return (
    <>
      {said.length > 0 && (
        <div class="page-part">
          <PartTitle>Opmerkingen en antwoorden</PartTitle>
          <ol class="history">
            {said.map((one) => (
              <Remark key={`${one.version.toString()}-${one.number.toString()}`} said={one} />
            ))}
          </ol>
        </div>
      )}
      {isAsked && mayDo(frame.person, report, 'answer') && <AnswerForm {...props} />}
      {mayDo(frame.person, report, 'comment') && <CommentForm {...props} />}
    </>
  );
}

function Remark({ said: { act, version, role, doneAt, text } }: { said: DoneReportAct }): JSX.Element {
  return (
    <li>
      <strong>
        {act === 'comment' ? 'Opmerking van de opdrachtgever' : 'Antwoord van de opdrachtnemer'}
      </strong>
      <div class="event-details">
        {nameOfRole(role)}, {formatDate(dutchDateOf(doneAt) as LocalDate)}, bij versie {version}
      </div>
      <div>‘{text}’</div>
    </li>
  );
}

function AnswerForm({ frame, quarter, section, values = {}, errors = [] }: RemarksProps): JSX.Element {
  const name = fieldOn('antwoord', section.key);
  return (
    <PostForm frame={frame} path={`${pathOf(quarter)}/opdrachtnemer/antwoorden`}>
      <input type="hidden" name="onderdeel" value={section.key} />
      <TextAreaField
        name={name}
        label={`Antwoord bij ${section.title}`}
        description="De opdrachtgever leest dit bij zijn opmerking. Moet de rapportage zelf anders, schrijf dan een nieuwe versie."
        value={values[name]}
        error={errorOf(errors, name)}
      />
      <SubmitButton kind="secondary">Antwoord geven</SubmitButton>
    </PostForm>
  );
}

function CommentForm({ frame, quarter, section, values = {}, errors = [] }: RemarksProps): JSX.Element {
  const name = fieldOn('opmerking', section.key);
  const error = errorOf(errors, name);
  return (
    <Disclosure summary={`Opmerking maken bij ${section.title}`} isOpen={error !== undefined}>
      <PostForm frame={frame} path={`${pathOf(quarter)}/opdrachtgever/opmerkingen`}>
        <input type="hidden" name="onderdeel" value={section.key} />
        <TextAreaField
          name={name}
          label="Jouw opmerking"
          description="De opdrachtnemer leest dit en antwoordt, of neemt het mee in een nieuwe versie. Noem geen personen."
          value={values[name]}
          error={error}
        />
        <SubmitButton kind="secondary">Opmerking versturen</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}
