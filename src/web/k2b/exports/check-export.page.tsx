import type { JSX } from 'preact';
import type { ReviewedExport } from '../../../cemetery';
import { Euro } from '../../../kernel/money';
import { formatEuro } from '../../../kernel/text';
import { hrefIn, type Frame } from '../../layout/frame';
import { ActionLink, Actions, PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Definitions } from '../../parts/definitions';
import { Disclosure } from '../../parts/disclosure';
import { ErrorSummary, errorOf, type FieldError } from '../../parts/error-summary';
import { TextField } from '../../parts/field';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { RefusalAlert } from '../../parts/refusal';
import { nameOfProfile } from '../../wording/name-profile';
import { wordRefusal, type Message } from '../../wording/word-refusal';
import { SumsTable } from '../window/figures-tables';
import { wordMoment } from './choose-export.page';
import type { TypedLeftOut } from './leave-out-form';
import { LeaveOutSection } from './leave-out-section';
import { LeftOutTable } from './left-out-tables';
import type { TypedMends } from './mend-form';
import { MendSection, type CellChoices } from './mend-section';
import { MendedTable } from './mended-table';
import { ReadingFrame } from './reading-steps';

export interface CheckExportPageProps {
  readonly frame: Frame;
  readonly reviewed: ReviewedExport;
  readonly choices: CellChoices;
  readonly mends: TypedMends;
  readonly leavingOut: TypedLeftOut;
  /** Count and total as typed. */
  readonly control: { readonly total: string; readonly count: string };
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly done?: string | undefined;
}

