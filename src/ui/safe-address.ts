const linkSchemes = new Set(['http:', 'https:', 'mailto:']);
const imageSchemes = new Set(['http:', 'https:']);

/** The absolute address of a link, or nothing when it is no web or mail address. */
export function safeLink(value: unknown, base: string): string | undefined {
  return resolve(value, base, linkSchemes);
}

export function safeImage(value: unknown, base: string): string | undefined {
  return resolve(value, base, imageSchemes);
}

function resolve(value: unknown, base: string, schemes: ReadonlySet<string>): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  try {
    const address = new URL(value, base);
    return schemes.has(address.protocol) ? address.href : undefined;
  } catch {
    return undefined;
  }
}
