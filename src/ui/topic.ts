import type { Country, Mention, Person, Summary } from '../core/types.ts';
import { countryName } from './country-name.ts';
import { formatNumber, say, sayCount, sayList } from './say.ts';

/** One entry of the index: somebody or some country that the article names. */
export interface Topic {
  name: string;
  /** ISO 3166-1 alpha-2 of a country. */
  country?: string;
  /** As the article says it ("Ukrainian President"). */
  role?: string;
  /** What stands beside the name: how often it is named. */
  count: string;
  /** The same for the ear: "named 5 times". */
  spoken: string;
  /** All places in the text, in its order. */
  mentions: Mention[];
  /** Weight in the article, 0 to 1. */
  weight: number;
  /** What else there is to say of it, a line each. */
  notes: string[];
  doubtful: boolean;
}

export interface TopicGroup {
  /** Heading of the group. */
  title: string;
  topics: Topic[];
}

/** The index of an article: people, countries, and countries that only their seat of government stands for. */
export function topicGroups({ people, countries, implied }: Summary): TopicGroup[] {
  const sure = people.filter((person) => !person.doubtful);
  const doubtful = people.filter((person) => person.doubtful);
  return [
    { title: say('people'), topics: [...sure, ...doubtful].map(personTopic) },
    { title: say('countries'), topics: countries.map(countryTopic) },
    { title: say('impliedCountries'), topics: implied.map(countryTopic) },
  ].filter(({ topics }) => topics.length > 0);
}

function personTopic({ name, forms, mentions, role, doubtful, weight }: Person): Topic {
  const others = forms.filter((form) => form !== name);
  return {
    name,
    ...(role && { role }),
    count: formatNumber(mentions.length),
    spoken: sayCount('namedTimes', mentions.length),
    mentions: inOrder(mentions),
    notes: [...(others.length > 0 ? [say('alsoNamed', sayList(others))] : []), ...(doubtful ? [say('doubtful')] : [])],
    weight,
    doubtful,
  };
}

function countryTopic({ code, mentions, seats, seatForms, weight }: Country): Topic {
  const times = mentions.length || seats.length;
  const seatNote = sayCount('namedBySeat', seats.length, sayList([...new Set(seatForms)]));
  return {
    name: countryName(code),
    country: code,
    count: formatNumber(times),
    spoken: sayCount('namedTimes', times),
    mentions: inOrder([...mentions, ...seats]),
    notes: seats.length > 0 ? [seatNote] : [],
    weight,
    doubtful: false,
  };
}

function inOrder(mentions: Mention[]): Mention[] {
  return [...mentions].sort((one, other) => one.block - other.block || one.start - other.start);
}
