/** A page that is no article. */
export interface OtherPage {
  name: string;
  /** Path of its address: sections and searches have one as articles have. */
  path: string;
  html: string;
}

export const titles =
  'Ferry fares to rise|Storm warnings lifted|Museum reopens its north wing|Night train comes back|Bridge closed for a week|Council votes on harbour|School wins prize for song|Bakers run out of flour|New lamp for the old light|Market moves to the square|Lake frozen for the first time|Clock tower loses its hands'.split(
    '|',
  );
export const lead = 'The council will decide on it next week, after a long debate about what it would cost.';
export const ask = 'Support The Harbour Ledger: a small donation each month keeps our newsroom free.';
export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
export const each = (count: number, make: (title: string, at: number) => string): string =>
  times(count, (at) => make(titles[at % titles.length] ?? '', at)).join('\n');
export const table = (rows: number, columns: number, cell: (row: number, column: number) => string): string =>
  `<table>${times(rows, (row) => `<tr>${times(columns, (column) => `<td>${cell(row, column)}</td>`).join('')}</tr>`).join('')}</table>`;
export const box = `<aside class="support"><h3>Help us</h3><p>${ask}</p><a href="/donate">Donate</a></aside>`;
export const signUp = `<form class="newsletter" action="/newsletter"><p>Sign up for our newsletter and get the news in your inbox every morning.</p><input type="email" name="email"><button>Sign up</button></form>`;
export const bar = `<div style="position: fixed; left: 0; right: 0; bottom: 0; background: #fee"><p>${ask}</p><a href="/donate">Donate</a><button>Close</button></div>`;

export const page = (name: string, path: string, body: string, head = ''): OtherPage => ({
  name,
  path,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${head}</head><body>${body}</body></html>`,
});
export const says = (type: string): string =>
  `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "${type}", "name": "A page"}</script>`;
