/** Settings under which no hour is quiet: tests run at any. */
export const NEVER_QUIET = { workdaysOnly: false, quietFromHour: 0, quietUntilHour: 0 } as const;
