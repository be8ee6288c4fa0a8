import type { AskCue } from './ask-cues';
import type { PhraseTable, WordLists } from './phrases';

export const ENGLISH_ASK_LISTS: WordLists = {
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow tonight',
  we: 'i we',
  me: 'me us',
  aux: 'can could would will do did does is are was were has have',
  still: 'still also just really only urgently will would do may currently',
  good: 'great good helpful lovely useful ideal brilliant wonderful appreciated grateful perfect fine nice best handy',
  wow: `gorgeous beautiful lovely amazing great wonderful brilliant stunning magnificent perfect fantastic
    incredible mad crazy funny cute marvellous superb cool sweet adorable glorious magic clever lucky smart`,
  /** What one asks after out of politeness. */
  family:
    'family kids children baby wife husband mum mom dad mother father hip knee back leg arm shoulder foot head dog cat weather garden life business world holiday week weekend day',
  /** What a reader does to answer. After "please" they are seldom anything else. */
  task: `send resend confirm advise reply respond answer review approve sign countersign initial return
    complete fill forward share provide supply submit upload choose pick select decide indicate specify
    clarify explain book grab schedule arrange rsvp vote acknowledge verify amend mark get drop shoot
    check look read update fix correct add remove change help release authorise authorize issue
    nominate recommend double copy scan hold sort pop tick state settle tell let give`,
  harsh: 'honest brutal harsh gentle merciless ruthless blunt frank critical kind nice',
  answer: `reply response answer answers feedback comments comment thoughts decision confirmation view views
    input instructions approval go-ahead signature verdict steer reaction preference preferences
    availability choice choices acceptance opinion blessing edits corrections consent`,
  question: 'question questions queries query concerns problems issues doubts',
  /** Sent to be judged. */
  proposal: `proposal proposals quote quotes quotation quotations estimate estimates bid draft drafts mockup
    mockups mock markup redline redlines proof proofs counteroffer pricing concepts sketches layout layouts
    wireframes storyboard visuals renders artwork designs offer options shortlist outline`,
  /** Sent to be signed, unless said to be signed. */
  contract: 'contract agreement lease nda addendum amendment sow',
  sent: 'attached enclosed here find sending sharing prepared drafted below enclose attach together',
};

