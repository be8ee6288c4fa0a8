import { h } from './dom.js';

/**
 * A toolbar over a list or a thread: `[gh=tm] [gh=mtb] .G-Ni` (recipes/README.md).
 *
 * @param {{ classes: string, label: string, act: () => void }[][]} sections
 */
export function makeToolbar(sections) {
  const section = (buttons) =>
    h(
      'div.G-Ni.J-J5-Ji',
      {},
      buttons.map(({ classes, label, act, text }) =>
        h(
          `div.T-I.J-J5-Ji.T-I-ax7.L3.${classes}`,
          {
            role: 'button',
            tabindex: 0,
            'aria-label': label,
            'data-tooltip': label,
            onclick: act,
            onkeydown: (event) => {
              if (event.key === 'Enter') act();
            },
          },
          h('div.asa', {}, h('div.T-I-J3.J-J5-Ji', {}, text ?? '')),
        ),
      ),
    );
  return h(
    'div.G-atb',
    { gh: 'tm' },
    h('div.nH.aqK', {}, h('div.Cq.aqL', { gh: 'mtb' }, h('div', {}, sections.map(section)))),
  );
}
