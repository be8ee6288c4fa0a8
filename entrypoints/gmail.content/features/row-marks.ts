import { observe } from '@/lib/gmail/page/observe';
import { readRowThread, rowMarkPlace } from '@/lib/gmail/page/rows';
import { whenShown } from '@/lib/gmail/page/when-shown';
import type { Feature } from '../feature';
import { makeRowMark } from '../row-mark';

/** Tracked rows of every list carry a small mark that says their state. */
export const rowMarks: Feature = {
  id: 'row-marks',

  start({ document, marks, health, styleMarks }, signal) {
    observe(
      document,
      'row',
      (element, rowSignal) => {
        const mark = (): void => {
          const threadId = health.read('row', readRowThread(element));
          if (!threadId) return;
          const place = () => {
            styleMarks();
            return health.read('row', rowMarkPlace(element));
          };
          marks.watch(threadId, makeRowMark(document, place, rowSignal), rowSignal);
        };
        whenShown(element.parentElement ?? element, mark, rowSignal);
      },
      signal,
    );
  },
};
