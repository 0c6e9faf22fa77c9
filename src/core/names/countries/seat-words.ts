/** The words around a seat of government by which a state is seen to act, as beginnings of folded words. */
export interface SeatWords {
  /** Behind the seat: what a state does. */
  verbs: string[];
  /** Words between the seat and its verb. */
  skip: Set<string>;
  /** Behind the seat, of it ("Beijing's response", "la reacción de Moscú"): what a state has. */
  things: string[];
  /** Before the seat, with a preposition between them or not ("talks with Tehran", "between Moscow and Kyiv"). */
  relations: string[];
  /** Prepositions that stand between a relation or a thing and the seat. */
  links: Set<string>;
  /** Joins two seats. */
  and: Set<string>;
  /** Joined to the seat by a hyphen before it ("pro-Moscow"). */
  prefixes: Set<string>;
  /** Joined to the seat by a hyphen behind it ("Tehran-backed"). */
  suffixes: string[];
}

const set = (words: string): Set<string> => new Set(words.split(' '));
const list = (words: string): string[] => words.split(' ');
const none = {
  prefixes: set('pro anti'),
  suffixes: list('backed led controlled aligned friendly appointed installed sponsored'),
};

const english: SeatWords = {
  verbs: list(
    'accus agree allege allied allow announc approv argu ask backed backs ban believ blam boycott calls called cancel ' +
      'caution challeng claim commit compla concede condemn confirm consider contend criticis criticiz ' +
      'decid declar declin defend delay demand denied denies deny denounc deploy describ dismiss disput ' +
      'downplay embrac endors escalat expel expect express extend fear halt hail ' +
      'ignore impos insist intend interven intensif invad issue launch maintain mull negotiat offer oppos order ' +
      'pledg plan prepar pressur promis propos protest provid provok push react recal recogni refus reiterat reject ' +
      'repeat repl request reserv resist respond restor retaliat revok rule said sanction say seek seem send sent ' +
      'sever sign sought stress suppl support suspect suspend threat tighten told ' +
      'unveil urg use veto view vow wait want warn welcom withdr withheld allies rivals',
  ),
  skip: set(
    'has have had is are was were be been will would could may might must can should not also repeatedly now still never ' +
      'again long already itself has since officially publicly formally later immediately quickly earlier soon firmly ' +
      'strongly consistently always recently currently do does did to reportedly clearly further even both',
  ),
  things: list(
    'response reaction policy polic stance position claim government decision demand ambassador envoy army troops forces ' +
      'military allies ally alli invasion war offensive offer plan proposal proxy proxies nuclear foreign support backing ' +
      'sanction leaders leadership rulers regime aggression ambition interest sovereignty threat strategy negotiat ' +
      'diplomat intelligence territorial official spokes effort refusal insistence accusation influence actions denial',
  ),
  relations: list(
    'against between with pressure relations relationship ties tension talks negotiation negotiations agreement deal dialogue ' +
      'rapprochement alliance sanctions support backing aid weapons message warning demand response reaction control ' +
      'loyal allied allies ally close closer friendly hostile according policy dependence reliance envoys letter urge urged ' +
      'accuse accused accuses accusing told tell call called calls push pushed pressed press force forced criticized criticised ' +
      'arms sales cooperation diplomats diplomacy influence orders threat threats assurances concessions fight war persuade ' +
      'convince help helped helping supported condemn blame blamed blames',
  ),
  links: set('with between against to on from by for of toward towards and upon in the'),
  and: set('and or nor'),
  prefixes: set('pro anti us eu nato china russia'),
  suffixes: list(
    'backed led controlled aligned friendly appointed installed sponsored based_ imposed designated allied run loyal linked funded',
  ),
};

const make = (
  verbs: string,
  skip: string,
  things: string,
  relations: string,
  links: string,
  and: string,
): SeatWords => ({
  verbs: list(verbs),
  skip: set(skip),
  things: list(things),
  relations: list(relations),
  links: set(links),
  and: set(and),
  ...none,
});

