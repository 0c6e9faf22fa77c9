import type { Token } from '../../text/tokens.ts';
import { GAP, tokenize } from '../../text/tokens.ts';
import { TITLE_WORDS } from '../tagger/titles.ts';

/** Words that a title before a name goes over: what follows one is no part of the title. */
const STOPS = new Set(
  (
    'the a an and or but to in on at by with from for as that which who said says say told is was are were be been has have had ' +
    'his her their its our my your this when while after before if not than then he she they it we i also ' +
    'der die das dem den des ein eine und von mit le la les un une et de du des que el los y il lo gli e che o os as em'
  ).split(' '),
);
const LONGEST = 6;

/** The office or calling the text gives at a mention: before the name ("Ukrainian President"), or after it between commas. */
export function findRole(text: string, start: number, end: number): string | undefined {
  return roleBefore(text, start) ?? roleAfter(text, end);
}

/** Forms of address and of rank by birth or honour: no office. */
const ADDRESS =
  /^(mrs?|ms|dr|sir|dame|lord|lady|miss|madame?|king|queen|prince|princess|pope|herr|frau|don|doña|datuk|dato|tan sri|shri|sheikh|monsieur|signora?|señora?|pani?)\.?$/i;

function roleBefore(text: string, start: number): string | undefined {
  const from = Math.max(0, start - 90);
  const tokens = tokenize(text.slice(from, start));
  const last = tokens.at(-1);
  if (!last?.word || !isCalling(last.text)) return undefined;
  const first = beginOfTitle(tokens);
  const role = text.slice(from + tokens[first]!.start, from + last.end);
  return role.length > 3 && !ADDRESS.test(role) ? role : undefined;
}

/** First token of the title whose last is the last of all. */
function beginOfTitle(tokens: readonly Token[]): number {
  let first = tokens.length - 1;
  while (first > 0 && tokens.length - first < LONGEST) {
    if (goesInTitle(tokens[first - 1]!, tokens[first]!)) first--;
    else if (isJoined(tokens, first, 1)) first -= 2;
    else if (tokens[first - 1]!.text === 'the' && isJoined(tokens, first, 2)) first -= 3;
    else break;
  }
  return first;
}

/** "Party of Japan leader", "Party for the People leader": a name of several words goes on over its small ones. */
function isJoined(tokens: readonly Token[], first: number, back: number): boolean {
  const small = tokens[first - back];
  const before = tokens[first - back - 1];
  const capitals = before?.word === true && isCapital(before.text) && isCapital(tokens[first]!.text);
  return capitals && /^(of|for)$/.test(small!.text) && !isCalling(tokens[first]!.text) && first < tokens.length - 1;
}

function goesInTitle(token: Token, next: Token): boolean {
  if (!token.word || next.gap === GAP.none || next.gap === GAP.apostrophe) return false;
  const word = token.text.toLowerCase();
  if (STOPS.has(word) || /^\d/.test(word) || token.end === token.start) return false;
  return (
    isCapital(token.text) ||
    TITLE_WORDS.has(word) ||
    /^(former|then|prime|vice|deputy|senior|acting|late|ex|interim|foreign|defen[cs]e|finance|health|opposition|party|team|assistant|chief|executive|managing|first|co|human|rights|national|state|local|police|retired|veteran|top)$/.test(
      word,
    )
  );
}

const isCapital = (word: string): boolean => !word.startsWith(word.charAt(0).toLowerCase());
const isCalling = (word: string): boolean => TITLE_WORDS.has(word.toLowerCase().replace(/\.$/, ''));

const AFTER =
  /^['’s]{0,2},\s(?:(?:an?|the|der|die|ein|eine|le|la|un|une|el|il|lo|o|uno|una|um|uma|den|en|de|het|een)\s)?([^,;:.()“”"]{4,70})(?=[,.;]|$)/u;

/** An apposition right after the name, without its article: it has a calling among its first words and no verb that would make it a clause. */
function roleAfter(text: string, end: number): string | undefined {
  const role = AFTER.exec(text.slice(end, end + 90))?.[1];
  if (!role) return undefined;
  const words = role.toLowerCase().split(/\s+/);
  if (!words.slice(0, 5).some((word) => TITLE_WORDS.has(word))) return undefined;
  return words.some((word) => /^(said|says|told|is|was|has|had|who|will|which|added)$/.test(word)) ? undefined : role;
}
