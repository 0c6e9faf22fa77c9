import { parseUrl } from '../text/parse-url.ts';
import { counted, flag, type Signs } from './sign.ts';

/** Parts of an address, host and path, by which sites of all kinds call their rooms. */
const NEWS = /\/(?:blog|news|articles?|story|stories|posts?|press|opinion|magazine)\//;
const FORUM =
  /^(?:[^/]+\.)?forums?\.|\/(?:threads?|topics?|t|forums?|questions?|community|discussions?)\/|showthread|viewtopic/;
const MANUAL =
  /^(?:[^/]+\.)?(?:docs?|wiki|developers?)\.|\/(?:docs?|documentation|wiki|manual|reference|guide|tutorial|api|latest|stable)\//;
const SERVICE = /\/(?:services?|solutions?|products?|pricing|features?|platform|software)\//;
/** A year and a month, or a whole date. */
const DATE = /\/(?:19|20)\d\d\/(?:\d\d|[a-z]{3})\/|(?:19|20)\d\d-?[01]\d-?[0-3]\d/;

/** What an address tells of its page; nothing when it is not known. */
export function addressSigns(url: string) {
  const address = parseUrl(url);
  const path = address?.pathname.toLowerCase() ?? '';
  const parts = path.split('/').filter((part) => part && !/^index\.\w+$/.test(part));
  const place = `${address?.hostname ?? ''}/${parts.join('/')}/`;
  return {
    isRoot: flag(address !== null && parts.length === 0 && !address.search),
    /** Words of the part with the most of them: a headline in an address has many. */
    slugWords: counted(Math.max(0, ...parts.map((part) => part.split(/[-_]+/).filter(Boolean).length))),
    datedPath: flag(DATE.test(path)),
    newsPath: flag(NEWS.test(place)),
    forumPath: flag(FORUM.test(place)),
    manualPath: flag(MANUAL.test(place)),
    servicePath: flag(SERVICE.test(place)),
  } satisfies Signs;
}
