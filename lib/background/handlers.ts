import { rememberAccount } from '@/lib/db/accounts';
import { brokenRows, countBroken, removeBroken } from '@/lib/db/broken';
import { readCorrections, removeCorrection } from '@/lib/db/corrections';
import { countFollowUps, type FollowUpChange, getFollowUp } from '@/lib/db/follow-ups';
import { addHealth, readHealth } from '@/lib/db/health';
import { clearIncoming, compareIncoming, takeIncoming } from '@/lib/db/imports';
import { changePerson } from '@/lib/db/people';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { closeWithoutAnswer } from '@/lib/domain/endings/ending-of';
import { followUpId, markDone, markStopped, reopen, replan, snooze } from '@/lib/domain/follow-up';
import { brokenRowParts, healthOf } from '@/lib/domain/health';
import { answerElsewhere } from '@/lib/domain/hear-elsewhere';
import { withNote, withoutNote, withStage } from '@/lib/domain/person/known-person';
import { setAwaits } from '@/lib/domain/set-awaits';
import { trackThread } from '@/lib/domain/track-mail';
import { readWhen } from '@/lib/domain/when';
import { announceChange } from '@/lib/messaging/changes';
import type { Handlers } from '@/lib/messaging/server';
import { evidence } from '@/lib/words/evidence';
import { act, undoAction } from './act';
import { afterWrite, clearStaleNotifications } from './after-write';
import { enquiriesSince } from './arrivals';
import { showBadge } from './badge';
import {
  exportCadences,
  importCadences,
  readCadences,
  removeCadence,
  removeTemplate,
  restoreShipped,
  saveCadence,
  saveTemplate,
} from './cadences';
import { openGoogleCalendar, readCalendarFile } from './calendar';
import { checkFollowUp, recordSeen } from './check';
import { correctFollowUp } from './correct';
import { asksAboutErasure } from './endings';
import { eraseEverything } from './erase';
import { erasePeople, listTraces } from './erase-person';
import { exportHead, exportStretch } from './export';
import { arrive, whoMatters } from './hear-arrivals';
import { stageImport, withoutErased } from './import';
import { injectScript } from './inject-script';
import { forgetLoss, isStoreLost } from './lost-store';
import { readAllowances } from './manners';
import { openThread } from './open-thread';
import { readOverview, searchOpen } from './overview';
import { takeDraft } from './pending-draft';
import { openPerson, readPerson } from './person';
import { changesPlan, withNewPlan } from './plan-steps';
import { setRefused } from './refuse';
import { changeRunOf, moveToEditedCadence, previewCadence, startCadenceOn } from './run-cadence';
import { searchPeople } from './search-people';
import { findSeasonCard, startSeasonOn } from './seasons';
import { previewMany, startMany } from './start-many';
import { followUpsOn, threadMarks } from './thread-marks';
import { trackSent, untrackUnsent } from './track';
import { currentTrouble, forgetTrouble } from './trouble';
import { warnOfTime } from './warn-of-time';
import { writeStep } from './write-step';

