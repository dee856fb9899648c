import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { source as axeSource, type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../../src/people/sign-in/demonstration-accounts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
/** How long a page may take to show what a step waits for, in milliseconds. */
const PATIENCE = 10_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** When this names a folder, every looked-at page is kept there as a picture. */
const PICTURES = process.env['SLOTSOM_PICTURES'];

/** Someone at a browser of their own. */
export interface Visitor {
  readonly page: Page;
  /** What the browser complained about, such as something that its content policy refused. */
  readonly complaints: readonly string[];
  /** What `look` found on any page, each with the page it was found on. */
  readonly findings: readonly string[];
  /** Goes to a path of the application. */
  goTo(path: string): Promise<void>;
  /** Holds the page against the accessibility rules, wide and narrow, and that it does not scroll sideways. */
  look(name: string): Promise<void>;
  /** The tables of the page, with those behind a disclosure, that one has to scroll sideways, on a wide or a narrow screen. */
  tablesToScroll(): Promise<string[]>;
}

export interface VisitorOptions {
  readonly withoutScripts?: boolean;
}

/** Opens a browser window on the application. */
export async function openVisitor(
  browser: Browser,
  url: string,
  { withoutScripts = false }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: WIDE,
    javaScriptEnabled: !withoutScripts,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const findings: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    // An answer with status 400 or 409 is part of the job.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    page,
    complaints,
    findings,
    goTo: async (path) => {
      await page.goto(url + path);
    },
    look: async (name) => {
      findings.push(...(await look(page, name)).map((finding) => `${name}: ${finding}`));
    },
    tablesToScroll: async () => {
      const captions = await page.evaluate<string[]>(TABLES_TO_SCROLL);
      await page.setViewportSize(NARROW);
      captions.push(...(await page.evaluate<string[]>(TABLES_TO_SCROLL)));
      await page.setViewportSize(WIDE);
      return captions;
    },
  };
}

/** Opens a browser window and signs in. */
export async function signIn(
  browser: Browser,
  url: string,
  account: string,
  options?: VisitorOptions,
): Promise<Visitor> {
  const visitor = await openVisitor(browser, url, options);
  await visitor.goTo('/aanmelden');
  await submitSignIn(visitor, account);
  return visitor;
}

/** Signs in on the page that asks for it, which then leads on to where the visitor wanted to go. */
export async function submitSignIn({ page }: Visitor, account: string): Promise<void> {
  await page.getByLabel('Accountnaam').fill(account);
  await page.getByLabel('Wachtwoord').fill(DEMONSTRATION_PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Aanmelden' }).click();
}

async function look(page: Page, name: string): Promise<string[]> {
  const findings: string[] = [];
  for (const [width, viewport] of [
    ['1280', WIDE],
    ['390', NARROW],
  ] as const) {
    await page.setViewportSize(viewport);
    findings.push(...(await violations(page)), ...(await sidewaysScroll(page, viewport.width)));
    if (PICTURES !== undefined) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
    }
  }
  await page.setViewportSize(WIDE);
  return [...new Set(findings)];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults, string[]>(
    (tags) =>
      (
        globalThis as unknown as { axe: { run(scope: unknown, options: unknown): Promise<AxeResults> } }
      ).axe.run('html', { runOnly: tags }),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

const TABLES_TO_SCROLL = `document.querySelectorAll('main details').forEach((details) => { details.open = true; });
  [...document.querySelectorAll('main .table-scroll')]
  .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  .map((table) => table.getAttribute('aria-label'))`;

async function sidewaysScroll(page: Page, width: number): Promise<string[]> {
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  return Number(wide) > width ? [`the page is ${String(wide)} pixels wide on a screen of ${width}`] : [];
}
