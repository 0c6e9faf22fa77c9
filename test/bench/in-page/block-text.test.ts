import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { blockText } from '../../../src/bench/in-page/block-text.ts';

test('a block is a line, what runs inline stays together', () => {
  const { document } = new JSDOM(
    `<h1>Bridge <em>opens</em></h1><div>The city said<p>It is
     open.</p>and left.</div><ul><li>One</li><li>Two<br>Three</li></ul><script>x</script><style>p{}</style><p> </p>`,
  ).window;
  expect(blockText(document.body)).toBe('Bridge opens\nThe city said\nIt is open.\nand left.\nOne\nTwo\nThree');
});
