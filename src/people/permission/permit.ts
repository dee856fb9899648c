import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Action } from '../domain';

/** Under this name a route carries the action it performs. */
export const PERMITTED_ACTION = 'slotsom:permitted-action';

/** Declares which action of the permission table a route performs. Every route has one. */
export const Permit = (action: Action): CustomDecorator => SetMetadata(PERMITTED_ACTION, action);
