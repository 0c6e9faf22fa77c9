import type { Sender } from '../browser/listen.ts';
import type { BackgroundRequest } from '../browser/messages.ts';
import { showCount } from '../browser/badge.ts';
import { judgeAppealsForPage, judgeForPage } from './judge-for-page.ts';
import { readPage } from './read-page.ts';
import { recallPutBack, rememberPutBack } from './put-back-store.ts';
import { cleanSite, leaveSite, mayClean } from './sites.ts';

/** Answers the content script and our pages; undefined for what is not for us. */
export function answer(message: { type: string }, sender: Sender): Promise<unknown> | undefined {
  const request = message as BackgroundRequest;
  switch (request.type) {
    case 'read-page':
      return readPage(request.snapshot, sender);
    case 'judge':
      return Promise.resolve(judgeForPage(request.article));
    case 'judge-appeals':
      return Promise.resolve(judgeAppealsForPage(request.appeals));
    case 'folded':
      return sender.tabId === undefined ? undefined : showCount(sender.tabId, request.count);
    case 'may-clean':
      return mayClean(sender.url);
    case 'remember-put-back':
      return rememberPutBack(request.url, request.marks, sender);
    case 'recall-put-back':
      return recallPutBack(request.url, sender);
    case 'clean-site':
      // Only pages of ours choose sites: the process of a content script may be taken over by its page.
      return sender.isOurs ? cleanSite(request.origin) : undefined;
    case 'leave-site':
      return sender.isOurs ? leaveSite(request.origin) : undefined;
    default:
      // A message for a content script, heard here as well.
      return undefined;
  }
}
