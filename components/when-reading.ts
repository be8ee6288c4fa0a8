import { useEffect, useRef, useState } from 'react';
import type { NamedTime } from '@/lib/domain/appointments/named-time';

/** Ask the background to read the user's words for a time; null if they name none. */
export type ReadWhen = (text: string) => Promise<NamedTime | null>;

export type WhenReading =
  /** Nothing to read, or not read yet. */
  | { readonly kind: 'none' }
  | ({ readonly kind: 'at' } & NamedTime)
  | { readonly kind: 'unclear' }
  | { readonly kind: 'failed' };

const NONE: WhenReading = { kind: 'none' };

/** Long enough that half a word is not called unclear. */
const PAUSE_MS = 200;

/** What the words mean, read again after each pause in typing. */
export function useWhenReading(text: string, readWhen: ReadWhen): WhenReading {
  const [last, setLast] = useState({ text: '', reading: NONE });
  const isEmpty = text.trim() === '';
  // A caller may hand over a new function at every render; only new words are read anew.
  const read = useRef(readWhen);
  useEffect(() => {
    read.current = readWhen;
  });

  useEffect(() => {
    if (isEmpty) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const reading = await readOnce(text, read.current);
      if (!isStale) setLast({ text, reading });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, isEmpty]);

  if (isEmpty) return NONE;
  // While the user types on, the last answer stands rather than blinks; a complaint does not.
  return last.text === text || last.reading.kind === 'at' ? last.reading : NONE;
}

/** Read without a pause, for whoever presses Enter at once. */
export async function readOnce(text: string, readWhen: ReadWhen): Promise<WhenReading> {
  try {
    const time = await readWhen(text);
    return time === null ? { kind: 'unclear' } : { kind: 'at', ...time };
  } catch {
    // Whatever broke between here and the background, the user can only try again.
    return { kind: 'failed' };
  }
}
