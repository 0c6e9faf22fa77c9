import { describe, expect, test } from 'vitest';
import { parseArguments, WrongUsage } from '../../src/cli/parse-arguments.ts';

describe('parseArguments', () => {
  test('a page alone is read by jsdom and printed as text', () => {
    expect(parseArguments(['page.html'])).toEqual({
      does: 'page',
      file: 'page.html',
      url: '',
      format: 'text',
      engine: 'jsdom',
    });
  });

  test('options may stand before and after the page', () => {
    const args = ['--engine', 'chromium', '-', '--format=json', '--url', 'https://www.example.com/a'];
    expect(parseArguments(args)).toEqual({
      does: 'page',
      file: '-',
      url: 'https://www.example.com/a',
      format: 'json',
      engine: 'chromium',
    });
  });

  test.each(['blocks', 'texts'])('--%s takes a list', (does) => {
    expect(parseArguments([`--${does}`, 'list.jsonl'])).toEqual({ does, list: 'list.jsonl' });
  });

  test('--pages takes a list and an engine', () => {
    expect(parseArguments(['--pages', 'list.jsonl', '--engine', 'chromium'])).toEqual({
      does: 'pages',
      list: 'list.jsonl',
      engine: 'chromium',
    });
  });

  test.each([
    [[], 'no page given'],
    [['a.html', 'b.html'], 'b.html'],
    [['--pages'], '--pages'],
    [['--pages='], '--pages needs'],
    [['--pages', 'a.jsonl', 'b.jsonl'], 'b.jsonl'],
    [['--pages', 'a.jsonl', '--blocks', 'b.jsonl'], 'do not go together'],
    [['--pages', 'a.jsonl', '--format', 'text'], '--format'],
    [['--pages', 'a.jsonl', '--url', 'https://www.example.com/'], '--url'],
    [['--blocks', 'a.jsonl', '--engine', 'jsdom'], '--engine'],
    [['--engine', 'firefox', 'a.html'], 'firefox'],
    [['--format', 'html', 'a.html'], 'html'],
    [['--url', 'ftp://example.com/', 'a.html'], 'ftp'],
    [['--url', 'https://', 'a.html'], 'https://'],
    [['--colour', 'a.html'], '--colour'],
  ])('%j is wrong usage, told in one line', (args, said) => {
    let message = '';
    try {
      parseArguments(args);
    } catch (error) {
      expect(error).toBeInstanceOf(WrongUsage);
      message = (error as Error).message;
    }
    expect(message).toContain(said);
    expect(message).not.toContain('\n');
  });
});
