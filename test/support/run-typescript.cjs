/** Lets a test start a real second process from TypeScript: `node --require <this> program.ts`. */
const Module = require('node:module');
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, {
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  });
  module._compile(code, filename);
};

/** What is loaded when it is needed goes by the name that it has when compiled: `./settle.js` is `./settle.ts` here. */
const resolveCompiled = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) => {
  const isOwn = request.startsWith('.') && parent?.filename?.endsWith('.ts');
  return resolveCompiled(isOwn ? request.replace(/\.js$/, '') : request, parent, ...rest);
};
