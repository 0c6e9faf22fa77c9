import type { Country, Mention, Person, Summary } from '../core/types.ts';
import type { CountryEntry, NamesLine, PersonEntry } from './lines.ts';

const english = new Intl.DisplayNames('en', { type: 'region' });

export function toNamesLine({ people, countries, implied }: Summary): NamesLine {
  return {
    people: people.map(toPersonEntry),
    countries: countries.map((country) => toCountryEntry(country, country.forms, country.mentions)),
    implied: implied.map((country) => toCountryEntry(country, country.seatForms, country.seats)),
  };
}

function toPersonEntry({ name, forms, mentions, role }: Person): PersonEntry {
  return { name, mentions: forms, count: mentions.length, ...(role && { role }) };
}

function toCountryEntry({ code }: Country, forms: string[], mentions: Mention[]): CountryEntry {
  return { code, name: english.of(code) ?? code, count: mentions.length, mentions: forms };
}
