import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMITTED_ACTION } from './permit';

/** Where Nest notes the path of a route on its method. */
const PATH_METADATA = 'path';

/** A route without a declared permission does not start. */
@Injectable()
export class EveryRoutePermitted implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => this.undeclaredRoutes(metatype));
    if (open.length > 0) {
      throw new Error(`Routes without a declared permission (@Permit): ${open.join(', ')}`);
    }
  }

  private undeclaredRoutes(controller: unknown): string[] {
    if (typeof controller !== 'function') return [];
    const prototype = controller.prototype as Readonly<Record<string, unknown>>;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => this.isUndeclaredRoute(prototype[name]))
      .map((name) => `${controller.name}.${name}`);
  }

  private isUndeclaredRoute(method: unknown): boolean {
    if (typeof method !== 'function') return false;
    const isRoute = this.reflector.get<unknown>(PATH_METADATA, method as () => void) !== undefined;
    return isRoute && this.reflector.get<unknown>(PERMITTED_ACTION, method as () => void) === undefined;
  }
}
