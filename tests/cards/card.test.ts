import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { notoSerif } from '../../scripts/build/cards/typeface.ts';
import { cardSvg, type CardText } from '../../src/cards/card.ts';

const typeface = notoSerif();
const text: CardText = {
  publisher: '示例市场监督管理局',
  site: '示例食品安全风险通报',
  kind: '检查发现　示例通报〔2022〕1号',
  title: '查了什么，查出什么',
  day: '2022年3月15日发布',
  host: 'bulletin.example.org',
  language: 'zh-CN',
};

/** How dark the columns left and right of the margins are; 0 where nothing stands there. */
async function inkInMargins(svg: string): Promise<number> {
  const { data, info } = await sharp(Buffer.from(svg))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let ink = 0;
  for (let y = 190; y < info.height; y++) {
    for (const x of [40, info.width - 40]) if ((data[y * info.width + x] ?? 255) < 200) ink += 1;
  }
  return ink;
}

describe('the typeface', () => {
  test('has Han characters, Latin letters and digits, each as wide as it is', () => {
    expect(typeface('国').advance).toBe(1000);
    expect(typeface('国').path).toMatch(/^M/);
    expect(typeface('1').advance).toBeLessThan(700);
  });

  test('gives a box for a character that it does not have', () => {
    expect(typeface('\u{13000}').path).toBe(typeface('\u{13001}').path);
  });
});

describe('a card', () => {
  test('holds outlines alone, and the same ones each time', () => {
    const svg = cardSvg(text, typeface);
    expect(svg).not.toContain('<text');
    expect(cardSvg(text, notoSerif())).toBe(svg);
    expect(createHash('sha256').update(svg).digest('hex')).toMatchInlineSnapshot(
      `"72aa96273e9ec66a851f7a6de7792664205835d28441e1ad7ea9215e33e0b6ec"`,
    );
  });

  test.each([
    ['a short title', '通报'],
    [
      'a long one',
      '重点食品生产企业风险排查与靶向抽检的发现、约谈、处理和整改情况，以及下一步的打算',
    ],
    ['a long word', 'Untersuchungsergebnisveröffentlichung'],
  ])('keeps to its margins with %s', async (_, title) => {
    expect(await inkInMargins(cardSvg({ ...text, title }, typeface))).toBe(0);
  });
});