/** By language; the rest of the languages read no seats but institutions ("Kremlin"). */
export const seatWords: Record<string, SeatWords> = {
  en: english,
  de: make(
    'sag wirf warf warn droh forder verlang erklar bestreit bestritt weist wies dementier leugn kritisier verurteil reagier ' +
      'will woll unterstutz lehn besteh beharr beschuldig kundig verhang hofft setz sieht plant pocht zeig signalisier stimm ' +
      'verhandel liefer schick gibt gab spricht bezeichn behaupt beteuer rechn beton begruss drang',
    'hat habe haben hatte ist sind war wird werden soll auch nun wiederholt bereits selbst nicht sich noch dem der die das dazu daher jedoch aber',
    'regierung reaktion politik haltung forderung botschaft entscheidung verbundete truppen armee',
    'gegen zwischen beziehung verhaltnis druck gesprach verhandlung sanktion unterstutzung spannung abkommen einig vertret',
    'mit gegen zwischen zu von aus an auf nach uber und in',
    'und oder',
  ),
  fr: make(
    'accus affirm annonc appel assur averti demand dement deni denonc condamn critiqu menac rejet refus reagi repond soutien ' +
      'veut voulu exig estim nie a_ espere impos confirm propos reconna insist plaid redout dit souhait juge considere craint cherche',
    'a ont avait est sont etait sera vont va ne n pas s se aussi deja encore elle meme toujours egalement',
    'gouvernement reaction reponse politique decision position',
    'entre contre avec pression relation negociation sanction soutien tension accord dialogue pourparlers part selon',
    'avec contre entre de par sur a vers et pour d en',
    'et ou ni',
  ),
  es: make(
    'acus afirm anunci asegur advirti advierte amenaz conden critic defend demand denunci desminti exig exij insist neg nieg ' +
      'ofrec pid pidi propon propus quier quer reaccion rechaz reclam reconoc respald respond sostien apoy confirm consider ' +
      'cree busc espera impus impon dijo dice ve_ sigue plante rehus mantien',
    'ha han habia es son fue sera no tambien ya se le ha ahora aun siempre',
    'gobierno reaccion respuesta politica decision postura',
    'entre contra con presion relacion relaciones negociacion negociaciones sancion sanciones apoyo tension tensiones acuerdo dialogo segun parte',
    'con contra entre de por sobre a hacia y desde',
    'y e o ni',
  ),
  it: make(
    'accus afferm annunc assicur avvert minacc condann critic difend chied denunc smenti insist nega neg offr propon reagi ' +
      'respin risponde rispost sostien rifiut conferm consider vuol cerca spera impon dice ritien ribad punta replica teme',
    'ha hanno aveva e sono era sara non anche gia si ora ancora',
    'governo reazione risposta politica decisione',
    'tra fra contro con pressione pressioni rapporti relazioni negoziati sanzioni sostegno tensioni tensione accordo dialogo secondo parte colloqui',
    'con contro tra fra di da su a verso e per',
    'e o ne',
  ),
  pt: make(
    'acus afirm anunci assegur advert amea conden critic defend den exig insist neg ofere ped pedi prop quer reag rejeit ' +
      'reconhec respond apoi confirm consider acredit busc esper impo disse diz recus mant',
    'ja tem tinha foi sera nao tambem se ha e sao esta',
    'governo reacao resposta politica decisao',
    'entre contra com pressao relacao relacoes negociacao negociacoes sancoes apoio tensao tensoes acordo dialogo segundo parte',
    'com contra entre de por sobre a para e',
    'e ou nem',
  ),
  nl: make(
    'zeg zei beschuldig waarschuw dreig eis ontken verwerp veroordeel reageer wil steun beweer verklaar kondig weiger hoop vind vreest verwacht',
    'heeft hebben had is zijn was zal ook al niet zich nu nog',
    'regering reactie beleid besluit',
    'tegen tussen met druk relatie relaties betrekkingen onderhandelingen sancties steun spanningen akkoord volgens banden',
    'met tegen tussen van op naar en door aan',
    'en of',
  ),
  pl: make(
    'oskarz twierdz ostrzeg groz zada zaprzecz potepi krytyk popier odrzuc zapowied oglosi chce uwaza wzyw odmow nie_ zapewni',
    'juz tez takze nie sie ma juz wielokrotnie',
    'rzad reakcja polityka decyzja',
    'miedzy przeciw z ze relacj stosunk nacisk negocjacj sankcj wspar napieci porozumieni rozmow wedlug',
    'z ze miedzy przeciw na od do i dla',
    'i oraz a',
  ),
  ru: make(
    'обвин заяв предупре пригроз угрож потреб требу отрица осуди критик отверг отказ поддерж настаив подтверд ответ призва ' +
      'хоч считает намерен готов ввел объяв сообщ опроверг рассчит ожида предлож предлаг ведет согласи пообещ обеща приветств подчеркн',
    'уже также не неоднократно ранее снова всегда пока сама сам официально по при этом будет',
    'правительств реакци ответ политик решени позици',
    'между против отношени давлени переговор санкци поддержк напряжен соглашени диалог союз мнению контакт',
    'с со между против на от к из и в для',
    'и или',
  ),
  uk: make(
    'звинувати звинувачу заяви заявля попереди погрожу вимага запереч засуди критику відкинул відмов підтрим наполяга підтверд відпов заклик ' +
      'хоче вважа готов оголос повідом спросту розрахов очіку запропонув пообіця',
    'вже також не неодноразово раніше знову завжди поки сама сам офіційно',
    'уряд реакці відповід політик рішенн позиці',
    'між проти відносин тиск переговор санкці підтримк напруж угод діалог союз думк',
    'з із зі між проти на від до та і й в для',
    'і та й або',
  ),
  sv: make(
    'sager sade anklag varn hota krav forneka avvisa fordom reager vill stod havda uppger',
    'har hade ar ocksa redan inte nu',
    'regering reaktion',
    'mellan mot med relation forhandling sanktion press',
    'med mot mellan fran pa till och av',
    'och eller',
  ),
  da: make(
    'siger sagde anklag advar true krav benægt nægt afvis fordom reager vil stott havd oplys sier',
    'har havde er ogsa allerede ikke nu',
    'regering reaktion',
    'mellem mellom mod mot med forhold forhandling sanktion pres press',
    'med mod mot mellem mellom fra pa til og av af',
    'og eller',
  ),
  tr: make(
    'acikla sucla uyar tehdit istiyor iste reddet yalanla kinad destekle savun iddia',
    'da de ise ayrica daha',
    'yonetim hukumet',
    'arasinda',
    'ile ve',
    've ile',
  ),
};