export const ENGLISH_ASKS: Partial<PhraseTable<AskCue>> = {
  question: `
    does|do|did|is|are|can|will|would the|you|it|that|they|this|we|i|your ... or is|are|does|do|will|would|should|just|not|no
    ^^ how|when|where|why|who do|does|did|can|should|will|would|could|is|are someone|somebody|anyone|anybody|he|she|people|everyone
    ^^ when|what time .. come|start|finish|arrive|deliver|ready|open $
    ^^ how much|many .. you|u want|charge|need|ask|take
    ^^ how much for|is|to|would
    two|three|couple|few|one|some (of) things|points|bits|details|thing|point (that) (@we) (could|can|did|do|am|are|was|were) (not) find|see|clear|sure|missing|unclear|understand|follow
    @we am|are (a) (bit|little|still) unclear|confused|lost|unsure (on|about|as) _
    when|where|how can|could|should|shall i|we|you
    do not know|remember|recall|understand (is) who|where|whether|which|if|when
    is who|where|whether|which has|holds|is|to|should|will
    ^^ what time|day|date _
    can not tell ... whether|if|what|which|how|where
    is it ok|possible|too if|to|late|for
    not (quite) sure|clear (from|about) (the) where|whether|if|how|what|which|who|when|plan
    could|can not find|see|tell|work (out|in|on) (your|the|my) where|whether|how|what|which|anything|form
    @we (have|had) no idea what|how|whether|if|which|when
    ^^ @aux you|i|we|they|he|she|it|the|this|that|there|your|anyone
    ^^ should|shall|may we|i
    ^^ how|when|where|why|who do|does|did|can|should|will|would|about|is|are the|you|we|i|it|your|they|this|that
    ^^ how much|many|long|soon|far .. would|do|does|is|are|will|did|can|should
    ^^ what|which time|day|date|one|size|address|option is|are|do|did|would|should|works|suits
    ^^ what is|are|do|did|would|should the|your|you|we
    ^^ any news|update|word|joy|progress|thoughts|luck|idea|movement|chance|decision|interest
    ^^ fancy|still|free a|with|on|for|ok|good|free
    ^^ ok if
    wonder|wondering|wondered if|whether|what|when|how|where|about
    what do you think
  `,
  request: `
    anyone|anybody|everyone|everybody|whoever ... has|have|needs|need|must|should (to) give|send|tell|let|get|show|bring|hand|email|reply|message
    has|have|needs|need to give|tell|let @me
    @we (am|are|have) seek|seeking|request|requesting|sought (your|the|their) (_) ('s) consent|approval|permission|agreement|views|instructions|confirmation|authority
    am|is|are (very|most) anxious|keen|eager|hoping to see|have|receive|get|read
    is|are|keeps|started|s dripping|leaking|tripping|squeaking|jamming|cutting|beeping (out) again
    still under|in guarantee|garuntee|warranty|gaurantee
    asked|asking|asks for|us ... from everyone|all|each|both|you by|before
    best and final
    hate|shame|pity for|if you to|were miss|lose|lost|missed out|it|this
    you (will|would) (also|then) need|have|must to provide|submit|supply|complete|return|forward|upload|sign
    volunteers|helpers|drivers|hands (still) (urgently) (needed|wanted)
    @we (are) (still) need|looking|short # volunteers|helpers|drivers|people|pairs|more
    is|remains|are incomplete
    and|, would|should (very) (much) like|love to _
    love (it) if
    speak now
    whoever|anyone|anybody has|wants|would ... let|tell|speak|shout|reply|write
    if each|everyone|everybody|someone (of) (you|us) took|take|could|would|chose|brought
    can|could not (seem) (to) open|access|log|download|view
    believe|think|may|must @we (have) left|lost|forgot
    as soon as possible
    earliest you can
    soonest|quickest you can
    blink|wave|nod if|twice
    like|want to make an|a appointment|booking|reservation|complaint
    minutes .. is|are all
    must|got|have to know ... by|who|whether|if|how|before
    must|need know ... by|who|whether|how
    names|numbers|replies|answers|orders|bookings|votes (to) (me) by|before|in|please
    choose|pick|decide between
    you choose|decide|pick
    (the) choice|decision|call is|'s yours
    put your name down
    hope it is|'s|you (all) right|ok|alright|fine|do if|not
    if that is|'s ok|okay|alright|fine|all
    with your permission|leave|blessing
    would not ask if
    need a|some hand|help with|moving|to|on|getting|from
    meaning|meant to ask
    hoping you might|could|would|can
    not (quite|entirely|yet) clear|obvious (to) (me) who|what|which|whether|if|how|when|where
    could not (quite) work|see|tell|find|make (out) if|whether|who|what|how|when
    what @we can not see|tell|find
    you did not|never say|mention|tell|specify|give
    you|and forgot to mention|say|tell|give|sign|attach
    puzzled|confused|baffled|surprised by|about
    does|do not match|tally|add
    there is|seems|appears (to) (be) a|an|some (small) mistake|error|charge|problem|discrepancy|mix
    @we have (got) a leak|problem|fault
    my|our _ has|have packed|died|broken|stopped|failed
    would|should like a|my price|quote|quotation|refund|money|word
    of interest
    chance|opportunity to introduce
    someone|anyone|somebody on|in your team|company|office @we|who
    save you a|an|up|at|about|some
    compare notes
    need|needs|want|wants|wanted the|it|this|them|your|real|final|its ... by|before|tonight|tomorrow|today
    need|needs|want|wants the|it|this|them|your|its ... for|on the|@day
    by replying
    reply|replying to all
    hands up
    ^ pop|scan|drop|stick|fire it|me|us|them|your|one
    without your signature|initials|approval|ok|eyes
    @we would|should (really|very|also|just) (much) like|love to _
    if you can|could|will|would do|accept|meet|manage|go|stretch (to) #
    feel|sleep|rest|be better|easier|happier if
    first come
    please|kindly (also|just|then|both|each|all|do|now) *
    glad|grateful|thankful of|for your|confirmation|any|an|a
    honoured|honored|thrilled|delighted|flattered|grateful|obliged if you
    could do with|use an|a|your|some
    happy|ready|willing to go|start|proceed ... if|soon|once|when
    if|once|when|soon .. works|suits|happy|okay|agree|agreed|acceptable|fine (for|with|by) (you) (,) @we will|can
    would|will (really) help to|if
    would|will be (a) (great|big|real|huge) @good|help if|to
    signatures|signature|initials needed|required
    needs|need your
    for you to fill|sign|check|look|review|approve|complete|decide|choose|see
    they|printer|printers|client|chef|team|bank|lender need|needs|want|wants the|it|this|them|your|real|final ... by|tonight|today|tomorrow|before|now
    @we (@still) require _
    @we would|want|wish|need|like (like) to book|order|reserve|return|cancel|make|hire|rent|buy|change|move|schedule|arrange|enquire|exchange|renew|register|enrol|apply|place
    am|are|be|would (very) interested in *ing|your|the|a
    @we am|are looking for a|an|someone|some|somebody|quotes
    application|cv|resume (is) attached|enclosed
    attached|enclosed|find .. my application|cv|resume
    about|for|regarding the|your vacancy
    leave the|this|that|it .. with|to you
    question|questions|queries for you|below|in
    you (..) fitted|installed|delivered|sent|supplied ... is|are|was|does leaking|broken|damaged|wrong|missing|faulty|not
    ^^ need|needs|require (the|a|it|them|your|this|that) ... by|before|from|for|to
    ^^ need|require the|your|a
    needs (the|a|real|final|exact) (final|real|exact) _ by|before|from
    am|are after one|a|two|your|the
    ^ sign both|and|here|where|all
    ^ take the weekend|time
    ^ take your|some time
    think (it|about) over|it
    sleep on|over it
    mull|talk it over
    please|kindly (also|just|then|both|each|do) @task
    please|kindly call|ring|phone|text|write|come|get (back|to) @me
    please|kindly have|take|put|make|keep a|me|us|sure
    please $
    ^ send|resend|forward|shoot|email|bring|return|pass|help|get @me
    ^ send|resend|forward|shoot|email|return (it|them|one) over|back|to|by|before
    ^ confirm|reply|respond|rsvp|advise
    ^ fill in|out
    ^ send|share|pick|choose|select|fill|sign|initial|complete|return|approve|upload one|a|your|whichever|the|any|and
    ^ give @me your|the|yes|@answer
    ^ have|take a (quick|proper|good) look|read at|over|through|and|,|when|before|in|$
    ^ see|say what|yes|when|if you
    ^ check and|that|whether|the|with
    could|can|would you|someone .. @task|put|make|take|have|bring|call|meet|join|spare
    hoping|hope|wondering|appreciate|love|grateful|@good (it) (if) you could|can|would|might
    if you could
    when|whenever|once you have|get a|the moment|chance|minute|second .. @task
    @we (@still) (@still) need|require|want you|your|confirmation|approval|an|both|those|this|it|them|two|three|from|one|sign
    @we (@still) (@still) need|require|want to know|hear|have|see|receive
    @we (@still) (@still) need|require the|a ... from|by|before|back
    @we (@still) (@still) need|require the|a .. yes|no|po|copy|number|name|list|deposit|photo|scan|call|decision|answer|signature|details
    need|needed|needs|required|want|asking|asked from|of|your you|side|@answer|input
    all|what|things|thing @we need|require
    each|everyone|everybody|you (of) (you) (will) need|needs|have to @task
    would|will be (really|very) @good if|to|for you|we|have|know|get|hear|see|your
    grateful|obliged|appreciated for|if your|you|a|any
    @we would (really|very|much|greatly|also) appreciate|love|like|value|welcome (it|to) (if|to) (hear|know|get|have|see) your|you|what|how|when|whether|if
    @we would (really|very|much|greatly|also) appreciate|love|like|value|welcome a|an|some|any (quick|honest|prompt|early) @answer|word|update|line|hand|quote|note|help|reference|testimonial
    to ask|request|enquire|inquire|find|see|check (you|out) if|whether|for|about|a|how|when|what
    keen|curious|interested|love|like|want|glad (to) (know|hear|see) your|what|how|whether|if|when|which|who|where
    would|do you mind
    any chance
    can|could|may @we (please|just|also|possibly) have|get|ask|trouble|borrow|book|see|check
    favour|favor to|of
    ask|do|beg|asking you|me|us (for) a|one (small|big|quick) favour|favor
    @we have|had (just|got) one|a|another|two|three|some (quick|small|last|final|further|more) question|questions
    question for you
    thanks|thank|grateful|appreciated ... in advance
    asap
    grab|book|pick a|your slot|time|place|seat|date
    back to me|us by|before|today|tomorrow|this|when
  `,
  tell: `
    if that|this|it|any sounds|looks|seems|feels interesting|good|useful|appealing|like|right|ok|of
    when|whenever|wherever (it) suits (you) (best)
    when|whenever is (most) convenient
    ^ say|speak|shout now|up|soon if|or
    if you fancied|fancy|felt|feel|wanted|were|cared
    shout|come|back with any|your
    closer to what you
    let @me know|have
    get|come|revert|report back to @me
    call|ring|phone|text|message|email|whatsapp @me
    give|drop @me a (quick) call|ring|shout|buzz|bell|line|note|text|email
    tell @me
    shout if|when
    write back
    just say|shout|holler|reply
    ^ say if|so|when|which|the
    if it is a go
    if you are happy|keen|interested|ok (with|to)  _
  `,
  'yes-or-no': `
    one word will|is
    even a no
    yes or|/ (a) no
    one word|line reply|answer
    in or out
    thumbs up or
    simple|quick|straight|plain|clear yes|no
    a|your|quick thumbs up
  `,
  problem: `
    can|could not get|log|sign in|into|on|onto|through|past
    there is|are|was no|not (any|a) _ (version|file|page|copy|attachment|signature|date|logo|one) in|on|with|attached|there|anywhere
    says|said|saying|asks|asking @we|me|for (do|need|have) (not|a|need) (have) permission|password|login|access|code|authorised|authorized
    does|do|did|will|would not open|load|work|start|turn|switch|fit|print|scan|connect|add|charge|close|shut
    is|are|was|were (still) not in|included|attached|working|right|there|the
    wrong|broken|damaged|cracked|faulty|corrupt|corrupted|blurry|chipped|scratched
    is|are|was|were missing|short|leaking|stuck|dead|down
    has|have stopped|gone|packed working|off|up|down
    @we only got|have|received|see one|two|three|half|part|the
    @we (have) never got|received|heard|had
  `,
  blocked: `
    ^ without it|them|those|these|that|this|both|either
    can|will|not ... until|unless ... approved|approve|approves|signed|sign|signs|confirmed|confirm|agreed|agree|paid|pay|accepted|accept
    can|could|will not ... ... without|unless|until
    loose ends
    and @we can close|finish|send|file|start|go|get|move
    without your|the|their ... say|permission|blessing|consent|agreement
    's|your|couple say so
    outstanding from|are|is|:
    everything|complete|all except|apart|bar|but|save for|from|your|the
    gap in
    short of|by one|two|three|a|your
    without a|your|the date|signature|stamp|name
    half|page|form|field|section|box|line is|are|came|left (still) (back) blank|empty|unsigned|undated|missing
    not come|came through
    nothing from you|your
    only|still|just lack
    can|will|do|does|must|is|are|need not ... until|till|before|unless @we|you|your|somebody|someone|it
    nobody|no-one|noone ... but|except you
    cannot|not go out|ahead without
    hangs|hinges|rests on
    so we wait
    so|and we are waiting
    we are waiting $
    sit|sitting tight
    on standby
    once|when|soon|until @we have|get (your|a|the) ok|okay|go|nod|answer|signature|deposit|payment|yes
    once|when|as you say
    stuck|lost without|until
    leaves (the|a) question|matter|choice
    still (have|need) to settle|decide|agree|choose ... who|what|whether|which|how
    ball 's|is in
    (can|will|could|would|do) not ... until|till|unless|without|before|till ... signed|sign|signs|approved|approves|confirmed|confirms|received|agreed|paid
    without ... (they|we|i|it) can|will|could|would not
    the sooner
    that|which decides|determines|affects where|what|how|whether|if|the
    can not|only ... until|without|till|unless|before @we|you|your|that|those|it|both|the|this|a|them|these
    unable to ... until|without|till|unless @we|you|your|that|those|it|both|the|this|a|them
    will not ... until|without|till @we|you|your|a
    until @we have|get|receive|hear
    until you have|send|sign|confirm|let|tell
    until|when|once your
    hold|holding|holds|held it|us|me|things|everything up
    waiting|stuck on|for you|your
    waiting on|for (the|a) green|go|word|signature|answer|po|order|deposit
    on hold
    still|only|just missing|outstanding|need|needs|owe|lacking|short
    missing is|are|your|from|the|a
    pending your|from|receipt|confirmation|approval
    only|last thing|item|piece|bit left|missing|outstanding|pending
    depends|hinges on your|you|what|whether|which
    subject to your
    once|when|soon (as) you (have|are) confirm|approve|sign|send|decide|pay|return|ok|signed|happy|confirmed|sent|returned|decided
    needs|need to be signed|back|returned|approved|confirmed
    over to you
    ball is in|now
    your move|turn|call|hands
    up to you
  `,
  chase: `
    @we am|are|have (been) still (been) waiting|missing|lacking
    never settled|agreed|decided|fixed|finalised|confirmed|got
    if @we remember|recall (rightly|correctly)
    if memory serves
    weeks|days|months|while|ages since @we|you|our|the
    radio silence
    not .. a peep|word
    in the dark
    popping|pushing|bringing|moving|nudging this (back) (to|up)
    snowed|swamped|busy|hectic|flat ... but
    deadline|clock|date|time (is) creeping|ticking|looming|approaching|running
    you were going|supposed|meant|hoping|planning|waiting to|for
    last (time) we spoke|talked|met
    getting nervous|worried|anxious|concerned
    gone|went astray|missing
    still|yet not landed|arrived|here|come|paid|received|in
    sorry to nag|chase|pester|push|keep|hassle
    me again
    about|going to go $
    no sign of
    nothing has (yet) reached|arrived|come
    has|have not (yet) reached|arrived|landed|come|turned|shown
    @we (still) do not have the|your|a|any
    coming|come|getting|get back to you on|about|regarding
    you|team|side|office|they (were|was) going to say|tell|let|send|check|come|get
    have|has|had not (yet) .. heard|received|had
    following|follow up on|about|with|re|regarding my|the|this|that|whether|below|last|it
    just|quickly|wanted following|follow|to (to) up|follow
    following up $
    bumping|bump|resurfacing this|it|my
    circling|looping back
    ^ just checking|check
    @we am|are|wanted (just) (to) checking|check in|back|if|whether
    touching base
    gentle|friendly|quick|kind|little|small|second|third|final reminder|nudge|prod|chaser
    a|the reminder that
    chasing|chase you|up|this|my
    chasing|chase the|an|our invoice|payment|quote|order|form|signature|balance
    second|third time @we|of
    have not|yet .. heard|seen|received|had (back|from|a|your|anything) from|your|back|anything|a|@answer
    did not|never hear|get|receive|heard|got back|a|an|your|anything
    still|yet not heard|seen|had|received
    slipped|slip by|past|through|down
    case you|it|this missed|did|got
    got lost|buried
    not sure if|whether you|it|this|my
    where we|things|this stand|stands
    where things are
    had a|the|any chance|time|moment|look|luck to|on|with|yet|at
    slot|option|link|window|place .. lapses|lapse|expires|expire|closes|close
    circling|asking it|for|about|after them|it
  `,
  await: `
    forward to your|receiving|hearing|yours
    await|awaiting your|a|further|instructions|news
    hear|hearing (back) from you
    hoping|hope for|you can|will|a|agree
    at your earliest
    @answer (are) (very|most) welcome|appreciated
    welcome your
    by return
  `,
  overdue: `
    payments|payment|rent|account (is|are|now) (now) (seriously|well|badly) behind
    cheque|check|payment ... bounced
    still to come
    slipped through
    payable on|by|last
    see it|this|them cleared|settled|paid
    invoice|invoices outstanding|unpaid
    balance of #|£
    months|weeks old|outstanding
    overdue|unpaid|arrears
    past due
    days|weeks|months|week|month over|late
    remains|still|is|are|balance outstanding
    outstanding balance|invoice|invoices|payment|amount|sum
    not .. seen|received|had|got|come (the|your|a|any|our) payment|transfer|funds|money|remittance
    payment (was|is) (due) not|overdue
    payment was due
    was|fell due on|last|in|two|three
  `,
  invitation: `
    if you came|come|could|joined
    seat|place|room|bed|spot|ticket for you
    you are on the list|guest
    come if you
    people over
    thrilled|delighted|honoured|honored|lovely|glad|great to have you
    you ... are invited
    you .. are invited
    you are (both|all|warmly|cordially|very) invited
    would love to|for|you have|see|you .. join|come|there
    like|love|want|wanted|delighted to invite
    inviting you
    invite you
    join us|me (for|on|at|in) _
    hope you (both|all) can|will make|join|come
    rsvp
    come along
    come to|for dinner|lunch|drinks|a|the|our|supper
  `,
  meeting: `
    @day (morning|afternoon|at) looks|would|is|sounds good|best|free|fine
    could pop|come|drop|swing over|by|round|in|past
    time for a
    # is|'s (also) free
    if the # does not|suits|works
    over|for a (quick) coffee|lunch|beer|drink|pint|cuppa|bite
    @we can|could|am|are|have (do|make|meet|come|free|around) ... or
    free|available (on) @day
    @day ... suit|suits|work|works (me|us|better|best) (for) best|better|me|us
    suggestion would|is
    suggest|propose|proposing|suggesting we|that|a|meeting|@day|the
    let us meet|talk|speak|grab|set|find|schedule|catch|get|chat
    love|like|keen|happy|glad to meet|show|walk|catch|buy|hop|jump|chat|visit|stop|demo|discuss|talk you|your|on|by|up|with|it
    15|20|30|ten|fifteen|twenty|thirty minutes|mins|minute|min call|chat|conversation|demo|of|on|next|this|to
    spare|grab|take|have|for|need (just) 15|20|30|ten|fifteen|twenty|thirty minutes|mins|minute|min
    worth a
    ^ @day ... or ... @day|#
  `,
  review: `
    ^ be @harsh
    scribble|rip|pull|tear (it) all|apart|on|over
    am|still|are not sure about the|my|this
    can not decide whether|if|between
    tell me where|what|which|if|honestly
    came up with
    yours are|is welcome
    right direction
    what|thing you meant|imagined|imagining|had|wanted|were
    in the margin|margins
    you are|'s the one who
    docusign|hellosign
    signature|initials goes|go (at|on|here)
    wants|needs is your|a
    be gentle|kind
    had a go|stab|crack at
    as harsh|honest|critical|brutal|blunt|rude
    red pen
    with (our|my) comments|changes|edits|markup|amendments
    tracked|track changes
    for (your) review|comments|comment|approval|consideration|feedback|input|signature|thoughts|ok
    ready|here|there|document|contract|forms|form|agreement to sign|review|approve|countersign
    curious what|how
    what you think|make|reckon
    tear it
    be brutal|honest
    before it|this|we|they goes|go|print|publish|send|submit|file
    @answer|changes by|before
  `,
  offer: `
    can|could offer (you) ... at|for|from £|#
    if instructed|booked|ordered|confirmed|accepted|paid|returned|received|agreed by|before|within|this|today
    could|can|might|would manage|stretch|go|do|offer|live|meet|run (to) (with) #|one|two|three|four|five|six|seven|eight|nine|ten ... if
    could|can|might|would manage|stretch|offer (to) (with) #
    manage|offer|stretch|go|do (to) one|two|three|four|five|six|seven|eight|nine|ten thousand|grand|hundred|fifty
    sent|send you ... @proposal
    draft _ attached|below|enclosed
    pleased|delighted|happy|glad to renew|extend|continue|offer
    first choice
    commit|sign|book ... @we can|will|could knock|take|drop|throw
    grand|hundred for|all|the
    @we would|will (have) (to) ask|charge|want|take|say|need|do (it) (for) (about|around) #
    @we charge #
    # a|an|per|each hour|head|day|person|visit|week|month|night|pop|page
    cash on
    call it an|a|even|#
    cheapest|lowest|most|best @we can
    knock off|# off|#
    match that|it|this
    costs|prices|rates|fees are (set) (out) on|in|below|attached|as
    total to #
    looking at (about|around) #
    is|'s yours
    engage|hire|employ you
    want you on|in|with
    yours if
    is yours
    one or the other
    it|that|this would be (about|around|roughly) #
    it|that|this will be (about|around|roughly) £
    rates|prices|fees|tariff .. attached|enclosed|below
    @sent ... rates|fees|tariff
    our tender|bid
    happy|glad|delighted|like to take|have you
    @we can|could hold|keep|save ... until|till|for
    price|total : #|£
    as far as @we can
    @we can (go|do|stretch|offer) (to) #
    # all in
    # plus|including|inc|ex|excluding|incl vat
    could|can (be) (start|begin|live|up) on|in|from|next|within
    keep|hold|save|holding (it|one|the|a|that|this) (_) for you|her|him|them ... until|till|unless
    attached|enclosed|here|below ... article|piece|chapter|manuscript|script|essay|story|blurb|words|text
    script|mockup|chapter|article|manuscript .. below|attached|folder|drive
    copy|text|blurb|article|chapter|piece is below|attached|here
    in the (pdf|deck|link|folder) below
    @sent .. is|are ... @proposal
    @sent ... @proposal
    @proposal .. is|are attached|enclosed|below|here|ready
    @proposal attached|enclosed|below
    @sent ... @contract
    first|rough|second|working cut|version|draft|pass|stab
    counter offer|proposal
    @we have (now|also) priced|costed|quoted|drafted|revised|reworked
    price|prices|quote|offer|figure|rate|quotation|estimate|terms|fee .. hold|holds|held|valid|good|expires|lapses|lapse|expire|guaranteed
    valid|holds until|till|through|for
    @we can|could (@still) do|offer|go|get|stretch|drop|meet|come .. for|to|at|low (as) #
    best|lowest @we can
    is|'s our|my|the floor|limit|bottom|best
    my|our fee|rate|price|quote|charge|offer .. is|would|comes
    comes|works|come|total (out) to|at|of|is #
    to offer|extend you|an|the|a
    offer letter|of
    two|three|several options|routes|packages|ways
    pencilled|penciled|holding|held|reserved|reserve .. in|you|week|weeks|date|dates|slot
    @we propose|recommend
  `,
  'ask-title': `
    ^^ help|question|questions|query|problem|issue|stuck|urgent|request|favour|favor|enquiry|inquiry|complaint
  `,
  'offer-title': `
    ^^ (your|our|my|revised|new|final|updated|draft) @proposal
    ^ @proposal
  `,
  ultimatum: `
    failing which|this|that
    ^ otherwise @we will|must|shall|may have|be|lose|need|cancel|release|give|offer
    ^ otherwise the|it|they|your .. goes|go|lapses|lapse|expires|closes
    if|unless ... not receive|received|have payment|your|the|a ... @we will|shall|must|have
    goes|go|passes|offered to the next|someone|another
    or @we lose|will
    have|need|going to release|cancel|offer|give|let|escalate ... go|else|dates|slot|date|booking|order|it|them|next
  `,
  'no-reply': `
    no (further|more|additional|other) work|action|steps|step|input (is|are) required|needed|necessary|expected
    you (do) not need|have to do anything
    need not|hardly write|reply|respond|answer|call|do
    not expect|expecting (to) hear|reply|answer|response|you
    no|nothing .. needed|required|necessary|expected (from|of|on) you|your
    no need|reason (for|to) (you|to) (to) reply|respond|answer|write|acknowledge|do
    no reply|response|answer|action (is) needed|necessary|required|expected|from
    do|does not need|have|bother|feel|require|expect .. reply|replying|respond|response|answer|answering
    nothing (is|else|more|further) needed|required|blocked|pending|outstanding
    nothing (for) you need|to|have
  `,
  silence: `
    if you do not|prefer|object wish|want|agree|not|to
    stop me before|if|by|now
    if you would rather
    if|unless @we (do) not|hear|have
    unless (@we) (am) hear|told|instructed|otherwise
    unless ... receives|hears
    unless you tell|let|say|object|advise|would|shout|disagree|instruct|prefer
    no|absent|without (any|further) objections|comments|word|news|objection|reply|response
    silence|silent
  `,
  consent: `
    automatically
    by default
    stop me before|if|by|now
    otherwise @we am|are *ing
    otherwise @we will go|carry|crack|press|proceed|file|order|send|book
    unless (@we) (am) hear|told|instructed|otherwise
    unless you tell|let|say|object|advise|would|shout|disagree|instruct|prefer
    hear|receive|heard|received ... go|proceed|file|submit|book|order|print|publish|send|treat|consider|assume|take|pay|sign
    silence .. as|is|means
    deemed|taken|treated|considered|regarded (as|to) (be|have|been) accepted|approved|agreed|final|correct|consent
    objections|comments|objection ... will|go|proceed
    no (need) (to) reply|response|respond (needed|necessary) if|unless
    only (need|have) (to) reply|write|respond|shout|call if
    ahead|proceed unless
  `,
  'assumed-no': `
    take|takes|taking|read|count it|that|this|silence|your|no .. as|mean .. no
    assume|assuming|presume|guess|gather|conclude|understand (that|it|this|the|you) ... not|no|gone|went|wrong|elsewhere|passed|moved|else
    usually|probably|clearly means
    not a|the|interested priority|right|for
  `,
  'break-up': `
    last|final time|message|email|note|mail|letter|attempt from|about|on|@we
    last one from
    stop|leave|quit chasing|emailing|bothering|writing|filling|pestering|you
    not chase|email|write|pester|trouble|bother|contact you
    close|closing|archive (out) your|the|this file|enquiry|inquiry|request|loop|case
    take|taking|remove|removing you off
  `,
  introduction: `
    , meet
    introduce|introducing|connect|connecting you|the to|two|both|with
    introduction|intro :|to|between
    put|putting you (two|both) in touch|contact
  `,
  'steps-out': `
    let|leave you two|both|guys|all|to it|to|take|get|sort|chat|talk|connect
    take it (on) from here
    out of the|your way
    over to you two|both|guys|all
    bowing out
    to bcc
    bow out
  `,
  decline: `
    going|decided|have|need to pass|decline|withdraw
    regret|regretfully|sadly
    decided|chosen|opted|agreed not|against
    decided|chosen|opted|agreed (to) go|stay|stick|keep|continue|postpone|hold
    gone|going|go|went with another|someone|a|the different|else|other|local
    not (going|be|able) (to) (be) (able) (to) proceed|participate|attend|commit|accept|taking
    not (going) (to) (be) go|going|move|moving|take|taking ahead|forward|part|it
    can not take|commit|accept|justify|stretch
    not a (good|right) fit
    no thanks
    on this occasion
    unfortunately @we
    not for us|me
  `,
  newsletter: `
    friends of the
    taken off this|our
    receive this (email|newsletter|letter|bulletin) because
    on this list
    to leave it|this
    this mailing
    unsubscribe|newsletter
    you are receiving|getting this
    opt out
    in this (month|week) ('s) issue|edition|letter|newsletter
    mailing list
  `,
  broadcast: `
    dear|hello|hi customers|subscribers|clients|neighbors|neighbours|members|readers|gardeners|friends|foodies|shoppers|supporters
  `,
  'note-to-self': `
    ^^ reminder|reminders|todo|notes|tasks|memo $
    note|reminder|notes|memo to|for self|myself|me
    to do
    todo
    – me
  `,
  away: `
    @we (will|shall|am|are) (be) out|off|away|travelling|closed|offline of|from|on|until|next
    @we (will|shall|am|are) (be) on (annual|maternity|paternity|parental) leave|holiday|vacation
    office|shop|practice|clinic|we (is|will|are) (be) closed
    in my absence
  `,
  thanks: `
    thanks|thank
    pleasure|delight to|meeting
    enjoyed|loved
  `,
  confirmation: `
    got it
    received|confirmed|done|noted|understood|perfect|agreed|booked|sorted
    confirm|confirming that|your|@day|receipt
    sounds|works good|great|perfect|fine|for
    see you
    forward to it|seeing|meeting|welcoming|working|catching|having
    all set
    will do
    no problem|worries
    problem|mystery|panic|crisis|issue solved|over|sorted|averted|fixed|resolved
  `,
  congratulation: `
    congratulations|congrats|bravo|kudos|gorgeous|stunning|adorable|wow|hurray|hooray
    well done|deserved
    proud of
    happy birthday|anniversary|retirement
    so|very happy|pleased|glad|proud|excited|thrilled for
    @we did it
    deserve|deserves|deserved
    look at this
    what a
  `,
  fyi: `
    fyi
    for your|information information|records|files|reference
    just|letting|let so|you|everyone you|know
    inform|notify|advise you|all|that
    please note|be that|aware|advised
    heads up
    status|weekly update|report|status
  `,
  invoice: `
    invoice|statement .. attached|enclosed
    @sent ... invoice|receipt|statement
    payment terms
  `,
  delivered: `
    as promised|requested|agreed
    here|attached is|are the
    please find
  `,
  boilerplate: `
    any changes|change|problem|trouble|hiccups|snags|worries|niggles ... let|give|just|drop|call|ring|shout
    if you ever _
    if you are|get|feel|become stuck|lost|unsure|confused
    ^^ questions|queries|problems|issues|doubts $|?
    ^^ need anything else
    if the need arises
    any|further|more|other|if|additional|got|have|had (you) (have|any|further|other) (further|other|more) @question
    should you have|need|require|wish|want
    if you (have|need|want|require|get|run) (any|anything|more|help|to|into|me|further) (more|else) anything|@question|help|more|discuss|copies|information
    if anything|something is|looks|comes|changes
    if there is|are anything
    feel free
    hesitate
    anything else
    at your disposal|service
    happy|glad|here|available to|if help|answer|discuss|explain|clarify|you
    you know where
    let @me know if|should you|anything|there|it|any|something have|need|want|run|spot|notice|see|hit|does|@question|is|looks|get
    let @me know if anything|something
    let @me know how it|you|they
    shout if
    call|ring|phone|email|text|write|contact|ask|tell|message|give|drop @me ... if|with you|any|there|anything have|need|@question|get|is|are
    with any|further (further) @question
  `,
  'not-request': `
    i|we|and|hereby confirm (that) i|we|my|our|receipt|attendance
    you (will|would) need to bring|wear|arrive|be|park|have|show|present|allow
    like|love to have *ed|been|seen|come|gone
    let us (just) say|hope|celebrate
    no longer need|want
    if you still need|want
    they|you|he|she|it will need
    not write|call|reply
    you (will|would) need your|a|the|to
    want you to know|have
    call|ring|text|message|write @me if|when you fancy|want|feel|need|like|arrive|get
    love|like to ... but
    turns|turned out
    like|love to thank|congratulate|say|apologise|apologize|inform|let|remind|wish|take|express|welcome|add|but|point|share|tell|assure
    love to but
    not expect ... hear|reply|answer
    payment|payable|transfer ... .. please
    need (a|the) holiday|drink|break
    please|kindly (just|also|then) find|note|see|be|bear|accept|excuse|forgive|ignore|disregard|feel|thank|enjoy|keep|remember|use|park|bring|come|arrive|allow|wait|leave|ring|refer|wear|switch|turn|lock|close|shut|mind|refrain|avoid|treat|rest|consider|make|stop|say|know|pick|collect|visit|contact|speak|write|dial
    please do (not) not|hesitate
    please|kindly take the|a|your|care|note
    please , no
    please|kindly let _ know if|should|how
    please|kindly call|email|contact|ask ... if|should|with
    please|kindly give|send|pass|share my|our|him|her|them
    please|kindly tell|let|help|thank him|her|them|everyone|yourself
    tell _ the|that|how|i
    check|look (in) your|the|our junk|spam|website
    send|give|sending my|our|him|her best|love|regards
    give @me until|till
    give @me a|the|another|some|two|three few|couple|day|days|hour|week|weekend|minute|bit|more|moment
    look|have after|a look after|in|at
    need the|a|some|to weekend|day|time|few|think|sleep|while
    tell @me about|how
  `,
  finished: `
    has|have|was|were (now|already) been|duly renewed|booked|processed|issued|approved
    have|has|already|been paid|settled
    signed|executed|countersigned|final|definitive|finished|completed|accepted|stamped copy|version|report|@contract|files|set|assessment|and|deed|document|documents|artwork|invoice
    copy of the|your|our
    incorporating|reflecting
    closes|concludes|completes our|the|this|my
    you approved|accepted|signed
    for your records|files|information|reference
  `,
  pleasantry: `
    how is|are the|your (_) roses|flowers|dogs|cats|hens|chickens|bees|grandchildren|garden|allotment|puppy|kitten|bump|twins $
    how are|is|have|has you|things|everything|life|everyone|it (been|all|both|doing|keeping|going|getting) $|?|,|on|in|these|after|and|today|this|now|my
    how are|is|have|has you|things|everything|everyone (been|all|both) doing|keeping|going|getting|feeling
    how are|is your|the|that|those .. @family
    how was|were _ $|?
    how was|were your|the .. weekend|holiday|holidays|vacation|trip|christmas|easter|summer|break|wedding|move|honeymoon
    you|all|everything|keeping (all|both|keeping) well|ok|good|busy|warm
    did you have|get|enjoy .. rest|holiday|weekend|break|easter|christmas|time|sun
    hope|trust|hoping you|this|all|the|your
    what is up|new
    good|nice|lovely weekend|holiday|break|trip
    long time
  `,
  rhetorical: `
    how did you know|guess|manage|find
    how do|did|does you|he|she do it|that|this
    who would|could|knew|cares|needs|said|does
    who else|ever
    what are the odds|chances $|?|!
    what more|else could|can|is
    what would|did @we (ever) do
    what is not to
    where does|did|has (all) (the) time|years
    can|could|would you (even) believe|imagine
    how @wow|good|exciting|fast is|was|are|do|did|does that|it|this|the|those|these|he|she|they
    how @wow|good $|?
    how could|did @we (ever) forget|refuse|resist|manage|cope|survive|live
    @aux not it|that|he|she|they|you|this|we (just|look|so|a) (_) @wow|love
    @aux it|that|he|she|they|this not (just|look|so|a) (_) @wow|love
    @wow|long|small|cold|hot|strange|hard (_) (_) (,) @aux not it|that|they|he|she
    what|where would _ be without
    how can|could|shall|do @we ever
    have asked for
    may i say|add
    who does not
    was it really
    why do|does these|things|it|this ... always
    did|have|do you ever see|seen|imagine|dream|known|such
    remember when|how|that|me|us
    guess what
    you know what
    did you know
    is there anything better|nicer
    why not $|?|!
    why did|do @we not
    could it get|be any
    did i|@we not tell|say|mention|promise|warn
    funny|strange|odd how|that
    guess who
    what a|an
    what can @we say
  `,
  exclaims: `
    ^^ @aux|who|how|what|why not|it|that|he|she|they|this|would|@wow
    did|have you see|seen|hear|heard|notice
  `,
  explains: `
    ^ what if my|the|it|there|nobody
    ^ what if it
    ^ do|must|should you|i|we (also) have|need|must to do|bring|worry|reply|pay|register
    ^ how does|do|will this|it|that|the affect|change|impact
    ^ did i|we
    ^ do i regret|mind|care|miss
    ^ how did we|it|they
    ^ was|were it|that|they|we
    ^ where did|does the|it|that
    ^ who should|else
    ^ what about
    ^ what|why|how does|do|is|will|would|did this|that|it|all
    ^ what changes|happens|follows|happened|changed|next|now
    ^ so what|why|how|where
    ^ why now|so|not|then|this|bother|the|pay|wait|settle
    ^ is|does|will|would it|this|that
    ^ the result|upshot|reason|catch|verdict|outcome|answer|downside|difference
    ^ do|must i|we|one have|need to
    ^ who pays|benefits|qualifies
  `,
  explaining: `
    good|great|fair question|questions
    to|answer answer|your you|your|question|questions
    answers below|inline|are
    you asked|wondered
    your question|questions
    let me explain|clarify|take|run
    in turn
    happy to explain
    comes up every
  `,
  answer: `
    ^^ anyway
    ^^ yes|no|nope|yep|yeah|absolutely|definitely $|,|:|–|and|it|we|you|but
    ^^ not yet|really|quite|at|necessarily|much|for|in|exactly|unless|any|if
    ^^ mostly|mainly|basically|essentially|simply|simple|because|hardly|rarely|never|nothing|none|neither|both|roughly|usually|generally|short|only|always|nobody|largely|partly
    ^^ it|that depends|means
    ^^ probably|possibly|perhaps|maybe|yes|no ,
    ^^ the (short|honest|quick|simple) answer|reason|truth
    ^^ in short|most|practice|your
    ^^ of course
    ^^ for one|most|you
    ^^ from|as|about|by #
    ^^ two|three|several things|reasons|ways
    ^^ you can|will|do|may|would|still|pay|get
    ^^ well|turns
  `,
  internal: `
    under|being discussion|discussed
    our side|end|team|own|engineers|developers
    internally
    (still) debating|deciding|undecided|torn|arguing|discussing (whether|if|among|between) _
    among|amongst|between ourselves
    @we are (still|both) debating|discussing|deciding|testing|weighing|arguing|torn
    @we will (both|just|then) decide|pick|choose|settle|sort|resolve|vote
    for us to decide|settle|sort|resolve|answer
    asking|ask|asked ourselves|myself
    is testing|researching
    nothing blocked
  `,
  reported: `
    you|they|he|she|clients|people|everyone|someone|customer|son|daughter|lips (also|then|just|had|always|often|may|might|will|be) ask|asked|asks|wonder|wondered|wondering
    asked the|me|him|her|them|us|yesterday
    you may|might|will be wondering
    everyone 's lips
  `,
  lead: `
    ^^ need|looking|want|tired|thinking|hungry|stuck|worried|got|problems|trouble|sick|planning|curious|confused|bored|ready|fancy|struggling
  `,
  slogan: `
    ^^ call|read|visit|try|see|book|browse|click|follow|shop|ring|come|our|the|any|free|we|download|subscribe
    my door is
  `,
};
