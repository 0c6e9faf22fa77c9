import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales, messagesOf } from './locale-messages.ts';

const source = new URL('../../src/', import.meta.url);
const rooms = ['ui', 'popup', 'reader', 'options', 'welcome', 'browser', 'content', 'background'];

function readRoom(room: string): string {
  return readdirSync(new URL(`${room}/`, source), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|html)$/.test(name))
    .map((name) => readFileSync(new URL(`${room}/${name}`, source), 'utf8'))
    .join('\n');
}

const code = rooms.map(readRoom).join('\n') + readFileSync(new URL('../manifest.json', source), 'utf8');
const english = messagesOf('en');

/** `peopleCount_one` to `peopleCount`; other keys as they are. */
const baseOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const basesOf = (messages: Record<string, unknown>): Set<string> => new Set(Object.keys(messages).map(baseOf));
const substitutions = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe('keys', () => {
  test('every key that the code asks for has words', () => {
    const said = [...code.matchAll(/\b(?:say|getMessage)\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    const counted = [...code.matchAll(/\bsayCount\(\s*'([^']+)'/g)].map(([, key]) => `${key ?? ''}_other`);
    const inMarkup = [...code.matchAll(/data-(?:say|label)="([^"]+)"/g)].map(([, key]) => key ?? '');
    const wanted = [...said, ...counted, ...inMarkup];
    expect(wanted.length).toBeGreaterThan(80);
    expect(wanted.filter((key) => !(key in english))).toEqual([]);
  });

  test('every key is asked for somewhere', () => {
    const unused = [...basesOf(english)].filter((key) => !new RegExp(`['"_]${key}['"_]`).test(code));
    expect(unused).toEqual([]);
  });
});

describe.each(locales())('%s', (locale) => {
  const messages = messagesOf(locale);

  test('says everything that English says, and nothing else', () => {
    expect([...basesOf(messages)].sort()).toEqual([...basesOf(english)].sort());
  });

  test('names itself', () => {
    expect(messages['language']?.message).toBe(locale);
  });

  test('has each plural form of its language, and no other', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const counted = [...basesOf(messages)].filter((base) => `${base}_other` in messages);
    expect(counted.length).toBeGreaterThan(5);
    for (const base of counted) {
      const own = Object.keys(messages).filter((key) => key !== base && baseOf(key) === base);
      expect(own.sort()).toEqual(forms.map((form) => `${base}_${form}`).sort());
    }
  });

  test('takes the same substitutions', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const counterpart = english[key] ?? english[`${baseOf(key)}_other`];
      const wanted = substitutions(counterpart?.message ?? '');
      // A form for one ("1 block", "once") may do without its number.
      const own = substitutions(message);
      const isOne = key.endsWith('_one');
      expect([key, isOne ? own.filter((name) => name !== '$1') : own]).toEqual([
        key,
        isOne ? wanted.filter((name) => name !== '$1') : wanted,
      ]);
    }
  });

  test('is sorted, and no message is empty', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
    for (const { message } of Object.values(messages)) expect(message.trim()).not.toBe('');
  });
});
