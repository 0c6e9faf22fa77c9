/** Pages that are as large as one likes, each of a shape that some reading is known to take badly. */
export const shapes = {
  'boxes, lists and paragraphs': (nodes) =>
    many(
      nodes / 10,
      (at) => `<div class="part"><h2>Part ${at}</h2>${paragraph(at)}${list(at)}${paragraph(at + 1)}</div>`,
    ),
  'paragraphs side by side': (nodes) => many(nodes / 3, paragraph),
  'lines with breaks': (nodes) =>
    `<div>${many(nodes, (at) => `${sentence(at)}<br>${at % 3 ? '' : '<br>'}`, 0.75)}</div>`,
  'one paragraph': (nodes) => `<p>${many(nodes, (at) => `The <i>harbour</i> of day ${at} was closed, `)}</p>`,
  'rows of a table': (nodes) =>
    `<table>${many(nodes / 4, (at) => `<tr><td>${at}</td><td>Port ${at}</td><td>${sentence(at)}</td></tr>`)}</table>`,
  'an item in an item': (nodes) => many(nodes / 100, (at) => nested(at, 50)),
} as const satisfies Record<string, (nodes: number) => string>;

export type Shape = keyof typeof shapes;

/** About so many elements. */
export function grownPage(shape: Shape, nodes: number): string {
  return `<!doctype html><html lang="en"><title>Growth of a harbour</title><body><main><article>
    <h1>Growth of a harbour</h1>${shapes[shape](nodes)}</article></main>`;
}

function many(count: number, part: (at: number) => string, share = 1): string {
  return Array.from({ length: Math.ceil(count * share) }, (_, at) => part(at)).join('\n');
}

function paragraph(at: number): string {
  return `<p>In part ${at} the reporters <b>found</b> that it was closed for ${at} days, and <a href="/${at}">open</a> again. ${sentence(at)}</p>`;
}

function sentence(at: number): string {
  return `Minister Ilze Ozola said so on day ${at}, and the crew of every ship agreed with her.`;
}

function list(at: number): string {
  return `<ul><li>First of ${at}</li></ul>`;
}

function nested(at: number, depth: number): string {
  return depth === 0 ? '' : `<div>${sentence(at + depth)}<span>${nested(at, depth - 1)}</span></div>`;
}
