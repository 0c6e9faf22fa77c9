import type { Payload } from './payload.ts';
import { addresses } from './payloads/addresses.ts';
import { clobbering } from './payloads/clobbering.ts';
import { documents } from './payloads/documents.ts';
import { graphics } from './payloads/graphics.ts';
import { handlers } from './payloads/handlers.ts';
import { deeps, giants, invisible } from './payloads/invisible.ts';
import { mutations, templates } from './payloads/mutations.ts';
import { scripts } from './payloads/scripts.ts';
import { statements } from './payloads/statements.ts';

export const allPayloads: readonly Payload[] = [
  ...scripts,
  ...handlers,
  ...addresses,
  ...graphics,
  ...documents,
  ...mutations,
  ...templates,
  ...clobbering,
  ...statements,
  ...invisible,
  ...giants,
  ...deeps,
];
