import { fold } from './fold.ts';

/** The words around a seat of government by which a state is seen to act, most of them beginnings of folded words. */
export interface SeatWords {
  /** Behind the seat: what a state does. */
  verbs: string[];
  /** Words between the seat and its verb. */
  skip: Set<string>;
  /** What a state has ("Beijing's response"). */
  things: string[];
  /** What there is between states ("talks with Tehran", "relations between Moscow and Kyiv"). */
  relations: string[];
  /** What others do to a state, straight before it ("urged Tehran"). */
  objects: string[];
  /** Prepositions between a relation and the seat. */
  links: Set<string>;
  /** Prepositions that need no relation before them ("against Kyiv"). */
  alone: Set<string>;
  /** Joins two seats. */
  and: Set<string>;
}

const set = (words: string): Set<string> => new Set(words.split(' ').map(fold));
const list = (words: string): string[] => words.split(' ').map(fold);

/** Joined to the seat by a hyphen: before it ("pro-Moscow"), and behind it ("Tehran-backed"). */
export const prefixes = set('pro anti');
export const suffixes = list(
  'backed led controlled aligned friendly appointed installed sponsored imposed designated allied run loyal linked funded',
);

type Words = Record<'verbs' | 'skip' | 'things' | 'relations' | 'objects' | 'links' | 'alone' | 'and', string>;

const read = (words: Words): SeatWords => ({
  verbs: list(words.verbs),
  skip: set(words.skip),
  things: list(words.things),
  relations: list(words.relations),
  objects: list(words.objects),
  links: set(words.links),
  alone: set(words.alone),
  and: set(words.and),
});

const english: Words = {
  verbs:
    'abstain accus adopt agree aims allege allied allies allow announc annex approv argu ask backed backs ban bans banned believ blam ' +
    'bought boycott buys calls called cancel caution challeng claim committed compla concede condemn confirm consider contend continu ' +
    'criticis criticiz decid declar declin defend delay demand denied denies deny denounc depend deploy describ develop dismiss disput ' +
    'downplay eased embrac endors escalat expand expect expel express extend fear forbade gave gives hail halt help hopes hoped ignor ' +
    'impos inform insist intend interven intensif invad invest issued launch made maintain makes mull nationali negotiat offer oppos ' +
    'ordered orders piles piled pledg plans planned plott presents press promis propos protest provid provok pursu pushed pushing push ' +
    'ratif react recal recogni refus reiterat reject relies rely relied reliant repeat repl request reserv resist respond restor restrict ' +
    'retaliat revok said sanction say seek seem sees sells send sent sever signed signal sold sought spen stressed supplied supplies ' +
    'supply support suspect suspend takes threat tighten told took tries tried trying unveil urg uses used veto view vow waits wants ' +
    'wanted want warn welcom withdraw withdrew withheld',
  skip:
    'has have had is are was be been will would could may might must can should not also repeatedly now still never again long ' +
    'already itself has since officially publicly formally later immediately quickly earlier soon firmly strongly consistently ' +
    'always recently currently do does did to reportedly clearly further even both heavily t doesn didn hasn won wouldn isn hoped',
  things:
    'response reaction polic stance position claim government decision demand ambassador envoy army troops forces military ally alli ' +
    'invasion war offensive offer plan proposal prox nuclear foreign support backing sanction leader rulers regime aggression ambition ' +
    'interest sovereignty threat strategy negotiat diplomat intelligence spokes effort refusal insistence accusation influence actions ' +
    'denial intention control messag list tariff goal hope fear concern warning willing economic policies security enem rival european ' +
    'western arab propos attempt behavio growing_ hand accept retaliat',
  relations:
    'pressure relations relationship ties tension talks negotiation agreement deal dialogue rapprochement alliance sanctions support ' +
    'backing aid weapons message warning demand response reaction loyal allied allies ally close closer friendly hostil coolness policy ' +
    'dependence reliance envoys letter arms cooperation diplomacy influence orders threat assurances concessions fight war partnership ' +
    'terms compete conflict confrontation standoff suspicion trust distrust contacts channel signal claimed backed imposed supported ' +
    'appointed controlled funded sponsored supplied rejected dictated issued directed ordered known according contracts commitment ' +
    'perspective friendship summit spat row rift disput understanding accord blamed differences',
  objects:
    'urg accus accuses told tells push pressed presses forc criticis criticiz persuad convinc help helped blam condemn threaten warn provok ' +
    'led support back sanction allow isolat confront pressur punish anger angered infuriat assur give gave hand reassur appeas deter mean',
  links: 'with between to on from by for of toward towards and upon',
  alone: 'against',
  and: 'and or nor',
};

