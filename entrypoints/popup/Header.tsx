import { Keyboard, Search, Settings } from 'lucide-react';
import type { RefObject } from 'react';
import { i18n } from '@/lib/i18n/i18n';

type Props = {
  readonly text: string;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  onSearch(text: string): void;
  onShowKeys(): void;
};

export function Header({ text, searchRef, onSearch, onShowKeys }: Props) {
  return (
    <header className="header">
      <h1 className="unseen">{i18n.t('app.shortName')}</h1>
      <div className="search">
        <Search className="search-icon" size={16} aria-hidden />
        <input
          ref={searchRef}
          className="field search-field"
          type="search"
          dir="auto"
          autoComplete="off"
          aria-label={i18n.t('popup.search')}
          placeholder={i18n.t('popup.search')}
          aria-keyshortcuts="/"
          maxLength={100}
          value={text}
          onChange={({ target }) => onSearch(target.value)}
        />
      </div>
      <button
        type="button"
        className="button icon-button"
        aria-label={i18n.t('popup.keys')}
        title={i18n.t('popup.keys')}
        aria-keyshortcuts="?"
        onClick={onShowKeys}
      >
        <Keyboard size={16} aria-hidden />
      </button>
      <a
        className="button icon-button"
        href="/options.html"
        target="_blank"
        rel="noreferrer"
        aria-label={i18n.t('popup.options')}
        title={i18n.t('popup.options')}
      >
        <Settings size={16} aria-hidden />
      </a>
    </header>
  );
}
