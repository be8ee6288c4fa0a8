export async function rewriteDatabase(): Promise<void> {}
