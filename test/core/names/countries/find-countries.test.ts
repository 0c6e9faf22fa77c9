import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../../src/core/names/countries/find-countries.ts';
import type { NameSpan } from '../../../../src/core/types.ts';
import { codesIn, impliedIn, toInput } from './codes-in.ts';

/** Sentences that name no country. */
const nothing = [
  'Michael Jordan scored 38 points that night.',
  'Jordan Peterson spoke to a full house, and Jordan Peterson signed books.',
  'Chad Kroeger sang and the crowd sang along.',
  'Chad Miller, a plumber from the valley, said he had seen it coming.',
  'Paris Hilton opened the show.',
  'Tom Holland plays the lead, and Holland Park was closed for the shooting.',
  'The actress Kathy Ireland wrote about her childhood.',
  'Voters in Georgia and Alabama go to the polls on Tuesday, Atlanta officials said.',
  'Georgia Governor Brian Kemp signed the bill as Republicans in Atlanta applauded.',
  'He was born in New Jersey and raised in New Mexico.',
  'The Jersey City council met on Monday.',
  'A guinea pig escaped. Guinea pigs are sociable.',
  'She wore a Panama hat and ordered French fries.',
  'Add a Brazil nut or two, and a slice of Swiss cheese.',
  'They queued for Turkish delight and Danish pastries.',
  'Spanish flu killed millions.',
  'An Indian summer followed, and then a Mexican standoff.',
  'The German shepherd found the child.',
  'He plays Russian roulette with our money.',
  'The vase was made of fine china.',
  'We roasted the turkey for hours.',
  'The Bank of Canada kept its rate, and so did the Royal Bank of Canada.',
  'The Bank of China and China Airlines declined to comment.',
  'American Airlines and British Airways cancelled flights.',
  'She teaches at the American University and writes for the Irish Times.',
  'The Chinese Communist Party met behind closed doors.',
  'He reached the final of the US Open and the French Open.',
  'My father fought in the Vietnam War, his in the Korean War.',
  'Ships crossed the South China Sea and the Indian Ocean.',
  'Oil spread in the Gulf of Mexico.',
  'African American voters, Native Americans and Latin American immigrants agree.',
  'Sales in North America and South America grew.',
  'She spoke French and he answered in Italian.',
  'The book was translated into French, Japanese and Turkish.',
  'A Spanish-speaking nurse helped.',
  'The course teaches the Russian language.',
  'The fine was US$300 million, about US $2 a head.',
  'LET US PRAY, THEY SAID',
  'JOIN US NOW AND SAVE',
  'Give us more time; let us go.',
  'According to Statistics Canada the figure fell.',
  'A spokesman for World Vision Lesotho was pleased.',
  'The Free Software Foundation of India replied.',
  'The Voice of America reported it.',
  'He won the Japan Prize of the Yomiuri Foundation of Japan.',
  'See example.us or write to desk@news.ru for more.',
  'He tweeted as @Canada and #Russia.',
  'They come from New England and New South Wales.',
  'She lives in Lebanon, Pennsylvania.',
  'Pole position went to the rookie; the North Pole is melting.',
  'The Indo-Pacific is calm, the Congo River is high.',
  'The Organization of American States observed the vote.',
  'Brussels sprouts are back on the menu.',
  'The Panama Papers named him.',
  'The American Civil Liberties Union sued.',
  'The Niger Delta is polluted.',
  'Finn Wolfhard and Dane Cook star in it.',
  'Captain America meets Miss America.',
  'The Mona Lisa was moved, Constantin said.',
  'Mark may will it, but Will and May did not.',
  'The band plays on; the romance is over.',
  'Chad Daybell was convicted. Chad wrote books.',
  'They lived in the Franco-era house.',
  'Mr. Jordan and Mrs England sat beside Dr Holland.',
  'HMS Jamaica sank, the USS America sailed.',
  'Air France and Air India merged their desks.',
  'Great Danes and Afghan hounds won prizes.',
  'The Dallas Cowboys beat the New England Patriots and the Boston Celtics.',
  'The Times of Israel and the Times of India reported it.',
  'She paid with American Express at the American Eagle shop.',
  'They watched American Psycho and the Maltese Falcon.',
  'The Irish wolfhound ran after the Canada goose.',
  'They went Dutch on the Greek salad and the Swiss roll.',
  'Georgia Bell won the race in a new best time.',
  'The reunion tour sold out. Reunion tickets are gone.',
  'Kiwi fruit is rich in vitamins. Kiwi sells flights.',
  'The Poland Spring bottle rolled under the seat.',
  'He went to Lebanon Valley College.',
  'He ate Peking duck and drank Turkish coffee.',
];

