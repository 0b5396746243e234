/** A way of looking at a page. */
export interface Look {
  readonly name: string;
  /** Width of the window in CSS pixels. */
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
}

const WIDTHS = [360, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;

/** The text of a sheet of A4 is 180 mm wide. */
const PAPER: Look = { name: 'print', width: 680, colorScheme: 'light', media: 'print' };

export const LOOKS: readonly Look[] = [
  ...SCHEMES.flatMap((colorScheme) =>
    WIDTHS.map((width): Look => ({
      name: `${width}-${colorScheme}`,
      width,
      colorScheme,
      media: 'screen',
    })),
  ),
  PAPER,
];
