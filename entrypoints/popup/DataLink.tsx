import type { ReactNode } from 'react';

type Props = { readonly children: ReactNode };

/** To where data is exported, restored and erased. */
export function DataLink({ children }: Props) {
  return (
    <a className="button button-link" href="/options.html#data" target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
