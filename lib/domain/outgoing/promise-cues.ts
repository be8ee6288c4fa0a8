/** What a phrase says about whether its sentence promises something. */
export type PromiseCue =
  /** The writer will get in touch: answer, call, come back. */
  | 'contact'
  /** The writer will do something else: send, pay, deliver. */
  | 'deed'
  /** One of the writer's own people will: "our office will call". */
  | 'ours'
  /** A promise if it says when, else a description of this mail: "te envío…". */
  | 'present'
  /** The writer will do what no list names: a promise if it says when. */
  | 'unnamed'
  /** What one does for oneself, so is no `unnamed` promise: "I'll see". */
  | 'idle'
  /** Something will reach the reader: a promise unless somebody else brings it. */
  | 'arrives'
  /** Tells something at once, so is no `present` of later: "te confirmo que…". */
  | 'tells'
  /** Says when, clearly or not: "el jueves", "en un rato". */
  | 'when'
  /** Waits for the reader's yes: "if you like". */
  | 'if-you-like'
  /** Will be done once the reader says something: "tell me which and I will…". */
  | 'awaits-yes'
  /** Speaks of the mail it stands in: "te escribo por…". */
  | 'this-mail'
  /** A plan that was not carried out, or what somebody said: "I was going to". */
  | 'past'
  /** Done already, so no promise in the same words: "ya te mandé". */
  | 'done'
  | 'refusal'
  /** "I'll be honest": the words of a promise, and none. */
  | 'stop'
  /** Somebody else will. */
  | 'third';
