import { attempt } from '@/lib/attempt';
import { composeAround, composeChipPlace, readCompose } from '@/lib/gmail/page/compose';
import { observe } from '@/lib/gmail/page/observe';
import { request } from '@/lib/messaging/client';
import { followCompose } from '../compose-on-page';
import type { Feature, GmailPage } from '../feature';

/** Beside Send: when a nudge would come for this mail, by what it says, and the choice of another time or none. */
export const composeChip: Feature = {
  id: 'compose-chip',

  start(gmail, signal) {
    observe(
      gmail.document,
      'sendButton',
      (button, buttonSignal) => {
        const root = gmail.health.read('compose', composeAround(button));
        if (!root) return;
        forgetReopened(root, gmail);
        const judge = () =>
          gmail.judge.use(({ followJudgement }) => {
            followJudgement(gmail, followCompose(root), buttonSignal);
          }, buttonSignal);
        const draw = () =>
          gmail.ui.use(({ drawComposeChip }) => {
            const place = gmail.health.read('compose', composeChipPlace(root));
            if (place) drawComposeChip(gmail, followCompose(root), place, buttonSignal);
          }, buttonSignal);
        void attempt('judge a mail', judge);
        void attempt('draw the chip', draw);
      },
      signal,
    );
  },
};

/** A sent mail whose compose window opens again was undone, whatever Gmail's traffic says of it. */
function forgetReopened(compose: Element, { account }: GmailPage): void {
  const { draftId } = readCompose(compose);
  if (!draftId) return;
  void attempt('report a draft', () => request('reportUnsent', { account, wireId: draftId }));
}
