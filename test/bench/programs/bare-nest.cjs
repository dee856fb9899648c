/**
 * What any Nest application does at least: it starts the embedded database, opens it and answers a page. Compiled by nobody,
 * so that only what it loads counts. Arguments: data folder and port.
 */
require('reflect-metadata');
const { Controller, Get, Module } = require('@nestjs/common');
const { NestFactory } = require('@nestjs/core');
const { TypeOrmModule } = require('@nestjs/typeorm');
const { startEmbeddedPostgres } = require('../../../dist/src/platform/embedded-postgres');

const [dataDir, port] = process.argv.slice(2);

class PageController {
  page() {
    return '<!doctype html><title>Bare</title>';
  }
}
Controller()(PageController);
Get()(PageController.prototype, 'page', Object.getOwnPropertyDescriptor(PageController.prototype, 'page'));

class BareModule {}

async function main() {
  const server = await startEmbeddedPostgres({ dataDir });
  const database = TypeOrmModule.forRoot({ type: 'postgres', url: server.appUrl });
  Module({ imports: [database], controllers: [PageController] })(BareModule);
  const application = await NestFactory.create(BareModule, { logger: false });
  await application.listen(Number(port), '127.0.0.1');
  process.once('SIGTERM', async () => {
    await application.close();
    await server.stop();
  });
}

void main();
