type Operation = [opId: number, [threadId: string, change: unknown[]]];

export function writeOperation(opId: number, draft: object, labels: readonly string[]): Operation;
export function labelOperation(
  opId: number,
  threadId: string,
  added: readonly string[],
  removed: readonly string[],
  messageIds: readonly string[],
): Operation;
export function syncRequest(
  operations: readonly Operation[],
  version: number,
  isSending: boolean,
): unknown[];
