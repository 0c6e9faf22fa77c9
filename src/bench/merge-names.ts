/** Somebody a library found. */
export interface FoundPerson {
  name: string;
  mentions: string[];
  count: number;
}

/** The plainest merging, for libraries that have none: a name joins the fuller one that ends like it. */
export function mergeNames(found: readonly string[]): FoundPerson[] {
  const names = found.map(tidy).filter(Boolean);
  const merged = new Map<string, FoundPerson>();
  for (const name of names.sort((a, b) => words(b).length - words(a).length)) {
    const last = words(name).at(-1) ?? '';
    const fuller = merged.get(last) ?? { name, mentions: [], count: 0 };
    fuller.count += 1;
    if (!fuller.mentions.includes(name)) fuller.mentions.push(name);
    merged.set(last, fuller);
  }
  return [...merged.values()].sort((a, b) => b.count - a.count);
}

function tidy(name: string): string {
  return name
    .replace(/['’]s?$/, '')
    .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
    .replace(/\s+/g, ' ');
}

function words(name: string): string[] {
  return name.toLowerCase().split(' ');
}
