import { type Place, type Role } from './role.ts';

/** In Japanese and Korean an office stands right behind the name, in Chinese right before it. Written for this project. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  ja: /^(?:前|元)?(?:首相|総理大臣|総理|大統領|副大統領|国家主席|外相|財務相|防衛相|官房長官|長官|大臣|国務長官|議員|知事|市長|区長|町長|幹事長|書記長|委員長|議長|総裁|代表|社長|会長|理事長|教授|准教授|弁護士|監督|選手|投手|捕手|騎手|棋士|記者|アナウンサー|容疑者|被告)/u,
  ko: /^ ?(?:전 )?(?:대통령|부통령|국무총리|총리|장관|차관|의원|국회의장|의장|대표|원내대표|후보|위원장|비서실장|대변인|시장|도지사|지사|구청장|총장|원장|소장|국장|실장|회장|부회장|사장|이사장|교수|변호사|검사|판사|감독|선수|작가|배우|가수|기자|아나운서|목사|신부|스님)/u,
};
const BEFORE =
  /[^\P{Script=Han}在据對对与與和及由的是为為称稱向被让讓]{0,8}(?:总统|總統|副总统|总理|總理|首相|国家主席|主席|外长|外長|部长|部長|国务卿|國務卿|大使|发言人|發言人|议员|議員|议长|議長|书记|書記|市长|市長|省长|省長|州长|州長|委员|委員|董事长|董事長|总裁|總裁|首席执行官|创始人|創辦人|教授|院士|医生|醫生|律师|律師|法官|检察官|檢察官|导演|導演|记者|記者|作家|演员|演員|教练|教練)$/u;

export function roleGlued({ text, start, end, lang }: Place): Role | undefined {
  const role =
    lang === 'zh'
      ? BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[0]
      : BEHIND[lang]?.exec(text.slice(end, end + 12))?.[0];
  return role === undefined ? undefined : { text: role.trim(), isBent: false, isRank: false };
}
