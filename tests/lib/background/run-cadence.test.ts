import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '@/lib/background/handlers';
import { sweep } from '@/lib/background/sweep';
import { getFollowUp } from '@/lib/db/follow-ups';
import type { RunChange } from '@/lib/domain/cadence/follow-up-run';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { followUpId } from '@/lib/domain/follow-up';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { request } from '@/lib/messaging/client';
import { serve } from '@/lib/messaging/server';
import { ME, makeMail, makeMessage, makeOwnMessage, november } from '../../make';
import type { ScriptedGmail } from './scripted-gmail';
import { alarmAt, install, nudgesOnScreen } from './setup';

const { threadId } = makeMail();
const ID = followUpId(ME, threadId);
const QUOTE = { id: ID, cadenceId: 'quoteSent' };
const take = (outcome: 'done' | 'no-answer' | 'talked') =>
  handlers.changeRun({ id: ID, change: { kind: 'take', outcome, note: '' } });

let gmail: ScriptedGmail;

beforeEach(async () => {
  gmail = await install();
  serve(handlers);
  gmail.show([makeOwnMessage()]);
});

afterEach(() => vi.useRealTimers());

const send = (choice: Parameters<typeof handlers.reportSent>[0]['choice'] = BY_SETTINGS) =>
  handlers.reportSent({ mail: makeMail(), choice, judgement: NOT_JUDGED });

