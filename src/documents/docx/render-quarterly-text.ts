import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import { QUARTER_ACCOUNT, QUARTER_REPORT as PAPER } from '../../../templates/documents/quarterly-report';
import { fill, type TextBlock } from '../../kernel/text';
import type { ReportTable } from '../overview/report-table';
import { TEXT_WIDTH } from '../pdf/style';
import { actsTable } from '../quarterly/acts-of-quarter';
import { sectionsOfQuarter, type QuarterSection } from '../quarterly/quarter-sections';
import { particularsOfQuarter, senderOfQuarter, titleOfQuarter } from '../quarterly/quarter-texts';
import type { QuarterPaper } from '../quarter-paper';
import { SHEET, STYLES } from './look';
import { makeRepeatable } from './repeatable';
import { textTable } from './text-table';

type Block = Paragraph | Table;

/**
 * Renders a quarterly report as a text document to go on with: the sections and tables of the paper with real headings;
 * a chart is left to its table. It names no person, and the same report gives the same bytes (DVO 6).
 */
export async function renderQuarterlyText(paper: QuarterPaper): Promise<Buffer> {
  const title = titleOfQuarter(paper);
  const { client, contractor } = paper;
  const subject = fill(PAPER.subject, { client: client.name, contractor: contractor.name });
  const head = `${senderOfQuarter(paper)}  ·  ${title}`;
  const document = new Document({
    ...{ title, subject, creator: 'Slotsom', lastModifiedBy: 'Slotsom', description: '', styles: STYLES },
    sections: [
      {
        properties: { page: SHEET },
        headers: { default: new Header({ children: [small(head)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          heading(title, HeadingLevel.HEADING_1),
          new Paragraph({ style: 'Onderwerp', text: subject }),
          textTable(particularsTable(paper)),
          ...sectionsOfQuarter(paper, TEXT_WIDTH).flatMap(sectionBlocks),
          ...accountBlocks(paper),
        ],
      },
    ],
  });
  return makeRepeatable(await Packer.toBuffer(document), paper.day);
}

function sectionBlocks({ title, written, tables, remarks }: QuarterSection): Block[] {
  return [
    heading(title, HeadingLevel.HEADING_2),
    ...writtenBlocks(written),
    ...tables.flatMap(({ table }) => tableBlocks(table, HeadingLevel.HEADING_3)),
    ...writtenBlocks(remarks, 'Reactie'),
  ];
}

/** What someone wrote: its lists are lists of the word processor. */
function writtenBlocks(blocks: readonly TextBlock[], style?: string): Paragraph[] {
  const look = style === undefined ? {} : { style };
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [new Paragraph({ ...look, text: block.text })]
      : block.items.map((text) => new Paragraph({ ...look, text, bullet: { level: 0 } })),
  );
}

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

function tableBlocks(table: ReportTable, level: Level): Block[] {
  const { lead, none, rows, remarks = [] } = table;
  const isEmpty = rows.length === 0;
  return [
    heading(table.heading, level),
    new Paragraph({ text: isEmpty ? (none ?? lead) : lead, keepNext: !isEmpty }),
    ...(isEmpty ? [] : [textTable(table), small(remarks.join(' '))]),
  ];
}

function accountBlocks(paper: QuarterPaper): Block[] {
  return tableBlocks({ ...QUARTER_ACCOUNT, ...actsTable(paper) }, HeadingLevel.HEADING_2);
}

function particularsTable(paper: QuarterPaper): Pick<ReportTable, 'columns' | 'rows'> {
  return {
    columns: [
      { heading: PAPER.particular, kind: 'text', width: 130 },
      { heading: PAPER.value, kind: 'text' },
    ],
    rows: particularsOfQuarter(paper).map((cells) => ({ kind: 'line', cells })),
  };
}

function heading(text: string, level: Level): Paragraph {
  return new Paragraph({ text, heading: level });
}

function small(text: string): Paragraph {
  return new Paragraph({ style: 'Kleine_tekst', text });
}

function pageNumber(): Paragraph {
  const [before = '', between = '', after = ''] = PAPER.page.split(/\{\w+\}/);
  return new Paragraph({
    ...{ style: 'Kleine_tekst', alignment: AlignmentType.RIGHT },
    children: [
      new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
    ],
  });
}
