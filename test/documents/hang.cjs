/** Stands in for a rendering that never ends. */
exports.renderInThread = () => {
  for (;;);
};
