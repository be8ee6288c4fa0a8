import type { GmailUi } from '@/entrypoints/gmail.content/ui-on-page';
import { ConnectedComposeChip } from './ConnectedComposeChip';
import { followJudgement } from './judge-compose';
import { mountInShadow } from './mount';

export const drawComposeChip: GmailUi['drawComposeChip'] = (gmail, compose, place, signal) => {
  followJudgement(gmail, compose, signal);
  mountInShadow(
    <ConnectedComposeChip gmail={gmail} compose={compose} />,
    place,
    gmail.theme,
    signal,
  );
};
