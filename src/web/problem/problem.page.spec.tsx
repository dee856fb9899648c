import type { Frame } from '../layout/frame';
import { ProblemCatalogue } from '../../platform/http';
import { renderPage } from '../layout/render-page';
import { ProblemPage } from './problem.page';

describe('the page of a saving that nobody knows of', () => {
  const { title, status } = new ProblemCatalogue().find('saving-unknown')!;
  const problem = { ...{ type: '', title, status, detail: title }, code: 'saving-unknown' };

  it('asks a person to look first, and a program to send it again under its key', () => {
    const page = renderPage(<ProblemPage problem={problem} frame={undefined} />);
    expect(page).toContain('Kijk straks of het er staat, voor je het nog eens doet.');
    expect(page).not.toContain('Idempotency-Key');
    expect(title).toContain('Had je opdracht een Idempotency-Key, stuur haar dan opnieuw met dezelfde');
  });
});

describe('the page of what may not be done', () => {
  const problem = { type: '', title: '', status: 403, code: 'not-permitted', detail: 'Dat mag je niet.' };

  it('has the menu for someone who is signed in, who can go on by it', () => {
    const person = { side: 'client', role: 'regisseur', displayName: 'Regisseur' };
    const frame = { person, formToken: 'x', agreements: [], path: '/codering' } as unknown as Frame;
    const page = renderPage(<ProblemPage problem={problem} frame={frame} />);
    for (const part of ['Dit mag niet', 'Dat mag je niet.', 'Hoofdmenu', 'href="/facturen"', 'Afmelden'])
      expect(page).toContain(part);
  });

  it('keeps the agreement that was asked for', () => {
    const person = { side: 'client', role: 'regisseur', displayName: 'Regisseur' };
    const frame = { person, agreements: [], askedFor: 'DVO-2', path: '/codering' } as unknown as Frame;
    const page = renderPage(<ProblemPage problem={problem} frame={frame} />);
    expect(page).toContain('href="/facturen?overeenkomst=DVO-2"');
    expect(page).not.toContain('href="/"');
  });

  it('has none for a stranger', () => {
    const page = renderPage(<ProblemPage problem={problem} frame={undefined} />);
    expect(page).toContain('Dat mag je niet.');
    expect(page).not.toMatch(/Hoofdmenu|Afmelden/);
  });
});
