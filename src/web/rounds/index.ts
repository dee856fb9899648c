import { RoundPages } from './round-pages.service';
import { RoundPageController } from './round.controller';
import { RoundsPageController } from './rounds.controller';

/** The pages on which a month is billed for all agreements; before those of one month, whose address is wider. */
export const ROUND_CONTROLLERS = [RoundsPageController, RoundPageController];

export const ROUND_PAGE_SERVICES = [RoundPages];
