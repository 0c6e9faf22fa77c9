import { family } from '../payload.ts';

/** SVG and MathML: markup with rules of its own inside of markup. */
export const graphics = family('graphic', [
  ({ code }) => `<svg><script>${code}</script></svg>`,
  ({ url }) => `<svg><script href="${url}"></script></svg>`,
  ({ url }) => `<svg><script xlink:href="${url}"/></svg>`,
  ({ code }) => `<svg/onload=${code}>`,
  ({ code }) => `<svg><g onload="${code}"></g></svg>`,
  ({ code }) => `<svg><a xlink:href="javascript:${code}"><text y="9">A text that can be pressed</text></a></svg>`,
  ({ code }) => `<svg><a><animate attributeName="href" values="javascript:${code}"/><text y="9">Press</text></a></svg>`,
  ({ code }) => `<svg><a><set attributeName="href" to="javascript:${code}"/><text y="9">Press</text></a></svg>`,
  ({ code }) => `<svg><animate onbegin="${code}" attributeName="x" dur="1s"/></svg>`,
  ({ code }) => `<svg><set onbegin="${code}" attributeName="x"/></svg>`,
  ({ code }) => `<svg><animatetransform onbegin="${code}"/></svg>`,
  ({ code }) => `<svg><discard onbegin="${code}"/></svg>`,
  ({ url }) => `<svg><image href="${url}" width="9" height="9"/></svg>`,
  ({ url }) => `<svg><use href="${url}#x"/></svg>`,
  ({ code }) =>
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg' onload='${code}'/>#x"/></svg>`,
  ({ url }) => `<svg><filter><feImage href="${url}"/></filter></svg>`,
  ({ url }) => `<svg><style>@import "${url}";</style></svg>`,
  ({ code }) => `<svg><style><img src="x:" onerror="${code}"></style></svg>`,
  ({ code }) => `<svg><foreignObject><iframe srcdoc="<script>parent.${code}</script>"></iframe></foreignObject></svg>`,
  ({ code }) =>
    `<svg><foreignObject><p>A paragraph inside of a drawing.</p><img src="x:" onerror="${code}"></foreignObject></svg>`,
  ({ code }) => `<svg><desc><p><script>${code}</script>Words of a description.</p></desc></svg>`,
  ({ code }) => `<svg><title><img src="x:" onerror="${code}"></title></svg>`,
  ({ code }) => `<svg><p><style><g title="</style><img src=x: onerror=${code}>">`,
  ({ url }) => `<svg><handler type="text/javascript" ev:event="load">${url}</handler></svg>`,
  ({ code }) => `<math><script>${code}</script></math>`,
  ({ code }) => `<math href="javascript:${code}"><mi>x</mi></math>`,
  ({ code }) => `<math><maction actiontype="statusline#x" xlink:href="javascript:${code}">x</maction></math>`,
  ({ code }) => `<math><annotation-xml encoding="text/html"><img src="x:" onerror="${code}"></annotation-xml></math>`,
  ({ code }) => `<math><mtext><p>A paragraph inside of a formula.</p><img src="x:" onerror="${code}"></mtext></math>`,
  ({ url }) => `<math><mglyph src="${url}"></mglyph></math>`,
]);
