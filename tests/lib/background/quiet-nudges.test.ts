import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showNudges } from '@/lib/background/notifications';
import type { FollowUp } from '@/lib/domain/follow-up';
import { makeFollowUp, november } from '../../make';
import { install } from './setup';

const NOW = november(5, 10);

const nudged = (subject: string, notificationId: string, isSure: boolean): FollowUp =>
  makeFollowUp({
    id: isSure ? 'sure' : 'doubtful',
    subject,
    expected: { verdict: isSure ? true : 'unsure', reason: 'fyi' },
    nudge: { at: NOW, notificationId, isShown: false },
  });

beforeEach(async () => void (await install()));
afterEach(() => vi.useRealTimers());

it('tells quietly of what may need no answer, and puts it behind what does', async () => {
  const create: MockInstance = vi.spyOn(fakeBrowser.notifications, 'create');
  await showNudges([nudged('A', 'doubtful', false)], NOW);
  expect(create.mock.lastCall?.[1]).toMatchObject({
    silent: true,
    message: expect.stringContaining('It may need no answer.'),
  });
  await showNudges([nudged('B', 'sure', true)], NOW);
  expect(create.mock.lastCall?.[1]).not.toHaveProperty('silent');

  await showNudges([nudged('A', 'digest/1', false), nudged('B', 'digest/1', true)], NOW);
  const digest = create.mock.lastCall?.[1];
  expect(digest).not.toHaveProperty('silent');
  expect(digest?.message).toMatch(/^Ana Ruiz: B\nAna Ruiz: A\n/);
});
