// Files of the user's own. Chromium lets a page write to one file that was chosen once, for as long
// as the user allows; Firefox has downloads alone.

type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

type Access = { readonly mode: 'readwrite' };
type WithPermission = {
  queryPermission(access: Access): Promise<PermissionState>;
  requestPermission(access: Access): Promise<PermissionState>;
};

/** The type of an iCalendar file (RFC 5545 §8.1). */
export const CALENDAR_FILE = 'text/calendar;charset=utf-8';

/** Hand the user a file to keep. Needs no permission: it is a link that was clicked. */
export function download(parts: BlobPart[], name: string, type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function canChooseFile(): boolean {
  return typeof savePicker() === 'function';
}

/** @returns null if the user chose none */
export async function chooseFile(suggestedName: string): Promise<FileSystemFileHandle | null> {
  const pick = savePicker();
  if (!pick) return null;
  try {
    const types = [{ accept: { 'application/octet-stream': ['.retoma'] } }] as const;
    return await pick.call(window, { suggestedName, types });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** @param canAsk - only after a click; else what was allowed before must do */
export async function mayWrite(handle: FileSystemFileHandle, canAsk: boolean): Promise<boolean> {
  const { queryPermission, requestPermission } = handle as unknown as WithPermission;
  const access = { mode: 'readwrite' } as const;
  if ((await queryPermission.call(handle, access)) === 'granted') return true;
  return canAsk && (await requestPermission.call(handle, access)) === 'granted';
}

/** The file holds the old content until all of the new is written. */
export async function writeFile(
  handle: FileSystemFileHandle,
  content: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(content);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => {}); // it may have been closed by what went wrong
    throw error;
  }
}

function savePicker(): SavePicker | undefined {
  return (window as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
}
