/** Characters without spaces between words: Chinese, Japanese; read by the character. */
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const words = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Silent reading of plain prose: about 230 words, or 450 characters of Chinese or Japanese, a minute. */
const wordsAMinute = 230;
const ideographsAMinute = 450;

/** Whole minutes to read the texts, one at the least. */
export function readingMinutes(texts: string[]): number {
  const all = texts.join('\n');
  const characters = all.match(ideographs)?.length ?? 0;
  const count = all.replace(ideographs, ' ').match(words)?.length ?? 0;
  return Math.max(1, Math.round(count / wordsAMinute + characters / ideographsAMinute));
}
