/**
 * What tells an article from other pages: a weight for each of its signs (core/extract/page-signs.ts), and the log-odds
 * from which a page may be an article and from which it is one. Made by `npm run train -- kinds` from pages of WCXB
 * (CC BY 4.0) and of news sites.
 */
export const kindWeights = {
  "unsure": -0.68,
  "article": 0.6,
  "bias": -4.91,
  "weights": {
    "linked": -0.48,
    "inParagraphs": 1.44,
    "inLists": 2.23,
    "prose": 0.75,
    "share": 1.67,
    "isRoot": -1.47,
    "slugWords": 0.47,
    "datedPath": 1.02,
    "newsPath": 0.88,
    "forumPath": -1.93,
    "manualPath": -2.36,
    "servicePath": -1.3,
    "article": 0.99,
    "headline": 0.86,
    "product": -1.4,
    "forum": -0.95,
    "anything": -0.79,
    "openArticle": 0.83,
    "openProduct": -1.63,
    "productBody": -1.38,
    "author": 0.69,
    "published": 0.65,
    "titleWords": 0.59,
    "bylineNames": 0.23,
    "relatedNames": 0.33,
    "shopNames": -0.26,
    "filterNames": -0.29,
    "userNames": -0.16,
    "captions": 0.31,
    "code": -0.13,
    "fields": -0.16,
    "buttons": -0.11,
    "inArticle": 0.53
  }
};
