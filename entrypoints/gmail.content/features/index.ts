import type { Feature } from '../feature';
import { composeChip } from './compose-chip';
import { flagByHand } from './flag-by-hand';
import { reportHealth } from './report-health';
import { reportIncoming } from './report-incoming';
import { rowAction } from './row-action';
import { rowMarks } from './row-marks';
import { threadBar } from './thread-bar';
import { trackSent } from './track-sent';
import { watchThreads } from './watch-threads';

export const features: readonly Feature[] = [
  reportHealth,
  trackSent,
  watchThreads,
  reportIncoming,
  rowMarks,
  rowAction,
  threadBar,
  composeChip,
  flagByHand,
];
