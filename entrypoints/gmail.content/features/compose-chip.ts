import { attempt } from '@/lib/attempt';
import { composeAround, composeChipPlace, readCompose } from '@/lib/gmail/page/compose';
import { observe } from '@/lib/gmail/page/observe';
import { request } from '@/lib/messaging/client';
import { followCompose } from '../compose-on-page';
import type { Feature, GmailPage } from '../feature';

/** Beside Send: when a nudge would come for this mail, and the choice of another time or none. */
export const composeChip: Feature = {
  id: 'compose-chip',

  start(gmail, signal) {
    observe(
      gmail.document,
      'sendButton',
      (button, buttonSignal) => {
        const compose = gmail.health.read('compose', composeAround(button));
        if (!compose) return undefined;
        forgetReopened(compose, gmail);
        return gmail.ui.draw((ui) => {
          const place = gmail.health.read('compose', composeChipPlace(compose));
          if (place) ui.drawComposeChip(gmail, followCompose(compose), place, buttonSignal);
        }, buttonSignal);
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
