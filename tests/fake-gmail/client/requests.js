import { boot, look, setClock } from './boot.js';

let count = 0;

/**
 * POST to `/sync/u/N/i/<endpoint>`, with the address and headers that Gmail's own XHRs have (read in
 * InboxSDK). Two further headers tell the fake how this page is set up.
 *
 * @param {'s' | 'bv' | 'fd'} endpoint
 * @returns {Promise<unknown>} the answer; fails if there is none or it is no JSON array
 */
export function sync(endpoint, body) {
  count += 1;
  const address = `/sync${boot.accountPath}/i/${endpoint}?hl=${look.lang}&c=${count}&rt=r&pt=ji`;
  const headers = {
    'Content-Type': 'application/json',
    'X-Framework-Xsrf-Token': boot.token,
    'X-Gmail-BTAI': '[null,null,[null,null,null,null,null,0],null,null,1]',
    'X-Google-BTD': '1',
    'X-Fake-Gmail-Conversations': look.conversationView ? '1' : '0',
    'X-Fake-Gmail-Undo': String(look.undoSeconds),
  };
  if (boot.isSentTwice && endpoint === 's') {
    // The fake is told to stutter: nobody waits for the first of the two answers.
    void request('POST', address, body, headers).catch(() => undefined);
  }
  return request('POST', address, body, headers);
}

/** Wait until the server knows something newer, as Gmail does over its push channel. */
export function waitForChange(version) {
  const address = `/mail${boot.accountPath}/channel/bind?VER=8&RID=rpc&AID=${version}`;
  return request('GET', address, undefined, { 'X-Framework-Xsrf-Token': boot.token });
}

function request(method, address, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, address);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.onload = () => {
      setClock(xhr.getResponseHeader('x-fake-gmail-now'));
      if (xhr.status !== 200) {
        reject(new Error(`${address}: ${xhr.status}`));
        return;
      }
      try {
        resolve(JSON.parse(xhr.responseText));
      } catch (error) {
        reject(error);
      }
    };
    xhr.onerror = () => reject(new Error(`${address}: no answer`));
    xhr.send(body === undefined ? null : JSON.stringify(body));
  });
}
