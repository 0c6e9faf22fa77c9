import type { Metadata, Steps } from '../types.ts';
import { commonAncestor } from './common-ancestor.ts';
import type { Leaf } from './leaves.ts';
import type { Page } from './page.ts';
import { lostAnswers } from './restore-answers.ts';
import { lostCards } from './restore-cards.ts';
import { lostChunks } from './restore-chunks.ts';
import { lostLead } from './restore-lead.ts';
import { lostLines } from './restore-lines.ts';
import { lostRegion } from './restore-region.ts';
import { lostStandfirst } from './restore-standfirst.ts';

/**
 * Puts back what Readability lost of an article that it found.
 * @returns a new set, in order of the page
 */
export function* restoreLost(page: Page, kept: Set<Leaf>, metadata: Metadata): Steps<Set<Leaf>> {
  const found = new Set([...kept, ...lostRegion(page, kept)]);
  yield;
  const common = commonAncestor(found);
  if (!common) return kept;
  for (const leaf of lostChunks(page, common, found)) found.add(leaf);
  yield;
  for (const leaf of lostCards(page, found)) found.add(leaf);
  yield;
  for (const leaf of lostAnswers(page, commonAncestor(found) ?? common, found)) found.add(leaf);
  yield;
  for (const leaf of lostLines(page, commonAncestor(found) ?? common, found)) found.add(leaf);
  yield;
  for (const leaf of lostLead(page, found, metadata)) found.add(leaf);
  yield;
  for (const leaf of lostStandfirst(page, found, metadata)) found.add(leaf);
  return found.size === kept.size ? kept : new Set(page.leaves.filter((leaf) => found.has(leaf)));
}
