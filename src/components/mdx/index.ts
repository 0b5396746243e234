import DemoNotice from '../frame/DemoNotice.astro';
import Attendance from './Attendance.astro';
import Calendar from './Calendar.astro';
import Caveat from './Caveat.astro';
import ClassByCategory from './ClassByCategory.astro';
import Commitments from './Commitments.astro';
import Day from './Day.astro';
import Definitions from './Definitions.astro';
import Disciplines from './Disciplines.astro';
import FailingItems from './FailingItems.astro';
import FailRates from './FailRates.astro';
import Flow from './Flow.astro';
import Hotline from './Hotline.astro';
import OpenCases from './OpenCases.astro';
import Progress from './Progress.astro';
import Quote from './Quote.astro';
import Rate from './Rate.astro';
import RegionTiles from './RegionTiles.astro';
import Standard from './Standard.astro';
import Stat from './Stat.astro';
import TieOut from './TieOut.astro';

/** What a bulletin or page of prose may use; the only way for a figure to get into prose. */
export const components = {
  Attendance,
  Calendar,
  Caveat,
  ClassByCategory,
  Commitments,
  Day,
  Definitions,
  DemoNotice,
  Disciplines,
  FailingItems,
  FailRates,
  Flow,
  Hotline,
  OpenCases,
  Progress,
  Quote,
  Rate,
  RegionTiles,
  Standard,
  Stat,
  TieOut,
};
