import { parseArgs } from 'node:util';

export type Engine = 'jsdom' | 'chromium';
export type Format = 'text' | 'markdown' | 'json';

/** What the command line asks for. */
export type Command =
  | { does: 'page'; file: string; url: string; format: Format; engine: Engine }
  | { does: 'pages'; list: string; engine: Engine }
  | { does: 'blocks'; list: string }
  | { does: 'texts'; list: string }
  | { does: 'help' };

/** Thrown for a command line that can't be understood; the message is one line for the reader. */
export class WrongUsage extends Error {}

export const usage = `Usage: npm run -s clean -- [--engine jsdom|chromium] [--format text|markdown|json] [--url URL] FILE
       npm run -s clean -- [--engine jsdom|chromium] --pages INDEX.jsonl
       npm run -s clean -- --blocks FILE.jsonl
       npm run -s clean -- --texts FILE.jsonl

FILE is a saved page (.html or .html.gz), or - for standard input.`;

const lists = ['pages', 'blocks', 'texts'] as const;

export function parseArguments(args: string[]): Command {
  const { values, positionals } = split(args);
  if (values.help) return { does: 'help' };
  const engine = oneOf('engine', values.engine, ['jsdom', 'chromium'] as const);
  const format = oneOf('format', values.format, ['text', 'markdown', 'json'] as const);
  const given = lists.filter((name) => values[name] !== undefined);
  if (given.length > 1) throw new WrongUsage(`--${given[0]} and --${given[1]} do not go together`);

  const [does] = given;
  if (!does) {
    return {
      does: 'page',
      file: onlyFile(positionals),
      url: address(values.url),
      format: format ?? 'text',
      engine: engine ?? 'jsdom',
    };
  }
  const list = values[does] ?? '';
  if (!list) throw new WrongUsage(`--${does} needs the name of a file`);
  if (positionals.length) throw new WrongUsage(`--${does} takes one file, and "${positionals[0]}" is one too many`);
  if (format) throw new WrongUsage(`--format is for a single page; --${does} prints JSON lines`);
  if (values.url !== undefined) throw new WrongUsage(`--url is for a single page; lines of --${does} carry their own`);
  if (does === 'pages') return { does, list, engine: engine ?? 'jsdom' };
  if (engine) throw new WrongUsage(`--engine is for pages; --${does} reads no page`);
  return { does, list };
}

function split(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        engine: text,
        format: text,
        url: text,
        pages: text,
        blocks: text,
        texts: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node adds advice on how to pass a file whose name begins with a dash, which is a second sentence.
    const message = error instanceof Error ? error.message : String(error);
    throw new WrongUsage(message.replace(/\. .*/s, '').replace(/\s+/g, ' '));
  }
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((each) => each === value);
  if (!found) throw new WrongUsage(`--${name} is ${allowed.join(' or ')}, not "${value}"`);
  return found;
}

function onlyFile(positionals: string[]): string {
  const [file, second] = positionals;
  if (!file) throw new WrongUsage('no page given: name a FILE, or - for standard input (--help tells more)');
  if (second !== undefined)
    throw new WrongUsage(`one page at a time, and "${second}" is a second one; --pages takes a list`);
  return file;
}

function address(url: string | undefined): string {
  if (url === undefined) return '';
  if (!isPageAddress(url))
    throw new WrongUsage(`--url is an address that begins with http:// or https://, not "${url}"`);
  return url;
}

export function isPageAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
