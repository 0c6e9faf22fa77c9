/* Trains without the held-out outlets, to measure on them: `npx tsx src/training/people/train-held-out.ts ../shared OUT.bin`. */
import { writeFileSync } from 'node:fs';
import { HELD_OUT } from './held-out.ts';
import { SETTINGS, trainTagger } from './train.ts';

const [shared = '../shared', output = 'people-held-out.bin'] = process.argv.slice(2);
writeFileSync(output, trainTagger(shared, { ...SETTINGS, without: HELD_OUT }));
