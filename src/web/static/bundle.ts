import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../../platform/config';

/** A file that pages refer to; its content never changes while the process runs. */
export interface StaticFile {
  readonly type: string;
  readonly content: Buffer;
  /** The same with gzip. */
  readonly compressed: Buffer;
  /** First digits of the SHA-256 of the content; addresses carry it, so browsers keep files for good. */
  readonly fingerprint: string;
}

const FONTS = '@expo-google-fonts/source-sans-3';

/** Names in `/static/` and the files behind them, in packages and in the house style; later styles win. */
const SOURCES: Readonly<Record<string, { readonly type: string; readonly files: readonly string[] }>> = {
  'source-sans-3-regular.ttf': {
    type: 'font/ttf',
    files: [inPackage(`${FONTS}/400Regular/SourceSans3_400Regular.ttf`)],
  },
  'source-sans-3-semibold.ttf': {
    type: 'font/ttf',
    files: [inPackage(`${FONTS}/600SemiBold/SourceSans3_600SemiBold.ttf`)],
  },
  'slotsom.css': {
    type: 'text/css; charset=utf-8',
    files: [
      inPackage('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
      inPackage('@utrecht/component-library-css/dist/index.css'),
      ...['tokens.css', 'page.css', 'parts.css', 'charts.css', 'screens.css'].map(inHouseStyle),
    ],
  },
  'htmx.js': { type: 'text/javascript; charset=utf-8', files: [inPackage('htmx.org/dist/htmx.min.js')] },
  'icon.svg': { type: 'image/svg+xml', files: [inHouseStyle('icon.svg')] },
};

function inPackage(path: string): string {
  return join(projectRoot(), 'node_modules', path);
}

function inHouseStyle(name: string): string {
  return join(projectRoot(), 'templates/brand/web', name);
}

/** Reads every file once. Styles name fonts; those names get their fingerprint here. */
export function readStaticFiles(): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const [name, { type, files: paths }] of Object.entries(SOURCES)) {
    const parts = paths.map((path) => readFileSync(path));
    const content = name.endsWith('.css') ? joinStyles(parts, files) : Buffer.concat(parts);
    files.set(name, {
      type,
      content,
      compressed: gzipSync(content, { level: 9 }),
      fingerprint: createHash('sha256').update(content).digest('hex').slice(0, 12),
    });
  }
  return files;
}

/** `@charset` may only stand at the very beginning, so the parts lose theirs. */
function joinStyles(parts: readonly Buffer[], fonts: ReadonlyMap<string, StaticFile>): Buffer {
  const text = parts.map((part) => part.toString('utf8').replace(/@charset "[^"]*";/g, '')).join('\n');
  const addressed = text.replace(/url\('([\w-]+\.ttf)'\)/g, (_url, name: string) => {
    const font = fonts.get(name);
    if (!font) throw new Error(`The styles name a font that is not served: ${name}`);
    return `url('/static/${name}?v=${font.fingerprint}')`;
  });
  return Buffer.from(addressed, 'utf8');
}
