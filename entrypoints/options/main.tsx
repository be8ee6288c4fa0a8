import './style.css';
import './days/days.css';
import '../../components/person/person.css';
import './people/people.css';
import './cadences/cadences.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { i18n } from '@/lib/i18n/i18n';
import { makeQueryClient } from '@/lib/queries/client';
import { language } from '@/lib/words/language';
import { App } from './App';

document.documentElement.lang = language();
document.title = `${i18n.t('options.title')} – ${i18n.t('app.shortName')}`;

const root = document.getElementById('root');
if (!root) throw new RangeError('index.html has no #root');
createRoot(root).render(
  <QueryClientProvider client={makeQueryClient()}>
    <App />
  </QueryClientProvider>,
);
