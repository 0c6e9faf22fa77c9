import { existsSync, readFileSync } from 'node:fs';

/** Names and sentences of one language: `synthetic/LANG.txt`, written for this project, and the names of `lists/LANG.txt`. */
export interface Kit {
  lang: string;
  /** Given names; where the language does not tell them by the name, all are among the men. */
  men: string[];
  women: string[];
  surnames: string[];
  /** Stems and endings that make further surnames. */
  stems: string[];
  endings: string[];
  /** Names that are taken whole. */
  foreign: string[];
  /** Family name first without a space; `full`: the full name is always used, `family`: later the family name alone. */
  glued: '' | 'full' | 'family';
  sentences: string[];
}

/** Languages that write the world's names as English does, near enough. */
const LATIN = /^(en|de|fr|es|it|pt|nl)$/;

/** `folder` is that of the training: it has the folders `synthetic` and `lists`. */
export function readKit(folder: string, lang: string): Kit {
  const [head, body] = readFileSync(`${folder}/synthetic/${lang}.txt`, 'utf8').split('\n---\n') as [string, string];
  const own = toLists(head);
  const file = `${folder}/lists/${lang}.txt`;
  const more = existsSync(file) ? toLists(readFileSync(file, 'utf8')) : new Map<string, string[]>();
  const list = (key: string): string[] => [...new Set([...(own.get(key) ?? []), ...(more.get(key) ?? [])])];
  const famous = LATIN.test(lang) ? readFileSync(`${folder}/synthetic/famous.list`, 'utf8').trim().split(/\s+/) : [];
  return {
    lang,
    men: [...list('men'), ...list('given')],
    women: list('women'),
    surnames: joinParticles(list('surnames')),
    stems: list('stems'),
    endings: list('endings'),
    foreign: [...list('foreign'), ...famous],
    glued: (own.get('glued')?.[0] ?? '') as Kit['glued'],
    sentences: body.split('\n').filter(Boolean),
  };
}

/** Lines "men: Jan Piet". */
const toLists = (text: string): Map<string, string[]> =>
  new Map(
    text.split('\n').map((line) => {
      const [key = '', words = ''] = line.split(': ');
      return [key, words.split(' ').filter(Boolean)];
    }),
  );

/** "de la Raudière" is one family name of three words. */
function joinParticles(words: readonly string[]): string[] {
  const names: string[] = [];
  let open = '';
  for (const word of words) {
    const particle =
      /^(de|del|der|la|le|van|von|den|da|dos|di|zein|ad|della|do)$/i.test(word.replace(/-.*/, '')) && word.length < 6;
    open += (open ? ' ' : '') + word;
    if (particle) continue;
    names.push(open);
    open = '';
  }
  return names;
}
