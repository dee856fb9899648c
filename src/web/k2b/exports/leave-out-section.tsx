import type { JSX } from 'preact';
import type { ReviewedExport } from '../../../cemetery';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Disclosure } from '../../parts/disclosure';
import { errorOf, type FieldError } from '../../parts/error-summary';
import { TextAreaField, TextField } from '../../parts/field';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { hopelessRows, writeRows, type TypedLeftOut } from './leave-out-form';

interface LeaveOutSectionProps {
  readonly frame: Frame;
  readonly reviewed: ReviewedExport;
  readonly typed: TypedLeftOut;
  readonly errors: readonly FieldError[];
}

/** The form that leaves rows out: at hand when there are rows that no mended cell helps, folded away otherwise. */
export function LeaveOutSection({
  frame,
  reviewed,
  typed,
  errors,
}: LeaveOutSectionProps): JSX.Element | null {
  const { state, isOwn, upload } = reviewed;
  if (!isOwn || (state.kind !== 'mend' && state.kind !== 'sound')) return null;
  const hopeless = state.kind === 'mend' ? hopelessRows(state.toMend.others) : [];
  const isWrong = ['rijen', 'weglaatreden'].some((name) => errorOf(errors, name) !== undefined);
  const form = (
    <PostForm frame={frame} path={`/k2b/inlezen/${upload.uploadId}/weglatingen`}>
      <Paragraph>
        Een weggelaten rij wordt niet ingelezen en komt in geen bestand. Is het een item dat er al is, dan
        gaat er niets verloren. Een ander item blijft op de lijst van exporten staan, tot het met een latere
        export is ingelezen.
      </Paragraph>
      <TextField
        name="rijen"
        label="Welke rijen laat je weg?"
        description="Rijnummers uit het bestand, bijvoorbeeld 5, 12-14."
        value={typed.rows === '' ? writeRows(hopeless) : typed.rows}
        error={errorOf(errors, 'rijen')}
      />
      <TextAreaField
        name="weglaatreden"
        label="Waarom laat je ze weg?"
        description="Geldt voor alle rijen die je nu weglaat. Schrijf het zonder namen van personen."
        value={typed.reason}
        error={errorOf(errors, 'weglaatreden')}
      />
      <SubmitButton kind={hopeless.length > 0 ? 'primary' : 'secondary'}>
        Weglaten en opnieuw controleren
      </SubmitButton>
    </PostForm>
  );
  if (hopeless.length > 0)
    return (
      <Section id="weglaten" title="Of laat de rijen weg">
        {form}
      </Section>
    );
  return (
    <Disclosure summary="Rijen weglaten" isOpen={isWrong}>
      {form}
    </Disclosure>
  );
}
