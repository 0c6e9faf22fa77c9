/** Small checks from which the shape of an untrusted value is put together. */
export type Check = (value: unknown) => boolean;

export const isFlag: Check = (value) => typeof value === 'boolean';

export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);

export const isIndex: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export const isText =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest;

export const isOneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);

export const isList =
  (check: Check, longest: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= longest && value.every(check);

export const isOptional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** Every named field passes its check; further fields are nobody's business and are never read. */
export const isRecord =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isPlain(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

/** A list or a map, which some browsers let through, has no fields of its own to check. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
