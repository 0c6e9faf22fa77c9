const short = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu']);

/** The part of a host that belongs to one publisher ("news.bbc.co.uk" is "bbc.co.uk"): folds are cut by it. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const count = short.has(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-count).join('.');
}
