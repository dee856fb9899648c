import type { Fault } from '../../kernel/fault/fault';
import { containsCitizenNumber } from '../../kernel/tables';
import { namesCause, withoutAmounts } from '../../kernel/text';
import { FIGURE_FAULTS } from './figure-faults';
import type { ReportModel } from './report-model';
import type { SectionText } from './report-text';

/** Whether a text has the code of an employee of the known payroll. */
export type NamesEmployee = (text: string) => boolean;

/** What is wrong with texts that go under sections: of no section, twice under one, or about a person (DVO 7.5; AVG 5, 9). */
export function checkTexts(
  texts: readonly SectionText[],
  { sections }: ReportModel,
  namesEmployee: NamesEmployee,
): Fault[] {
  return texts.flatMap(({ section, text }, index) => {
    const path = `texts[${index.toString()}]`;
    const isKnown = sections.some(({ key }) => key === section);
    const isAgain = texts.slice(0, index).some((one) => one.section === section);
    return [
      ...(isKnown
        ? []
        : [{ path: `${path}.section`, code: FIGURE_FAULTS.unknownSection, values: { section } }]),
      ...(isAgain
        ? [{ path: `${path}.section`, code: FIGURE_FAULTS.sectionTwice, values: { section } }]
        : []),
      ...checkAboutPersons(`${path}.text`, text, namesEmployee),
    ];
  });
}

/** What a text says about a person: the code of an employee, a citizen service number, or why someone is absent. */
export function checkAboutPersons(path: string, text: string, namesEmployee: NamesEmployee): Fault[] {
  const names = namesEmployee(withoutAmounts(text)) || containsCitizenNumber(text);
  return [
    ...(names ? [{ path, code: 'names-a-person' }] : []),
    ...(namesCause(text) ? [{ path, code: 'names-a-cause' }] : []),
  ];
}
