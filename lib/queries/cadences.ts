import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Cadence, CadenceId, TemplateId } from '@/lib/domain/cadence/cadence';
import type { Template } from '@/lib/domain/cadence/template';
import { download } from '@/lib/files/user-file';
import { request } from '@/lib/messaging/client';
import { STORED } from './stored';

export const cadenceQueries = {
  all: () =>
    queryOptions({ queryKey: [...STORED, 'cadences'], queryFn: () => request('getCadences') }),
};

export function useSaveCadence() {
  return useMutation({ mutationFn: (cadence: Cadence) => request('saveCadence', cadence) });
}

export function useRemoveCadence() {
  return useMutation({
    mutationFn: ({ id }: { id: CadenceId }) => request('removeCadence', { id }),
  });
}

export function useSaveTemplate() {
  return useMutation({ mutationFn: (template: Template) => request('saveTemplate', template) });
}

export function useRemoveTemplate() {
  return useMutation({
    mutationFn: ({ id }: { id: TemplateId }) => request('removeTemplate', { id }),
  });
}

export function useRestoreShipped() {
  return useMutation({ mutationFn: () => request('restoreShipped') });
}

/** Take over a file, all of it or nothing. */
export function useImportCadences() {
  return useMutation({
    mutationFn: async (file: File) => request('importCadences', { text: await file.text() }),
  });
}

export function useExportCadences() {
  return useMutation({
    mutationFn: async () =>
      download([await request('exportCadences')], 'retoma-cadences.json', 'application/json'),
  });
}
