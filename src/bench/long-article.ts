const people = ['Ana Almeida', 'Boris Dvořák', 'Carla Eriksen', 'Farid Haddad', 'Greta Lindqvist', 'Hugo Castellanos'];
const countries = ['Portugal', 'Norway', 'Tajikistan', 'Japan', 'Kenya', 'Chile', 'Ukraine', 'Canada'];

/** A sentence of some twenty words, with a person and a country in it. */
function sentence(at: number): string {
  const person = people[at % people.length]!;
  const country = countries[(at * 3) % countries.length]!;
  return [
    `${person} told reporters on Monday that ${country} would keep its harbours open until the end of the winter.`,
    `The report, which ${country} had asked for two years ago, came to the same end as the one before it.`,
    `In the capital of ${country} nobody could say when the figures that ${person} had promised would be there.`,
    `The bridge stays closed, the ferries carry half of what they carried, and ${person} has not said who pays.`,
  ][at % 4]!;
}

/** An article of so many words, in paragraphs of about a hundred, as a page of a paper. */
export function longArticle(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at += 5) {
    const text = [0, 1, 2, 3, 4].map((step) => sentence(at + step)).join(' ');
    count += text.split(' ').length;
    paragraphs.push(`<p>${text}</p>`);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long winter on the quay</title></head>
    <body><main><article><h1>A long winter on the quay</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}
