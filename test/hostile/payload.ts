/** One thing that a hostile page may hold. */
export interface Payload {
  /** Family and number ("handler-12"): what a failing test names. */
  id: string;
  /** Markup among the paragraphs of the article. */
  body?: string;
  /** Markup in the head of the page. */
  head?: string;
  /** Attributes of the root element. */
  root?: string;
  /** What there can be one of on a page ("title"): two payloads with the same claim get a page each. */
  claim?: string;
  /** It swallows or outgrows what comes after it: it gets a page to itself. */
  alone?: true;
}

type Parts = Omit<Payload, 'id'>;

/** Where payloads point to; the web of the tests notes who asks. */
export const canary = 'http://canary.example';

/** Script that shows that it ran, and an address that shows that it was asked for. */
export interface Weapons {
  code: string;
  url: string;
}

/** A family of payloads, numbered; each is written with script and address of its own. */
export function family(name: string, makers: ((weapons: Weapons) => Parts | string)[]): Payload[] {
  return makers.map((make, index) => {
    const id = `${name}-${index + 1}`;
    const made = make({ code: `pwn('${id}')`, url: `${canary}/${id}` });
    return { id, ...(typeof made === 'string' ? { body: made } : made) };
  });
}

/** Every pair of two lists. */
export function cross<One, Other, Made>(
  ones: readonly One[],
  others: readonly Other[],
  make: (one: One, other: Other) => Made,
): Made[] {
  return ones.flatMap((one) => others.map((other) => make(one, other)));
}
