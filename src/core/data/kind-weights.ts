/**
 * What tells an article from other pages: a weight for each of its signs (core/extract/page-signs.ts), and the log-odds
 * from which a page may be an article and from which it is one. Made by `npm run train -- kinds` from pages of WCXB
 * (CC BY 4.0) and of news sites.
 */
export const kindWeights = {
  "unsure": -0.7,
  "article": 0.65,
  "bias": -4.94,
  "weights": {
    "linked": -0.4,
    "inParagraphs": 1.51,
    "inLists": 2.28,
    "prose": 0.78,
    "share": 1.67,
    "isRoot": -1.56,
    "slugWords": 0.46,
    "datedPath": 1.03,
    "newsPath": 0.91,
    "forumPath": -1.94,
    "manualPath": -2.45,
    "servicePath": -1.23,
    "article": 0.92,
    "headline": 0.77,
    "product": -1.33,
    "forum": -1,
    "anything": -0.68,
    "openArticle": 0.86,
    "openProduct": -1.67,
    "productBody": -1.29,
    "author": 0.65,
    "published": 0.78,
    "titleWords": 0.61,
    "bylineNames": 0.23,
    "relatedNames": 0.33,
    "shopNames": -0.28,
    "filterNames": -0.28,
    "userNames": -0.17,
    "captions": 0.31,
    "code": -0.13,
    "fields": -0.17,
    "buttons": -0.1,
    "inArticle": 0.54
  }
};
