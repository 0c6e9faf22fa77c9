/**
 * Every shape that passes between stages. All of it is plain data that survives `JSON.stringify`
 * and a message between processes; no DOM node ever stands in one of these.
 */
import type { Root } from 'hast';

declare module 'hast' {
  interface ElementData {
    /** `Block.index` of the block whose text this element holds. */
    block?: number;
  }
}

/** What the page says about its article. A fact the page does not state is an empty string or list, never a guess. */
export interface Metadata {
  /** The headline, without the site's name. */
  title: string;
  /** Names only: no "By", no date, no share links. */
  authors: string[];
  /** ISO 8601 date or date and time, as exact as the page states it. */
  published: string;
  /** ISO 8601, only when the page tells it apart from `published`. */
  updated: string;
  /** The publisher as it calls itself ("The Moscow Times"). */
  siteName: string;
  /** BCP 47 tag, lower-case primary subtag ("en", "pt-BR"). */
  lang: string;
  /** Direction of the article's text; empty when the page does not set one. */
  dir: 'ltr' | 'rtl' | '';
  /** Address of the page: http(s), or empty. */
  url: string;
  /** A summary that the page gives for search engines and cards. */
  description: string;
}

/** What a block is in the article, by its markup. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'table-row' | 'preformatted' | 'caption';

/**
 * How a block was built, measured while the DOM was still there. Counts are of the block's own text;
 * words are runs of letters and digits.
 */
export interface BlockShape {
  /** Tag of the element whose text this is, lower case. */
  tag: string;
  /** Words of class names, ids, roles and `data-*` component names of the element and its wrappers inside the content, nearest first; at most 24. */
  wrappers: string[];
  /** Number of wrappers between the block and the content element. */
  depth: number;
  /** Links in the block, and how many of its characters they cover. */
  links: number;
  linkChars: number;
  /** Targets of the links: path words of `href`s, without host and query; at most 12. */
  linkWords: string[];
  /** Links that leave the page's host. */
  outwardLinks: number;
  /** Buttons and elements with the role of one. */
  buttons: number;
  /** Input fields, in the block or in a form around it. */
  fields: number;
  /** Characters in bold or italic. */
  emphasisChars: number;
  /** The block lies in an `aside`, `footer`, `nav`, `form` or `dialog` (or a role of that name) inside the content. */
  landmark: '' | 'aside' | 'footer' | 'nav' | 'form' | 'dialog';
  /** Index of the box: blocks with an equal number share the nearest wrapper that has several blocks. */
  box: number;
}

/** One line of text of the article: a paragraph, a heading, a list item, a caption. */
export interface Block {
  /** Position in `Article.blocks`; the tree points here through `data.block`. */
  index: number;
  kind: BlockKind;
  /** White space folded to single spaces; never empty. */
  text: string;
  shape: BlockShape;
  /** Numbers (document order) of the live elements it came from; empty when the page was not numbered, or for loose text between elements. */
  sources: number[];
}

/** Is the page one article? `unsure`: there is text to show, and the reader is told. */
export type ArticleKind = 'article' | 'unsure' | 'not-article';

export interface Article {
  metadata: Metadata;
  kind: ArticleKind;
  /** Only the free part is there: the page says that the rest is for subscribers. */
  partial: boolean;
  /**
   * Allow-listed elements only. A node that carries a block has `data: { block: index }`; its text nodes one after
   * another are `Block.text`, where a line break and the gap between two table cells count as one space.
   */
  tree: Root;
  /** In reading order. */
  blocks: Block[];
}

/** What a block is when it is not the article. */
export type Category =
  | 'donation-appeal'
  | 'membership-or-subscribe'
  | 'newsletter-signup'
  | 'registration-or-paywall'
  | 'app-or-social-follow'
  | 'related-links'
  | 'editorial-promo'
  | 'comment-or-feedback-prompt'
  | 'ad-or-sponsor-label'
  | 'rights-or-agency-line'
  | 'cookie-or-consent'
  | 'byline-or-date'
  | 'repeated-headline'
  | 'author-bio'
  | 'player-text'
  | 'navigation'
  | 'other';

/** Why a block was judged as it was, strongest first. Each code has a sentence for the reader (`boilerplate/reasons.ts`, `_locales`). */
export type EvidenceCode =
  | 'asks-for-money'
  | 'sells-subscription'
  | 'asks-for-email'
  | 'asks-to-register'
  | 'asks-to-follow'
  | 'points-to-other-stories'
  | 'asks-to-comment'
  | 'labels-advertising'
  | 'states-rights'
  | 'asks-for-consent'
  | 'names-author-or-date'
  | 'repeats-headline'
  | 'speaks-to-reader'
  | 'names-publisher'
  | 'in-marked-box'
  | 'mostly-links'
  | 'has-button-or-field'
  | 'between-boilerplate'
  | 'controls-player'
  | 'wording';