describe('a cadence', () => {
  it('is started, can be taken back, and is offered beside Send from then on', async () => {
    await send();
    const { undoId } = await handlers.startCadence(QUOTE);
    expect((await getFollowUp(ID))?.run).toMatchObject({ name: 'Quote sent', at: 0 });
    expect((await handlers.getSettings()).cadencesInCompose).toBe(true);
    await handlers.undo({ undoId: undoId ?? 0 });
    expect((await getFollowUp(ID))?.run).toBeNull();
  });

  it('starts with the mail where it was chosen beside Send, however often that is told', async () => {
    await send({ kind: 'cadence', cadenceId: 'quoteSent' });
    const started = await getFollowUp(ID);
    expect(started?.dueAt).toBe(november(5, 9));
    await send({ kind: 'cadence', cadenceId: 'quoteSent' });
    expect(await getFollowUp(ID)).toEqual(started);
  });

  it('that is no more is refused by name, and watches a mail all the same', async () => {
    await send({ kind: 'cadence', cadenceId: 'gone' });
    expect((await getFollowUp(ID))?.state).toBe('waiting');
    const gone = handlers.startCadence({ id: ID, cadenceId: 'gone' });
    await expect(gone).rejects.toMatchObject({ name: 'NoSuchCadenceError' });
    await expect(handlers.previewCadence({ cadenceId: 'gone' })).rejects.toThrow('gone');
  });

  it('is previewed with dates', async () => {
    const steps = await handlers.previewCadence({ cadenceId: 'quoteSent' });
    expect(steps.map(({ at, step }) => [step.channel, at])).toEqual([
      ['email', november(5, 9)],
      ['call', november(10, 9)],
      ['email', november(17, 9)],
      ['email', november(26, 9)],
    ]);
  });

  it('nudges for each step, goes on with what is done, and ends with a talk', async () => {
    await send();
    await handlers.startCadence(QUOTE);
    vi.setSystemTime(november(5, 9));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);

    vi.setSystemTime(november(5, 10));
    const second = makeOwnMessage({ at: november(5, 10) });
    gmail.show([makeOwnMessage(), second]);
    const mail = makeMail({
      messageId: second.messageId,
      wireId: 'msg-a:r2',
      sentAt: november(5, 10),
    });
    await handlers.reportSent({ mail, choice: BY_SETTINGS, judgement: NOT_JUDGED });
    expect(await nudgesOnScreen()).toEqual([]);
    expect(await alarmAt()).toBe(november(10, 9));

    vi.setSystemTime(november(10, 9));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
    await take('no-answer');
    expect((await getFollowUp(ID))?.dueAt).toBe(november(17, 9));
    await take('talked');
    expect(await getFollowUp(ID)).toMatchObject({
      state: 'replied',
      closing: { by: { kind: 'talked' } },
      run: { ending: { by: 'talked' } },
    });
    expect(await alarmAt()).toBeUndefined();
  });

  it('is stopped by a reply, and asks for nothing while it is paused', async () => {
    await send();
    await handlers.startCadence(QUOTE);
    await handlers.changeRun({ id: ID, change: { kind: 'pause' } });
    expect(await alarmAt()).toBeUndefined();
    vi.setSystemTime(november(20, 9));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([]);
    await handlers.changeRun({ id: ID, change: { kind: 'resume' } });
    gmail.show([makeOwnMessage(), makeMessage({ at: november(20, 10) })]);
    vi.setSystemTime(november(30, 9));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([]);
    expect(await getFollowUp(ID)).toMatchObject({
      state: 'replied',
      run: { ending: { by: 'reply' } },
    });
  });

  it('leaves its filled-in mail for Gmail’s page to begin, once', async () => {
    await handlers.reportSent({
      mail: makeMail({ from: { email: ME, name: '' } }),
      choice: BY_SETTINGS,
      judgement: NOT_JUDGED,
    });
    await handlers.startCadence(QUOTE);
    vi.setSystemTime(november(5, 9));
    await handlers.writeStep({ id: ID });
    const thread = { account: ME, threadId };
    expect(await handlers.takeDraft({ account: ME, threadId: '19a4000000000009' })).toBeNull();
    // Two views of the thread ask at once.
    const [draft, other] = await Promise.all([
      handlers.takeDraft(thread),
      handlers.takeDraft(thread),
    ]);
    expect(other).toBeNull();
    expect(draft).toContain('Ana');
    expect(draft).toContain('Quote for March');
    // What nobody knows stays to be filled in.
    expect(draft).toContain('{my name}');
    expect(await handlers.takeDraft(thread)).toBeNull();
  });

  it('fills in what the user is called, the topic, and the day of the last promise', async () => {
    const template = {
      id: 'own',
      name: 'Own',
      text: '{first name}: {topic}, {last promise}. {my name}',
    };
    await handlers.saveTemplate(template);
    const { cadences } = await handlers.getCadences();
    const [quote] = cadences;
    const [first, ...others] = quote?.steps ?? [];
    if (!quote || !first) throw new Error('no cadence');
    await handlers.saveCadence({ ...quote, steps: [{ ...first, template: 'own' }, ...others] });
    const promise = { dueOn: null, dueAt: null };
    await handlers.reportSent({
      mail: makeMail({
        subject: 'Re: RV: Quote for March',
        from: { email: ME, name: 'Nora Field' },
      }),
      choice: BY_SETTINGS,
      judgement: { ...NOT_JUDGED, promise },
    });
    await handlers.startCadence(QUOTE);
    vi.setSystemTime(november(5, 9));
    await handlers.writeStep({ id: ID });
    expect(await handlers.takeDraft({ account: ME, threadId })).toBe(
      'Ana: Quote for March, what I promised you on Mon 2 Nov. Nora Field',
    );
  });

  it('puts a step off behind another touch of the same person, and then nudges for it', async () => {
    await send();
    await handlers.startCadence({ id: ID, cadenceId: 'sevenTouches' });
    // The first step is a mail of the same day: it is due at once.
    vi.setSystemTime(november(2, 12));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([]);
    // Monday to Monday: the mail that was sent counts.
    expect((await getFollowUp(ID))?.dueAt).toBe(november(9, 9));
    vi.setSystemTime(november(9, 9));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
  });

  it('is not put off for people whom the user exempts from the budget', async () => {
    await handlers.saveSettings({ budgetExempt: ['@client.example'] });
    await send();
    await handlers.startCadence({ id: ID, cadenceId: 'sevenTouches' });
    vi.setSystemTime(november(2, 12));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
  });

  it('goes on with no step that is not there, and at no time that is none', async () => {
    await send();
    await handlers.startCadence(QUOTE);
    const before = await getFollowUp(ID);
    const change = (it: object) => request('changeRun', { id: ID, change: it as RunChange });
    await expect(change({ kind: 'move', to: 9 })).rejects.toThrow('no step 9 among 4');
    for (const broken of [
      { kind: 'move', to: -1 },
      { kind: 'move', to: 0.5 },
      { kind: 'reschedule', at: Number.NaN, isAppointment: false },
      { kind: 'reschedule', at: 1e300, isAppointment: false },
      { kind: 'take', outcome: 'sent', note: '' },
      { kind: 'take', outcome: 'done', note: 'x'.repeat(201) },
      { kind: 'odd' },
    ]) {
      await expect(change(broken)).rejects.toThrow('unusable change');
    }
    expect(await getFollowUp(ID)).toEqual(before);
  });
});
