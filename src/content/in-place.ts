/** Goes into a page after a click, with what only a click can ask for: from then on it is read where it is. */
import { readHere } from './read-here.ts';
import { sharedWorld } from './shared-world.ts';
import { showMention } from './show-mention.ts';

sharedWorld.readHere = readHere;
sharedWorld.showMention = showMention;
