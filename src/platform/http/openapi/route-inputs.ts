import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { z } from 'zod';
import type { Route } from './route-discovery';

/** The schemas by which the parts of a request to a route are checked. */
export interface RouteInputs {
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
}

const PART_OF: Readonly<Record<number, keyof RouteInputs>> = {
  [RouteParamtypes.PARAM]: 'path',
  [RouteParamtypes.QUERY]: 'query',
  [RouteParamtypes.BODY]: 'body',
};

/** Reads them from the parameters of the handler: what is described is what is checked. */
export function inputsOf({ controller, handlerName }: Route): RouteInputs {
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handlerName) ?? {}) as Readonly<
    Record<string, { readonly index: number }>
  >;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, handlerName) ??
    []) as readonly unknown[];
  const inputs = Object.entries(parameters).flatMap(([key, { index }]) => {
    const part = PART_OF[Number(key.split(':')[0])];
    const schema = (types[index] as { readonly schema?: z.ZodType } | undefined)?.schema;
    return part !== undefined && schema !== undefined ? [[part, schema]] : [];
  });
  return Object.fromEntries(inputs) as RouteInputs;
}
