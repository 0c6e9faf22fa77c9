/**
 * What tells an article from other pages: a weight for each of its signs (core/extract/page-signs.ts), and the log-odds
 * from which a page may be an article and from which it is one. Made by `npm run train -- kinds` from pages of WCXB
 * (CC BY 4.0) and of news sites.
 */
export const kindWeights = {
  "unsure": -0.65,
  "article": 0.14,
  "bias": -5.39,
  "weights": {
    "inParagraphs": 1.61,
    "inLists": 2.12,
    "prose": 1,
    "share": 1.73,
    "isRoot": -1.51,
    "slugWords": 0.49,
    "datedPath": 1.07,
    "newsPath": 0.91,
    "forumPath": -1.91,
    "manualPath": -2.56,
    "servicePath": -1.21,
    "article": 0.92,
    "headline": 0.76,
    "product": -1.29,
    "forum": -1.01,
    "anything": -0.68,
    "openArticle": 0.84,
    "openProduct": -1.77,
    "productBody": -1.28,
    "author": 0.67,
    "published": 0.74,
    "titleWords": 0.63,
    "bylineNames": 0.22,
    "relatedNames": 0.34,
    "shopNames": -0.27,
    "filterNames": -0.29,
    "userNames": -0.17,
    "captions": 0.3,
    "code": -0.12,
    "fields": -0.17,
    "buttons": -0.11,
    "inArticle": 0.57
  }
};
