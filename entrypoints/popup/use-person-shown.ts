import { useState } from 'react';
import type { PersonOf } from '@/lib/queries/person';

/** Whose page is shown: nobody's at first, unless the popup was opened for somebody (`?person=`). */
export function usePersonShown() {
  const [shown, setShown] = useState<PersonOf | null>(() => {
    const id = new URLSearchParams(location.search).get('person');
    return id ? { id } : null;
  });
  return { shown, show: setShown, leave: (): void => setShown(null) };
}
