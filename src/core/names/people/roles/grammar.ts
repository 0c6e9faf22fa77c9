/** The small words by which a role is told from what stands around it. */
export interface Grammar {
  /** What a role is begun with and does not show: articles, possessives. */
  openers: ReadonlySet<string>;
  /** What holds a calling and what it is of together: "of", "de la". */
  links: ReadonlySet<string>;
  /** And. */
  joins: ReadonlySet<string>;
  /** What no role holds: verbs, pronouns, other conjunctions and prepositions. */
  stops: ReadonlySet<string>;
  /** What may stand before a calling as part of the role. */
  qualifiers: ReadonlySet<string>;
  /** The calling stands before what it is of ("ministre de la Culture"); otherwise after ("culture minister"). */
  headFirst: boolean;
  /** Cases say what a word is of, and there are no articles: "президент России". */
  hasCases?: boolean;
  /** The links between names that stand right before a person: "Secretary of State". */
  genitives?: ReadonlySet<string>;
  /** What ends like a verb, or an adjective. */
  verb?: RegExp;
  adjective?: RegExp;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const en: Grammar = {
  openers: set('the a an his her their its our my your another'),
  links: set('of for at in on to with from the a an by'),
  joins: set('and &'),
  stops: set(
    `said says say saying told tells tell is was are were be been being has have had having do does did will would can could
    may might must shall should not but or nor so if than then that this these those which who whom whose what when where why how
    while before after since until as because though although he she it they we i you him them us me also only just even more most
    very too about against over under into onto out off up down through during without within among between both either neither
    like including despite unlike according asked asks met meets led won beat saw made gave took got let put left sent quit hit
    calls called named names wants urges urged warned added adds claims claimed wrote writes came went became there here now
    today yesterday monday tuesday wednesday thursday friday saturday sunday`,
  ),
  qualifiers: set(
    `former then prime vice deputy senior acting late ex interim foreign defense defence finance health interior justice culture
    education economy trade energy opposition party team assistant chief executive managing founding first co human rights national
    state local police retired veteran top leading longtime long-time outgoing incoming associate junior principal lead head
    chief federal regional political military presidential vice-presidential royal financial legal medical sports news press
    communications creative artistic technical general research campaign`,
  ),
  headFirst: false,
  genitives: set('of the'),
  verb: /(?:ed|[^s']s)$/,
};

const de: Grammar = {
  openers: set(
    'der die das dem den des ein eine einem einen einer eines sein seine seinem seinen ihr ihre ihrem ihren unser unsere',
  ),
  links: set('der des den dem das die von vom für im in am an bei beim zur zum aus'),
  joins: set('und'),
  stops: set(
    `sagt sagte sagten ist war sind waren hat hatte haben wird wurde werden nicht auch aber oder dass als wie wenn weil er sie es wir
    ich man mit nach über unter gegen durch ohne um auf vor hinter neben zwischen seit während laut so nun noch nur schon sowie gegenüber angesichts wegen trotz statt anlässlich zufolge innerhalb außerhalb
    nachdem bevor obwohl damit dabei dort hier heute gestern dessen deren viele vielen alle allen einige einigen`,
  ),
  qualifiers: set('ex stellvertretender stellvertretende'),
  headFirst: false,
  genitives: set('der des von vom für'),
  adjective: /(?:e|er|en|es|em)$/,
};

const nl: Grammar = {
  ...de,
  openers: set('de het een zijn haar hun ons onze'),
  links: set('van de het der voor in bij aan op'),
  joins: set('en'),
  stops: set(
    'zegt zei is was zijn waren heeft had hebben wordt werd niet ook maar of dat als hij zij ze het we met na over onder tegen door',
  ),
};

const nordic: Grammar = {
  ...de,
  openers: set('en ett et den det de sin sitt hans hennes hendes deres deras'),
  links: set('för i på av for til til ved vid hos från fra'),
  joins: set('och og'),
  stops: set(
    'säger sa siger sagde sier sade är er var har hade havde hadde inte ikke men eller att at som han hon hun de vi med efter etter',
  ),
  adjective: /(?:e|a)$/,
};

const romance = (given: Partial<Grammar> & Pick<Grammar, 'openers' | 'links' | 'joins' | 'stops'>): Grammar => ({
  qualifiers: set(''),
  headFirst: true,
  ...given,
});

const fr = romance({
  openers: set("le la les l' un une son sa ses leur leurs notre"),
  links: set("de du des d' la le les l' à au aux en pour"),
  joins: set('et'),
  stops: set(
    `a ont est sont était sera avait dit déclaré affirmé que qui dont où mais ou donc ne pas il elle ils elles on nous vous je ce cette ces
    avec sans sur sous dans par après avant selon comme aussi très plus`,
  ),
  qualifiers: set(
    'ancien ancienne ex nouveau nouvelle premier première vice futur future jeune grand grande feu actuel actuelle',
  ),
  adjective:
    /(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ique|iste|al|ale|aire|if|ive|ol|ole|in|ine|sse|que|ec|en)$/,
});
const es = romance({
  openers: set('el la los las un una su sus nuestro nuestra'),
  links: set('de del la las los el en para'),
  joins: set('y e'),
  stops: set(
    `ha han es son fue era será dijo dice afirmó que quien cuyo donde pero o no se lo le él después antes luego ella ellos nos con sin sobre por tras según como
    también muy más a al ante desde hasta`,
  ),
  qualifiers: set(
    'ex antiguo antigua nuevo nueva primer primera vice futuro futura joven gran actual exprimer entonces',
  ),
  verb: /(?:ó|aron|ieron)$/,
  adjective:
    /(?:ano|ana|és|esa|ense|eño|eña|ino|ina|ista|al|ico|ica|ivo|iva|ol|ola|uso|usa|ero|era|or|ora|ado|ada|aro|ara)$/,
});
const it = romance({
  openers: set("il lo la l' i gli le un uno una un' suo sua suoi"),
  links: set("di del della dei degli delle dell' dello da dal dalla in nel nella per a al alla all' d'"),
  joins: set('e ed'),
  stops: set(
    `ha hanno è sono era sarà detto dice che chi cui dove ma o non si lo gli lei lui loro ci con senza su sul sulla tra fra dopo prima come
    anche molto più`,
  ),
  qualifiers: set('ex nuovo nuova neo primo prima vice futuro futura giovane grande attuale allora'),
  verb: /(?:ò|arono|irono)$/,
  adjective: /(?:ano|ana|ese|ino|ina|ista|ale|ico|ica|ivo|iva|olo|ola|sso|ssa|eco|eca|aro|ara|ore)$/,
});
const pt = romance({
  openers: set('o a os as um uma seu sua seus suas'),
  links: set('de do da dos das em no na nos nas para'),
  joins: set('e'),
  stops: set(
    `há é são foi era será disse diz afirmou que quem cujo onde mas ou não se ele ela eles nós com sem sobre por pelo pela após segundo como
    também muito mais ao à`,
  ),
  qualifiers: set('ex antigo antiga novo nova primeiro primeira vice futuro futura jovem atual então'),
  verb: /(?:ou|[aei]ram)$/,
  adjective: /(?:ano|ana|ês|esa|ense|eiro|eira|ino|ina|ista|al|ico|ica|ivo|iva|ol|ola|sso|ssa|ão|ã|or|ora)$/,
});

const slavic = (given: Partial<Grammar> & Pick<Grammar, 'links' | 'joins' | 'stops'>): Grammar => ({
  openers: set(''),
  qualifiers: set(''),
  headFirst: true,
  hasCases: true,
  ...given,
});
const ru = slavic({
  links: set('по в на при из для о об'),
  joins: set('и'),
  stops: set(
    `а но или что как чтобы если не ни же бы он она они мы я вы его ее её их это этот эта который которая с со к ко у от до за под над
    между через без также уже еще ещё был была были есть будет заявил сообщил сказал отметил`,
  ),
  verb: /(?:[аеиоуыяё]л|ла|ло|ли|[аеиуюя]т|ать|ить|еть|ться|тся|лся|лась)$/,
  adjective: /(?:ый|ий|ой|ая|яя)$/,
});
const uk = slavic({
  links: set('по в у на при із з зі для про'),
  joins: set('і й та'),
  stops: set(
    `а але або що як щоб якщо не ні ж би він вона вони ми я ви його її їх це цей ця який яка до від за під над між через без також уже ще був
    була були є буде заявив повідомив сказав`,
  ),
  verb: /(?:ла|ло|ли|[єїе]ть|ить|ають|ати|ити|ться|вся|лася)$/,
  adjective: /(?:ий|ій|а|я)$/,
});
const pl = slavic({
  links: set('do w we ds. ds spraw na z ze od przy'),
  joins: set('i oraz'),
  stops: set(
    `a ale lub że jak aby jeśli nie ani on ona oni my ja jego jej ich to ten ta który która o u po za pod nad między przez bez także już
    jeszcze był była byli jest są będzie powiedział dodał`,
  ),
  verb: /(?:ał|ała|ali|ił|iła|ili|ął|ęła|uje|ać|ić|eć|ąć|ają|się)$/,
  adjective: /(?:[snłwdt]y|[skc]ki|szy|[skc]ka|[nłwd]a)$/,
});

const grammars: Readonly<Record<string, Grammar>> = {
  en,
  de,
  nl,
  sv: nordic,
  da: nordic,
  no: nordic,
  nb: nordic,
  nn: nordic,
  fr,
  es,
  it,
  pt,
  ru,
  uk,
  pl,
};

/** What is not known is read as English is: only what stands right before a name, or between commas, can be a role then. */
export const grammarOf = (lang: string): Grammar => grammars[lang] ?? en;
