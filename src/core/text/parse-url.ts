/** Characters; a longer address is shown and asked for by nobody. */
export const longestAddress = 4_000;

/** An address resolved against another; null when it is none. (`URL.parse` is younger than the oldest Node we run on.) */
export function parseUrl(value: string, base?: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}
