/** Goes into pages of the sites on the list and of those that the reader granted: starts the clean-up by itself. */
import { cleanByItself } from './clean-by-itself.ts';
import { findSession } from './find-session.ts';

const session = findSession();
if (session) void cleanByItself(document, session);
