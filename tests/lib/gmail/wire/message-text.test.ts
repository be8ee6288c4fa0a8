import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '@/lib/gmail/wire/message-text';
import { growthOf, MOST_GROWTH } from '@/tests/growth';

describe('messageText', () => {
  it.each([
    ['plain', 'plain'],
    ['<div>one</div><div>two</div>', 'one\ntwo'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['<p>Hi&nbsp;Ana,</p><p>5 &lt; 6 &amp; so</p>', 'Hi Ana,\n\n5 < 6 & so'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<style>p{}</style><script>x()</script><title>t</title>text', 'text'],
    ['yes<blockquote>no<br>never</blockquote>end', 'yes\n> no\n> never\nend'],
    ['', ''],
  ])('of %j', (html, text) => {
    expect(messageText(html)).toBe(text);
  });

  it('never throws, and is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (html) => messageText(html).length <= 20_000),
    );
    expect(messageText('<div>word </div>'.repeat(50_000)).length).toBeLessThanOrEqual(20_000);
  });

  it('reads hostile markup in linear time', () => {
    for (const part of ['<div>', '<blockquote>', '&amp;', '<style>', '  \n', '<!--']) {
      expect(growthOf((length) => messageText(part.repeat(length / part.length)))).toBeLessThan(
        MOST_GROWTH,
      );
    }
  });
});
