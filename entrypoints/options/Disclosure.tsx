import { type ReactNode, useState } from 'react';

type Props = { readonly summary: string; readonly children: ReactNode };

/** What is there for those who look for it. It is drawn only once it is opened. */
export function Disclosure({ summary, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
