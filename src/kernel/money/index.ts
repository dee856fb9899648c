export { Amount } from './amount';
export { Euro } from './euro';
export { Exact } from './exact';
