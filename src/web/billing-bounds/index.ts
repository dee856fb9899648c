import { BoundsPageController } from './bounds.controller';

export { BOUNDS_PATH } from './bounds.page';

/** The page on which the bounds of an agreement are set. */
export const BILLING_BOUNDS_CONTROLLERS = [BoundsPageController];