/** The judgement of one block: the same for the popup, the live page and the command line. */
export interface Verdict {
  /** `Block.index` */
  block: number;
  boilerplate: boolean;
  /** Absent when the block is the article's. */
  category?: Category;
  /** 0 (surely the article) to 1 (surely boilerplate). */
  score: number;
  evidence: EvidenceCode[];
}

/** A judgement that was called off because it would have taken too much. */
export interface Cancelled {
  /** Share of the article's words that it would have taken, 0 to 1. */
  share: number;
  blocks: number[];
}

export interface Judgement {
  /** One a block, in order. */
  verdicts: Verdict[];
  /** Set when the cap on what may be taken was passed and everything was kept. */
  cancelled?: Cancelled;
}

/** What is no block of the article and asks something of the reader, for sure. */
export interface Appeal {
  category: Category;
  evidence: EvidenceCode[];
}

/** What the markup of such a box says beside its words. */
export interface AppealHints {
  /** Name of the publisher, or its host. */
  publisher: string;
  /** There is a field for an address. */
  hasField: boolean;
  /** There is a field to write anything in, or to choose from. */
  hasEntry: boolean;
  /** A link or a name says that money, a subscription or an address is asked for. */
  isNamedForAsking: boolean;
}

/** Milliseconds spent in each stage. */
export interface Timing {
  extract: number;
  judge: number;
}

/** Why a page gave no article. */
export type Failure = 'empty-page' | 'no-article' | 'too-complex';

/**
 * Work cut into slices: at every `yield` whoever runs it may give way to something else, and goes on with `next()`
 * when it likes; the last `next()` gives the result.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The file that the browser chose for a picture. */
export interface ChosenFile {
  address: string;
  /** Of the file; 0 while it is not loaded. */
  width: number;
  height: number;
}

/** A live page as plain data, by which it can be read elsewhere: what its markup says, and what markup does not say. */
export interface Snapshot {
  /** The page's address. */
  url: string;
  /** The root element as the browser serialises it. */
  html: string;
  /** How many elements there are; numbers below are their places in the document. */
  count: number;
  /** Elements that the page does not show. */
  hidden: number[];
  /** The files of its pictures. */
  files: [element: number, file: ChosenFile][];
}

/** The result of `readArticle`. */
export type Reading =
  { ok: true; article: Article; judgement: Judgement; timing: Timing } | { ok: false; failure: Failure };

/** One place in the text where somebody or something is named: `block.text.slice(start, end)`, offsets in UTF-16 units. */
export interface Mention {
  /** `Block.index` */
  block: number;
  start: number;
  end: number;
}

export interface Person {
  /** The fullest form in the text, without title; of an inflected one the base form, where it is sure. */
  name: string;
  /**
   * Distinct forms as they stand in the text, the name itself among them when it does; without soft hyphens and marks
   * of stress, and with accents in one piece with their letters.
   */
  forms: string[];
  /** In order of the text. */
  mentions: Mention[];
  /** As the article says it ("Ukrainian President"); absent when it doesn't. */
  role?: string;
  /** Weight in the article, 0 to 1: the ranking. */
  weight: number;
  /** The tagger was not sure: shown greyed. */
  doubtful: boolean;
}

export interface Country {
  /** ISO 3166-1 alpha-2, XK for Kosovo. */
  code: string;
  forms: string[];
  mentions: Mention[];
  /** Mentions of seats of government that stand for the state ("Moscow has denied"); for an implied country also of its parts and cities. */
  seats: Mention[];
  seatForms: string[];
  weight: number;
}

/** Who and where. */
export interface Summary {
  people: Person[];
  /** Named by name, abbreviation, adjective or demonym. */
  countries: Country[];
  /** Not named themselves, only implied: by a seat of government that acts, a part (Scotland), a city where something happens. */
  implied: Country[];
  /** False when the language is one in which people are not read yet. */
  peopleSupported: boolean;
  countriesRead: CountriesRead;
}

/**
 * How countries are read in a language: `fully`; `names`, where only the name itself counts and neither adjectives
 * nor inflected forms nor seats of government are known; `not` at all.
 */
export type CountriesRead = 'fully' | 'names' | 'not';

/** What names are read from: the kept blocks of an article, or any text cut into blocks. */
export interface NamesInput {
  /** The headline; it weighs for the ranking and is evidence for the tagger, but holds no mention. */
  title: string;
  /** BCP 47 tag as in `Metadata.lang`; empty when unknown. */
  lang: string;
  /** `index` is `Block.index`: mentions point to it. */
  blocks: Pick<Block, 'index' | 'kind' | 'text'>[];
}

/** What the tagger calls a run of words. Organisations and all else with a name (laws, ships, events) are one label. */
export type NameLabel = 'person' | 'place' | 'other';

/** A tagged run of words: `block.text.slice(start, end)`. */
export interface NameSpan extends Mention {
  label: NameLabel;
  /** 0 to 1. */
  confidence: number;
}
