import { Controller, Get, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { EveryRoutePermitted } from './every-route-permitted';
import { Permit } from './permit';

@Controller('declared')
class DeclaredController {
  @Get()
  @Permit('public')
  route(): string {
    return this.noRoute();
  }

  noRoute(): string {
    return 'anything';
  }
}

@Controller('planted')
class PlantedController extends DeclaredController {
  @Get('one')
  one(): string {
    return 'anything';
  }

  @Get('two')
  two(): string {
    return 'anything';
  }
}

@Controller('inherited')
class InheritedController extends PlantedController {}

/** Declares for the class, which says nothing about each of its routes. */
@Controller('class')
@Permit('public')
class ClassController {
  @Get()
  route(): string {
    return 'anything';
  }
}

async function start(controller: Type): Promise<void> {
  const testing = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers: [controller],
    providers: [EveryRoutePermitted],
  }).compile();
  const application = testing.createNestApplication();
  await application.init().finally(() => application.close());
}

describe('an application', () => {
  it('starts when every route declares its permission', async () => {
    await expect(start(DeclaredController)).resolves.toBeUndefined();
  });

  it.each([
    [PlantedController, 'PlantedController.one, PlantedController.two'],
    [InheritedController, 'InheritedController.one, InheritedController.two'],
    [ClassController, 'ClassController.route'],
  ])('does not start with a route that declares none, and names it: %p', async (controller, routes) => {
    await expect(start(controller)).rejects.toThrow(
      `Routes without a declared permission (@Permit): ${routes}`,
    );
  });
});
