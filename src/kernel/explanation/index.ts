export { about, leaf, type Because, type Explained, type Node, type Operation } from './node';
export { recording, silent, type Trace } from './trace';
export { writeGraph, type Graph, type GraphNode } from './write-graph';
export { figuresUsing, partOfGraph, type Leaf } from './part-of-graph';
