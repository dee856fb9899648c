const { default: Sequencer } = require('@jest/test-sequencer');

/** Small files that run for minutes; started last, one of them would keep a single worker busy at the end. */
const LONG = ['test/e2e/roles/roles.spec.ts'];

/** Jest starts with the largest files when it has not run them before; these come before them. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => LONG.some((name) => path.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
