const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?$/;

const isReal = (year: number, month: number, day: number): boolean =>
  year > 1600 &&
  year < 2200 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/**
 * ISO 8601 as exact as the text states it ("2024-10-17" or "2024-10-17T14:00:00Z"); empty for anything that
 * is not a full date. Day and month in words or in national order are left alone: "never a guess".
 */
export function toIsoDate(text: string): string {
  const trimmed = text.trim();
  const match = ISO.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (!match) return fromRfc(trimmed);
  const [, year, month, day, hour, minute, second, zone] = match;
  if (!isReal(Number(year), Number(month), Number(day))) return '';
  const date = `${year}-${month}-${day}`;
  if (!hour || !minute || Number(hour) > 24 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

/** "Thu, 17 Oct 2024 14:00:00 GMT" and "October 17, 2024": month in English words, so the order is certain. */
function fromRfc(text: string): string {
  const english = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
  if (text.length > 60 || !english.test(text) || !/\b(?:19|20)\d{2}\b/.test(text)) return '';
  const zoned = /(?:gmt|utc|z|[+-]\d{4})\s*$/i.test(text);
  const time = Date.parse(zoned ? text : `${text.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')} UTC`);
  if (Number.isNaN(time)) return '';
  const iso = new Date(time).toISOString();
  return /\d:\d{2}/.test(text) && zoned ? iso.replace(/\.\d{3}Z$/, 'Z') : iso.slice(0, 10);
}
