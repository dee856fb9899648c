import type { VisitRequest } from '../../people';
import type { ErrorPages, Problem } from '../../platform/http';
import { ProblemPages } from './problem-pages';

type Render = Parameters<ErrorPages['use']>[0];

describe('the menu of a problem page', () => {
  const person = { side: 'client', role: 'regisseur', displayName: 'Regisseur' };
  const visit = { by: 'session', person, formToken: 'x' };
  const request = { visit, path: '/codering', query: { overeenkomst: 'DVO-2' } } as unknown as VisitRequest;
  const page = (status: number): string => {
    let render: Render | undefined;
    const pages = { use: (given: Render) => (render = given) } as unknown as ErrorPages;
    new ProblemPages(pages).onModuleInit();
    return render!({ ...{ type: '', title: '', code: '', detail: '' }, status } satisfies Problem, request);
  };

  it('keeps the agreement in the address, unless that may be what is not there', () => {
    expect(page(403)).toContain('href="/facturen?overeenkomst=DVO-2"');
    expect(page(404)).toContain('href="/facturen"');
  });
});
