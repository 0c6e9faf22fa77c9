/** Pages for the states of popup and reader that no fixture has: written by us, made by the number. */

/** A page at an address of its own; the one that is `loading` never answers, so that only the outline is there. */
export interface State {
  name: string;
  html: string;
}

const sentences = [
  'The council met on Tuesday and put off the vote on the harbour for the third time this year.',
  'Nobody in the room could say who had asked for the new figures, or when they were to come.',
  'The bridge, closed since the flood in spring, will stay closed until the winter is over.',
  'Traders on the quay say that the ferries carry half of what they carried two years ago.',
  'A second report, longer than the first, came to the same end by another way.',
];

const paragraphs = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `${sentences[at % 5]!} ${sentences[(at + 2) % 5]!} ${sentences[(at + 3) % 5]!}`,
  );

const given = ['Ana', 'Boris', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hugo', 'Irina', 'Jonas'];
const family = ['Almeida', 'Bergström', 'Castellanos', 'Dvořák', 'Eriksen', 'Fernández'];
const people = family.flatMap((last) => given.map((first) => `${first} ${last}`));

const peopleParagraphs = Array.from({ length: 20 }, (_, at) => {
  const [one = '', two = '', three = ''] = people.slice(at * 3, at * 3 + 3);
  return `${one} said on Monday that the harbour would stay open. "We have no other," ${two} told reporters, and ${three}, who leads the union, agreed with ${one.split(' ')[1]!}.`;
});

const longNames = [
  'Her Royal Highness Princess Maria Theresia Wilhelmina Friederike von Hohenlohe-Waldenburg-Schillingsfürst said that the Democratic Republic of the Congo and Saint Vincent and the Grenadines would sign.',
  'Foreign Minister Krishnaswamy Venkataramanan Balasubrahmanyam spoke for São Tomé and Príncipe, and Prime Minister Andriantsimitoviaminandriandrazaka Rakotomalala for Bosnia and Herzegovina.',
  'Balasubrahmanyam left early. Rakotomalala stayed, and said that Saint Vincent and the Grenadines had kept its word.',
];

const appeals = Array.from(
  { length: 20 },
  (_, at) => `<p>Please support our journalism. Donate ${at + 2} euros a month today.</p>
    <p><a href="/donate">Donate now</a></p>`,
);

export const states: State[] = [
  { name: 'nothing-named', html: article('A quiet week on the quay', paragraphs(6).map(inParagraph)) },
  {
    name: 'long-names',
    html: article('Long names sign a long treaty', [...longNames, ...paragraphs(3)].map(inParagraph)),
  },
  { name: 'sixty-people', html: article('Sixty people on one harbour', peopleParagraphs.map(inParagraph)) },
  {
    name: 'forty-left-out',
    html: article(
      'An article between appeals',
      paragraphs(20).flatMap((text, at) => [inParagraph(text), appeals[at] ?? '']),
    ),
  },
  { name: 'no-article', html: '<!doctype html><title>Nothing</title>' },
  { name: 'loading', html: article('Still to come', paragraphs(6).map(inParagraph)) },
];

function inParagraph(text: string): string {
  return `<p>${text}</p>`;
}

function article(title: string, blocks: string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Harbour Ledger</title>
    <meta property="og:site_name" content="The Harbour Ledger"><meta property="og:type" content="article"></head>
    <body><main><article><h1>${title}</h1><p class="byline">By <a rel="author">Miriam Oduya</a></p>
    <time datetime="2026-03-02">2 March 2026</time>${blocks.join('\n')}</article></main></body></html>`;
}
