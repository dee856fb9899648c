import { Injectable, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

/** A route of the application: its address and the method that answers it. */
export interface Route {
  /** `get`, `post` and so on. */
  readonly method: string;
  /** As Nest has it: `/v1/facturen/:nummer`. */
  readonly path: string;
  readonly controller: Type;
  readonly handlerName: string;
  /** Carries the metadata of its decorators. */
  readonly handler: object;
}

/** Finds the routes of all controllers. */
@Injectable()
export class RouteDiscovery {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Every route whose path begins so. */
  routes(prefix: string): Route[] {
    return this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype === null ? [] : this.routesOf(metatype as Type)))
      .filter(({ path }) => path.startsWith(prefix));
  }

  private routesOf(controller: Type): Route[] {
    const prototype = controller.prototype as Readonly<Record<string, object>>;
    return this.scanner.getAllMethodNames(prototype).flatMap((handlerName) => {
      const handler = prototype[handlerName];
      const path = handler && pathOf(handler);
      if (handler === undefined || path === undefined) return [];
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '';
      const whole = joined(pathOf(controller) ?? '', path);
      return [{ method: method.toLowerCase(), path: whole, controller, handlerName, handler }];
    });
  }
}

function pathOf(target: object): string | undefined {
  return Reflect.getMetadata(PATH_METADATA, target) as string | undefined;
}

function joined(...parts: readonly string[]): string {
  const segments = parts.flatMap((part) => part.split('/')).filter((segment) => segment !== '');
  return `/${segments.join('/')}`;
}
