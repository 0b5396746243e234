import { hash } from 'node:crypto';

/** One of several jobs that make the pages of one site. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

const WRITTEN = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/;

/**
 * Reads `2/4`.
 * @throws an Error in both languages where it is no such fraction
 */
export function shardOf(text: string): Shard {
  const [, number, of] = WRITTEN.exec(text) ?? [];
  if (!number || Number(number) > Number(of)) {
    throw new Error(
      `--shard ${text}：应写成 2/4，表示四份中的第二份。 A part such as 2/4 is needed, the second of four.`,
    );
  }
  return { number: Number(number), of: Number(of) };
}

/** Digits of a digest that share files out evenly. */
const DIGITS = 8;

/** Whether a file is of a shard. Its path alone decides, so that all jobs agree and each has as many. */
export const isIn = ({ number, of }: Shard, file: string): boolean =>
  Number.parseInt(hash('sha256', file).slice(0, DIGITS), 16) % of === number - 1;
