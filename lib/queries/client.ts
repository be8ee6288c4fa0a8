import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

/**
 * The pages' cache of the background's answers. The background is asked whether or not there is a
 * network, and a failed request is shown at once: trying again is the user's.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: report }),
    mutationCache: new MutationCache({ onError: report }),
    defaultOptions: {
      queries: { networkMode: 'always', retry: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

function report(error: Error): void {
  console.error('[retoma] the background was asked in vain:', error);
}
