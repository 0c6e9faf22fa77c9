/** A page's `lang` only when it has the form of a BCP 47 tag that the browser itself accepts; otherwise nothing. */
export function safeLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,6}$/i.test(value)) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}

export function safeDirection(value: unknown): 'ltr' | 'rtl' | undefined {
  return value === 'ltr' || value === 'rtl' ? value : undefined;
}
