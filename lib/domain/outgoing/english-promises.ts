import type { PhraseTable, WordLists } from './phrases';
import type { PromiseCue } from './promise-cues';

export const ENGLISH_PROMISE_LISTS: WordLists = {
  we: 'i we',
  will: 'will shall',
  adv: 'also then definitely certainly gladly happily just now still personally probably again both try and to first quickly obviously all , do my our best',
  /** Gets in touch again. */
  back: `call ring phone email text message write reply respond answer revert report update confirm ping advise circle inform notify
    bell buzz holler whatsapp dm facetime recontact`,
  do: `@back send mail forward share deliver ship post drop pop courier upload submit file issue pay
    transfer wire refund credit invoice circulate book arrange organise organize schedule prepare draft
    put pull look find ask speak talk chase fix finish complete finalise finalize review revise rework
    rewrite read sort introduce connect order reserve provide supply give show add swap replace return
    collect pick start begin shoot whip work run pass hand make build repair install raise cancel change
    remove create set settle dig print resend redo measure cost price quote amend correct handle process
    escalate authorise authorize approve lodge register release dispatch refer assign compile collate frame edit
    proofread investigate upgrade renew reissue reschedule rebook resubmit retrieve source cover reimburse
    waive apply extend reinstate swing nip
    get bring let do turn follow check test translate proof type scan sign load clean paint`,
  sending: `sending calling ringing emailing dropping posting delivering getting paying shipping putting coming
    bringing forwarding transferring popping finishing`,
  soon: 'tomorrow today tonight monday tuesday wednesday thursday friday shortly soon separately this next by on in at first later within before',
};

