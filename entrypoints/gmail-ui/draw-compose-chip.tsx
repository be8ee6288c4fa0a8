import type { LateScripts } from '@/entrypoints/gmail.content/late-script';
import { ConnectedComposeChip } from './ConnectedComposeChip';
import { mountInShadow } from './mount';

export const drawComposeChip: LateScripts['gmail-ui']['drawComposeChip'] = (
  gmail,
  compose,
  place,
  signal,
) =>
  mountInShadow(
    <ConnectedComposeChip gmail={gmail} compose={compose} />,
    place,
    gmail.theme,
    signal,
  );
