import { countryFact, leftOutFact, personFact, sourceFacts } from './copy-facts.ts';
import type { CopyOfReading } from './copy-of-reading.ts';
import { say } from './say.ts';

/** Plain text: headline, source, paragraphs, names, and a note of what was left out. */
export function toPlainCopy(copy: CopyOfReading): string {
  const { metadata, blocks, summary } = copy;
  const parts = [
    [metadata.title, ...sourceFacts(copy)].join('\n'),
    ...blocks.map((block) => block.text),
    namesLine(say('people'), summary?.people.map(personFact)),
    namesLine(say('countries'), summary?.countries.map(countryFact)),
    leftOutFact(copy),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function namesLine(title: string, names: string[] = []): string {
  return names.length > 0 ? `${title}: ${names.join(', ')}` : '';
}