/** By language; in the others only institutions ("Kremlin") stand for a state. */
const sources: Readonly<Record<string, Words>> = {
  en: english,
  de: {
    verbs:
      'sagt sagte wirf warf warn droht drohte forder verlangt erklar bestreit bestritt weist wies dementier leugn kritisier verurteil ' +
      'reagier will woll unterstutz lehnt lehnte beharr besteh beschuldig kundigt verhang hofft plant pocht signalisier stimmt verhandel ' +
      'liefer schick bezeichn behaupt beteuer rechn beton begrusst drangt',
    skip: 'hat habe haben hatte ist sind war wird werden soll auch nun wiederholt bereits selbst nicht sich noch dem der die das dazu daher jedoch aber mit den',
    things: 'regierung reaktion politik haltung forderung entscheidung',
    relations:
      'beziehung verhaltnis druck gesprach verhandlung sanktion unterstutzung spannung abkommen einig dialog konflikt waffen signal',
    objects: 'warn beschuldig kritisier verurteil',
    links: 'mit zwischen zu von aus an auf nach uber und',
    alone: 'gegen',
    and: 'und oder',
  },
  fr: {
    verbs:
      'accus affirm annonc appelle appele assur averti demand dement deni denonc condamn critiqu menac rejet refus reagi repond soutien ' +
      'veut voulu exig estim espere impos confirm propos reconna insist plaid redout dit souhait juge considere craint cherche',
    skip: 'a ont avait est sont etait sera vont va ne n pas s se aussi deja encore meme toujours egalement',
    things: 'gouvernement reaction reponse',
    relations:
      'pression relation negociation sanction soutien tension accord dialogue pourparlers guerre conflit part rapprochement',
    objects: 'accus averti critiqu condamn',
    links: 'avec entre de par sur a vers et pour d',
    alone: 'contre selon',
    and: 'et ou ni',
  },
  es: {
    verbs:
      'acus afirm anunci asegur advirti advierte amenaz conden critic defiend defend demand denunci desminti exig exij insist neg nieg ' +
      'ofrec pidi propon propus quiere reaccion rechaz reclam reconoc respald respond sostien apoy confirm consider espera impus impon ' +
      'dijo dice plante rehus mantien',
    skip: 'ha han habia es son fue sera no tambien ya se le lo ahora aun siempre',
    things: 'gobierno reaccion respuesta',
    relations: 'presion relacion negociaci sancion apoyo tension acuerdo dialogo guerra conflicto parte conversaciones',
    objects: 'acus advirti critic conden',
    links: 'con entre de por sobre a hacia y desde',
    alone: 'contra segun',
    and: 'y e o ni',
  },
  it: {
    verbs:
      'accus afferm annunc assicur avvert minacc condann critic difend chiede chiesto denunc smenti insist nega neghi offr propon reagi ' +
      'respin risponde rispost sostien rifiut conferm consider vuole spera impon dice ritien ribad replica teme',
    skip: 'ha hanno aveva e sono era sara non anche gia si ora ancora',
    things: 'governo reazione risposta',
    relations:
      'pression rapport relazion negoziat sanzion sostegno tension accordo dialogo parte colloqui guerra conflitto',
    objects: 'accus avvert critic condann',
    links: 'con tra fra di da su a verso e per',
    alone: 'contro secondo',
    and: 'e o ne',
  },
  pt: {
    verbs:
      'acus afirm anunci asseg advert ameac conden critic defend exig insist neg ofere pediu propo quer reag rejeit reconhec respond ' +
      'apoi confirm consider acredit espera impo disse diz recus mant',
    skip: 'ja tem tinha foi sera nao tambem se ha e sao esta',
    things: 'governo reacao resposta',
    relations: 'press relac negociac sanc apoio tens acordo dialogo guerra conflito parte conversas',
    objects: 'acus advert critic conden',
    links: 'com entre de por sobre a para e',
    alone: 'contra segundo',
    and: 'e ou nem',
  },
  nl: {
    verbs:
      'zegt zei beschuldig waarschuw dreig eist eiste ontken verwerp veroordeel reageer wil wilde steunt steunde beweer verklaar kondig weiger hoopt vreest verwacht',
    skip: 'heeft hebben had is zijn was zal ook al niet zich nu nog',
    things: 'regering reactie',
    relations: 'druk relatie betrekking onderhandeling sanctie steun spanning akkoord banden gesprek oorlog',
    objects: 'beschuldig waarschuw',
    links: 'met tussen van op naar en door aan',
    alone: 'tegen volgens',
    and: 'en of',
  },
  pl: {
    verbs:
      'oskarz twierdz ostrzeg grozi zada zaprzecz potepi krytyk popier odrzuc zapowied oglosi chce uwaza wzyw odmow odmaw zapewni',
    skip: 'juz tez takze nie sie ma wielokrotnie',
    things: 'rzad reakcja',
    relations: 'relacj stosunk nacisk negocjacj sankcj wsparci napieci porozumieni rozmow wojn konflikt',
    objects: 'oskarz ostrzeg krytyk',
    links: 'z ze miedzy na od do i dla',
    alone: 'przeciw przeciwko wedlug',
    and: 'i oraz a',
  },
  ru: {
    verbs:
      'обвин заяв предупре пригроз угрож потреб требу отрица осуди критик отверг отказ поддерж настаив подтверд ответи призва призыв ' +
      'хоч считает намерен готов ввел объяв сообщ опроверг рассчит ожида предлож предлаг согласи пообещ обеща приветств подчеркн',
    skip: 'уже также не неоднократно ранее снова всегда пока сама сам официально по при этом будет',
    things: 'правительств реакци',
    relations: 'отношени давлени переговор санкци поддержк напряжен соглашени диалог союз контакт войн конфликт сторон',
    objects: 'обвин предупре критик призва призыв',
    links: 'с со между на от из и в',
    alone: 'против мнению',
    and: 'и или',
  },
  uk: {
    verbs:
      'звинувати звинувачу заяви заявля попереди погрожу вимага запереч засуди критику відкину відмов підтрим наполяга підтверд відпові ' +
      'заклик хоче вважа готов оголос повідом спросту розрахов очіку запропонув пообіця',
    skip: 'вже також не неодноразово раніше знову завжди поки сама сам офіційно',
    things: 'уряд реакці',
    relations: 'відносин тиск переговор санкці підтримк напруж угод діалог союз війн конфлікт',
    objects: 'звинувати звинувачу попереди критику заклик',
    links: 'з із зі між на від до та і й в',
    alone: 'проти думку',
    and: 'і та й або',
  },
  sv: {
    verbs: 'säger sade anklag varnar hotar kräv förnek avvisa fördöm reager vill stöder hävda uppger',
    skip: 'har hade är också redan inte nu',
    things: 'regering reaktion',
    relations: 'relation förhandling sanktion press samtal krig stöd',
    objects: 'anklag varna',
    links: 'med mellan från på till och av',
    alone: 'mot enligt',
    and: 'och eller',
  },
  da: {
    verbs:
      'siger sagde anklag advar truer kræv benægt nægt afvis fordøm reager vil støtt hævd oplys sier krev nekt avvis hevd',
    skip: 'har havde er også allerede ikke nu hadde',
    things: 'regering reaktion regjering',
    relations: 'forhold forhandling sanktion sanksjon pres press samtal krig støtte',
    objects: 'anklag advar',
    links: 'med mellem mellom fra på til og av af',
    alone: 'mod mot ifølge',
    and: 'og eller',
  },
  // The verb comes first.
  ar: {
    verbs: 'تنفي ترفض تؤكد تتهم تطالب تدعو تعلن تحذر تهدد',
    skip: 'قد لا',
    things: 'حكومة',
    relations: 'علاقات العلاقات محادثات المحادثات مفاوضات المفاوضات التوتر ضغوط عقوبات اتفاق',
    objects:
      'قالت وقالت أعلنت وأعلنت اتهمت واتهمت نفت ونفت أكدت وأكدت رفضت ورفضت دعت ودعت حذرت وحذرت هددت تقول تتهم تنفي ترفض تؤكد طالبت',
    links: 'مع بين على من إلى',
    alone: 'ضد',
    and: 'و',
  },
  tr: {
    verbs: 'acikla sucla uyar tehdit istiyor iste reddet yalanla kinad destekle savun iddia',
    skip: 'da de ise ayrica daha',
    things: 'yonetim hukumet',
    relations: 'baski muzakere yaptirim',
    objects: 'sucla',
    links: 'ile ve',
    alone: 'karsi',
    and: 've ile',
  },
};

const known = new Map<string, SeatWords>();

/** Those of a language, folded when they are first asked for; undefined when there are none. */
export function seatWordsOf(lang: string): SeatWords | undefined {
  const source = Object.hasOwn(sources, lang) ? sources[lang] : undefined;
  if (!source) return undefined;
  const words = known.get(lang) ?? read(source);
  known.set(lang, words);
  return words;
}
