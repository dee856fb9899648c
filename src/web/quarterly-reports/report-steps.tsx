import type { JSX } from 'preact';
import { sayMonthsWithoutPayroll, sayQuarter } from '../../documents';
import { enumerate, formatLongDate } from '../../kernel/text';
import type { FrozenReport, ListedReport } from '../../quarterly-reports';
import type { ReportModel } from '../../quarterly-reports/domain';
import { hrefIn } from '../layout/frame';
import { ActionLink, Actions, PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { Paragraph } from '../parts/paragraph';
import { firstDayAfter, pathOf } from './quarter-in';
import type { ReportPageProps } from './report-page-props';
import { fieldOn } from './report-answers';
import { mayDo, mayWithdraw, mayWrite, sideOf } from './report-rights';

/** How the report stands in one sentence, and what the visitor can do about it now. */
export function ReportSteps(props: ReportPageProps): JSX.Element {
  const { frame, quarter, report } = props;
  const path = pathOf(quarter);
  return (
    <section class="decision" aria-label="Wat nu">
      <Paragraph>{sentenceOf(props)}</Paragraph>
      {mayDo(frame.person, report, 'submit') && <Submit {...props} />}
      {mayWrite(frame.person, report) && (
        <Actions>
          <ActionLink kind={report ? 'secondary' : 'primary'} href={hrefIn(frame, `${path}/teksten`)}>
            {report && report.state !== 'draft' ? 'Nieuwe versie schrijven' : 'Teksten schrijven'}
          </ActionLink>
          <ActionLink kind="secondary" href={hrefIn(frame, `${path}/cijferbestand`)}>
            Cijfers inlezen uit een bestand
          </ActionLink>
        </Actions>
      )}
      {mayDo(frame.person, report, 'fix') && <Fix {...props} />}
      {mayWithdraw(frame.person, report).map((version) => (
        <Withdraw key={version} {...props} version={version} />
      ))}
    </section>
  );
}

function sentenceOf({ frame, report, quarter, standing, entered }: ReportPageProps): string {
  const side = sideOf(frame.person);
  const isPut = report?.dossier.acts.findLast(({ act }) => act === 'submit');
  if (!report)
    return mayWrite(frame.person, report)
      ? 'Van dit kwartaal is nog niets geschreven. Slotsom vult in wat het weet; vul de cijfers aan en schrijf de teksten.'
      : 'Van dit kwartaal is nog niets geschreven. Je ziet wat Slotsom zelf invult.';
  switch (report.state) {
    case 'draft':
      return sayDraft(report);
    case 'offered':
    case 'commented': {
      if (side === 'client')
        return `De opdrachtnemer heeft het ${sayQuarter(quarter)} verantwoord. Maak bij een onderdeel een opmerking, of stel vast wat je hebt ontvangen.`;
      const later = isPut && entered.some(({ enteredAt }) => enteredAt > isPut.doneAt);
      const changed = later
        ? ' Sindsdien zijn cijfers veranderd: schrijf een nieuwe versie en leg die voor om ze mee te nemen.'
        : '';
      return report.state === 'offered'
        ? `Versie ${report.latest.version.toString()} ligt bij de opdrachtgever.${changed}`
        : `De opdrachtgever maakte een opmerking; die staat bij het onderdeel. Antwoord daar, of schrijf een nieuwe versie.${changed}`;
    }
    case 'withdrawn':
      return 'Deze versie is ingetrokken.';
    case 'fixed':
      return `De opdrachtgever heeft versie ${report.latest.version.toString()} vastgesteld. Cijfers en teksten veranderen niet meer${standing === 'over' ? '; wat beter moet, staat in een volgende rapportage' : ''}.`;
  }
}

function sayDraft({ latest, withClient }: ListedReport): string {
  if (!withClient)
    return 'De rapportage is in voorbereiding. De opdrachtgever ziet haar pas als ze is voorgelegd.';
  const put = withClient.version.version.toString();
  const remark =
    withClient.state === 'commented'
      ? ` De opdrachtgever maakte een opmerking bij versie ${put}; die staat bij het onderdeel. Antwoord daar, of neem haar mee in deze versie.`
      : '';
  return `Versie ${latest.version.toString()} is in voorbereiding. Voor de opdrachtgever geldt versie ${put} tot deze is voorgelegd.${remark}`;
}

/** What still stands in the way, or the button of who puts it to the client. */
function Submit({
  frame,
  quarter,
  standing,
  said,
  model,
  report,
  fingerprint,
}: ReportPageProps): JSX.Element {
  const path = pathOf(quarter);
  if (standing !== 'over')
    return (
      <Paragraph>
        Voorleggen kan vanaf {formatLongDate(firstDayAfter(quarter))}, als het kwartaal voorbij is.
      </Paragraph>
    );
  const unexplained = said.sections.filter(
    ({ text, figures }) => text === undefined && figures.some(({ isBelowNorm }) => isBelowNorm),
  );
  if (unexplained.length > 0)
    return (
      <Paragraph>
        Nog niet voor te leggen: een cijfer blijft onder de norm. Schrijf waarom bij{' '}
        {enumerate(unexplained.map(({ title }) => `‘${title}’`))}.
      </Paragraph>
    );
  const months = sayMonthsWithoutPayroll(said.filled);
  const costs = said.sections.filter(({ filled }) => filled.includes('financial'));
  if (months !== undefined && costs.some(({ text }) => text === undefined))
    return (
      <Alert kind="warning">
        <Paragraph>
          Nog niet voor te leggen: van {months} zijn geen loonkosten ingelezen. Lees ze in, of schrijf bij{' '}
          {enumerate(costs.map(({ title }) => `‘${title}’`))} waarom ze ontbreken.
        </Paragraph>
      </Alert>
    );
  const missing = notEntered(model, said);
  return (
    <PostForm frame={frame} path={`${path}/teamleider/voorleggingen`}>
      <input type="hidden" name="vingerafdruk" value={fingerprint} />
      <Paragraph>
        Je legt versie {report?.latest.version} voor zoals die hieronder staat.
        {missing.length > 0 && ` Niet ingevuld: ${enumerate(missing)}.`}
        {months !== undefined && ` Let op: van ${months} zijn geen loonkosten ingelezen.`}
      </Paragraph>
      <SubmitButton>Voorleggen aan de opdrachtgever</SubmitButton>
    </PostForm>
  );
}

/** What is counted and has no figure at all; of what is counted per product not every product has to have one. */
function notEntered({ measures }: ReportModel, { sections }: FrozenReport): string[] {
  const known = sections.flatMap(({ figures }) => figures).filter(({ value }) => value !== undefined);
  return measures
    .filter(({ key }) => !known.some(({ measure }) => measure === key))
    .map(({ name }) => name.toLowerCase());
}

function Fix({ frame, quarter, report, fingerprint }: ReportPageProps): JSX.Element {
  return (
    <PostForm frame={frame} path={`${pathOf(quarter)}/opdrachtgever/vaststellingen`}>
      <input type="hidden" name="vingerafdruk" value={fingerprint} />
      <Paragraph>
        Je stelt vast dat je versie {report?.latest.version} hebt ontvangen en besproken. Daarna verandert er
        niets meer aan. Jouw opmerkingen en de antwoorden blijven erbij staan.
      </Paragraph>
      <SubmitButton>Rapportage vaststellen</SubmitButton>
    </PostForm>
  );
}

function Withdraw({
  frame,
  quarter,
  version,
  values = {},
  errors = [],
}: ReportPageProps & { readonly version: number }): JSX.Element {
  const name = fieldOn('waarom-ingetrokken', version.toString());
  const error = errorOf(errors, name);
  return (
    <Disclosure summary={`Versie ${version.toString()} intrekken`} isOpen={error !== undefined}>
      <PostForm frame={frame} path={`${pathOf(quarter)}/opdrachtnemer/intrekkingen`}>
        <input type="hidden" name="versie" value={version.toString()} />
        <TextAreaField
          name={name}
          label="Waarom trek je deze versie in?"
          description="Alleen deze versie vervalt. De cijfers blijven staan."
          value={values[name]}
          error={error}
        />
        <SubmitButton kind="secondary">{`Versie ${version.toString()} intrekken`}</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}
