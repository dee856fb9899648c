import type { JSX } from 'preact';
import { earliestEnd } from '../../agreements/domain';
import { formatLongDate } from '../../kernel/text';
import { firstOfYear, yearOfDate, type LocalDate } from '../../kernel/time';
import { PostForm, SubmitButton } from '../parts/actions';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { DateField, SelectField, TextField } from '../parts/field';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import type { NoticePageProps } from './notice-page-props';

/** How many years ahead an end can be chosen. */
const YEARS_AHEAD = 6;

/** The form by which a party records that it gave notice; folded away, because nobody does so by accident. */
export function GiveNoticeSection({ frame, now, values = {}, errors = [] }: NoticePageProps): JSX.Element {
  const error = (name: string): string | undefined => errorOf(errors, name);
  const isOpen = ['ontvangenOp', 'eindigtOp', 'brief'].some((name) => error(name) !== undefined);
  return (
    <Section id="opzeggen" title="Opzeggen">
      <Paragraph>
        Opzeggen gaat met een aangetekende brief waarin staat waarom, en met ten minste anderhalf jaar.
        Ontvangt de andere partij de brief vandaag, dan eindigt de overeenkomst op zijn vroegst op{' '}
        <strong>{formatLongDate(earliestEnd(now.today))}</strong> (DVO artikel 9.2). De brief is het besluit;
        hier leg je vast dat jouw gemeente hem heeft verstuurd.
      </Paragraph>
      <Disclosure summary="Opzegging van jouw gemeente vastleggen" isOpen={isOpen}>
        <PostForm frame={frame} path="/opzegging">
          <DateField
            name="ontvangenOp"
            label="Brief ontvangen op"
            description="De dag waarop de andere partij de brief ontving."
            value={values['ontvangenOp']}
            error={error('ontvangenOp')}
          />
          <SelectField
            name="eindigtOp"
            label="De overeenkomst eindigt op"
            choices={endsToChoose(now.today)}
            value={values['eindigtOp'] ?? earliestEnd(now.today)}
            error={error('eindigtOp')}
          />
          <TextField
            name="brief"
            label="Aangetekende brief"
            description="Datum en kenmerk van de brief, zoals: brief van 24 juni 2026, Z2026-0114."
            value={values['brief']}
            error={error('brief')}
          />
          <Paragraph>
            De andere partij krijgt bericht. Vanaf de gekozen dag komt niets meer in rekening. Intrekken kan
            daarna alleen als beide partijen het willen.
          </Paragraph>
          <SubmitButton>Opzegging vastleggen</SubmitButton>
        </PostForm>
      </Disclosure>
    </Section>
  );
}

function endsToChoose(today: LocalDate): { value: string; label: string }[] {
  const first = yearOfDate(today) + 1;
  return Array.from({ length: YEARS_AHEAD }, (_, index) => firstOfYear(first + index)).map((day) => ({
    value: day,
    label: formatLongDate(day),
  }));
}
