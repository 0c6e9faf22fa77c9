/**
 * Goes into a page after a click, with what only a click can ask for: from then on it is read where it is. What answers
 * comes with it, for a page where it is not yet: one file is in sooner than two, and compiled as it is called.
 */
import './content.ts';
import { readHere } from './read-here.ts';
import { sharedWorld } from './shared-world.ts';
import { showMention } from './show-mention.ts';

sharedWorld.readHere = readHere;
sharedWorld.showMention = showMention;
