import type { ComponentChildren, JSX } from 'preact';
import { blocksOf } from '../../kernel/text';
import { Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import type { SaidReport, SaidSection } from './report-page-props';
import { SectionTables } from './section-tables';

interface ReportBodyProps {
  readonly report: SaidReport;
  /** What comes after the text of a section, such as what was remarked on it. */
  readonly after?: (section: SaidSection) => ComponentChildren;
}

/** The report section by section, in the order of the model of its SLA. */
export function ReportBody({ report, after }: ReportBodyProps): JSX.Element {
  const { sections } = report.said;
  return (
    <>
      <nav class="page-part" aria-label="Onderdelen van de rapportage">
        <ol class="utrecht-ordered-list">
          {sections.map(({ key, title }) => (
            <li class="utrecht-ordered-list__item" key={key}>
              <Link href={`#${key}`}>{title}</Link>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map((section) => (
        <Section key={section.key} id={section.key} title={section.title}>
          <WrittenText section={section} />
          <SectionTables {...report} section={section} />
          {after?.(section)}
        </Section>
      ))}
    </>
  );
}

function WrittenText({ section: { text, filled, figures } }: { section: SaidSection }): JSX.Element | null {
  if (text !== undefined)
    return (
      <>
        {blocksOf(text).map((block, index) =>
          block.kind === 'paragraph' ? (
            <Paragraph key={index}>{block.text}</Paragraph>
          ) : (
            <ul class="utrecht-unordered-list" key={index}>
              {block.items.map((item) => (
                <li class="utrecht-unordered-list__item" key={item}>
                  {item}
                </li>
              ))}
            </ul>
          ),
        )}
      </>
    );
  const isEmpty = filled.length === 0 && figures.length === 0;
  return isEmpty ? <Paragraph>Hier is nog niets geschreven.</Paragraph> : null;
}
