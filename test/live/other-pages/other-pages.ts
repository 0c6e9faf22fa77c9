import { newsSites } from './news-sites.ts';
import type { OtherPage } from './parts.ts';
import { rest } from './rest.ts';
import { tools } from './tools.ts';
import { tradeAndTalk } from './trade-and-talk.ts';

/**
 * More than sixty pages of a news site and its neighbours that are no articles, each of a build of its own. Some ask for
 * money or an address, as such pages do: on none of them anything may be changed.
 */
export const otherPages: OtherPage[] = [...newsSites, ...tradeAndTalk, ...tools, ...rest];
