/** Letters that Unicode does not take apart into a base letter and a mark. */
const single: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  İ: 'I',
  ё: 'е',
  Ё: 'Е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
};
const singles = /[łŁøØæÆßđĐıİёЁأإآىة]/g;
const ascii = /^[A-Za-z0-9. ]*$/;
const latin = /[A-Za-zÀ-ɏ]/;
/** Vowel signs and the stretching stroke, which Arabic text may or may not write. */
const arabicMarks = /[\u064B-\u0652\u0640]/g;
const marks = /[\u0300-\u036F]/g;

/** One spelling of a word: no accents on Latin letters, one ya, one alif, one ta. Case is kept. */
export function fold(word: string): string {
  if (ascii.test(word)) return word;
  const plain = word.normalize('NFC').replace(singles, (letter) => single[letter] ?? letter);
  if (latin.test(plain)) return plain.normalize('NFD').replace(marks, '');
  return plain.replace(arabicMarks, '');
}
