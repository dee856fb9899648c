import { ProblemCatalogue } from '../../platform/http';
import { renderPage } from '../layout/render-page';
import { ProblemPage } from './problem.page';

describe('the page of a saving that nobody knows of', () => {
  const { title, status } = new ProblemCatalogue().find('saving-unknown')!;
  const problem = { ...{ type: '', title, status, detail: title }, code: 'saving-unknown' };

  it('asks a person to look first, and a program to send it again under its key', () => {
    const page = renderPage(<ProblemPage problem={problem} />);
    expect(page).toContain('Kijk straks of het er staat, voor je het nog eens doet.');
    expect(page).not.toContain('Idempotency-Key');
    expect(title).toContain('Had je opdracht een Idempotency-Key, stuur haar dan opnieuw met dezelfde');
  });
});
