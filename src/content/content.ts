/** Goes into a page: reads it and answers, and does nothing by itself. */
import { listen } from '../browser/listen.ts';
import { answer } from './answer.ts';
import { beginSession } from './begin-session.ts';

const session = beginSession(document);
if (session) listen((message) => answer(session, message));
