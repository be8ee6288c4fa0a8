/** A whole IndexedDB database as JSON: its version, its stores with their indexes, its rows. */
export type Dump = {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly StoreDump[];
};

type StoreDump = {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly multiEntry: boolean;
    readonly unique: boolean;
  }[];
  readonly rows: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
};

export async function dumpDatabase(name: string): Promise<Dump> {
  const database = await done(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const stores: StoreDump[] = [];
  for (const storeName of names) {
    const store = database.transaction(storeName).objectStore(storeName);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    stores.push({
      name: storeName,
      keyPath: store.keyPath as string | string[] | null,
      autoIncrement: store.autoIncrement,
      indexes: [...store.indexNames].map((indexName) => {
        const { keyPath, multiEntry, unique } = store.index(indexName);
        return { name: indexName, keyPath: keyPath as string | string[], multiEntry, unique };
      }),
      rows: keys.map((key, index) => ({ key, value: values[index] })),
    });
  }
  const { version } = database;
  database.close();
  return { name, version, stores };
}

/** Make the database that was dumped, without any of the extension's code. */
export async function restoreDump(dump: Dump): Promise<void> {
  const opening = indexedDB.open(dump.name, dump.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes } of dump.stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name: indexName, keyPath: path, multiEntry, unique } of indexes) {
        store.createIndex(indexName, path, { multiEntry, unique });
      }
    }
  };
  const database = await done(opening);
  const writing = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const { name, keyPath, rows } of dump.stores) {
    const store = writing.objectStore(name);
    for (const { key, value } of rows) {
      if (keyPath === null) store.put(value, key);
      else store.put(value);
    }
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