export const ENGLISH_PROMISES: Partial<PhraseTable<PromiseCue>> = {
  contact: `
    @we @will (@adv) get|come|be straight|right back|onto|on
    @we am|are ... and @will (@adv) @back
    you (@will) should|shall (@adv) hear from|back
    you can|may expect to hear
    ill (@adv) (@adv) @back
    ill (@adv) (@adv) get|come|let|be|give|keep|drop back|you|in|u
    (my|our) plan|aim|intention|hope is to (@adv) @back
    can|could expect a .. call|reply|answer|note from me|us
    @we @will (@adv) (@adv) (@adv) @back
    @we @will (@adv) (@adv) (@adv) get|come|circle|revert|report back
    @we @will (@adv) (@adv) be in touch
    @we @will (@adv) (@adv) be back|calling|ringing|writing to|with|in|you
    @we @will (@adv) (@adv) check|touch|catch in|base|back|up
    @we @will (@adv) (@adv) follow|reach up|out
    @we @will (@adv) (@adv) let you|him|them|everyone|all know
    @we @will (@adv) (@adv) give|drop|shoot|send you a (quick) call|ring|shout|bell|buzz|line|note|update|message|text
    @we @will (@adv) keep you posted|updated|informed
    @we @will (@adv) have .. answer|news|update|figure|verdict|decision
    @we am|are going to (@adv) @back
    @we @will|can ... and|then (then) (@we) (will) @back
    @we @will|can ... and|then (then) (@we) (will) get|come|let|be back|you|in
    let me|us ... and (@we) (will) (then) @back
    let me|us ... and (@we) (will) (then) get|come|let back|you
    until|till ... and @we will have|get|come|let|call|give
    ^^ will (@adv) @back
    ^^ will (@adv) get|come|be|let|keep back|in|you
    you will hear
    expect a call|word|answer|update|reply
  `,
  deed: `
    @we @will (@adv) (@adv) leave|take|bring|buy|grab your|you|it|them|the|a
    @we am|are|have ... and @will (@adv) @do
    @we anticipate|expect|envisage|aim|plan (on) @sending|having|finishing|completing
    ill (@adv) (@adv) @do
    ill have .. to|for|with|over|on|ready|done|back|by|out|it
    ^^ will (@adv) have .. to|for|with|over|on|ready|done|back|by|out
    my|our plan|aim|intention|goal is to (@adv) @do
    ^ that 's|is a promise
    promise|pinky $
    @we @will (@adv) (@adv) (@adv) @do
    @we @will (@adv) have .. to|for|with|over|on|ready|done|back|by|out you|your|ready|done|@soon|back|over|to
    @we @will (@adv) have it|that|this|them|everything|your|something
    @we @will (@adv) come and
    @we @will (@adv) take care|it|this|that of|up|over
    @we @will (@adv) make|see sure|to|that
    @we @will (@adv) be @sending
    @we am|are going|planning|aiming to (@adv) @do
    @we should (@adv) be able to @do
    @we should (@adv) have|get|send ... to|for|with|by|over you
    @we plan|aim|intend|expect|promise|undertake|guarantee to @do|have
    @we @will ... and|then (then) (@we) (will) @do
    @we am|are|have ... and will (@adv) @do
    let me|us ... and @we will @do
    ^^ will (@adv) @do
    you @will (@adv) have|get|receive|find
    you can expect
    expect it|them|the|my|our ... by|from|@soon
    will follow
    follows|follow @soon
    to follow
    leave it|that|this with me|us
    will do by|@soon
    i promise
  `,
  ours: `
    dr|mr|mrs|ms|miss|prof|professor|sister _ @will (@adv) (@adv) @back
    the|our|my|dr vet|doctor|nurse|manager|director|team|office|receptionist|secretary|partner|solicitor|boss|chef|owner|accountant|engineer|technician|head|surgeon|principal|photographer|consultant|surveyor @will (@adv) (@adv) @back|send|email|give
    our|my _ @will (@adv) (@adv) @do
    our|my _ _ @will (@adv) (@adv) @do
    our|my _ is|are going to (@adv) @do
    our|my _ _ is|are going to (@adv) @do
    someone|somebody|one (else) (of|from|on|in|at) (us|my|our|the) (team|office|side|end|workshop|desk|department|crew|lads|girls|guys|engineers|colleagues) @will (@adv) @do
    someone|somebody @will (@adv) @back
    a|the|one colleague|teammate (of) (mine) @will (@adv) @do
  `,
  present: `
    @we am|are @sending
    @we am|are *ing you|your|it|them|over|this
  `,
  unnamed: `
    @we @will (@adv) _
  `,
  arrives: `
    @we can (@adv) get|have|send|deliver ... to|with|for|over|ready|done you|your|on|by|to
    @will have my|our _
    will|should be .. with|in|on you|your
    will|should be (back) ready|done|finished|sent|complete|up|over
    goes|go|going out|off|over .. to|by
    ^ it|this|that|they|these|the (_) (_) goes|go|going out|off|over (_) (_) @soon
    coming your way
  `,
  when: `
    @soon
  `,
  'if-you-like': `
    if anyone|anybody|someone|any ... let me|us know
    if you
    if @we do|hear|have not|nothing|no
    if that|it|this (would|is) helps|help|suits|works|useful|easier|helpful
    if needed|necessary|required|useful|helpful|so|anything|ever
    say the word
    let me know and
    give me|us the nod|go|green|word
    do|would you like|want|rather|prefer
    shall|should|can|may|could @we
    want me to
    happy|glad to
    unless you
    whenever you
    anything changes
  `,
  'awaits-yes': `
    tell|show|send|drop|name me|us|it ... and|then|, @we (@adv) @will|can
    tell me|us and|then (@we) @will
    let me|us know ... and|then|, @we (@adv) @will|can
    just|simply|only say|reply|answer|ask|shout|call|ring|write|choose|pick ... and|then @we (@adv) @will|can
    ^ say|reply|answer|ask|shout|choose|pick|confirm|pay|order|sign ... and|then @we (@adv) @will|can
    give|get me|us the|a|your nod|go|word|green|yes|ok|signal ... and|then @we (@adv) @will|can
    (a) word|nod|yes|shout from you and|, @we @will|can
    say|give the word and
  `,
  'this-mail': `
    @we am|are writing|contacting about|to|because|regarding|on|with|in|as|for
  `,
  past: `
    was|were|been going|planning|meaning|hoping to
    meant|intended|wanted|hoped to
    @we would
    had|wish @we
    you|he|she|they (had|all|also) said|promised|told|mentioned|agreed
    you were going
  `,
  refusal: `
    can|could|will|would|do|am|are|may|might not
    never
    no promises
  `,
  idle: `
    @will (@adv) be|see|assume|admit|say|think|need|miss|know|wait|understand|hope|love|like|remember|meet|stop|enjoy|want|join|attend|go|stay|leave|pass|never|not|keep|continue|close|live|accept|agree|appreciate|welcome|consider|treat|take|come|buy|finally (honest|straight|frank|brief|the|it|a|you|that|on|by|to|in|at|there|out|away|off)
  `,
  stop: `
    @will leave it there|at|here|that|for|behind
    @will leave you to|in|alone|be|with|all|both
    @will have cake|tea|breakfast|drinks|pizza|beers|party|break|a|the (good|great|nice|lovely) cake|tea|breakfast|drinks|time|party|break|look|think|baby
    @will take it (that) (as|from|easy|on|you|the|this|there|your|silence)
    @will take the|a train|bus|car|day|week|week-off|break|flight|tube|blame|hint|opportunity|liberty|rest
    @will (be) wear|wearing
    @will be honest|straight|frank|brief
    @we am|are hoping|meeting|seeing|expecting|looking|thinking|inviting|asking|having|holding|keeping|attaching|enclosing|enjoying|loving|waiting|missing|using|doing|telling|assuming
    @sending .. herewith|attached|now|here
    @will have to|some|lunch|dinner|fun|coffee
    @will go with|for|ahead
    @will put up|it down
    @will start by|off|with
    @will look forward|after
    @will get going|some|home|there|out|used|off|over
    @will run out|late
    @will work out|around
    @will add that|just
    @will make it|do
    @will pass on this
    @will pop|drop by|in
    @will let you two|both|get|go|be|off
    @will give it|up|him|her|them a|some|to
    @will do without|fine|my|anything
    @will call it
    @will bring the|my|a|some|coffee|cake
    @will sign off
    @will find (a|it|him) way|here|in|at
    you @will find
    @will check out
    @will hand over|out
  `,
  third: `
    the insurer|insurers|bank|council|court @will
    haulier|hauler|freight|dhl|ups|fedex|dpd|hermes|usps|hearing|meeting|court|judge|session|class|training|rehearsal|workshop|ceremony @will
    haulier|hauler|dhl|ups|fedex|dpd|they|supplier tells|tell|reckons|reckon|assures (me|us)
    hearing|court|judge|session|class|training|rehearsal|ceremony
    he|she|bank|carrier says|say|said
    carrier|courier|driver|bank|plumber|electrician|insurer|landlord|council|lender|agent|postman|warehouse|supplier|manufacturer|he|she @will
  `,
};
