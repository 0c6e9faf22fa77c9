import { cross, family, type Weapons } from '../payload.ts';

/** Elements that run a handler by themselves, or at the first touch. `HANDLER` stands for attribute and value. */
const bearers: readonly [element: string, event: string][] = [
  ['<img src="x:" HANDLER>', 'onerror'],
  ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="x" HANDLER>', 'onload'],
  ['<svg HANDLER></svg>', 'onload'],
  ['<details open HANDLER>Words</details>', 'ontoggle'],
  ['<video HANDLER><source src="x:"></video>', 'onerror'],
  ['<video><source src="x:" HANDLER></video>', 'onerror'],
  ['<audio src="x:" HANDLER></audio>', 'onerror'],
  ['<input autofocus HANDLER>', 'onfocus'],
  ['<select autofocus HANDLER></select>', 'onfocus'],
  ['<textarea autofocus HANDLER></textarea>', 'onfocus'],
  ['<p tabindex="0" autofocus HANDLER>A paragraph that takes the focus.</p>', 'onfocusin'],
  ['<marquee HANDLER>Words</marquee>', 'onstart'],
  ['<object data="x:" HANDLER></object>', 'onerror'],
  ['<iframe HANDLER></iframe>', 'onload'],
  ['<style HANDLER></style>', 'onload'],
  ['<link rel="stylesheet" href="x:" HANDLER>', 'onerror'],
  ['<script src="x:" HANDLER></script>', 'onerror'],
  ['<body HANDLER>', 'onpageshow'],
  ['<p style="animation:x 1s" HANDLER>A paragraph that moves.</p>', 'onanimationstart'],
  [
    '<p style="content-visibility:auto" HANDLER>A paragraph that is looked at.</p>',
    'oncontentvisibilityautostatechange',
  ],
  ['<p HANDLER>A paragraph that the pointer comes to.</p>', 'onpointerenter'],
  ['<a href="#x" HANDLER>A link that is pressed</a>', 'onclick'],
  ['<button popovertarget="x" HANDLER>A button</button>', 'onbeforetoggle'],
  ['<dialog open HANDLER>Words</dialog>', 'onclose'],
  ['<form HANDLER><button>Go</button></form>', 'onsubmit'],
  ['<blockquote HANDLER><p>Words that somebody said.</p></blockquote>', 'oncopy'],
  ['<table><tr><td HANDLER>A cell</td></tr></table>', 'onmouseover'],
  ['<ul><li HANDLER>A thing in a list</li></ul>', 'onselectstart'],
  ['<figure HANDLER><img src="x:" alt="Words"><figcaption>Words</figcaption></figure>', 'onwheel'],
  ['<time datetime="2024-01-01" HANDLER>A day</time>', 'ondblclick'],
];

/** How an attribute may be spelled so that a browser reads it and a filter does not. */
const spellings: readonly ((name: string, code: string) => string)[] = [
  (name, code) => `${name}="${code}"`,
  (name, code) => `${name.toUpperCase()}=${code}`,
  (name, code) => `/${name}\n=\n'${code.replaceAll("'", '&apos;')}'`,
  (name, code) => `x="&quot;>" ${name}="${toEntities(code)}"`,
];

function toEntities(code: string): string {
  return Array.from(code)
    .map((letter, at) => `&#${at % 2 ? `x${letter.charCodeAt(0).toString(16)}` : letter.charCodeAt(0)};`)
    .join('');
}

export const handlers = family(
  'handler',
  cross(
    bearers,
    spellings,
    ([element, event], spell) =>
      ({ code }: Weapons) =>
        element.replace('HANDLER', () => spell(event, code)),
  ),
);