const named: [text: string, codes: string][] = [
  ['Russia is preparing to deploy North Korean soldiers in Ukraine.', 'KP RU UA'],
  ['The US and the U.K. agreed; the U.S.-led force left.', 'GB US'],
  ['The UAE, the DRC and the DPRK abstained.', 'AE CD KP'],
  ["The People's Republic of China and the PRC are one.", 'CN'],
  ['Türkiye and Turkey are one country.', 'TR'],
  ['Burma is now called Myanmar.', 'MM'],
  ['Swaziland became Eswatini, Macedonia became North Macedonia.', 'MK SZ'],
  ['Holland beat the Czech Republic.', 'CZ NL'],
  ["Côte d'Ivoire, also Ivory Coast, won.", 'CI'],
  ['Cote d’Ivoire grew cocoa.', 'CI'],
  ['Frenchmen, Britons, Spaniards and Swedes met Dutchmen and Turks.', 'ES FR GB NL SE TR'],
  ['Niger closed its border with Nigeria.', 'NE NG'],
  ['Nigerien and Nigerian soldiers met.', 'NE NG'],
  ['Guinea, Guinea-Bissau and Equatorial Guinea are three; Papua New Guinea is a fourth.', 'GN GQ GW PG'],
  ['The Dominican Republic is not Dominica.', 'DM DO'],
  ['Fighting spread in Congo, near Goma, where M23 rebels advanced.', 'CD'],
  ['The Republic of the Congo, whose capital is Brazzaville, voted. Congo counts.', 'CG'],
  ['Congolese refugees fled Kinshasa.', 'CD'],
  ['North Korea shelled South Korea.', 'KP KR'],
  ['Korea exports ships.', 'KR'],
  ['Ireland and Northern Ireland share an island.', 'IE'],
  ['Georgia wants to join; the Georgian parliament in Tbilisi voted.', 'GE'],
  ['Moldova, Armenia and Georgia signed.', 'AM GE MD'],
  ['Refugees in Jordan wait for aid; Jordanian officials met them in Amman.', 'JO'],
  ['Jordan and Egypt signed the treaty.', 'EG JO'],
  ['Chad and Sudan closed the border.', 'SD TD'],
  ['Mali and Burkina Faso left the bloc.', 'BF ML'],
  ['Micronesia and the Marshall Islands voted.', 'FM MH'],
  ['Make no mistake, America is back, he said.', 'US'],
  ['The U.S. Senate and the US Census Bureau disagree.', 'US'],
  ['The Pakistan Air Force said so.', 'PK'],
  ['The South African Weather Service warned of storms.', 'ZA'],
  ['The Taiwanese Naval Academy and the United States National Hurricane Center agree.', 'TW US'],
  ['Chinese Americans celebrated.', 'CN US'],
  ['Skiers went to the French Alps.', 'FR'],
  ['The Palestinian president spoke in Palestine.', 'PS'],
  ['Kosovo and the Kosovar police acted.', 'XK'],
  ['Franco-German ties and the Russo-Ukrainian war', 'DE FR RU UA'],
  ["Russia's and Ukraine’s armies", 'RU UA'],
  ['RUSSIA ATTACKS UKRAINE', 'RU UA'],
  ['THE US ATTACKS IRAN', 'IR US'],
  ['Trump Says Russia Will Meet Ukraine In Saudi Arabia', 'RU SA UA'],
  ['In Russian territory they met Russian-occupied villages.', 'RU'],
  ['People in Indian-controlled areas fled.', 'IN'],
  ['He is the most senior Russian in Spanish football.', 'ES RU'],
  ['Trinidad and Tobago beat St. Lucia.', 'LC TT'],
  ['Bosnia and Herzegovina is one country.', 'BA'],
  ['São Tomé & Príncipe and Cabo Verde', 'CV ST'],
  ['Western Sahara is disputed by Morocco.', 'EH MA'],
  ['The Vatican and the Holy See are one here.', 'VA'],
  ['Hong Kong and Macau', 'HK MO'],
  ['Brits and Aussies queue.', 'AU GB'],
  ['Saudi Arabia and other Gulf states', 'SA'],
  ['The team of Germany lost to Japan.', 'DE JP'],
  ['Germany (population 84 million) and "France"', 'DE FR'],
  ['Lviv, Ukraine', 'UA'],
  ['On Thursday Russia said, and in July Iran said.', 'IR RU'],
  ['Northern Ukraine and mainland China', 'CN UA'],
  ['President Putin ruled Russia, Spain had King Felipe.', 'ES RU'],
  ['France, which spoke French at court, feared Prussia.', 'FR'],
];

