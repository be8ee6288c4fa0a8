import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Entry = v.object({ params: v.object({ url: v.string(), initiator: v.string() }) });

/**
 * The hosts that pages and extensions asked for, workers included, as Chromium's own log of its
 * network has it, one event a line. What the browser asks for itself (updates, what a test opens)
 * names no origin as its initiator and is left out.
 *
 * @param file - written by `--log-net-log` of a browser that has been closed
 */
export function contactedHosts(file: string): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.includes('"initiator"')) continue;
    const { params } = v.parse(Entry, JSON.parse(line.replace(/,?\s*\]?,?\s*$/, '')));
    const { protocol, host } = new URL(params.url);
    const isOfOrigin = /^(https?|chrome-extension):/.test(params.initiator);
    if (isOfOrigin && /^(https?|wss?):$/.test(protocol)) hosts.add(host);
  }
  return hosts;
}
