import { checkSettings } from '../browser/check-settings.ts';
import type { Settings } from '../browser/settings.ts';

const format = 'fair-copy-settings';
const version = 1;

/** Why a file was refused: the key of its sentence, and the setting it is about. */
interface Refusal {
  ok: false;
  why: 'importNotJson' | 'importNotOurs' | 'importNewer' | 'importBadValue';
  setting: string;
}

export function toSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format, version, settings }, null, 2)}\n`;
}

/** Reads a settings file whole or not at all: one value that is not understood, and nothing is taken over. */
export function readSettingsFile(text: string): { ok: true; settings: Settings } | Refusal {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, why: 'importNotJson', setting: '' };
  }
  if (!isRecord(file) || file['format'] !== format) return { ok: false, why: 'importNotOurs', setting: '' };
  if (file['version'] !== version) return { ok: false, why: 'importNewer', setting: '' };
  const raw = file['settings'];
  if (!isRecord(raw)) return { ok: false, why: 'importNotOurs', setting: '' };
  const settings = checkSettings(raw);
  const lost = findLost(raw, settings as unknown as Record<string, unknown>, '');
  return lost === undefined ? { ok: true, settings } : { ok: false, why: 'importBadValue', setting: lost };
}

/** The first setting of the file that the check replaced or dropped. */
function findLost(raw: Record<string, unknown>, checked: Record<string, unknown>, path: string): string | undefined {
  for (const [name, value] of Object.entries(raw)) {
    const here = path === '' ? name : `${path}.${name}`;
    const kept = checked[name];
    const lost = isRecord(value) && isRecord(kept) ? findLost(value, kept, here) : value === kept ? undefined : here;
    if (lost !== undefined) return lost;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
