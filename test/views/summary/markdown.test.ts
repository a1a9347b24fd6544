import { escapedMarkdown } from '../../../src/views/summary/markdown.ts'

test.each([
  ['# No heading', '\\# No heading'],
  ['- no list', '\\- no list'],
  ['+ no list', '\\+ no list'],
  ['* no list', '\\* no list'],
  ['1. no list', '1\\. no list'],
  ['1959) no list', '1959\\) no list'],
  ['> no quotation', '\\> no quotation'],
  ['=== no underline', '\\=== no underline'],
  ['[no](https://example.org)', '\\[no\\](https\\://example.org)'],
  ['![no](x)', '\\!\\[no\\](x)'],
  ['www.example.org', 'www\\.example.org'],
  ['a@example.org', 'a\\@example.org'],
  ['<script>', '\\<script\\>'],
  ['&lt;', '\\&lt;'],
  ['`code` and ~~struck~~', '\\`code\\` and \\~\\~struck\\~\\~'],
  ['a | b', 'a \\| b'],
  ['$40 and $50', '\\$40 and \\$50'],
  ['back\\slash', 'back\\\\slash'],
  ['one\n\n# two', 'one \\# two'],
  ['\u001b[31mred', '\\[31mred'],
  ['Mr. Hale -- a man; 3.5 percent.', 'Mr. Hale -- a man; 3.5 percent.'],
])('%j is %j', (words, escaped) => {
  expect(escapedMarkdown(words)).toBe(escaped)
})
