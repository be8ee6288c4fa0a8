import { defineUnlistedScript } from '#imports';
import { handOver } from '@/entrypoints/gmail.content/late-script';
import { followJudgement } from './follow-judgement';

// All that judges what the user writes, in the same world as `gmail.content`, which has it injected
// when a compose window opens for the first time.
export default defineUnlistedScript(() => handOver('gmail-judge', { followJudgement }));
