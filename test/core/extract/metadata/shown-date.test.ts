import { expect, test } from 'vitest';
import { shownDate } from '../../../../src/core/extract/metadata/shown-date.ts';
import { parsePage } from '../../parse-page.ts';

test.each([
  ['<time>October 17, 2024</time>', '2024-10-17'],
  ['<p class="post-date">Published on Oct 17, 2024</p>', '2024-10-17'],
  ['<span class="date">17.10.2024</span>', '2024-10-17'],
  ['<span class="date">2024/10/17</span>', '2024-10-17'],
  ['<span class="date">10/11/2024</span>', ''],
  ['<span class="date">Updated October 17, 2024</span>', ''],
  ['<ol class="comments"><li><time datetime="2024-10-17"></time></li></ol>', ''],
  ['<p class="update">On October 17, 2024 the rain began.</p>', ''],
])('%s shows "%s"', (html, date) => {
  expect(shownDate(parsePage(html))).toBe(date);
});
