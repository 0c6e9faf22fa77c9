import { describe, expect, test } from 'vitest';
import { endOfGlued } from '../../../../src/core/names/people/trim-glued.ts';

/** What is left of the marked part of "…[name]…". */
const trim = (marked: string, lang: string): string | undefined => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const end = endOfGlued(text, start, marked.indexOf(']') - 1, lang);
  return end === undefined ? undefined : text.slice(start, end);
};

describe('endOfGlued', () => {
  test.each([
    ['zh', '记者[周海涛]报道', '周海涛'],
    ['zh', '[周海涛先生]到场', '周海涛'],
    ['zh', '总统[特朗普]说', '特朗普'],
    ['zh', '[埃隆·马斯克]来了', '埃隆·马斯克'],
    ['ja', '[山口健太氏]は話した', '山口健太'],
    ['ja', '[山口]氏は話した', '山口'],
    ['ja', '[イーロン・マスク]は', 'イーロン・マスク'],
    ['ko', '배우 [한지수]는 말했다', '한지수'],
    ['ko', '[한지수는] 말했다', '한지수'],
    ['ko', '[트럼프] 대통령은', '트럼프'],
  ])('%s: keeps the name of %s', (lang, marked, name) => {
    expect(trim(marked, lang)).toBe(name);
  });

  test.each([
    ['zh', '在[博客]上'],
    ['zh', '[DeepBlue]程序'],
    ['ja', '[来季]の目標'],
    ['ja', '[来季前]半の目標'],
    ['ja', '[テレビ]の前で'],
    ['ko', '[시민단]체가'],
    ['ko', '서울[한지수]'],
    ['ko', '[마지막] 날'],
  ])('%s: %s is built like no name', (lang, marked) => {
    expect(trim(marked, lang)).toBeUndefined();
  });

  test('a long word is read as fast as a short one', () => {
    const text = `한지수${'이나'.repeat(50_000)}X`;
    const started = performance.now();
    expect(endOfGlued(text, 0, 3, 'ko')).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
