import { useMutation } from '@tanstack/react-query';
import type { FollowUpId } from '@/lib/domain/follow-up';
import { CALENDAR_FILE, download } from '@/lib/files/user-file';
import { request } from '@/lib/messaging/client';

/** Save a follow-up's appointment as a file. @returns false if it has none any more */
export function useCalendarFile() {
  return useMutation({
    mutationFn: async (id: FollowUpId): Promise<boolean> => {
      const file = await request('getCalendarFile', { id });
      if (file) download([file.text], file.name, CALENDAR_FILE);
      return file !== null;
    },
  });
}

export function useGoogleCalendar() {
  return useMutation({ mutationFn: (id: FollowUpId) => request('openGoogleCalendar', { id }) });
}
