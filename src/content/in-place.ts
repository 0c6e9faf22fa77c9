/** Goes into a page after a click: from then on it is read where it is, and waits for nobody. */
import { readHere } from './read-here.ts';
import { sharedWorld } from './shared-world.ts';

sharedWorld.readHere = readHere;
