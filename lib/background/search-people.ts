import { followUpsOf, mailboxesKnown, searchFollowUps } from '@/lib/db/follow-ups';
import { getPerson } from '@/lib/db/people';
import { mailboxOf } from '@/lib/domain/address';
import type { ListedPerson, PeopleFound } from '@/lib/domain/person/person-view';
import { stageOf } from '@/lib/domain/person/stages';
import { wordsOf } from '@/lib/domain/search-words';
import { SEARCH_LIMIT } from '@/lib/messaging/protocol';

/** Find people by words of their address, or of their name on an open follow-up. */
export async function searchPeople(text: string, limit: number): Promise<PeopleFound> {
  const words = wordsOf(text);
  const named = await mailboxesNamed(text, words);
  const found = (await mailboxesKnown()).filter(
    (mailbox) => named.has(mailbox) || words.every((word) => mailbox.includes(word)),
  );
  const people = await Promise.all(found.slice(0, limit).map(listed));
  return { people: people.flatMap((it) => it ?? []), total: found.length };
}

async function mailboxesNamed(
  text: string,
  words: readonly string[],
): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set();
  const people = (await searchFollowUps(text, SEARCH_LIMIT)).flatMap((it) => it.people);
  const isNamed = (name: string): boolean => {
    const names = wordsOf(name);
    return words.every((word) => names.some((it) => it.startsWith(word)));
  };
  return new Set(people.filter(({ name }) => isNamed(name)).map(({ email }) => mailboxOf(email)));
}

/** @returns null where all that is stored of them is broken */
async function listed(mailbox: string): Promise<ListedPerson | null> {
  const followUps = (await followUpsOf(mailbox)).sort(
    (one, other) => other.touch.at - one.touch.at,
  );
  const [latest] = followUps;
  if (!latest) return null;
  const named = followUps
    .flatMap(({ people }) => people)
    .filter(({ email }) => mailboxOf(email) === mailbox);
  const person = named.find(({ name }) => name !== '') ?? named[0];
  if (!person) return null;
  return {
    person,
    followUpId: latest.id,
    followUps: followUps.length,
    lastTouchAt: latest.touch.at,
    stage: stageOf(await getPerson(mailbox), followUps),
  };
}
