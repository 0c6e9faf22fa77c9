import { describe, expect, it } from 'vitest';
import { codesIn, impliedIn } from './codes-in.ts';

/** Countries named in inflected forms, and sentences that only look so (no codes). */
const cases: Record<string, [text: string, codes: string][]> = {
  de: [
    ['Der US-Präsident traf russische und ukrainische Diplomaten.', 'RU UA US'],
    ['Deutschlands Nachbarn sind Frankreich, Polen und die Schweiz.', 'CH DE FR PL'],
    ['Ein Russlandexperte über die deutsch-französischen Beziehungen', 'DE FR RU'],
    ['Die Syrerin und der Franzose sprachen mit Türken und Schweizern.', 'CH FR SY TR'],
    ['Den Vereinigten Staaten, dem Vereinigten Königreich und der DR Kongo', 'CD GB US'],
    ['Der Irankrieg und die Ukrainehilfe', 'IR UA'],
    ['Die Iran-Politik der Vereinigten Arabischen Emirate', 'AE IR'],
    ['Die Deutsche Bank und die Deutsche Bahn im Deutschlandfunk', ''],
    ['Er spricht russisch und lernt Deutsch.', ''],
    ['Ein Bericht der Kommunistischen Partei Kenias', ''],
    ['Im Golf von Mexiko und am Indischen Ozean', ''],
    ['Der Angriff Venezuelas, die Antwort Chinas', 'CN VE'],
  ],
  fr: [
    ['Les États-Unis et la Côte d’Ivoire ; l’Italie et l’Allemagne', 'CI DE IT US'],
    ['La présidente mexicaine et les ministres français', 'FR MX'],
    ['Les relations franco-britanniques et russo-turques', 'FR GB RU TR'],
    ['Une Suissesse et des Néo-Zélandais', 'CH NZ'],
    ['La Corée du Nord et les Nord-Coréens', 'KP'],
    ['Elle parle français et écrit en italien.', ''],
    ['Le golfe du Mexique et l’océan Indien', ''],
    ['Maurice est né à Lille, sa réunion est finie.', ''],
    ['Selon Air France et Radio France', ''],
    ['La République démocratique du Congo', 'CD'],
  ],
  es: [
    ['Los estadounidenses y las ucranianas; EE UU y EE. UU.', 'UA US'],
    ['El Reino Unido, Países Bajos y Arabia Saudí', 'GB NL SA'],
    ['Un israelí, dos israelíes, tres alemanas', 'DE IL'],
    ['El presidente salvadoreño y la costarricense', 'CR SV'],
    ['Corea del Norte y Corea del Sur', 'KP KR'],
    ['Habla inglés y español con fluidez.', ''],
    ['El golfo de México y América Latina', ''],
    ['Comimos ensaladilla rusa en la montaña rusa.', ''],
    ['El Banco de España y el Partido Comunista de España', ''],
    ['Guadalupe y Mauricio se casaron con Salvador.', ''],
  ],
  it: [
    ['Gli Usa e gli americani, i tedeschi e le turche', 'DE TR US'],
    ['Il Regno Unito, i Paesi Bassi e l’Ungheria', 'GB HU NL'],
    ['La Corea del Nord', 'KP'],
    ['Il re giordano vide il premier greco.', 'GR JO'],
    ['Parla francese e traduce in inglese.', ''],
    ['Giordano Bruno e Luigi Greco', ''],
    ['La Banca d’Italia e Fratelli d’Italia', ''],
    ['Sulle montagne russe', ''],
  ],
  pt: [
    ['Os EUA e o Brasil; as brasileiras e os norte-americanos', 'BR US'],
    ['A Coreia do Norte e a Coreia do Sul', 'KP KR'],
    ['Os alemães e as francesas no Irã', 'DE FR IR'],
    ['A Guiné-Bissau e a Guiné Equatorial', 'GQ GW'],
    ['A ira do povo; Ira era o nome dela.', ''],
    ['O Banco do Brasil e o Campeonato Brasileiro', ''],
    ['Fala português e italiano.', ''],
  ],
  nl: [
    ['De VS en het Verenigd Koninkrijk; Duitse en Franse ministers', 'DE FR GB US'],
    ['Ruslands leger, een Oekraïner en de Amerikanen', 'RU UA US'],
    ['Noord-Koreaanse raketten', 'KP'],
    ['Zij spreekt Frans.', ''],
    ['De Golf van Mexico', ''],
  ],
  pl: [
    ['W Rosji i na Ukrainie, z Niemcami i Stanami Zjednoczonymi', 'DE RU UA US'],
    ['Polscy i amerykańscy żołnierze, Polaków i Rosjan', 'PL RU US'],
    ['Wielką Brytanię i Zjednoczonego Królestwa', 'GB'],
    ['Włosi, Czesi i Węgrzy w Indiach', 'CZ HU IN IT'],
    ['Głos Ameryki i Zatoka Meksykańska', ''],
    ['Uczy się języka niemieckiego.', ''],
  ],
  sv: [
    ['Rysslands president, svenskarna och amerikanerna i USA', 'RU SE US'],
    ['USA:s och Storbritanniens stöd till Ukraina', 'GB UA US'],
    ['En rysslandskännare om tyska stridsvagnar', 'DE RU'],
    ['Hon talar franska.', ''],
    ['Indiska oceanen', ''],
  ],
  da: [
    ['Grønlands regering, danskerne og USAs præsident', 'DK GL US'],
    ['De Forenede Stater og Storbritannien', 'GB US'],
    ['Tyske og franske ministre', 'DE FR'],
    ['Danske Bank og Danmarks Radio', ''],
  ],
  no: [
    ['Norges statsminister og de norske; hele Norgeskysten', 'NO'],
    ['Russiske styrker i Ukraina, nordmennene i Sverige', 'NO RU SE UA'],
    ['Man vet ikke hva man finner.', ''],
    ['Norges Bank hever renten.', ''],
  ],
  ru: [
    ['В России, Украину, Соединенными Штатами, Китаем', 'CN RU UA US'],
    ['Российско-украинская граница, немцы и американцы', 'DE RU UA US'],
    ['США, КНР, КНДР, ОАЭ, ЮАР, РФ', 'AE CN KP RU US ZA'],
    ['В Южной Корее и Северной Кореей', 'KP KR'],
    ['Испанец выиграл у французов в Буркина-Фасо.', 'BF ES FR'],
    ['Российский Олимпийский комитет и Украинский Президент', 'RU UA'],
    ['Голос Америки, Единая Россия и Банк России', ''],
    ['Того не знал никто.', ''],
    ['Мексиканский залив и Индийский океан', ''],
  ],
  uk: [
    ['В Україні, Росії, Німеччині та Сполучених Штатах', 'DE RU UA US'],
    ['Американська, британських, українського, російським', 'GB RU UA US'],
    ['У Південній Африці українці й росіяни', 'RU UA ZA'],
    ['Великої Британії, у Великій Британії, Саудівської Аравії', 'GB SA'],
    ['Українська правда і Голос Америки', ''],
    ['Того дня французькі вікна були зачинені.', ''],
  ],
  tr: [
    ['Türkiye’de, ABD’nin, Rusya’ya, İran’dan', 'IR RU TR US'],
    ['İRAN VE IRAK', 'IQ IR'],
    ['Almanlar, Fransızların ve Filistinliler', 'DE FR PS'],
    ['Güney Kore ve Kuzey Kore', 'KP KR'],
    ['Türkiye Diyanet Vakfı ve Türk Hava Yolları', ''],
    ['Mali müşavir konuştu.', ''],
  ],
  ar: [
    ['الولايات المتحدة وروسيا وأوكرانيا', 'RU UA US'],
    ['الرئيس الأمريكي والسوري والإسرائيليون', 'IL SY US'],
    ['في العراق ولبنان ومصر وبإيران', 'EG IQ IR LB'],
    ['المحيط الهندي وخليج المكسيك', ''],
    ['دعم مالي كبير', ''],
  ],
  zh: [
    ['美国和中国，俄罗斯与乌克兰', 'CN RU UA US'],
    ['英國、法國、韓國', 'FR GB KR'],
    ['印度尼西亚不是印度', 'ID IN'],
    ['马里兰州和印度洋，今日本报', ''],
    ['他会说法语', ''],
  ],
  ja: [
    ['米国とロシア、イギリスの首相', 'GB RU US'],
    ['日米首脳会談、米中関係、米大統領', 'US'],
    ['インドネシアとインド', 'ID IN'],
    ['南米、タイトル、マリア、インド洋', ''],
    ['フランス語を話す', ''],
  ],
  ko: [
    ['미국은 중국과 러시아의', 'CN RU US'],
    ['대한민국을, 북한군이, 이란의', 'IR KP KR'],
    ['인도네시아에서 인도로', 'ID IN'],
    ['인도적 지원을 저지하는 수단', ''],
  ],
  hi: [
    ['अमेरिका और रूस, भारतीय सेना', 'IN RU US'],
    ['पाकिस्तानी और चीनी सैनिक', 'CN PK'],
    ['मोहम्मद इजराइल का बेटा', ''],
  ],
};

