import { getAccount, ownAddresses } from '@/lib/db/accounts';
import { followUpsWith, getFollowUp } from '@/lib/db/follow-ups';
import { getPerson } from '@/lib/db/people';
import { refusalOf } from '@/lib/db/refusals';
import { readSettings } from '@/lib/db/settings';
import { type Address, isSameMailbox, type Person } from '@/lib/domain/address';
import { endingOf } from '@/lib/domain/endings/ending-of';
import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import {
  budgetLeft,
  isExempt,
  nextAllowed,
  unansweredTouches,
} from '@/lib/domain/manners/contact-budget';
import { exchangesWith } from '@/lib/domain/person/exchanges';
import type { PersonView } from '@/lib/domain/person/person-view';
import { rhythmToday } from '@/lib/domain/person/reply-rhythm';
import { stageOf } from '@/lib/domain/person/stages';
import { timelineOf } from '@/lib/domain/person/timeline';
import { rhythmOf } from '@/lib/domain/person/wait-by-rhythm';
import type { EpochMs } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';

/** As much as is looked at; older threads and events are not sent. */
const MAX_THREADS = 50;
const MAX_EVENTS = 50;

/**
 * All that is known of one of a follow-up's people.
 *
 * @param email - the first of them without it
 * @returns null if there is no such follow-up, or no such person in it
 */
export async function readPerson(
  id: FollowUpId,
  email: Address | undefined,
  now: EpochMs,
): Promise<PersonView | null> {
  const of = await getFollowUp(id);
  const person = of?.people.find((it) => email === undefined || isSameMailbox(it.email, email));
  if (!of || !person) return null;
  const settings = await readSettings();
  const { account } = of;
  const own = ownAddresses(account, await getAccount(account));
  const followUps = [...(await followUpsWith(account, [person.email]))].sort(latestFirst);
  const timeline = timelineOf(exchangesWith(person.email, followUps));
  const touches = exchangesWith(person.email, followUps).flatMap((it) => it.touches);
  const exempt = isExempt(person.email, own, settings.budgetExempt);
  const rhythm = rhythmOf(person.email, followUps);
  const [waitingSince] = unansweredTouches(touches);
  const known = await getPerson(person.email);
  return {
    account,
    person: namedIn(followUps, person),
    others: of.people.filter((it) => it !== person),
    followUps: followUps.slice(0, MAX_THREADS),
    timeline: { ...timeline, events: timeline.events.slice(-MAX_EVENTS), answerWaitsMs: [] },
    allowance: exempt ? null : nextAllowed(touches, settings.budget, now),
    budgetLeft: exempt ? null : budgetLeft(touches, settings.budget),
    rhythm: rhythm && {
      ...rhythmToday(rhythm, waitingSince?.at ?? now, now),
      count: rhythm.count,
      isWaiting: waitingSince !== undefined,
    },
    ending: endingOf(of, settings.endings, settings),
    unanswered: unansweredTouches(touches).length,
    refusal: await refusalOf(person.email),
    stage: stageOf(known, followUps),
    stages: settings.stages,
    latestDays: settings.latestDays,
    notes: known.notes,
  };
}

/** The popup as a page of its own, on a person. The address stays out of the browser's history. */
export async function openPerson(id: FollowUpId): Promise<void> {
  const url = `${browser.runtime.getURL('popup.html')}?person=${encodeURIComponent(id)}`;
  await browser.tabs.create({ url });
}

function latestFirst(one: FollowUp, other: FollowUp): number {
  return other.touch.at - one.touch.at;
}

/** By the last name under which they were written to. */
function namedIn(followUps: readonly FollowUp[], person: Person): Person {
  const known = followUps
    .flatMap(({ people }) => people)
    .find(({ email, name }) => name !== '' && isSameMailbox(email, person.email));
  return person.name === '' && known ? { ...person, name: known.name } : person;
}
