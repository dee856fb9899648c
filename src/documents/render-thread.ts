import { unpack } from './carry-value';
import { renderByName, type Rendered, type RenderingName, type Source } from './renderings';

/** What is to be rendered, with its source as `pack` gives it. */
export interface RenderTask<N extends RenderingName> {
  readonly name: N;
  readonly source: unknown;
}

/** What a thread of `DocumentRenderer` does: it keeps its fonts parsed for all documents that come after the first. */
export function renderInThread<N extends RenderingName>({
  name,
  source,
}: RenderTask<N>): Promise<Rendered<N>> {
  return renderByName(name, unpack(source) as Source<N>);
}
