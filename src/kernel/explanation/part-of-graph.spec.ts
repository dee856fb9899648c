import { Euro } from '../money';
import { figuresUsing, partOfGraph } from './part-of-graph';
import { writeGraph } from './write-graph';

const fact = (cents: bigint, name: string): Euro => Euro.ofCents(cents).asFact(name, 'amount');

const [first, second, third] = [fact(100n, 'a'), fact(250n, 'b'), fact(75n, 'c')];
const sum = first.plus(second);
const figures = [sum, third, sum.minus(third)];
const graph = writeGraph(figures.map(({ node }) => node!));

it('takes the steps of one figure, operands first, the figure last', () => {
  const part = partOfGraph(graph, graph.roots[2]!);
  expect(part.map(({ operation, value }) => `${operation} ${value}`)).toEqual([
    'fact 1.00',
    'fact 2.50',
    'sum 3.50',
    'fact 0.75',
    'difference 2.75',
  ]);
  expect(part.at(-1)?.operands).toEqual([2, 3]);
  expect(partOfGraph(graph, graph.roots[1]!)).toHaveLength(1);
});

it.each([
  [[{ fact: 'a' }], [0, 2]],
  [[{ fact: 'c', field: 'amount' }], [1, 2]],
  [[{ fact: 'c', field: 'other' }], []],
  [
    [{ fact: 'c', field: 'other' }, { fact: 'b' }],
    [0, 2],
  ],
  [[{ fact: 'unknown' }], []],
])('finds the figures that rest on one of the leaves %j', (leaves, found) => {
  expect(figuresUsing(graph, leaves)).toEqual(found);
});
