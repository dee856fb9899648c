import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  HttpException,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { collectDefaultMetrics } from 'prom-client';
import { CONFIG, type Config } from '../config';
import { allowedMethods } from '../http';
import { Metrics } from '../metrics';
import { operatorHeaders } from './operator-headers';
import type { QueueBoard } from './open-queue-board';
import { Probes } from './probes';
import { StateMetrics } from './state-metrics';

const BOARD_PATH = '/wachtrij';
const LOOKING: readonly string[] = ['GET', 'HEAD'];

const PROBES = 'Dit adres is er niet. Wel: /health/started, /health/live, /health/ready';
const REDIS_IS_AWAY =
  'Redis antwoordt niet, dus de wachtrij is nu niet te zien; wat gedaan moet worden staat in de database en wacht daar.\n';

/**
 * For operators only, on a port of its own that visitors cannot reach: probes and metrics of this process, and with Redis
 * the messages in the queue, to look at. It listens when the process has started, and until its work is done.
 */
@Injectable()
export class OperationsServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(OperationsServer.name);
  private server: Server | undefined;
  private board: QueueBoard | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly probes: Probes,
    private readonly metrics: Metrics,
    private readonly state: StateMetrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { operations, redisUrl } = this.config;
    if (operations === undefined) return;
    collectDefaultMetrics({ register: this.metrics.registry });
    if (redisUrl !== undefined) {
      this.board = await openBoard(redisUrl);
      this.state.watchRedis(this.board.redisAnswers);
    }
    const server = createServer(this.routes());
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(operations.port, operations.host, resolve);
    });
    this.server = server;
    this.logger.log(`Operations on port ${String(this.port)}`);
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server !== undefined) {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    }
    await this.board?.close();
  }

  /** Where it listens; nothing when it was not asked for. */
  get port(): number | undefined {
    return (this.server?.address() as AddressInfo | null | undefined)?.port;
  }

  private routes(): Express {
    const app = express().use(operatorHeaders());
    app.get(['/health/started', '/health/live'], (_request, response) => {
      response.json({ status: 'ok' });
    });
    app.get('/health/ready', async (_request, response) => {
      await this.answerReady(response);
    });
    app.get('/metrics', async (_request, response) => {
      const { contentType, text } = await this.state.read();
      response.type(contentType).send(text);
    });
    app.use(BOARD_PATH, ...(this.board === undefined ? [answerNoBoard] : showing(this.board)));
    app.use(answerUnknown(this.board !== undefined));
    return app;
  }

  private async answerReady(response: Response): Promise<void> {
    try {
      response.json(await this.probes.ready());
    } catch (error) {
      if (!(error instanceof HttpException)) throw error;
      response.status(error.getStatus()).json(error.getResponse());
    }
  }
}

function answerNoBoard(_request: Request, response: Response): void {
  response
    .status(404)
    .type('text')
    .send('Hier is geen wachtrij: zonder REDIS_URL wacht het werk alleen in de database.\n');
}

function showing({ redisAnswers, router }: QueueBoard): RequestHandler[] {
  const toLookAt: RequestHandler = async (request, response, next) => {
    if (!LOOKING.includes(request.method)) refuseMethod(request, response, LOOKING);
    else if (await redisAnswers()) next();
    else response.status(503).type('text').send(REDIS_IS_AWAY);
  };
  return [toLookAt, router];
}

function answerUnknown(hasBoard: boolean): RequestHandler {
  const known = `${PROBES}${hasBoard ? `, /metrics en ${BOARD_PATH}` : ' en /metrics'}.\n`;
  return (request, response) => {
    const methods = allowedMethods(request.app as Express, request.path);
    if (methods.length > 0) refuseMethod(request, response, methods);
    else response.status(404).type('text').send(known);
  };
}

function refuseMethod({ method }: Request, response: Response, allowed: readonly string[]): void {
  const names = allowed.join(', ');
  response.status(405).setHeader('Allow', names);
  response.type('text').send(`Dit adres is er wel, maar niet voor ${method}. Wel voor: ${names}.\n`);
}

/** Its page is loaded by who serves it only: every other process starts sooner without. */
async function openBoard(redisUrl: string): Promise<QueueBoard> {
  const { openQueueBoard } = await import('./open-queue-board.js');
  return openQueueBoard(redisUrl, BOARD_PATH);
}
