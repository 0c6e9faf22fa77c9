/*
 * Names in Chinese, Japanese and Korean: no spaces or capitals tell where one ends, so what the tagger calls a person
 * must also be built like a name. The lists are of the commonest family names; written for this project.
 */

const signs = (list: string): ReadonlySet<string> => new Set(Array.from(list));

const CHINESE_FAMILY = signs(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程' +
    '苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴' +
    '覃武戴莫孔向汤湯习習温溫俞樊常季牛葛左柳洪骆甘颜祝童耿欧歐司上诸諸庞游柯翁简連连候蘇詹賴赖施倪殷牟涂祁费柴岳',
);
/** Signs that foreign names are written with in Chinese. */
const CHINESE_SOUNDS =
  /^[阿埃艾爱安奥巴贝本比彼波伯勃博布查达戴丹道德登迪蒂丁杜多俄厄恩尔尔凡菲费芬弗佛福盖甘格戈古哈海汉赫华霍基吉加贾杰金卡凯坎科克肯库昆拉莱赖兰朗劳勒雷里丽利林琳卢鲁罗洛伦马玛麦曼梅门蒙米密敏莫默姆纳娜奈南内尼涅纽努诺欧帕潘佩皮普奇契乔切琼丘让热仁日瑞萨塞桑沙莎什史士斯苏索塔泰坦汤唐特汀图托瓦万威维韦温文沃乌伍西希夏谢辛欣休雅亚扬耶伊易因尤约泽扎詹珍朱兹佐川普京拜登金正]{3,}$/u;
const KOREAN_FAMILY = signs(
  '김이박최정강조윤장임한오서신권황안송유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국',
);
/** Last syllables of offices, places and notions, not of names. */
const KOREAN_NOTIONS = /(?:시|당|청|처|측|적|들|률|율|론|권|법|력|화|점|막|을|를|의|에|는|과|와|며|고|게)$/u;
/** Syllables that foreign names are written with and native words seldom. */
const KOREAN_SOUNDS = /[트프츠크브즈르흐켈젤렌턴슨]/u;
/** What may hang on to a name: particles, and forms of address. */
const KOREAN_TAIL =
  /^(?:은|는|이|가|을|를|의|와|과|도|만|에|에게|에게서|께서|께|한테|처럼|보다|로|으로|라고|이라고|라는|이라는|이나|나|까지|부터|씨|측|랑|이랑|였다|이다|이었다)*$/u;
const LONGEST_TAIL = 6;
const JAPANESE_TAIL =
  /(?:氏|さん|様|君|くん|ちゃん|容疑者|被告|選手|監督|首相|総理|大統領|議員|知事|市長|社長|会長|教授|投手|外相|長官|幹事長|代表|アナウンサー|アナ)+$/u;
const JAPANESE_TITLE = new RegExp(`^${JAPANESE_TAIL.source.replace('+$', '')}`, 'u');
const CHINESE_TAIL = /(?:先生|女士|小姐|同志|主席|总统|總統|总理|總理|教授|部长|部長)$/u;

export const isGlued = (lang: string): boolean => lang === 'zh' || lang === 'ja' || lang === 'ko';

/** The end of the name that begins at `start`, or undefined when it is built like none; `isFull`: a fuller form stands in the text. */
export function endOfGlued(text: string, start: number, end: number, lang: string): number | undefined {
  const name = text.slice(start, end);
  if (/^[\p{Script=Latin}\s.]+$/u.test(name)) return name.includes(' ') ? end : undefined;
  if (lang === 'ko') return endOfKorean(text, start, end);
  const bare = name.replace(lang === 'ja' ? JAPANESE_TAIL : CHINESE_TAIL, '');
  const rest = text.slice(start + bare.length, start + bare.length + 4);
  const built = lang === 'ja' ? isJapanese(bare, rest) : isChinese(bare);
  return built ? start + bare.length : undefined;
}

function isChinese(name: string): boolean {
  if (/[·・]/.test(name)) return /^\p{Script=Han}+(?:[·・]\p{Script=Han}+)+$/u.test(name);
  return (/^\p{Script=Han}{2,4}$/u.test(name) && CHINESE_FAMILY.has(name.charAt(0))) || CHINESE_SOUNDS.test(name);
}

/** One word in katakana, or two signs, are a name only with a title behind them; anything longer may be a full name. */
function isJapanese(name: string, rest: string): boolean {
  const titled = JAPANESE_TITLE.test(rest);
  if (/^[\p{Script=Katakana}ー・＝]{2,}$/u.test(name)) return titled || /.[・＝]./u.test(name);
  // A run of signs that goes on was cut in the middle of a word.
  if (!titled && /^\p{Script=Han}/u.test(rest)) return false;
  if (!/^[\p{Script=Han}々ヶ][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶノー]*$/u.test(name))
    return false;
  return name.length > 2 ? name.length <= 7 : titled;
}

function endOfKorean(text: string, start: number, end: number): number | undefined {
  if (/\p{Script=Hangul}/u.test(text.charAt(start - 1))) return undefined;
  const name = text.slice(start, start + 3);
  const native =
    /^\p{Script=Hangul}{3}$/u.test(name) && KOREAN_FAMILY.has(name.charAt(0)) && !KOREAN_NOTIONS.test(name);
  if (native && isTail(text, start + 3)) return start + 3;
  // A foreign name: the whole of what was tagged, up to a particle.
  return end - start >= 3 && KOREAN_SOUNDS.test(text.slice(start, end)) && isTail(text, end) ? end : undefined;
}

/** Does the word end here, but for particles? */
function isTail(text: string, at: number): boolean {
  const rest = /^\p{Script=Hangul}*/u.exec(text.slice(at, at + LONGEST_TAIL + 1))![0];
  return rest.length <= LONGEST_TAIL && KOREAN_TAIL.test(rest);
}