/** What the background does for each request. The clock is read here and nowhere below. */
export const handlers: Handlers = {
  async reportAccount({ account, ...seen }) {
    const now = Date.now();
    // Whatever came before the first look into a mailbox is not looked at.
    await enquiriesSince(now);
    await rememberAccount(account, { ...seen, seenAt: now });
  },
  reportSent: ({ mail, choice, judgement }) => trackSent(mail, choice, judgement, Date.now()),
  reportUnsent: ({ account, wireId }) => untrackUnsent(account, wireId, Date.now()),

  async reportThreads({ threads }) {
    const now = Date.now();
    const changes: FollowUpChange[] = [];
    try {
      for (const thread of threads) {
        changes.push(...(await recordSeen(thread, now)));
      }
    } finally {
      if (changes.length > 0) await afterWrite(now, ...changes);
    }
  },

  whoMatters: ({ account, senders }) => whoMatters(account, senders),
  reportIncoming: (mail) => arrive(mail, Date.now()),

  async reportHealth(page) {
    const now = Date.now();
    await addHealth(page, now);
    await announceChange(now, 'health');
  },

  lookUp: ({ account, threadIds }) => followUpsOn(account, threadIds),
  lookUpMarks: ({ account, threadIds }) => threadMarks(account, threadIds, Date.now()),

  async explain({ id }) {
    const followUp = await getFollowUp(id);
    return followUp ? evidence(followUp, Date.now()) : '';
  },

  async trackThread({ thread, plan }) {
    const now = Date.now();
    const rule = await readSettings();
    const id = followUpId(thread.account, thread.threadId);
    return act(id, now, (before) => trackThread(before, thread, plan, rule, now));
  },

  inject: ({ script }, sender) => injectScript(script, sender),

  getFollowUp: async ({ id }) => (await getFollowUp(id)) ?? null,
  getOverview: ({ limit }) => readOverview(limit, Date.now()),
  search: ({ text, limit }) => searchOpen(text, limit),

  async snooze({ id, until, isAppointment }) {
    const now = Date.now();
    return act(id, now, (it) => it && snooze(it, until, now, isAppointment));
  },

  async replan({ id, plan }) {
    const now = Date.now();
    const rule = await readSettings();
    return act(id, now, (it) => it && replan(it, plan, rule, now));
  },

  async finish({ id }) {
    const now = Date.now();
    return act(id, now, (it) => it && markDone(it, now));
  },

  async stop({ id }) {
    const now = Date.now();
    return act(id, now, (it) => it && markStopped(it, now));
  },

  async reopen({ id }) {
    const now = Date.now();
    const rule = await readSettings();
    return act(id, now, (it) => it && reopen(it, rule, now));
  },

  correct: ({ id, correction }) => correctFollowUp(id, correction, Date.now()),

  async answeredElsewhere({ id, isAnswer }) {
    const now = Date.now();
    return act(id, now, (it) => it && answerElsewhere(it, isAnswer, now));
  },

  async setAwaits({ id, awaits }) {
    const now = Date.now();
    return act(id, now, (it) => it && setAwaits(it, awaits, now));
  },

  startCadence: ({ id, cadenceId }) => startCadenceOn(id, cadenceId, Date.now()),
  startSeason: ({ id, action }) => startSeasonOn(id, action, Date.now()),
  getSeasonCard: ({ id }) => findSeasonCard(id, Date.now()),
  previewCadence: ({ cadenceId }) => previewCadence(cadenceId, Date.now()),
  previewMany: ({ ids, cadenceId }) => previewMany(ids, cadenceId, Date.now()),
  startMany: ({ ids, cadenceId }) => startMany(ids, cadenceId, Date.now()),
  changeRun: ({ id, change }) => changeRunOf(id, change, Date.now()),
  moveToEdited: ({ id, cadenceId }) => moveToEditedCadence(id, cadenceId, Date.now()),
  writeStep: ({ id }) => writeStep(id, Date.now()),
  takeDraft: ({ account, threadId }) => takeDraft(account, threadId, Date.now()),

  undo: ({ undoId }) => undoAction(undoId, Date.now()),

  async checkNow({ id }) {
    const now = Date.now();
    const followUp = await getFollowUp(id);
    if (!followUp) return null;
    const result = await checkFollowUp(followUp, now);
    if (result.kind !== 'later' && result.changes.length > 0) {
      await afterWrite(now, ...result.changes);
    }
    return (await getFollowUp(id)) ?? null;
  },

  openThread: ({ id }) => openThread(id, Date.now()),

  async readWhen({ text }) {
    const { hourOfDay } = await readSettings();
    return readWhen(text, Date.now(), hourOfDay);
  },

  warnOfTime: ({ id, time }) => warnOfTime(id, time, Date.now()),

  getCalendarFile: ({ id }) => readCalendarFile(id, Date.now()),
  openGoogleCalendar: ({ id }) => openGoogleCalendar(id, Date.now()),

  getSettings: readSettings,
  async getTrackingRules() {
    const [settings, corrections] = await Promise.all([readSettings(), readCorrections()]);
    return { settings, corrections };
  },

  async saveSettings(change) {
    const now = Date.now();
    const save = () => changeSettings(change);
    const settings = await (changesPlan(change) ? withNewPlan(now, save) : save());
    // Quiet time may have ended, or begun, for what is due.
    await afterWrite(now);
    return settings;
  },

  async getHealth() {
    const faults = (await brokenRows()).map(({ fields }) => fields);
    return healthOf([...(await readHealth()), ...brokenRowParts(faults, Date.now())]);
  },

  getCorrections: readCorrections,

  async removeCorrection({ id }) {
    await removeCorrection(id);
    await announceChange(Date.now());
  },
  getCadences: readCadences,
  saveCadence: (cadence) => saveCadence(cadence, Date.now()),
  removeCadence: ({ id }) => removeCadence(id, Date.now()),
  saveTemplate: (template) => saveTemplate(template, Date.now()),
  removeTemplate: ({ id }) => removeTemplate(id, Date.now()),
  restoreShipped: () => restoreShipped(Date.now()),
  importCadences: ({ text }) => importCadences(text, Date.now()),
  exportCadences,

  async getTrouble() {
    const trouble = await currentTrouble();
    if (trouble === 'disk-full') return trouble;
    // Where it can be read again, there is none.
    await readSettings();
    if (trouble) {
      await forgetTrouble();
      await showBadge(Date.now());
    }
    return (await isStoreLost()) ? 'lost' : null;
  },

  getAllowance: (request) => readAllowances(request, Date.now()),
  refusePerson: ({ email, isRefused }) => setRefused(email, isRefused, Date.now()),
  getPerson: ({ id, email }) => readPerson(id, email, Date.now()),
  searchPeople: ({ text, limit }) => searchPeople(text, limit),
  openPerson: ({ id }) => openPerson(id),

  async setStage({ email, stage }) {
    const now = Date.now();
    await changePerson(email, (it) => withStage(it, stage, now));
    await announceChange(now);
  },

  async addNote({ email, text }) {
    const now = Date.now();
    await changePerson(email, (it) => withNote(it, text, now));
    await announceChange(now);
  },

  async removeNote({ email, at }) {
    const now = Date.now();
    await changePerson(email, (it) => withoutNote(it, at, now));
    await announceChange(now);
  },

  async closeUnanswered({ id }) {
    const now = Date.now();
    return act(id, now, (it) => it && closeWithoutAnswer(it, now));
  },

  asksAboutErasure: async () => asksAboutErasure(await readSettings()),
  listTraces: ({ email }) => listTraces(email),
  erasePerson: ({ email, reason }) => erasePeople([email], reason, Date.now()),

  countStored: async () => ({ followUps: await countFollowUps(), broken: await countBroken() }),
  exportHead: () => exportHead(Date.now()),
  exportFollowUps: ({ after }) => exportStretch(after),
  exportBroken: async () => (await brokenRows()).map(({ row }) => row),

  async removeBroken() {
    await removeBroken();
    await announceChange(Date.now());
  },

  startImport: clearIncoming,
  stageImport: ({ followUps }) => stageImport(followUps),
  previewImport: compareIncoming,

  async commitImport(choice) {
    const now = Date.now();
    const allowed = await withoutErased(choice);
    const taken = await withNewPlan(now, () => takeIncoming(allowed));
    await clearStaleNotifications();
    await forgetLoss();
    await afterWrite(now);
    return { taken };
  },

  async acceptLoss() {
    const now = Date.now();
    await forgetLoss();
    await showBadge(now);
    await announceChange(now);
  },

  eraseEverything: () => eraseEverything(Date.now()),
};
