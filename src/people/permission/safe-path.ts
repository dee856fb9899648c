/** Any host will do: it only shows whether a text stays on the host it is read on. */
const HERE = 'https://here.invalid';

/**
 * The path of a page of ours, to go to after signing in; `/` for everything else, such as an address of
 * another site that somebody put into a link.
 */
export function safePath(text: unknown): string {
  // Browsers read a backslash as a slash and pass over tabs and line ends.
  if (typeof text !== 'string' || !/^\/[!-[\]-~]*$/.test(text) || !URL.canParse(text, HERE)) return '/';
  const { origin, pathname, search } = new URL(text, HERE);
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : '/';
}
