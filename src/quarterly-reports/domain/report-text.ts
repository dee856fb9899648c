import { checkText, type Fields } from '../../kernel/reading';

/** What is written under a section, by people. */
export interface SectionText {
  readonly section: string;
  readonly text: string;
}

/** What a version of a report says beside what the service fills in. */
export interface ReportTexts {
  readonly texts: readonly SectionText[];
}

/** Reads the texts of a report and reports every fault with its place. */
export function readReportTexts(fields: Fields): ReportTexts {
  return {
    texts: fields.list('texts', (one) => {
      const text = { section: one.text('section'), text: one.text('text') };
      checkText(one, 'text', text.text);
      return text;
    }),
  };
}
