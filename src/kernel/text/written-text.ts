/** A paragraph of a text, or a list of what stood on lines with a dash or a bullet before them. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const OTHER_CONTROLS = /(?!\n)\p{Cc}/gu;
const BEFORE_AN_ITEM = /^[-•*–]\s+/u;

/** A text with one kind of line end, and without other marks that cannot be seen: as a form or a program sends it, never as is. */
export function withPlainLines(text: string): string {
  return text.replace(LINE_ENDS, '\n').replaceAll('\t', ' ').replace(OTHER_CONTROLS, '');
}

/** What someone wrote, as paragraphs and lists; lines of a list that follow each other are one list. */
export function blocksOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of withPlainLines(text).split('\n')) {
    const said = line.trim();
    if (said === '') continue;
    const item = said.replace(BEFORE_AN_ITEM, '');
    const last = blocks.at(-1);
    if (item === said) blocks.push({ kind: 'paragraph', text: said });
    else if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    else blocks.push({ kind: 'list', items: [item] });
  }
  return blocks;
}
