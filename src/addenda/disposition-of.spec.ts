import { dispositionOf } from './disposition-of';

it('escapes every mark of a file name that a header cannot hold', () => {
  expect(dispositionOf("bon 1*(d'été).pdf")).toBe(
    "attachment; filename*=UTF-8''bon%201%2A%28d%27%C3%A9t%C3%A9%29.pdf",
  );
});