const implied: [text: string, codes: string][] = [
  ['Tehran has repeatedly denied the claim.', 'IR'],
  ['Moscow and Pyongyang have denied it.', 'KP RU'],
  ['Talks with Ankara stalled.', 'TR'],
  ['The fight against Kyiv goes on.', 'UA'],
  ['Relations between Riyadh and Doha are cool.', 'QA SA'],
  ['Beijing’s response came at once.', 'CN'],
  ['Tehran-backed fighters and pro-Moscow officials', 'IR RU'],
  ['He urged Islamabad to act.', 'PK'],
  ['The Kremlin said nothing, the White House neither.', 'RU US'],
  ['Downing Street confirmed it.', 'GB'],
  ['A farmer in Scotland, another in Wales', 'GB'],
  ['Families in Gaza and the West Bank', 'PS'],
  ['A judge in California and one in Texas', 'US'],
  ['Johannesburg is without water again.', 'ZA'],
  ['The shooting happened in Chicago on Friday.', 'US'],
  ['He visited Paris.', ''],
  ['Zelensky toured Washington, Paris, Berlin, Rome and London.', ''],
  ['He spoke to reporters in Brussels after talks in Brussels with EU leaders.', ''],
  ['He was at a meeting of NATO defence ministers in Brussels as he pressed for support.', ''],
  ['It rained in Brussels. The EU said nothing.', 'BE'],
  ['Protests were held in Moscow.', 'RU'],
  ['Protests were held in Moscow. A judge in California ruled.', 'RU US'],
  ['A flight from Vienna to Bangkok was late.', ''],
  ['ALGIERS, March 7 (Reuters) — A ship ran aground.', 'DZ'],
  ['MOSCOW — A ship ran aground.', 'RU'],
  ['The London-based firm fell, said the Texas firm.', 'GB US'],
  ['The Seoul Times wrote about it.', ''],
  ['Putin made a rare visit to Pyongyang.', ''],
  ['The EU and NATO agreed.', ''],
  ['The ministers met in Chicago.', 'US'],
  ['The mayor of Birmingham, Alabama, resigned.', 'US'],
  ['She visited Chicago and flew on to Vienna.', ''],
  ['She was a trainee at the Washington Post and the Moscow Times.', ''],
];

