import { readNotice } from '../../agreements/domain';
import type { Fault } from '../../kernel/fault/fault';
import { checkLine, Fields as FactFields } from '../../kernel/reading';
import type { NoticeContent } from '../../notice';
import { textOf, type Fields } from '../forms/fields';
import { readDay } from '../forms/read-day';
import type { FieldError } from '../parts/error-summary';
import { wordFaultOnPage } from '../wording/word-faults';

/** The fields of the form in order, with their place in a notice. */
const FIELDS = [
  { name: 'ontvangenOp', label: 'Brief ontvangen op', path: 'givenOn' },
  { name: 'eindigtOp', label: 'De overeenkomst eindigt op', path: 'endsOn' },
  { name: 'brief', label: 'Aangetekende brief', path: 'reference' },
] as const;

export type NoticeValues = Readonly<Record<string, string>>;

/** What the recording of a notice fills in. */
const STAND_INS = { id: 'notice', recordedOn: '2000-01-01', source: 'form', givenBy: 'client' };

/** The notice that a form gives, or everything that is wrong with it, each by its field. */
export function readNoticeForm(sent: Fields | undefined): {
  readonly values: NoticeValues;
  readonly content: NoticeContent | undefined;
  readonly errors: readonly FieldError[];
} {
  const values = Object.fromEntries(FIELDS.map(({ name }) => [name, textOf(sent, name)]));
  const { ontvangenOp = '', eindigtOp = '', brief = '' } = values;
  const faults: Fault[] = [];
  const fields = new FactFields(
    {
      ...STAND_INS,
      ...{ givenOn: readDay(ontvangenOp) ?? ontvangenOp, endsOn: readDay(eindigtOp) ?? eindigtOp },
      ...(brief !== '' && { reference: brief }),
    },
    '',
    (fault) => void faults.push(fault),
  );
  const { givenOn, endsOn, reference } = readNotice(fields);
  if (brief !== '') checkLine(fields, 'reference', brief);
  const errors = errorsOf(faults);
  return { values, content: errors.length === 0 ? { givenOn, endsOn, reference } : undefined, errors };
}

/** What is wrong with a notice, each by the field of the form. */
export function errorsOf(faults: readonly Fault[]): FieldError[] {
  return FIELDS.flatMap(({ name, label, path }) => {
    const fault = faults.find((one) => one.path === path);
    if (!fault) return [];
    const sentence = fault.code === 'missing-field' ? 'vul dit in.' : wordFaultOnPage(fault);
    return [{ name, message: `${label}: ${sentence}` }];
  });
}
