import { fold } from './fold.ts';

/** Firms and bands better known under a person's name than that person is: nobody of that name is spoken of. */
const BRANDS: ReadonlySet<string> = new Set(
  [
    'morgan stanley, merrill lynch, charles schwab, philip morris, eli lilly, levi strauss, mary kay, estee lauder',
    'hugo boss, louis vuitton, calvin klein, johnnie walker, jack daniel, jim beam, captain morgan, jack wolfskin',
    'aston martin, alfa romeo, harley davidson, land rover, mercedes benz, sara lee, betty crocker, uncle ben',
    'pearl jam, iron maiden, jethro tull, lynyrd skynyrd, alice in chains, molly hatchet, duran duran, milli vanilli',
    'jpmorgan chase, wells fargo, ernst young, franz ferdinand, santa claus, father christmas, uncle sam, jane doe, john doe, big ben',
    'king lear, don quixote, quixote, sherlock holmes, harry potter, james bond, robin hood, peter pan, mickey mouse, donald duck, winnie the pooh',
  ].flatMap((line) => line.split(', ')),
);

/** Is the name that of a firm, a band or a figure of speech that is written like a person's? */
export const isBrand = (name: string): boolean => BRANDS.has(fold(name).replace(/-/g, ' '));