describe('findCountries', () => {
  it.each(nothing)('finds no country in: %s', (text) => {
    expect(codesIn(text)).toBe('');
  });

  it.each(named)('%s → %s', (text, codes) => {
    expect(codesIn(text)).toBe(codes);
  });

  it.each(implied)('%s → implied %s', (text, codes) => {
    expect(impliedIn(text)).toBe(codes);
    expect(codesIn(text)).toBe('');
  });

  it('lists the seats of a country that is named beside it, not as implied', () => {
    const text = 'Iran backs Russia, a claim that Tehran denied.\nHe went to Tehran.';
    const { countries, implied: rest } = findCountries(toInput(text, 'en'), []);
    const iran = countries.find(({ code }) => code === 'IR')!;
    expect(iran.seatForms).toEqual(['Tehran']);
    expect(iran.seats).toEqual([{ block: 0, start: 32, end: 38 }]);
    expect(rest).toEqual([]);
  });

  it('lets a part with a code of its own imply its state, where that is not named itself', () => {
    expect(impliedIn('Ferries leave Hong Kong and Greenland at noon.')).toBe('CN');
    expect(impliedIn('Ferries leave Hong Kong for China at noon.')).toBe('');
  });

  it('puts first what is named most, what the headline names, what comes first', () => {
    const order = (text: string, title: string): string =>
      findCountries(toInput(text, 'en', title), [])
        .countries.map(({ code }) => code)
        .join(' ');
    expect(order('Norway met Sweden. Sweden won.', '')).toBe('SE NO');
    expect(order('Norway met Sweden. Sweden won.', 'Norway loses')).toBe('NO SE');
    expect(order('Norway met Sweden.', '')).toBe('NO SE');
  });

  it('gives weights from 0 to 1, the first of them 1', () => {
    const { countries } = findCountries(toInput('Norway met Sweden. Sweden won.', 'en'), []);
    expect(countries.map(({ weight }) => weight)).toEqual([1, 0.5]);
  });

  it('believes the tagger about names that are people’s, not about adjectives before them', () => {
    const text = 'Israel Katz met Russian President Vladimir Putin, Mark Cuban and Kenya Moore.';
    const span = (name: string): NameSpan => ({
      block: 0,
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      label: 'person',
      confidence: 0.9,
    });
    const spans = ['Israel Katz', 'Russian President Vladimir Putin', 'Mark Cuban', 'Kenya Moore'].map(span);
    const found = findCountries(toInput(text, 'en'), spans).countries;
    expect(found.map(({ code }) => code)).toEqual(['RU']);
  });

  it('keeps a country that the tagger calls a person by mistake', () => {
    const spans: NameSpan[] = [{ block: 0, start: 0, end: 7, label: 'person', confidence: 0.9 }];
    expect(findCountries(toInput('Ukraine wins.', 'en'), spans).countries).toHaveLength(1);
  });

  it('holds block numbers, not positions', () => {
    const input = { title: '', lang: 'en', blocks: [{ index: 7, kind: 'paragraph' as const, text: 'In Peru' }] };
    expect(findCountries(input, []).countries[0]!.mentions).toEqual([{ block: 7, start: 3, end: 7 }]);
  });

  it('finds names alone in languages without a table, nothing in no language, and takes a text without a language for English', () => {
    expect(codesIn('Ranska ja Venäjä', 'fi')).toBe('FR RU');
    expect(codesIn('France and Russia', '')).toBe('FR RU');
    expect(codesIn('France and Russia', 'constructor')).toBe('');
  });

  it('gives mentions that are the forms, in order, for any text', () => {
    const words = fc.constantFrom(
      'US',
      'Russia',
      'Moscow',
      'said',
      'U.S.',
      '.',
      '-',
      "'s",
      'the',
      'South',
      'China',
      'Sea',
      '\u{1F600}',
      'İ',
      '$',
      'İran',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join(' ').replaceAll('\n', ' ');
          const { countries, implied: rest } = findCountries(toInput(text, 'en'), []);
          for (const country of [...countries, ...rest]) {
            const forms = country.mentions.map(({ start, end }) => text.slice(start, end));
            expect([...new Set(forms)]).toEqual(country.forms);
            expect(country.mentions.map(({ start }) => start)).toEqual(
              country.mentions.map(({ start }) => start).sort((a, b) => a - b),
            );
            expect(forms.every((form) => form.trim() === form && form !== '')).toBe(true);
          }
        },
      ),
    );
  });

  it('says the same twice', () => {
    const input = toInput('Iran, Iraq and Moscow said. Tehran denied it in Chicago.', 'en');
    expect(JSON.stringify(findCountries(input, []))).toBe(JSON.stringify(findCountries(input, [])));
  });
});
