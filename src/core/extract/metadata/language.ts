import { textOf, type JsonLdNode } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

/** A BCP 47 tag in its usual case, region kept; empty when it is none: the attribute is the page's and may hold anything. */
function toLanguageTag(value: string): string {
  const tag = value.trim().replace(/_/g, '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}

/** The language that the page states for itself. */
export function readLanguage(document: Document, article: JsonLdNode | undefined, meta: MetaTags): string {
  const html = document.documentElement;
  const candidates = [
    html.getAttribute('lang'),
    html.getAttribute('xml:lang'),
    textOf(article?.['inLanguage']),
    meta.first('og:locale', 'dc.language', 'language'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ];
  return candidates.map((candidate) => toLanguageTag(candidate ?? '')).find(Boolean) ?? '';
}
