import type { ReactNode } from 'react';

type Props = {
  /** The control's id. */
  readonly htmlFor: string;
  readonly label: string;
  /** What it does, in words. */
  readonly effect: string;
  /** Why the last input was refused. */
  readonly problem?: string | null;
  readonly children: ReactNode;
};

/** One setting: its name, its control, its effect. The control is described by `effectId(htmlFor)`. */
export function Setting({ htmlFor, label, effect, problem = null, children }: Props) {
  return (
    <div className="setting">
      <label className="setting-label" htmlFor={htmlFor}>
        {label}
      </label>
      <div className="setting-control">{children}</div>
      <SettingWords id={effectId(htmlFor)} effect={effect} problem={problem} />
    </div>
  );
}

type GroupProps = Omit<Props, 'htmlFor'> & { readonly id: string };

/** The same for several controls that make one setting. */
export function SettingGroup({ id, label, effect, problem = null, children }: GroupProps) {
  return (
    <fieldset className="setting" aria-describedby={effectId(id)}>
      <legend className="setting-label">{label}</legend>
      <div className="setting-control">{children}</div>
      <SettingWords id={effectId(id)} effect={effect} problem={problem} />
    </fieldset>
  );
}

export function effectId(control: string): string {
  return `${control}-effect`;
}

type WordsProps = {
  readonly id: string;
  readonly effect: string;
  readonly problem: string | null;
};

function SettingWords({ id, effect, problem }: WordsProps) {
  return (
    <div className="setting-words" id={id}>
      <p role="alert" className="problem">
        {problem}
      </p>
      {!problem && <p>{effect}</p>}
    </div>
  );
}
