import type { Hit } from './find-hits.ts';
import type { Word } from './split-words.ts';
import type { Entry, Table } from './table.ts';

const katakana = /[\u30A1-\u30FAー]/;
/** Behind a country's name: the name of its language. */
const language = /^[語语文]/;
/** Short names that stand inside many foreign ones, and the letters such names are written with in Chinese. */
const inForeign = new Set([
  '马里',
  '馬里',
  '加纳',
  '迦納',
  '加納',
  '阿曼',
  '乍得',
  '多哥',
  '约旦',
  '約旦',
  '古巴',
  '海地',
  '秘鲁',
]);
const foreign = /^[·・内內蒂奥奧亚亞诺諾尔爾斯特克姆德莱萊里罗羅拉维維卡托波兰蘭恩达達]/;
/** Around the one-letter name of the United States in Japanese; alone it is rice. */
const besideAmerica = /^[中政軍大主国議連高紙誌朝日韓財商司側英仏独露ロ]/;
const america = '米';

/** Names in scripts without spaces: every place where an entry stands, longest first. Each is a word of its own. */
export function findCharacterHits(text: string, table: Table): { words: Word[]; hits: Hit[] } {
  const words: Word[] = [];
  const hits: Hit[] = [];
  for (let at = 0; at < text.length; at++) {
    const entry = longestAt(text, at, table);
    if (!entry) continue;
    const end = at + lengthOf(entry);
    const index = words.length;
    words.push({ text: text.slice(at, end), start: at, end, key: text.slice(at, end), case: 'none' });
    hits.push({ entry, first: index, last: index, start: at, end });
    at = end - 1;
  }
  return { words, hits };
}

const lengthOf = (entry: Entry): number => entry.words[0]!.stem.length;

function longestAt(text: string, at: number, table: Table): Entry | undefined {
  for (let length = Math.min(table.longest, text.length - at); length >= 1; length--) {
    const stem = text.slice(at, at + length);
    const entry = table.find(stem.toLowerCase())?.find((one) => one.words.length === 1);
    if (entry && isWhole(text, at, at + length, stem)) return entry;
  }
  return undefined;
}

/** A name in katakana or Latin letters ends where its script ends; "インド" is not in "インドア". */
function isWhole(text: string, start: number, end: number, stem: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (stem === america) return besideAmerica.test(after) && !/[南北中新欧]/.test(before);
  if (language.test(text.slice(end))) return false;
  if (inForeign.has(stem) && (foreign.test(after) || foreign.test(before))) return false;
  if (katakana.test(stem)) return !katakana.test(before) && !katakana.test(after);
  if (/[A-Za-z]/.test(stem)) return !/[A-Za-z]/.test(before + after);
  return true;
}
