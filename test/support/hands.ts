import type { Visitor } from './visitor';

/** What someone does on a page by its names, and how many deliberate actions that took. */
export class Hands {
  private done = 0;

  constructor(readonly visitor: Visitor) {}

  /** The links and buttons that were used since the last time this was asked; filling in is not counted. */
  actions(): number {
    const { done } = this;
    this.done = 0;
    return done;
  }

  /** What the page says below its header, with plain spaces. */
  async text(): Promise<string> {
    return (await this.visitor.page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
  }

  async press(name: string): Promise<void> {
    this.done += 1;
    await this.visitor.page.getByRole('main').getByRole('button', { name, exact: true }).click();
  }

  async follow(name: string | RegExp): Promise<void> {
    this.done += 1;
    await this.visitor.page.getByRole('main').getByRole('link', { name, exact: true }).click();
  }

  /** Goes to a page by the main menu. */
  async choose(name: string): Promise<void> {
    this.done += 1;
    await this.visitor.page
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link', { name, exact: true })
      .click();
  }

  /** Opens what most readers skip. */
  async open(summary: string): Promise<void> {
    this.done += 1;
    await this.visitor.page.locator('summary', { hasText: summary }).click();
  }

  async check(label: string): Promise<void> {
    await this.visitor.page.getByLabel(label, { exact: true }).check();
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields))
      await this.visitor.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Whether the page opened with the focus on what was wrong, so that it is read first. */
  async isAtErrors(): Promise<boolean> {
    return (await this.visitor.page.locator('[role=alert]:focus').count()) === 1;
  }
}
