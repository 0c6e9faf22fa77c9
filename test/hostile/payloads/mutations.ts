import { family } from '../payload.ts';

/** Nestings that become something else when they are written out and parsed again. */
export const mutations = family('mutation', [
  ({ code }) => ({ body: `<noscript><p title="</noscript><img src=x: onerror=${code}>">`, alone: true }),
  ({ code }) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=${code}&gt;">`,
  ({ code }) => `<math><mtext><table><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=${code} src=x:>">`,
  ({ code }) =>
    `<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src=x: onerror=${code}>"></style></h1>`,
  ({ code }) => ({
    body: `<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=${code}>`,
    alone: true,
  }),
  ({ code }) => `<svg></p><style><a id="</style><img src=x: onerror=${code}>">`,
  ({ code }) => `<svg><desc><style></desc><img src=x: onerror=${code}></style></svg>`,
  ({ code }) => `<svg></br><style><p title="</style><img src=x: onerror=${code}>">`,
  ({ code }) => `<math></p><style><!--</style><img src=x: onerror=${code}>--></style></math>`,
  ({ code }) =>
    `<math><annotation-xml encoding="text/html"><style><!--</style><img title="--&gt;&lt;img src=x: onerror=${code}&gt;"></annotation-xml></math>`,
  ({ code }) => ({
    body: `<table><caption><svg><title><table><caption><style><a title="</style><img src=x: onerror=${code}>">`,
    alone: true,
  }),
  ({ code }) => `<div><table><b><tr><form><td><p><img src=x: onerror=${code}></table>`,
  ({ code }) => `<p><textarea><p title="</textarea><img src=x: onerror=${code}>"></p>`,
  ({ code }) => `<p><xmp><p title="</xmp><img src=x: onerror=${code}>"></xmp></p>`,
  ({ code }) => `<p><title><p title="</title><img src=x: onerror=${code}>"></title></p>`,
  ({ code }) => `<p><iframe><p title="</iframe><img src=x: onerror=${code}>"></iframe></p>`,
  ({ code }) => `<p><noembed><p title="</noembed><img src=x: onerror=${code}>"></noembed></p>`,
  ({ code }) => `<p><noframes><p title="</noframes><img src=x: onerror=${code}>"></noframes></p>`,
  ({ code }) => `<p><style><p title="</style><img src=x: onerror=${code}>"></style></p>`,
  ({ code }) => ({
    body: `<select><template><style><!--</style><a rel="--></style></template></select><img src=x: onerror=${code}>">`,
    alone: true,
  }),
  ({ code }) => `<p title="a\`b\`><img src=x: onerror=${code}>">A paragraph with a title in it.</p>`,
  ({ code }) => `<img alt="\`><img src=x: onerror=${code}>" src="https://news.example/p.jpg" width="640" height="360">`,
  ({ code }) =>
    `<img alt='"><img src=x: onerror=${code.replaceAll("'", '&apos;')}>' src="https://news.example/p.jpg" width="640" height="360">`,
  ({ code }) =>
    `<p>A paragraph with <a href="https://news.example/&quot;&gt;&lt;img src=x: onerror=${code}&gt;">a link with quotes</a> in it.</p>`,
  ({ code }) =>
    `<p>A paragraph with <a href="https://news.example/)[x](javascript:${code}">a link with brackets</a> in it.</p>`,
  ({ code }) =>
    `<p>A paragraph with <a href="https://news.example/">](javascript:${code}) words that end the link</a> in it.</p>`,
  ({ code }) =>
    `<img alt="](https://x) [x](javascript:${code})" src="https://news.example/p.jpg" width="640" height="360">`,
  ({ code }) => `<a><div></a></div><a href="javascript:${code}"><div><a>A link in a link in a block</a></div></a>`,
  ({ code }) => `<b><p></b><i></p><img src=x: onerror=${code}></i><p>Words after elements that overlap each other.</p>`,
  ({ code }) => `<p>\u0000<scr\u0000ipt>${code}</scr\u0000ipt> A paragraph with a null in its markup.</p>`,
  ({ code }) => `<p><img/src="x:"/onerror="${code}"/alt="x"/>A paragraph with slashes for spaces.</p>`,
  ({ code }) => `<p><!-- <!-- --> <img src=x: onerror=${code}> --> A paragraph with comments in comments.</p>`,
  ({ code }) =>
    `<p><!doctype html><html onload="${code}"><body onload="${code}">A paragraph with a document in it.</p>`,
  ({ code }) => ({ body: `<plaintext><script>${code}</script>`, alone: true }),
  ({ code }) => ({ body: `<!-- <script>${code}</script>`, alone: true }),
  ({ code }) => ({ body: `<textarea><script>${code}</script>`, alone: true }),
]);

/** What stands in templates and shadow trees. */
export const templates = family('template', [
  ({ code }) => `<template><script>${code}</script><p>A paragraph in a template that nobody uses.</p></template>`,
  ({ code }) => `<template><template><img src=x: onerror=${code}></template></template>`,
  ({ code }) =>
    `<div><template shadowrootmode="open"><p>A paragraph in a shadow tree.</p><img src=x: onerror=${code}></template></div>`,
  ({ code }) =>
    `<div><template shadowrootmode="closed"><p>A paragraph in a closed tree.</p><script>${code}</script></template></div>`,
  ({ code }) => `<div><template shadowroot="open"><img src=x: onerror=${code}></template></div>`,
  ({ code }) =>
    `<div><template shadowrootmode="open"><style>@import "x:"</style><slot onslotchange="${code}"></slot></template><p>A paragraph in a slot.</p></div>`,
  ({ code }) =>
    `<div><template shadowrootmode="open"><div><template shadowrootmode="open"><script>${code}</script><slot></slot></template><slot></slot></div></template><p>A paragraph in two slots.</p></div>`,
  ({ code }) =>
    `${'<div><template shadowrootmode="open">'.repeat(40)}<img src=x: onerror=${code}>${'</template></div>'.repeat(40)}`,
  ({ code }) => `<table><template><tr><td><img src=x: onerror=${code}></td></tr></template></table>`,
  ({ code }) => `<svg><template><p><img src=x: onerror=${code}></p></template></svg>`,
  ({ url }) =>
    `<div><template shadowrootmode="open"><img src="${url}" width="640" height="360" alt="A picture"></template></div>`,
  () =>
    '<div><template shadowrootmode="open"><slot name="parentElement"></slot></template><input slot="parentElement" name="parentElement"></div>',
]);
