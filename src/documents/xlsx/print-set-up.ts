import type writeWorkbook from 'write-excel-file/node';

type Options = NonNullable<Parameters<typeof writeWorkbook>[1]>;
type Feature = NonNullable<Options['features']>[number];

/** A4 lying, as wide as the page: a report is printed without cutting columns off. */
export const PRINT_SET_UP: Feature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup /, '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};
