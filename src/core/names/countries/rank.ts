import type { Country, Mention } from '../../types.ts';
import type { Place } from './place.ts';

/** Everything found of one country. */
export interface Named {
  code: string;
  /** By name, adjective or inhabitants. */
  names: Place[];
  /** Seats of government that act for it, institutions that stand for it. */
  seats: Place[];
  parts: Place[];
  /** Cities where something of the article plays, capitals among them. */
  cities: Place[];
}

/** A headline is worth this many mentions, a seat that acts this share of one. */
const headline = 3;
const seat = 0.5;

/** The named countries and the implied ones, the most important first. */
export function rank(found: Named[], inTitle: Set<string>): { countries: Country[]; implied: Country[] } {
  const named = found.filter((one) => one.names.length > 0);
  const implied = found.filter((one) => one.names.length === 0 && throughOf(one).length > 0);
  return { countries: order(named, inTitle), implied: order(implied, inTitle) };
}

function order(list: Named[], inTitle: Set<string>): Country[] {
  const scores = list.map((one) => ({ one, score: scoreOf(one, inTitle), first: firstOf(one) }));
  const best = Math.max(1, ...scores.map(({ score }) => score));
  scores.sort((a, b) => b.score - a.score || comparePlaces(a.first, b.first));
  return scores.map(({ one, score }) => toCountry(one, Math.round((score / best) * 1e4) / 1e4));
}

function scoreOf(one: Named, inTitle: Set<string>): number {
  const others = one.names.length > 0 ? one.seats : throughOf(one);
  return one.names.length + seat * others.length + (inTitle.has(one.code) ? headline : 0);
}

function firstOf(one: Named): Place | undefined {
  return [...one.names, ...throughOf(one)].sort(comparePlaces)[0];
}

function throughOf(one: Named): Place[] {
  return [...one.seats, ...one.parts, ...one.cities];
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return 0;
  return a.passage.block - b.passage.block || a.hit.start - b.hit.start;
}

function toCountry(one: Named, weight: number): Country {
  const seats = one.names.length > 0 ? one.seats : throughOf(one);
  const { mentions, forms } = toMentions(one.names);
  const through = toMentions(seats);
  return { code: one.code, forms, mentions, seats: through.mentions, seatForms: through.forms, weight };
}

/** In order of the text; every form once. */
function toMentions(places: Place[]): { mentions: Mention[]; forms: string[] } {
  const sorted = [...places].sort(comparePlaces);
  const mentions = sorted.map(({ hit, passage }) => ({ block: passage.block, start: hit.start, end: hit.end }));
  const forms = new Set(sorted.map(({ hit, passage }) => passage.text.slice(hit.start, hit.end)));
  return { mentions, forms: [...forms] };
}
