/** Goes into pages of the sites on the list and of those that the reader granted: starts the clean-up by itself. */
import { sharedWorld } from './shared-world.ts';

sharedWorld.start?.();
