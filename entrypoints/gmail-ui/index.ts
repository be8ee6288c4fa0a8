import { defineUnlistedScript } from '#imports';
import { handOver } from '@/entrypoints/gmail.content/late-script';
import { drawComposeChip } from './draw-compose-chip';
import { drawThreadBar } from './draw-thread-bar';

// All that needs React, in the same world as `gmail.content`, which has it injected when there is
// something to draw for the first time.
export default defineUnlistedScript(() => handOver('gmail-ui', { drawComposeChip, drawThreadBar }));