/** The step that says all that is wrong with an export, or what it comes to and asks for its control total (SLA 1.9). */
export function CheckExportPage(props: CheckExportPageProps): JSX.Element {
  const { frame, reviewed, errors = [], refusal, done } = props;
  const { state, upload } = reviewed;
  const isWrong = state.kind !== 'sound' || errors.length > 0 || refusal !== undefined;
  return (
    <ReadingFrame frame={frame} step={2} isWrong={isWrong}>
      {done !== undefined && state.kind !== 'sound' && !refusal && errors.length === 0 && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <FileSection {...props} />
      <State {...props} />
      <LeaveOutSection {...{ frame, reviewed, errors }} typed={props.leavingOut} />
      {reviewed.leftOut.length > 0 && (
        <Section id="weggelaten" title="Wat is weggelaten">
          <LeftOutTable leftOut={reviewed.leftOut} undo={{ frame, uploadId: upload.uploadId }} />
        </Section>
      )}
      {reviewed.mended.length > 0 && (
        <Section id="hersteld" title="Wat is hersteld">
          <MendedTable
            mended={reviewed.mended}
            {...(reviewed.isOwn && { undo: { frame, uploadId: upload.uploadId } })}
          />
        </Section>
      )}
      <Leave {...props} />
    </ReadingFrame>
  );
}

function FileSection({ reviewed: { upload, isOwn } }: CheckExportPageProps): JSX.Element {
  return (
    <Definitions
      items={[
        { term: 'Bestand', value: upload.fileName },
        { term: 'Profiel', value: nameOfProfile(upload.profile) },
        ...(isOwn
          ? []
          : [
              { term: 'Herstelde cellen', value: upload.mended.length.toString() },
              { term: 'Weggelaten rijen', value: upload.leftOut.length.toString() },
            ]),
        { term: 'Blijft staan tot', value: wordMoment(upload.keepUntil) },
      ]}
    />
  );
}

function State(props: CheckExportPageProps): JSX.Element {
  const { frame, reviewed, errors = [] } = props;
  const { state, upload } = reviewed;
  switch (state.kind) {
    case 'sound':
      return <Sound {...props} state={state} />;
    case 'mend':
      return (
        <>
          <Alert
            kind="error"
            title={state.count === 1 ? 'Er is één fout gevonden' : `Er zijn ${state.count} fouten gevonden`}
          >
            <Paragraph>Er is niets vastgelegd. Hieronder staat alles wat niet klopt.</Paragraph>
          </Alert>
          <MendSection
            {...{ frame, errors, uploadId: upload.uploadId, toMend: state.toMend, rows: state.rows }}
            {...{ choices: props.choices, typed: props.mends }}
          />
        </>
      );
    case 'other-profile':
      return (
        <Alert kind="warning" title="Het profiel past niet bij dit bestand">
          <Paragraph>Wijs de kolommen aan, of kies een ander profiel.</Paragraph>
          <ActionLink href={hrefIn(frame, `/k2b/inlezen/${upload.uploadId}/kolommen`)}>
            Kolommen aanwijzen
          </ActionLink>
        </Alert>
      );
    case 'of-another':
      return (
        <Alert kind="warning" title={`In deze export staan nu fouten: ${state.count.toString()}`}>
          <Paragraph>Een collega stuurde hem. Alleen wie hem stuurde, ziet en herstelt ze.</Paragraph>
        </Alert>
      );
    case 'refused':
      return <RefusalAlert message={wordRefusal(state.refusal)} />;
  }
}

type SoundState = Extract<ReviewedExport['state'], { readonly kind: 'sound' }>;

function Sound({
  frame,
  reviewed,
  state,
  control,
  done,
  errors = [],
}: CheckExportPageProps & { state: SoundState }): JSX.Element {
  const { totals, figures } = state;
  const leftOut = wordLeftOut(state.leftOut);
  const isNew = done !== undefined && errors.length === 0;
  return (
    <>
      <Alert kind="ok">
        {isNew && <Paragraph>{done}</Paragraph>}
        <Paragraph>De export heeft geen fouten. Er is nog niets vastgelegd.</Paragraph>
      </Alert>
      <Section id="cijfers" title="Wat er wordt ingelezen">
        <Definitions
          items={[
            { term: 'Aantal items', value: totals.count.toString() },
            { term: 'Som', value: <strong>{formatEuro(totals.sum)}</strong> },
            ...(leftOut === undefined ? [] : [{ term: 'Weggelaten', value: leftOut }]),
          ]}
        />
        <div class="figures">
          <SumsTable caption="Per begraafplaats" column="Begraafplaats" sums={figures.byCemetery} />
          <SumsTable caption="Per artikel" column="Artikel" sums={figures.byArticle} />
        </div>
      </Section>
      <PostForm frame={frame} path={`/k2b/inlezen/${reviewed.upload.uploadId}/vastleggingen`}>
        <Section id="controle" title="Controletotaal">
          <Paragraph>
            Neem het aantal en het totaal over uit K2B, niet van dit scherm. Zo weet je zeker dat de export
            compleet is.
            {leftOut !== undefined &&
              ` Je laat ${leftOut} weg: trek dat af van wat K2B zegt, en vul in wat overblijft.`}
          </Paragraph>
          <TextField
            name="aantal"
            label="Aantal items"
            inputMode="numeric"
            value={control.count}
            error={errorOf(errors, 'aantal')}
          />
          <TextField
            name="controletotaal"
            label="Controletotaal in euro’s"
            description="Bijvoorbeeld 4.325,50"
            inputMode="decimal"
            value={control.total}
            error={errorOf(errors, 'controletotaal')}
          />
          <SubmitButton>Export vastleggen</SubmitButton>
        </Section>
      </PostForm>
    </>
  );
}

/** `2 rijen, samen € 1.834,00`; of an amount that cannot be read it says so. */
function wordLeftOut(leftOut: SoundState['leftOut']): string | undefined {
  if (leftOut.length === 0) return undefined;
  const amounts = leftOut.flatMap(({ amount }) => amount ?? []);
  const rows = leftOut.length === 1 ? '1 rij' : `${leftOut.length.toString()} rijen`;
  const unread = leftOut.length - amounts.length;
  const sum = amounts.length === 0 ? '' : `, samen ${formatEuro(Euro.sum(amounts))}`;
  return `${rows}${sum}${unread === 0 ? '' : ` (van ${unread.toString()} is het bedrag niet te lezen)`}`;
}

function Leave({ frame, reviewed: { upload, isOwn }, errors = [] }: CheckExportPageProps): JSX.Element {
  const error = errorOf(errors, 'zeker');
  return (
    <div class="decision">
      <Actions>
        <ActionLink kind="secondary" href={hrefIn(frame, '/k2b/inlezen')}>
          Ander bestand kiezen
        </ActionLink>
        {isOwn && (
          <ActionLink kind="secondary" href={hrefIn(frame, `/k2b/inlezen/${upload.uploadId}/kolommen`)}>
            Kolommen bekijken
          </ActionLink>
        )}
      </Actions>
      {isOwn && (
        <Disclosure summary="Export weggooien" isOpen={error !== undefined}>
          <PostForm frame={frame} path={`/k2b/inlezen/${upload.uploadId}/verwijderingen`}>
            {error !== undefined && <div class="utrecht-form-field-error-message">{error}</div>}
            <label class="choices__choice">
              <input type="checkbox" name="zeker" id="zeker" value="ja" />
              Ja, gooi dit bestand weg, met alles wat ik eraan herstelde
            </label>
            <SubmitButton kind="secondary">Weggooien</SubmitButton>
          </PostForm>
        </Disclosure>
      )}
    </div>
  );
}