describe.each(Object.entries(cases))('findCountries in %s', (lang, list) => {
  it.each(list)('%s → %s', (text, codes) => {
    expect(codesIn(text, lang)).toBe(codes);
  });
});

const seats: [lang: string, text: string, codes: string][] = [
  ['de', 'Moskau und Pjöngjang haben das bestritten.', 'KP RU'],
  ['de', 'Die Beziehungen zwischen Peking und Neu-Delhi', 'CN IN'],
  ['de', 'Er reiste nach Paris.', ''],
  ['de', 'In Brüssel regnet es.', 'BE'],
  ['fr', 'Téhéran a démenti.', 'IR'],
  ['fr', 'Tensions entre Pékin et Washington', 'CN US'],
  ['fr', 'Il habite à Madrid et travaille en Bretagne.', 'ES FR'],
  ['es', 'Moscú acusó a Kiev.', 'RU UA'],
  ['es', 'La Casa Blanca y el Kremlin', 'RU US'],
  ['es', 'Viajó a Lisboa.', ''],
  ['it', 'Pechino ha annunciato dazi.', 'CN'],
  ['pt', 'Pequim nega.', 'CN'],
  ['ru', 'Москва обвинила Киев, Пекин заявил.', 'CN RU UA'],
  ['ru', 'Он жил в Париже, она в Сибири.', 'FR RU'],
  ['uk', 'Москва заявила, Пекін заперечує.', 'CN RU'],
  ['pl', 'Moskwa oskarżyła, rozmowy z Pekinem trwają.', 'CN RU'],
  ['tr', 'Tahran yalanladı.', 'IR'],
  ['ar', 'وقالت طهران إن العلاقات بين موسكو وبكين جيدة.', 'CN IR RU'],
  ['zh', '北京表示反对，他去了巴黎。', 'CN'],
  ['ja', 'ホワイトハウスは否定した', 'US'],
  ['zh', '白宫与克里姆林宫', 'RU US'],
];

describe('seats of government', () => {
  it.each(seats)('%s: %s → %s', (lang, text, codes) => {
    expect(impliedIn(text, lang)).toBe(codes);
  });
});
