import './style.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from '@/lib/queries/client';
import { followUpQueries } from '@/lib/queries/follow-ups';
import { language } from '@/lib/words/language';
import { App, FIRST_ROWS } from './App';

document.documentElement.lang = language();

const root = document.getElementById('root');
if (!root) throw new RangeError('index.html has no #root');
const queryClient = makeQueryClient();
// Asked before anything is drawn: the background answers meanwhile.
void queryClient.prefetchQuery(followUpQueries.overview(FIRST_ROWS));
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <App />
  </QueryClientProvider>,
);
