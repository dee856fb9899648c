import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ProblemCatalogue } from '../problem-catalogue';
import { REFUSALS, type Problems } from './operation';
import { RouteDiscovery } from './route-discovery';

/** Puts into the catalogue what routes declare with `@Refuses`. */
@Injectable()
export class DeclaredProblems implements OnModuleInit {
  constructor(
    private readonly discovery: RouteDiscovery,
    private readonly catalogue: ProblemCatalogue,
  ) {}

  onModuleInit(): void {
    const declared = new Map<string, Problems[string]>();
    for (const { handler, path } of this.discovery.routes('/')) {
      const refusals = (Reflect.getMetadata(REFUSALS, handler) ?? {}) as Problems;
      for (const [code, wording] of Object.entries(refusals)) {
        if ((declared.get(code) ?? wording) !== wording) {
          throw new Error(`Route ${path} gives problem ${code} a meaning of its own`);
        }
        declared.set(code, wording);
      }
    }
    this.catalogue.add(Object.fromEntries(declared));
  }
}
