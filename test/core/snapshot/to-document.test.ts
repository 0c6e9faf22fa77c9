import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { readArticleInSteps } from '../../../src/core/read-article.ts';
import { readSnapshotInSteps } from '../../../src/core/read-snapshot.ts';
import { runSteps } from '../../../src/core/run-steps.ts';
import { toDocument } from '../../../src/core/snapshot/to-document.ts';
import type { Reading, Snapshot } from '../../../src/core/types.ts';
import { listFixtures } from '../../list-fixtures.ts';

const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
const empty = (): Document => window.document.implementation.createHTMLDocument('');

/** As a page with scripts holds it: what stands in `noscript` is text, which is written down as it is. */
function parse(html: string): Document {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('noscript')) element.remove();
  return page;
}

const take = (page: Document, url = ''): Snapshot => ({
  url,
  html: page.documentElement.outerHTML,
  count: page.getElementsByTagName('*').length,
  hidden: [],
  files: [],
});
const read = (page: Document) => toDocument(take(page), empty());
const bodyOf = (html: string) => parse(`<body>${html}`);

describe('toDocument', () => {
  it('makes the same elements and texts again, and knows their numbers', () => {
    const page = bodyOf(
      '<p class="a &amp; b">1 &lt; 2 &amp; 3&nbsp;<br>x</p><pre>\n\n y</pre><svg viewBox="0 0 1 1"><path/></svg>',
    );
    const made = read(page);
    expect(made?.document.documentElement.outerHTML).toBe(page.documentElement.outerHTML);
    const all = [...page.getElementsByTagName('*')];
    for (const [place, element] of [...made!.document.getElementsByTagName('*')].entries()) {
      expect(made!.numberOf(element)).toBe(place);
      expect(element.nodeName).toBe(all[place]?.nodeName);
      expect(element.namespaceURI).toBe(all[place]?.namespaceURI);
    }
  });

  it('keeps what a script has put where no markup could', () => {
    const page = bodyOf('<p id="outer"></p><a id="link" href="/a"></a>');
    const put = (id: string, tag: string) => page.getElementById(id)?.append(page.createElement(tag), 'text');
    put('outer', 'p');
    put('outer', 'div');
    put('link', 'a');
    page.body.append(page.createElement('td'), page.createElement('li'));
    const made = read(page);
    expect(parse(take(page).html).documentElement.isEqualNode(page.documentElement)).toBe(false);
    expect(made?.document.documentElement.isEqualNode(page.documentElement)).toBe(true);
  });

  it('finds the end of a script that writes another one in a comment', () => {
    const page = bodyOf(
      '<script><!-- write("<script>a</script>") --></script><p>one</p><script>"<!--"</script><p>two</p>',
    );
    expect(page.body.querySelectorAll('p')).toHaveLength(2);
    expect(read(page)?.document.documentElement.isEqualNode(page.documentElement)).toBe(true);
  });

  it('leaves the content of templates out of the count', () => {
    const page = bodyOf('<template><p>one</p><template><b>two</b></template></template><p>three</p>');
    const made = read(page);
    expect(made?.document.querySelectorAll('p')).toHaveLength(1);
    expect(made?.document.querySelector('template')?.content.querySelectorAll('p')).toHaveLength(1);
  });

  it('takes out what is hidden, and says which file was chosen', () => {
    const page = bodyOf('<div><p>gone</p></div><img src="small.png"><p>here</p>');
    const place = (selector: string) => [...page.getElementsByTagName('*')].indexOf(page.querySelector(selector)!);
    const files: Snapshot['files'] = [
      [place('img'), { address: 'https://www.example.com/large.png', width: 0, height: 0 }],
    ];
    const made = toDocument({ ...take(page), hidden: [place('div')], files }, empty());
    expect(made?.document.body.textContent).toBe('here');
    expect(made?.document.querySelector('img')?.getAttribute('data-src')).toBe('https://www.example.com/large.png');
    expect(made?.numberOf(made.document.querySelector('body > p')!)).toBe(place('body > p'));
  });

  it('drops what would run, and names that hide the members of documents and forms', () => {
    const page = bodyOf(
      '<img src="x" onerror="run()" name="querySelector"><form id="f"><input name="children" id="kept"></form>',
    );
    const made = read(page);
    expect(made?.document.documentElement.outerHTML).not.toMatch(/onerror|querySelector|name="children"/);
    expect(made?.document.getElementById('kept')).not.toBeNull();
  });

  it('asks for nothing that is played, and says where it is', () => {
    const video = read(bodyOf('<video src="https://www.example.com/film.mp4"></video>'))?.document.querySelector(
      'video',
    );
    expect(video?.getAttribute('src')).toBe('https://www.example.com/film.mp4');
    expect(video?.src).toBe('');
  });

  test.each([
    ['markup that ends too early', '<html><body><p>text'],
    ['an end of something else', '<html><body></p></body></html>'],
    ['text outside of all', 'text<html></html>'],
    ['two roots', '<html></html><html></html>'],
    ['an attribute without an end', '<html lang="en></html>'],
    ['nothing', ''],
  ])('gives nothing for %s', (_, html) => {
    expect(toDocument({ ...take(parse('')), html, count: 1 }, empty())).toBeNull();
  });

  it('gives nothing where there are more or fewer elements than there were', () => {
    const snapshot = take(bodyOf('<p>one</p>'));
    expect(toDocument({ ...snapshot, count: snapshot.count + 1 }, empty())).toBeNull();
    expect(toDocument({ ...snapshot, count: snapshot.count - 1 }, empty())).toBeNull();
  });

  it('gives nothing for what is nested without end', () => {
    const html = `<html>${'<b>'.repeat(3_000)}${'</b>'.repeat(3_000)}</html>`;
    expect(toDocument({ ...take(parse('')), html, count: 3_001 }, empty())).toBeNull();
  });
});

test.each(listFixtures())('$name is read by its snapshot as it is read in place', ({ html, expected }) => {
  const { url } = expected;
  const page = parse(html);
  const places = new Map([...page.getElementsByTagName('*')].map((element, place) => [element, place]));
  const there = runSteps(readSnapshotInSteps(take(page, url), empty()));
  const here = runSteps(readArticleInSteps(page, url, (element) => places.get(element)));
  const untimed = (reading: Reading) => ({ ...reading, timing: null });
  expect(untimed(there)).toEqual(untimed(here));
});
