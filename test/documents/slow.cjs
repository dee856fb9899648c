const { setTimeout: pause } = require('node:timers/promises');

/** Stands in for a rendering that takes a while. */
exports.renderInThread = () => pause(250);
