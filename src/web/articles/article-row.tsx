import type { JSX } from 'preact';
import { SCREENS, type Article } from '../../../templates/articles';
import { coverageOf, type Coverage } from '../../agreements';
import { hrefIn, type Frame } from '../layout/frame';
import { mayGoTo } from '../layout/navigation';
import { Badge, type Tone } from '../parts/badge';
import { Link } from '../parts/paragraph';
import { RowHeading } from '../parts/table';

const STATES: Readonly<Record<Coverage, { readonly tone: Tone; readonly text: string }>> = {
  covered: { tone: 'safe', text: 'Gedekt' },
  partly: { tone: 'warning', text: 'Gedeeltelijk' },
  planned: { tone: 'danger', text: 'Nog niet gebouwd' },
  without: { tone: 'quiet', text: 'Geen financieel effect' },
};

interface ArticleRowProps {
  readonly frame: Frame;
  readonly article: Article;
}

/** An article, and what stands for it. */
export function ArticleRow({ frame, article }: ArticleRowProps): JSX.Element {
  const { tone, text } = STATES[coverageOf(article)];
  return (
    <tr id={articleAnchor(article.id)}>
      <RowHeading>{article.id}</RowHeading>
      <td>
        {article.says}
        {article.in2023 !== undefined && <div class="event-details">{article.in2023}</div>}
      </td>
      <td>
        <Badge tone={tone}>{text}</Badge>
      </td>
      <td>
        {article.without}
        <RuleLinks ids={article.rules ?? []} />
        <ScreenLinks frame={frame} paths={article.screens ?? []} />
        {article.tests && <div>{wordTests(article.tests.length)}</div>}
        {article.planned?.map((what) => (
          <div key={what}>{`Nog niet gebouwd: ${what}.`}</div>
        ))}
      </td>
    </tr>
  );
}

/** Where the page has an article, so that rules and other pages can point to it. */
export function articleAnchor(id: string): string {
  return anchor('artikel', id);
}

export function ruleAnchor(id: string): string {
  return anchor('regel', id);
}

function anchor(kind: string, id: string): string {
  return `${kind}-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

function wordTests(count: number): string {
  return count === 1 ? 'Eén test waakt erover.' : `${count.toString()} tests waken erover.`;
}

function RuleLinks({ ids }: { ids: readonly string[] }): JSX.Element | null {
  if (ids.length === 0) return null;
  return (
    <div>
      {ids.length === 1 ? 'Regel: ' : 'Regels: '}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link href={`#${ruleAnchor(id)}`}>{id}</Link>
        </span>
      ))}
    </div>
  );
}

/** Pages by name; those that someone may see are links, to the list of what a page is one of. */
function ScreenLinks({ frame, paths }: { frame: Frame; paths: readonly string[] }): JSX.Element | null {
  if (paths.length === 0) return null;
  return (
    <div>
      {paths.length === 1 ? 'Scherm: ' : 'Schermen: '}
      {paths.map((path, index) => {
        const place = path.replace(/\/:.*$/, '');
        const name = SCREENS[path] ?? path;
        return (
          <span key={path}>
            {index > 0 && ', '}
            {mayGoTo(frame.person, place) ? <Link href={hrefIn(frame, place)}>{name}</Link> : name}
          </span>
        );
      })}
    </div>
  );
}
