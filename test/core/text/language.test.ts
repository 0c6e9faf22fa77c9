import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/text/language.ts';

test.each([
  ['en', 'The ferry that sank in the storm will be rebuilt, and it is to run on batteries.'],
  ['de', 'Die Fähre, die im Sturm gesunken ist, wird nach dem Winter wieder gebaut.'],
  ['fr', 'Le bac qui a coulé dans la tempête sera reconstruit, mais les travaux sont chers.'],
  ['es', 'El barco que se hundió en la tormenta será reconstruido, pero las obras no han empezado.'],
  ['it', 'La nave che è affondata nella tempesta sarà ricostruita, ma i lavori non sono iniziati.'],
  ['pt', 'O barco que afundou na tempestade não será reconstruído, mas as obras são pagas pelo seguro.'],
  ['pl', 'Prom, który zatonął podczas burzy, zostanie odbudowany, ale prace się nie zaczęły.'],
  ['ru', 'Паром, который затонул во время шторма, будет восстановлен после зимы, сообщили власти.'],
  ['uk', 'Пором, який затонув під час шторму, відбудують після зими, але роботи ще не почалися.'],
  ['nl', 'De veerboot die in de storm is gezonken wordt niet meer gebouwd, maar er komt een brug.'],
  ['ja', '嵐で沈んだフェリーは再建される。'],
  ['zh', '在风暴中沉没的渡轮将重建。'],
  ['ko', '폭풍에 침몰한 여객선이 다시 만들어진다.'],
  ['ar', 'سيعاد بناء العبارة التي غرقت في العاصفة.'],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each(['', '   ', '12 345', '***'])('too little to tell: "%s"', (text) => {
  expect(detectLanguage(text)).toBe('');
});
