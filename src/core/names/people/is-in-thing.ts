import { lettered } from '../../text/lettered.ts';
import { fold } from './fold.ts';
import { HONORIFICS, ROYAL_TITLES } from './honorifics.ts';

/**
 * Words that make a thing of the name behind them: a ship, a storm, a street, a school, a prize. Stems, so that
 * inflected languages are met ("улице Гагарина", "ulicy Kopernika").
 */
const BEFORE = stems(`
uss hms hmas hmcs ferry yacht tanker frigate destroyer submarine storm hurricane cyclone typhoon
orkan taifun fähre fregatte sturmtief universität
avenue boulevard lycée université aéroport ouragan tempête cyclone porte-avions fondation hôpital
avenida calle universidad aeropuerto huracán tormenta estadio fundación instituto
viale piazza università aeroporto uragano tempesta fondazione liceo ospedale stadio
praça universidade furacão fundação estádio
ulica ulicy ulicę ul uniwersytet uniwersytetu uniwersytecie lotnisko lotnisku fundacja fundacji imienia
улица улице улицы улицу ул проспект проспекте площадь площади университет университета университете имени больница больницы
больнице аэропорт аэропорта ураган тайфун
вулиця вулиці вулицю вул проспекті площа площі університет університету імені лікарня лікарні аеропорт аеропорту
`);

/** Words with a capital that make a thing of the name before them: "Clinton Foundation", "John F. Kennedy Airport". */
const BEHIND =
  /^ (?:International )?(?:Airport|University|College|School|Hospital|Clinic|Foundation|Institute|Museum|Library|Memorial|Stadium|Arena|Center|Centre|Tower|Towers|Bridge|Avenue|Boulevard|Road|Street|Square|Park|Hall|Prize|Award|Awards|Medal|Trophy|Act|Organization|Inc|Ltd|LLC|Corp|Group|Holdings|Stiftung|Universität|Flughafen)\b/;

/** "Megan's Law", "St. Thomas' Hospital". */
const OWNED = /^['’]s? (?:Law|Hospital|School|College|Church|Cathedral|Square|Park)\b/;

/** The last word of names of things that no person is called by: "Marine Drive", "Emma Mason Gallery". */
const AT_END =
  / (?:Drive|Avenue|Boulevard|Road|Highway|Valley|Mountains?|Islands?|Peninsula|Airport|Stadium|Arena|Hotel|Lounge|Hostel|Gallery|Museum|University|College|Institute|Hospital|Clinic|Foundation|Association|Society|Committee|Council|Ministry|Department|Festival|Trophy|Prize|Awards?|Palace|Cathedral|Mosque|Airlines|Motors|Studios|Pictures|Records|Magazine|Journal|Radio|Group|Holdings|Company|Corporation|Inc|Ltd|LLC|Corp|Verlag|Stiftung|Universität|Gesellschaft|Straße|GmbH|AG)$/;

/** "Ben & Jerry's", "Johnson & Johnson": one word on either side of the sign is a firm. */
const FIRM_BEHIND = /^ & \p{Lu}/u;
const FIRM_BEFORE = /\p{L} & $/u;

/** Does the name stand in the name of a thing, which is what is spoken of? `start` and `end` are offsets in `text`. */
export function isInThing(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 30);
  if (BEHIND.test(behind) || OWNED.test(behind)) return true;
  const name = text.slice(start, end);
  if (AT_END.test(name)) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  const firstWord = firstWordOf(name).exec(name)?.[0] ?? '';
  if (BEFORE.has(thingWord(before)) || BEFORE.has(fold(firstWord))) return true;
  return !name.includes(' ') && (FIRM_BEHIND.test(behind) || FIRM_BEFORE.test(before));
}

const firstWordOf = lettered(String.raw`^[\p{L}\p{M}-]+(?=\.? )`, 'u');
const lastWords = lettered(
  String.raw`(?:(?<![\p{L}\p{M}-])([\p{L}\p{M}-]+)\.? )?(?<![\p{L}\p{M}-])([\p{L}\p{M}-]+)\.? $`,
  'u',
);

/** The word before the name, or before its title ("Universidad Rey Juan Carlos"). */
function thingWord(before: string): string {
  const words = lastWords(before).exec(before);
  const [last, first] = [fold(words?.[2] ?? ''), fold(words?.[1] ?? '')];
  return HONORIFICS.has(last) || ROYAL_TITLES.has(last) ? first : last;
}

function stems(list: string): ReadonlySet<string> {
  return new Set(fold(list).split(/\s+/).filter(Boolean));
}
