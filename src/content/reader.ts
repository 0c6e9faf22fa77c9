/** Goes into a page after a click: from then on it is read where it is, and waits for nobody. */
import { keepReader } from './local-reader.ts';
import { readHere } from './read-here.ts';

keepReader(readHere);
