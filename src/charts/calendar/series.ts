export interface CalendarDay {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly visits: number;
  readonly samples: number;
  /** What the day says when pointed at. */
  readonly title: string;
}

/** Visits and samples on each day of a campaign. */
export interface CalendarSeries {
  /** Every day of the window, in order. */
  readonly days: readonly CalendarDay[];
  /** Days to point out; they may lie outside the window. */
  readonly keyPeriods: readonly {
    readonly date: string;
    readonly name: string;
    readonly day: string;
  }[];
  /** Short names of the days of the week, Monday first. */
  readonly weekdays: readonly string[];
  /** Name of each month that the calendar touches, by its first day. */
  readonly months: readonly { readonly date: string; readonly label: string }[];
  /** Highest number of visits of each shade, and what it is called. */
  readonly shades: readonly { readonly bound: number; readonly label: string }[];
  /** Numbers of samples whose dots the legend shows. */
  readonly dots: readonly { readonly samples: number; readonly label: string }[];
  readonly keyPeriodLabel: string;
}
