/** Characters of good omen, of which made-up names are put together. */
const CHARACTERS = [
  ...'青禾云岭泽川原沃丰瑞润清源嘉晨曦朗宁和安康悦佳颐百味香醇鲜甘怡馨',
  ...'乐欣荣昌隆盛茂兴达恒博雅诚良朴真元春晓秋实硕林枫松桦杏棠岚溪泉湾',
];

/** Odd, and so without a common factor with any power of the 64 characters: it scatters the words. */
const STRIDE = 26_459;

/** The number written in base 64, with the characters as digits. */
function spelled(n: number, length: number): string {
  const size = CHARACTERS.length;
  const digits = Array.from({ length }, (_, i) => Math.floor(n / size ** i) % size);
  return digits.map((digit) => CHARACTERS[digit]).join('');
}

/** The `n`th word, from 0: two characters while there are such, then three and more; no word comes twice. */
export function wordOf(n: number): string {
  let [rest, length] = [n, 2];
  while (rest >= CHARACTERS.length ** length) {
    rest -= CHARACTERS.length ** length;
    length += 1;
  }
  return spelled((rest * STRIDE + 517) % CHARACTERS.length ** length, length);
}
