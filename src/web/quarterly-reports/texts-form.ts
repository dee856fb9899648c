import type { Fault } from '../../kernel/fault/fault';
import type { ReportModel, ReportTexts, SectionText } from '../../quarterly-reports/domain';
import { textOf, type Fields } from '../forms/fields';
import type { FieldError } from '../parts/error-summary';
import { wordFaultOnPage } from '../wording/word-faults';
import { wrongWithPrinted } from './wrong-with-printed';

export const textField = (section: string): string => `tekst-${section}`;

export interface ReadTexts {
  readonly content: ReportTexts;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

/** Reads what is written under each section; an empty field is no text. */
export function readTextsForm({ sections }: ReportModel, fields: Fields | undefined): ReadTexts {
  const typed = sections.map(({ key, title }) => ({ key, title, text: textOf(fields, textField(key)) }));
  const written = typed.filter(({ text }) => text !== '');
  return {
    content: { texts: written.map(({ key, text }) => ({ section: key, text })) },
    values: Object.fromEntries(typed.map(({ key, text }) => [textField(key), text])),
    errors: written.flatMap(({ key, title, text }) => {
      const message = wrongWithPrinted(text, '');
      return message === undefined ? [] : [{ name: textField(key), message: `${title}: ${message}` }];
    }),
  };
}

/** What the rules found wrong with texts, each at its field. */
export function errorsOfTexts(
  { sections }: ReportModel,
  { texts }: ReportTexts,
  faults: readonly Fault[],
): FieldError[] {
  return faults.flatMap((fault) => {
    const [, index = ''] = /^texts\[(\d+)\]/.exec(fault.path) ?? [];
    const key = texts[Number(index)]?.section;
    const section = sections.find((one) => one.key === key);
    return section
      ? [{ name: textField(section.key), message: `${section.title}: ${wordFaultOnPage(fault)}` }]
      : [];
  });
}

/** Whether two versions say the same under every section. */
export function saySame(left: readonly SectionText[], right: readonly SectionText[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ section, text }) => right.some((one) => one.section === section && one.text === text))
  );
}
