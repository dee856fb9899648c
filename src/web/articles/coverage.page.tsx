import type { JSX } from 'preact';
import { ARTICLES, RULES } from '../../../templates/articles';
import { coverageOf, type Coverage } from '../../agreements';
import type { Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';
import { ArticleRow, articleAnchor, ruleAnchor } from './article-row';

const ARTICLE_COLUMNS: readonly Column[] = [
  { heading: 'Artikel' },
  { heading: 'Waar het op neerkomt' },
  { heading: 'Stand' },
  { heading: 'Wat ervoor staat' },
];
const RULE_COLUMNS: readonly Column[] = [{ heading: 'Regel' }, { heading: 'Wat' }, { heading: 'Artikelen' }];

/** The articles by chapter, in the order of the agreement. */
const CHAPTERS: readonly { readonly id: string; readonly title: string; readonly of: RegExp }[] = [
  { id: 'taken', title: 'DVO 2 en 3: bevoegdheden en werkzaamheden', of: /^DVO [23]\./ },
  { id: 'geld', title: 'DVO 4: financiële afspraken', of: /^DVO 4\./ },
  {
    id: 'overig',
    title: 'DVO 5 tot en met 9: verantwoording, privacy, geschillen en einde',
    of: /^DVO [5-9]/,
  },
  { id: 'sla', title: 'Service Level Agreement', of: /^SLA / },
];

/** Every article of the agreement with a reading of it, and the rules, pages and tests that stand for it. */
export function CoveragePage({ frame }: { frame: Frame }): JSX.Element {
  const title = 'Dekking van de overeenkomst';
  const crumbs = [{ label: 'Inrichting van de overeenkomst', path: '/beheer/overeenkomst' }];
  return (
    <Page frame={frame} title={title}>
      <Breadcrumbs frame={frame} crumbs={crumbs} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Wat Slotsom doet voor elk artikel van DVO 2 tot en met 9 en van de SLA, en wat nog niet is gebouwd.
        Bij elke wijziging van Slotsom wordt gecontroleerd of deze lijst klopt.
      </Lead>
      <Definitions
        items={[
          { term: 'Gedekt', value: countOf('covered') },
          { term: 'Gedeeltelijk gedekt', value: countOf('partly') },
          { term: 'Nog niet gebouwd', value: countOf('planned') },
          { term: 'Zonder financieel effect', value: countOf('without') },
        ]}
      />
      {CHAPTERS.map((chapter) => (
        <Section key={chapter.id} id={chapter.id} title={chapter.title}>
          <Table caption={`Artikelen van ${chapter.title}`} isCaptionHidden columns={ARTICLE_COLUMNS}>
            {ARTICLES.filter(({ id }) => chapter.of.test(id)).map((article) => (
              <ArticleRow key={article.id} frame={frame} article={article} />
            ))}
          </Table>
        </Section>
      ))}
      <RulesSection />
    </Page>
  );
}

function countOf(coverage: Coverage): string {
  return ARTICLES.filter((article) => coverageOf(article) === coverage).length.toString();
}

function RulesSection(): JSX.Element {
  return (
    <Section id="regels" title="Regels">
      <Paragraph>
        Volgens deze regels wordt gerekend en besloten, met de artikelen waar ze uit volgen.
      </Paragraph>
      <Table caption="Regels met hun artikelen" isCaptionHidden columns={RULE_COLUMNS}>
        {RULES.map(({ id, title }) => (
          <tr key={id} id={ruleAnchor(id)}>
            <RowHeading>{id}</RowHeading>
            <td>{title}</td>
            <td>
              {ARTICLES.filter(({ rules }) => rules?.includes(id)).map((article, index) => (
                <span key={article.id}>
                  {index > 0 && ', '}
                  <Link href={`#${articleAnchor(article.id)}`}>{article.id}</Link>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
