import type { Country } from '../../core/types.ts';

/** A line of the hand-labelled articles. */
export interface Labelled {
  id: string;
  lang: string;
  text: string;
  countries: { code: string; count: number; mentions: string[] }[];
  implied?: { code: string; mentions: string[] }[];
  ignore_countries?: string[];
}

interface Sums {
  right: number;
  wrong: number;
  missed: number;
}

const newSums = (): Sums => ({ right: 0, wrong: 0, missed: 0 });
const f1 = ({ right, wrong, missed }: Sums): string => percent((2 * right) / (2 * right + wrong + missed));
const percent = (share: number): string => (Number.isNaN(share) ? 'n/a' : (100 * share).toFixed(1));

/** Sums per language, the errors, and what the implied countries are worth. */
export class Tally {
  private readonly languages = new Map<string, Sums>();
  private readonly errors: string[] = [];
  private readonly counts: string[] = [];
  private readonly implied = newSums();
  private readonly seats = newSums();

  add(article: Labelled, countries: Country[], implied: Country[]): void {
    const gold = new Map(article.countries.map((country) => [country.code, country]));
    const neutral = new Set([...(article.implied ?? []).map(({ code }) => code), ...(article.ignore_countries ?? [])]);
    const sums = this.languages.get(article.lang) ?? newSums();
    this.languages.set(article.lang, sums);
    for (const country of countries) {
      const expected = gold.get(country.code);
      if (expected) this.compare(article.id, country, expected);
      else if (!neutral.has(country.code)) this.errors.push(`${article.id}: false ${quote(article.text, country)}`);
      if (expected) sums.right++;
      else if (!neutral.has(country.code)) sums.wrong++;
    }
    for (const country of article.countries) {
      if (countries.some(({ code }) => code === country.code)) continue;
      sums.missed++;
      this.errors.push(`${article.id}: missed ${country.code} ${country.mentions.join(', ')}`);
    }
    this.addImplied(article, countries, implied);
  }

  private compare(id: string, found: Country, expected: Labelled['countries'][number]): void {
    if (expected.count < 0 || found.mentions.length === expected.count) return;
    const forms = `${found.forms.join('|')} / ${expected.mentions.join('|')}`;
    this.counts.push(`${id}: ${found.code} ${String(found.mentions.length)} for ${String(expected.count)}: ${forms}`);
  }

  private addImplied(article: Labelled, countries: Country[], implied: Country[]): void {
    const gold = new Set((article.implied ?? []).map(({ code }) => code));
    const named = new Set(article.countries.map(({ code }) => code));
    for (const country of implied) {
      if (gold.has(country.code) || named.has(country.code)) this.implied.right++;
      else {
        this.implied.wrong++;
        this.errors.push(`${article.id}: wrongly implied ${country.code} ${country.seatForms.join(', ')}`);
      }
    }
    const found = new Set([...countries, ...implied].map(({ code }) => code));
    for (const { code, mentions } of article.implied ?? []) {
      if (named.has(code) || found.has(code)) continue;
      this.implied.missed++;
      this.errors.push(`${article.id}: not implied ${code} ${mentions.join(', ')}`);
    }
    for (const country of countries) if (country.seatForms.length > 0) this.seats.right++;
  }

  print(withErrors: boolean): void {
    const rows = [...this.languages].map(([lang, sums]) => `${lang} ${f1(sums)}`);
    console.log(`F1 by language: ${rows.join(', ')}`);
    const { right, wrong, missed } = this.implied;
    console.log(`implied: precision ${percent(right / (right + wrong))}, recall ${percent(right / (right + missed))}`);
    console.log(`named countries with seats that act: ${String(this.seats.right)}`);
    if (withErrors) console.log([...this.errors, ...this.counts].join('\n'));
  }
}

function quote(text: string, country: Country): string {
  const lines = text.split('\n');
  const places = country.mentions.slice(0, 3).map(({ block, start, end }) => {
    const line = lines[block] ?? '';
    return `…${line.slice(Math.max(0, start - 30), start)}[${line.slice(start, end)}]${line.slice(end, end + 25)}…`;
  });
  return `${country.code} ${places.join(' ')}`;
}
