/** What a phrase says about whether its mail waits for an answer. */
export type AskCue =
  // Asks.
  /** A question that has lost its question mark. */
  | 'question'
  /** Asks for something to be done or sent. */
  | 'request'
  /** Asks to be told: "let me know", "call me". Common in mere politeness, see `boilerplate`. */
  | 'tell'
  /** Wants a plain yes or no. */
  | 'yes-or-no'
  /** Something lacks or does not work, and the reader can help. */
  | 'problem'
  /** The writer cannot go on without the reader. */
  | 'blocked'
  /** Reminds of something that is still unanswered. */
  | 'chase'
  /** Says that an answer is awaited. */
  | 'await'
  | 'overdue'
  | 'invitation'
  /** A time to meet is put forward. */
  | 'meeting'
  /** Something is sent for the reader's judgement. */
  | 'review'
  /** A quote, proposal, draft, price: the reader is to decide or comment. */
  | 'offer'
  /** A subject that names a need: "Question about…". */
  | 'ask-title'
  /** A subject that names such a thing first: "Quote 117". */
  | 'offer-title'
  /** What happens if no answer comes, and the reader would not like it. */
  | 'ultimatum'
  // Asks nothing.
  | 'no-reply'
  /** "If I hear nothing"; what then happens says what it means. */
  | 'silence'
  /** Silence is agreement. */
  | 'consent'
  /** Silence, or the past, is taken for a no. */
  | 'assumed-no'
  | 'break-up'
  | 'introduction'
  /** Brings people together and leaves them to it. */
  | 'steps-out'
  | 'decline'
  | 'newsletter'
  /** Speaks to many at once: "Dear customers". */
  | 'broadcast'
  | 'note-to-self'
  | 'away'
  | 'thanks'
  | 'confirmation'
  | 'congratulation'
  | 'fyi'
  | 'invoice'
  /** What was promised or ordered is delivered. */
  | 'delivered'
  /** "Any questions, let me know." */
  | 'boilerplate'
  // Says how to take other phrases.
  /** What looks like a request and is none: "please find attached". */
  | 'not-request'
  /** A document that awaits no judgement any more: signed, final. */
  | 'finished'
  | 'pleasantry'
  | 'rhetorical'
  /** "How life turns!": a tag after it asks nothing. */
  | 'exclamation'
  /** Rhetorical among congratulations and good news, a question elsewhere. */
  | 'exclaims'
  /** A question that its writer answers: "What changes? …" */
  | 'explains'
  /** Announces an explanation: "Good question." */
  | 'explaining'
  /** Begins the answer to a question just asked. */
  | 'answer'
  /** The writer's own people settle it. */
  | 'internal'
  /** The question is somebody else's: "you asked whether". */
  | 'reported'
  /** Begins a shop's question to everyone: "Need a quote?" */
  | 'lead'
  /** …and what it leads to: "Call us." */
  | 'slogan';
