import { phrases, type Wording } from './phrases';

const words = {
  /** "I am currently", "we will", "I'll unfortunately be". */
  I: "(?:i|we) ?(?:'m|'re|'ll be|am|are|will be|shall be|will|'ll)(?: [a-z',-]+){0,4}?",
  mail: '(?:e-?)?mails?|messages?|inbox|mailbox|correspondence|inquiry|enquiry|enquiries|inquiries',
  leave:
    'leave|vacation|holidays?|hols|pto|sabbatical|honeymoon|break|jury (?:duty|service)|secondment|furlough|retreat|maternity|paternity|safari|cruise|tour|trip|travels?|assignment',
  event:
    'conference|congress|convention|trade (?:show|fair|mission)|fair|expo|summit|seminar|workshop|training|retreat|off-?site|symposium|course|forum|festival|kick-?off|exhibition|client (?:meeting|site)|customer (?:meeting|site)|convocation|bootcamp|hackathon|tournament|audit',
  place:
    'offices?|shop|store|showroom|workshop|studio|practice|clinic|company|business|team|school|department|factory|warehouse|desk|we|everything|surgery|agency|firm|plant|museum|gallery|library|restaurant|hotel|site|premises|headquarters|hq|support desk|helpdesk',
  contact:
    'contact|e-?mail|call|reach(?: out to)?|write(?: to)?|ring|phone|speak (?:to|with)|text|ask(?: for)?|dial|message|get in touch with|see|refer to|turn to|try|address|direct|forward|copy|liaise with|knock on|shout (?:to|at|for)|find|bother|pester|grab|ping|whatsapp',
  item: '(?:e-?)?mail|message|request|enquiry|inquiry|query|question|ticket|application|submission|form|correspondence|report|feedback|claim|booking|order|complaint|case|comments?|cv|resume|documents?|details|call|support request|quote request|registration|referral|note|letter|invoice',
} as const;

export const english: Wording = {
  automatic: phrases(
    `
    (?:generated|produced|issued|sent) by (?:our|the|a) (?:system|server|computer|software|machine)
    (?:an?|just an?|quick|little|short) (?:quick |little |short )?(?:auto(?:mated|matic)?) (?:note|reply|response|message|hello|(?:e-?)?mail)
    this (?:message|reply|note|e-?mail) (?:is|goes|was) (?:sent |out )?to (?:everyone|everybody|anyone|all) who (?:writes?|e-?mails?|contacts?)
    a (?:real|living|human|actual) (?:person|human|being)(?: [a-z(), ]{0,30})? (?:will|is going to) (?:read|answer|reply|respond|get|look|be)
    (?:this|the following) (?:is|was) (?:just )?(?:an? )?(?:auto-?(?:mated|matic|generated|matically)?|robo|canned|system)[- ](?:generated )?(?:reply|response|message|(?:e-?)?mail|answer|acknowledge?ment|notification|confirmation|autoresponder|generated)
    (?:message|(?:e-?)?mail|reply|response|acknowledge?ment|confirmation) (?:is|was|has been|being) (?:sent )?(?:auto-?generated|(?:generated|sent|created|issued|produced) automatically|automatically (?:generated|sent|created|issued))
    automatically[- ](?:generated|sent|created) (?:reply|response|message|(?:e-?)?mail|answer|acknowledge?ment|notification)
    (?:you are|you're) (?:receiving|getting|reading) (?:this|an) (?:auto(?:mated|matic)?[- ]?(?:reply|response|message|(?:e-?)?mail)|because (?:i am|i'm) (?:away|out))
    ^\\W{0,6}(?:auto-?reply|auto-?response|automatic (?:reply|response|message)|automated (?:reply|response|message)|out of office (?:message|reply|notice|notification))\\W
    (?:please )?(?:do not|don't) (?:reply|respond|answer)(?: directly)?(?: back)? (?:to|on) this (?:{mail}|address|notification|auto)
    (?:replies|responses|answers) (?:to|sent to) this (?:{mail}|address) (?:are|will|go|cannot|can't)
    this (?:autoresponder|auto-responder|auto-?reply|robot|bot)
    (?:a|the|my|friendly|faithful) (?:autoresponder|auto-responder|robot|bot|little robot) (?:is|speaking|here|answers|sends|writes)
    type your reply above this line
    `,
    words,
  ),
  absent: phrases(
    `
    (?:do not|don't|never) work (?:on )?(?:mon|tues|wednes|thurs|fri)days?|(?:mon|tues|wednes|thurs|fri)days? (?:is|are) my (?:day|days) off|my (?:non-working|day off|working days)|i (?:only )?work (?:part[- ]time|(?:mon|tues|wednes|thurs|fri)days?)
    ^(?:hi[,! ]+|hello[,! ]+)?(?:currently |still |now )?(?:at|attending|visiting) (?:a|an|the|our) {event}
    (?:over|during|for) (?:easter|christmas|the holidays?|thanksgiving|passover|ramadan|eid|diwali|the summer)
    (?:caught|catching|reached|found|missed) (?:me|us) (?:on|at|away|in the middle|out|while)
    (?:it is|it's|we have) (?:half[- ]?term|a (?:public|bank|national|federal) holiday|the (?:summer|easter|christmas|winter|spring|fall|autumn) (?:break|holidays?|recess)|fall break|spring break|thanksgiving)
    (?:office|shop|studio|workshop|depot|school|team|line|inbox|kitchen|forge|kiln|mailboxes|phones|works) (?:is|are|will be|goes|go|stays?|falls?) (?:[a-z]+ ){0,3}?(?:dark|quiet|silent|cold|closed|moving|resting|asleep|empty|unmanned|unattended|on holiday|down)
    (?:we|i) (?:finish|close|shut|stop|down tools|break up|switch off|log off|hang up)(?: [a-z]+)? (?:on|at|for|from|until)
    (?:surgery|operation|recovering|recovery|bereavement|jury|honeymoon|annual leave|maternity|paternity|sabbatical|half term)[!.:]
    {I} (?:out of|away from|absent from|not in|not at|outside(?: of)?|off) (?:the |my |our |this )?(?:office|desk|town|country|city|state|keyboard|computer|studio|shop|clinic|practice|building|{mail}|phones?|work|grid|radar)
    {I} (?:ooo|o\\.o\\.o|offline|unavailable|unreachable|abroad|unplugged|absent|overseas|out and about|afk|incommunicado|indisposed|off-?grid|hibernating)
    {I} away(?: |[,.;:!-]|$)
    {I} (?:out|off)(?: (?:work|duty|sick|ill|shift))?(?:,| -)? (?:until|till|til|from|on|through|thru|for|this|today|tomorrow|all|next|the (?:rest|whole|remainder)|between|and (?:will )?(?:return|back)|attending|travel+ing|enjoying|with (?:the|a|my)|visiting|over)
    {I} on (?:[a-z'-]+ ){0,4}{leave}
    {I} (?:taking|enjoying|having|using) (?:[a-z'-]+ ){0,5}(?:time off|days? off|leave|break|holidays?|vacation|weeks? off|rest|sabbatical|pto)
    {I} (?:(?:be )?travel+ing|trekking|camping|hiking|sailing|skiing|backpacking|cruising|holidaying|vacationing|honeymooning|recovering|convalescing|hospitali[sz]ed|recuperating|moving (?:house|home|office)|in flight|in the air|on a plane|out of reach|out of contact|at sea|at large|off work)
    {I} (?:at|attending|exhibiting at|visiting|speaking at|teaching|running|hosting) (?:[a-z0-9'-]+ ){0,5}{event}
    {I} (?:out|off|away) (?:[a-z]+ing|at|in|on|visiting)(?![a-z])
    {I} in (?:court|surgery|theatre|training|(?:back-to-back )?meetings|back-to-back|the field|transit|hospital|a (?:trial|workshop|training|meeting|seminar|hearing|class)|classes|clinic|session|negotiations)(?: [a-z]+){0,2} (?:all|until|till|for|from|this|today|most|through|and|with|on|between|during|the)
    {I} on (?:farm calls|the road|site|a (?:site|plane|boat|ship|course|job|shoot|delivery|research)|site visits?|rounds|calls|tour|a field|field|set|stage|deadline|strike)
    (?:i|we) (?:won't|will not|wont|am not|'m not|are not|'re not|can't|cannot)(?: be)? (?:in|at work|working|available|reachable|around|at my desk|online|at the office|contactable|in the office) (?:until|till|on|this|today|from|during|before|between|for|again|to|and|over|at|by)
    (?:i|we) (?:have|'ve) (?:gone (?:fishing|camping|skiing|sailing|travel+ing|away|offline|on)|left the office|stepped away|checked out|packed (?:my|our) bags|escaped|unplugged|switched off|swapped|traded|taken (?:[a-z]+ ){0,3}(?:off|leave|holiday|vacation|break))
    (?:i|we) (?:do not|don't|am not|'m not|are not|'re not) (?:normally |usually |currently )?(?:work|working) (?:on |at |today|this week|mondays|tuesdays|wednesdays|thursdays|fridays|weekends)
    (?:i|we) (?:only )?work (?:part[- ]time|mondays?|tuesdays?|wednesdays?|thursdays?|(?:only )?on mondays?|(?:only )?on tuesdays?)
    my (?:working|office) (?:days|hours) are
    ^(?:annual leave|on leave|on holidays?|on vacation|vacation|holiday|parental leave|out of office|ooo|away)(?:[.!,;:-]|$)
    ^(?:[a-z ,!']{0,25}[,.!:] ?)?(?:currently |now |presently |i |sorry,? |we )?(?:out of (?:the )?office|ooo|away from (?:my|the) (?:desk|office)|on (?:[a-z]+ ){0,2}(?:leave|vacation|holidays?|pto)|gone (?:fishing|camping|skiing|sailing|hiking|surfing)|away(?: on [a-z]+)?(?: until| till| from| for| through)|off (?:until|till|from|on|this|today|sick))(?![a-z])
    (?:the |our |my )?{place} (?:is|are|'re|will be|'ll be|remains?|will remain|shall be|stays?) (?:[a-z]+ ){0,4}(?:closed|shut)
    (?:the |our )?{place} (?:closes|shuts|close|shut|is closing|are closing|will close) … (?:for|from|on|until|at|between)
    (?:is|are|will be) (?:currently |presently |now )?(?:out of (?:the )?office|away from (?:the office|work|their desk|her desk|his desk)|on (?:[a-z'-]+ ){0,2}(?:leave|vacation|sabbatical|holiday))
    (?:during|in) (?:my|our) absence
    while (?:i am|i'm|we are|we're) (?:away|out|gone|off|on (?:leave|vacation|holiday)|travel+ing)
    (?:i am|i'm) somewhere (?:between|on|in|near|without|up|around)
    `,
    words,
  ),
  noAccess: phrases(
    `
    (?:forgive|excuse|pardon|expect|apologi[sz]e for) (?:a |any |the |my |some )?(?:slow|slower|late|delayed|short|brief) (?:answers?|repl(?:y|ies)|responses?)
    (?:no|zero|not a single|without) (?:bars?|service|signal|internet|reception|coverage|wi-?fi|phone|mobile|cell|e-?mail)(?: [a-z]+)?(?: where| up| down| here| there| at| until| till|[.,!]|$)
    (?:i|we) (?:answer|read|open|do|look at|reply to|deal with) (?:my |the |our )?(?:{mail}) (?:[a-z]+ ){0,2}?(?:at|after|before|between|each|every|once|twice|on|in the|only|when)
    (?:limited|no|little|intermittent|sporadic|restricted|patchy|occasional|infrequent|without|poor|minimal|irregular|unreliable|spotty|only|not have|zero|hardly any|less) (?:[a-z]+ ){0,3}(?:access|internet|connectivity|signal|wi-?fi|reception|coverage|connection|network|laptop|phone signal)
    (?:signal|wi-?fi|reception|internet|coverage|connection|connectivity|access to (?:my )?{mail}) (?:is|may be|will be|might be|can be) (?:[a-z]+ ){0,3}(?:limited|patchy|poor|rubbish|spotty|intermittent|terrible|unreliable|bad|weak|non-?existent|scarce|sporadic|a myth|restricted)
    (?:not|n't|never|rarely|seldom|barely|hardly) (?:be )?(?:[a-z]+ ){0,2}(?:check|checking|read|reading|monitor|monitoring|access|accessing|see|seeing|looking at|look at|answer|answering|responding to|respond to|reply to|replying to|picking up|pick up|opening|open) (?:[a-z]+ ){0,3}{mail}
    (?:not|n't|unable|un-able) (?:be )?(?:able )?(?:to )?(?:reply|respond|answer|get back to you)(?: to you)?(?: immediately| straight away| right away| promptly| until| as quickly| at the moment| before)
    (?:{mail}) (?:is|are|will be|won't be|will) (?:not |only )?(?:being |be )?(?:read|monitored|checked|looked at|seen|actioned)
    (?:check|checking|read|reading|look at|looking at|monitor|monitoring|see|dip into|get to) (?:my |the |your )?(?:{mail}) (?:[a-z]+ ){0,2}(?:once|twice|only|occasionally|sporadically|infrequently|periodically|intermittently|from time to time|when|in the (?:evenings?|mornings?)|at night|less|now and then|every)
    (?:only|occasionally|sporadically|infrequently|periodically|intermittently|rarely|seldom) (?:be )?(?:check|checking|read|reading|get to|look at|see|monitor|monitoring|responding to|answering) (?:my |the |your )?{mail}
    (?:slow|slower|delayed?|longer than usual) … (?:reply|respond|response|responding|replying|answer|answering)
    (?:reply|replies|response|responses|responding|answers?) (?:to [a-z]+ )?(?:may|will|might|could|is|are|can) (?:[a-z]+ )?(?:be )?(?:[a-z]+ )?(?:delayed|slow|slower|take (?:longer|a|some)|late)
    (?:delays?|delayed) in (?:[a-z]+ )?(?:response|reply|replying|responding|answering|getting back)
    (?:laptop|phone|devices?|computer|inbox|notifications?) (?:is|are|has been|have been|stays?|will be) (?:[a-z]+ )?(?:off|closed|shut|switched off|at home|turned off|in a drawer|locked|staying)
    away from (?:my )?(?:e-?mail|phone|inbox|screens?)
    `,
    words,
  ),
  deferred: phrases(
    `
    (?:will|'ll) (?:get|come|be back|write|reply|attend) to (?:you|it|them|your [a-z]+|everything|emails)? ?(?:then|after|when|once|on)
    (?:deal|dealing|start|catch) (?:with|up with|on) (?:e-?mails|messages|the inbox|everything) (?:after|then|when|on|once)
    (?:reply|respond|answer|get back|come back|be in touch|get in touch|read|attend|address|deal|follow up|look at|write back|work through|go through|catch up|review|process|tackle|pick up|be dealt with|be answered|return your|see) … (?:when|once|upon|on|after|as soon as|following|at) (?:i |we |my |our |the |she |he )?(?:(?:have |'ve |has )?return(?:ed|ing|s)?|(?:am|'m|are|'re|get|gets|is) back|back (?:in|at|from)|come back|get in|land|resume)
    (?:on|upon|after|following) (?:my|our|her|his|their) return
    (?:when|once|as soon as|after) (?:i'm|i am|i get|i|we're|we are|we get|we) (?:back (?:in|at|from|on|and|to|online|i|we)|return from|return to|return,|return\\.|return on|return i)
    (?:everything else|anything else|the rest|all else|less urgent|non-urgent|other matters|it) (?:can|will|has to|must|may|should)(?: have to)? wait
    (?:work|go|get|wade|dig|sift) through (?:everything|(?:my |the |your |all )?{mail}|the backlog)
    (?:will|'ll) (?:[a-z]+ )?(?:reply|respond|answer|get back to|be in touch|write back|attend to|deal with) … (?:then|thereafter|in order|in turn|at the earliest|next week|the following week|on monday|from monday)
    (?:{mail}|calls|queries) (?:will|shall|can|must|may) (?:only |all )?be (?:answered|read|dealt with|returned|picked up|processed|handled|looked at|seen|attended to|replied to) (?:then|when|once|on|after|as soon|from|upon|next|tomorrow|in (?:turn|order))
    (?:reply|respond|answer|read|deal with) … in (?:the )?order (?:of arrival|they|it|received|in which)
    `,
    words,
  ),
  standIn: phrases(
    `
    (?:cases|files|clients|accounts|projects|matters|work) (?:have been|has been|are|is) (?:taken over|handed (?:over|on)|passed|picked up) (?:by|to)|can (?:get|send|find|put) (?:you|someone|a )
    (?:can|will|'ll|is able to) (?:[a-z]+ )?(?:price|quote|book|sort|supply|serve|sign|see to|advise|fit|ship|arrange|see you)
    (?:^|[.!,;] )(?:please )?(?:ping|ask|try|see|bug|nudge|bother|e-?mail|call|text|contact) [a-z]+(?: [a-z]+)?,? (?:for|about|on|with|at|instead)
    (?:has|have|holds|with) (?:the (?:diary|keys|reins|phone|files?)|my (?:diary|files|cases|clients))
    (?:checked|discussed|settled|arranged|booked|dealt with|handled|answered) (?:directly )?(?:with|by|through|at|on) 
    (?:goes?|go|queries) to [a-z]+(?:[.,;]|$)
    (?:storm|burst|leak|lockout|outage|breakdown|out of hours|after hours)[a-z ]{0,20}:
    (?:till|until) then
    (?:urgent|urgently|urgency|emergenc(?:y|ies)|immediate|immediately|pressing|time-?sensitive|time-?critical|cannot wait|can't wait|won't wait|in trouble|right away|straight away|sooner|in the meantime|meanwhile|until then|burning|breakdowns?|out-of-hours|anything critical|critical|assistance|need help|need anything|questions about|queries about|billing|on fire|bleeding|leaking) … {contact}
    {contact} … (?:urgent|urgently|emergency|emergencies|in my absence|in our absence|during my|in the meantime|meanwhile|while i|while we|until then|instead|in my place|duty|for immediate|for anything|as this (?:inbox|mailbox)|who (?:can|will|is)|will be (?:happy|glad|able)|if you need|on call)
    (?:is|are|will be|'ll be|'s) (?:[a-z]+ )?(?:covering(?: for me)?|looking after|standing in|filling in|deputi[sz]ing|handling|taking care of|in charge|minding|holding the fort|picking up|on call|your (?:contact|point of contact)|running|available to (?:help|assist)|happy to (?:help|assist)|keeping|monitoring (?:my|this|the))
    (?:can|will|'ll|is able to|should be able to) (?:also |gladly |happily |always )?(?:help|assist|look after you|take care of|handle|deal with|cover|sort you|see you right|step in|pick up|point you)
    (?:{mail}|calls?) (?:is|are|will be|has been|have been|being) (?:not )?(?:being )?(?:forwarded|redirected|diverted|monitored by|handled by|covered by)
    (?:please )?(?:send|route|direct|address|forward|refer) … (?:to|through|via) [a-z0-9._%+-]+@
    (?:ring|call|phone|text|dial) (?:the|our|my) (?:[a-z]+ )?(?:office|practice|front desk|switchboard|reception|mobile|cell|assistant|team|duty|main|colleague|hotline|emergency)
    (?:backup|cover|stand-?in|deputy|replacement|point of contact|alternate contact|alternative contact) ?(?:is|:|will be|for|while)
    `,
    words,
  ),
  thanks: phrases(
    `
    (?:thank you|thanks|many thanks|thank-you|thx) (?:very much |so much |kindly )?for (?:your |the |this )?(?:recent |kind |interest|{mail}|note|writing|getting in touch|reaching out|contacting|patience|understanding|dropping)
    (?:we|i) appreciate your (?:{mail}|patience|interest|understanding)
    `,
    words,
  ),
  received: phrases(
    `
    (?:a |your )?(?:case|ticket|request|reference) (?:[a-z0-9#-]+ )?(?:has been|was|is) (?:created|opened|raised|generated|allocated)
    (?:entered|logged|recorded) (?:in|on|into) (?:our|the) (?:register|system|queue|log)
    (?:we|i) (?:have |'ve )?(?:opened|created|logged|raised|started) (?:a |an |your |the )?(?:support )?(?:ticket|case|request|incident)
    (?:a|an|your|the) (?:claim|ticket|case|request|incident|complaint|order) (?:has|have|was) (?:been )?(?:opened|created|logged|raised|registered|filed)
    (?:is|are) (?:now |safely )?in our system
    (?:your|the) (?:{mail}|request|question|application|note|case) (?:is|are) (?:now |already )?(?:with|in|on) (?:us|our|the|good|safe|someone)
    (?:just )?(?:to let you know|a (?:quick|short) note to say) (?:that )?(?:it|we|your)
    (?:we|i|our team) (?:have |'ve |has |had |did )?(?:now |just |successfully |safely |duly )?(?:received|got|logged|registered|recorded) your (?:[a-z]+ ){0,3}{item}
    your (?:[a-z]+ ){0,3}{item} … (?:has|have|was|were|is) (?:been |being |now )?(?:[a-z]+ )?(?:received|logged|registered|submitted|recorded|created|assigned|escalated|queued|opened|added|with us|in (?:our|the|good) (?:queue|system|hands)|under review|on its way|reached|arrived|forwarded|passed|routed|accepted for)
    (?:a|your|the) (?:new )?(?:support |service )?(?:ticket|case|request|incident) (?:[a-z0-9#()-]+ )?(?:has been|was|is) (?:created|opened|raised|logged|received|registered|assigned)
    (?:thank you|thanks) (?:very much |so much )?for (?:contacting|reaching out|getting in touch|applying|submitting|your (?:[a-z]+ ){0,2}(?:enquiry|inquiry|request|interest in|application|order|query|submission|ticket|feedback|purchase|registration|booking))
    (?:to |hereby |this )?(?:confirms?|acknowledges?|confirming|acknowledging) (?:that we (?:have )?)?(?:the |safe )?(?:receipt|received|receiving) 
    (?:acknowledge?ment|confirmation) of (?:receipt|your|application|enquiry)
    (?:has|have) (?:safely )?(?:landed|arrived|reached us|come through|come in)(?: safely)?
    (?:landed|arrived|is safe|safely) in (?:our|the) (?:inbox|queue|helpdesk|mailbox|system|ticket)
    (?:we got|got) (?:it|your (?:{item}))[!.,]
    your (?:{mail}) (?:is important|means a lot)
    `,
    words,
  ),
  soon: phrases(
    `
    in (?:the )?order (?:of arrival|received|in which)|first come,? first served
    (?:no need|not necessary|please do not) to? ?(?:resend|send (?:it|your [a-z]+) again|chase)
    without (?:changing|altering|editing) the subject
    (?:has|have) been added(?: to)?|(?:waiting list|in the (?:pile|queue))|(?:usually|normally|generally|typically) takes? (?:[a-z]+ ){0,2}?(?:days?|hours|weeks?)
    (?:might|may|could|can) (?:be|take|need) (?:[a-z]+ ){0,3}?(?:days?|hours|weeks?|while|slow|bit)
    (?:run by|team of|all|only|are) (?:a few |all )?volunteers
    (?:small|tiny) team
    (?:may|can|might|will) take (?:us |me )?(?:a |up to |about |around )?(?:few|couple|little|while|some|\\d|two|three)
    (?:we|i) (?:can't|cannot|are unable to|are not able to) (?:reply|respond|write back|answer)(?: personally| individually)? (?:to )?(?:every|all|each)
    (?:your|an?) (?:adjuster|agent|advis[oe]r|recruiter|case ?worker|representative|engineer|specialist|consultant|technician)[a-z ,]{0,25} (?:will|is going to)
    (?:we|i) (?:usually|normally|generally|typically|always|try to|aim to|tend to)? ?(?:reply|respond|answer|get back)(?: to (?:you|all|every|emails|messages))? (?:within|by|the (?:same|next)|on (?:weekdays|working)|monday|mornings|in the)
    (?:{mail}|calls) are (?:answered|read|dealt with|handled) (?:in|on|within|by|daily|every)
    (?:this|the) (?:{mail}|address) is (?:only|just|solely|used) (?:for|to)
    (?:mon|monday)(?: ?- ?| to | through )(?:fri|friday|thursday|thu|saturday)
    ^(?:[a-z]+ )?(?:your |the )(?:[a-z&' -]{1,30} )?(?:team|crew|desk)[.! ]*$
    (?:regards|thanks|cheers|wishes|sincerely|love),? (?:from )?(?:the|your|all at|everyone at) 
    (?:within|in|in under|less than|up to|under|inside) (?:the next |about |approximately |around |a maximum of |roughly )?(?:\\d{1,3}|one|two|three|four|five|ten|twenty-four|forty-eight|a few|a couple of|several)(?: ?(?:-|to|or) ?(?:\\d{1,3}|two|three|four|five))? ?(?:\\([a-z0-9]+\\) )?(?:business |working |office |work )?(?:hours?|hrs|days?|minutes|weeks)
    (?<!\\bi )(?:will|'ll) (?:come|get|be) back (?:to|with) you
    as soon as (?:possible|we can|i can|we are able|is practicable)
    (?:we|someone|somebody|our [a-z ]{1,20}|the team|a human|a real person|a (?:[a-z]+ )?(?:member|colleague|representative|specialist|advis[eo]r|agent|consultant|expert)(?: of [a-z]+ [a-z]+)?|one of (?:our|us)[a-z ]{0,25}) (?:will|'ll|shall|aims? to|tries to|try to|endeavou?rs? to|strives? to|should|is going to|would)(?: [a-z]+){0,3} (?:reply|respond|get back|be in touch|answer|contact|reach out|review|look (?:at|into)|be with you|come back|follow up|call|read|deal|handle|attend)
    (?:response|reply|answer|turnaround|waiting|processing) times?
    (?:business|working|office|opening|support) hours
    (?:higher|high|large|unusual|heavy|busy|increased|exceptional) (?:[a-z]+ )?(?:volumes?|numbers?|demand|than (?:usual|normal))
    in the order (?:they|it|in which|received|of)
    (?:quote|mention|include|keep|use|reference) (?:this|the|your) (?:[a-z]+ )?(?:number|reference|id|subject)
    (?:to add|add|adding|provide|to (?:provide|update)) (?:more |further |additional |any )?(?:details|comments?|information|to (?:this|your))
    (?:visit|check|browse|consult|see) (?:our|the) (?:[a-z]+ )?(?:faqs?|help cent(?:er|re)|knowledge ?base|support (?:page|portal|cent)|website)
    (?:will be|is being|are being) (?:reviewed|examined|assessed|looked at|processed|considered|evaluated) by
    (?:keep|kept|held|hold|retain) (?:[a-z]+ )?on file
    if (?:your|you are|you're) (?:[a-z]+ ){0,3}(?:selected|shortlisted|successful|a (?:good )?(?:fit|match))
    (?:does not|do not|don't) (?:mean|constitute|confirm|guarantee)
    no (?:further )?action is (?:needed|required)
    no need to (?:resend|write again|send (?:it|this|your) again)
    `,
    words,
  ),
  reference: phrases(
    `
    (?:ticket|case|reference|request|tracking|incident|confirmation|enquiry|inquiry|query|order|claim|application) ?(?:number|no\\.?|id|ref(?:erence)?\\.?|#|:) ?(?:is|:|of|-|#)? ?[#a-z0-9-]*\\d
    (?:under|with|as) (?:the )?(?:number|reference|ticket|case|ref\\.?|no\\.?) (?:number )?[#a-z0-9-]*\\d
    (?:ticket|case|reference) \\[?#?[a-z]*-?\\d{3}
    `,
    words,
  ),
  left: phrases(
    `
    (?:enjoy|enjoying|enjoys|happily|well-earned)[a-z ]{0,20} retire(?:d|ment)|no longer (?:checks?|reads?|uses?|monitors?) (?:this|the)
    (?:has |have )?(?:passed away|died)
    (?:has|have|'ve|was|been) (?:been )?(?:transferred|moved|promoted|seconded) to (?:another|a different|a new|the)
    (?:changed|taken (?:on|up)|moved into) (?:a )?(?:new )?(?:roles?|positions?|departments?|jobs?)
    (?:new (?:adventures|pastures|challenges?)|pastures new)
    (?:is|am|are|'m|was) no longer (?:[a-z]+ ){0,2}(?:with|at|working|employed|part of|a member|works|employee|in (?:this|the) (?:role|position|post|company|job))
    (?:no longer|not) works? (?:here|at|for|with|in)
    (?:has|have|'ve) (?:now |recently |since |sadly |officially )?(?:left|departed|retired|resigned|moved on|parted ways|stepped down|passed away)(?: from)?
    (?:left|leaves|is leaving|was leaving|will be leaving|will leave) (?:[a-z]+ ){0,5}?(?:at|on|in|as of) (?:the )?(?:end|start|beginning|month|\\d|january|february|march|april|may|june|july|august|september|october|november|december)
    (?:i|he|she) (?:left|retired from|departed) (?:[a-z]+ ){0,5}?(?:on|in|at) (?:the )?(?:\\d|january|february|march|april|may|june|july|august|september|october|november|december|end|start)
    (?:{mail}|account|address) (?:is|are|has been|will be) (?:soon )?(?:deactivated|closed|disabled|deleted|decommissioned|removed|shut down|no longer (?:in use|active|valid|monitored|used))
    (?:my|the) last (?:working )?day (?:at|with|in|was|of)
    new (?:account manager|point of contact|contact person|contact) (?:is|will be|for you)
    `,
    words,
  ),
  moved: phrases(
    `
    (?:i|we) (?:no longer|don't|do not) (?:use|check|read|monitor) this (?:address|account|mailbox|inbox|e-?mail)|(?:find|reach|write to|e-?mail) me (?:now )?(?:at|on|under) [a-z0-9._%+-]+@
    my (?:new )?(?:e-?mail )?address (?:has changed|is now|is changing|will change)
    (?:i|we) (?:have|'ve|has) (?:changed|moved|switched|got|migrated) (?:[a-z]+ ){0,3}(?:e-?mail|address|addresses|mailbox|domain|provider)
    (?:please )?(?:update|note|use|change) (?:your (?:records|address book|contacts)|(?:my|our|the) new (?:e-?mail )?address|this new)
    this (?:e-?mail )?(?:address|account|mailbox) (?:is|has been|will be) (?:being )?(?:retired|discontinued|no longer (?:used|in use|active)|phased out|closing|replaced|abandoned|not in use)
    (?:new|current) (?:e-?mail )?address (?:is|:|going forward)
    `,
    words,
  ),
  unread: phrases(
    `
    (?:this|the) (?:{mail}|address|account|e-?mail (?:address|account)) (?:is|are|was|will be) (?:[a-z]+ )?(?:not|un|n't|no longer|never)(?:[- ])?(?:being )?(?:[a-z]+ )?(?:monitored|attended|read|manned|staffed|checked|in use)
    unmonitored|unattended (?:mailbox|inbox|address|account)
    your (?:{mail}) (?:has not been|will not be|is not|is not being|won't be|was not|hasn't been|isn't being) (?:automatically )?(?:forwarded|read|seen|redirected|answered|delivered to)
    (?:{mail}) (?:sent|received|arriving)? ?(?:during|in) (?:this|that|my) (?:time|period|absence|leave) … (?:deleted|not be read|forwarded|be erased)
    (?:deleted|erased) (?:automatically|unread|on arrival)|(?:automatically|immediately) (?:deleted|erased)
    nobody (?:reads|monitors|checks) (?:this|my|the)
    (?:please )?(?:resend|re-send|send again|write again) … (?:after|when|once|on) (?:my|i|that|we)
    `,
    words,
  ),
  challenge: phrases(
    `
    (?:not|only) (?:a )?(?:members?|subscribers?) (?:of|can|may|are)(?: this)? (?:mailing )?(?:list|group|post|allowed)
    (?:posting|posts?) to this (?:mailing )?(?:list|group) (?:is|are) (?:restricted|not allowed|moderated|limited)
    (?:confirm|verify|prove) (?:that )?(?:you are|you're|you|your|the) (?:[a-z]+ ){0,3}(?:human|person|robot|real|e-?mail address|identity|sender|message)
    (?:click|follow|visit) (?:on )?(?:the |this )?(?:link|button)(?: below)? (?:to|so) … (?:deliver|verify|confirm|release|approve|allow|added to)
    (?:is being held|has been held|held until|waiting for|awaits?|awaiting|pending) (?:the |your )?(?:list )?(?:moderator|moderation|approval|verification|the list)
    (?:added to|on) (?:my|the|our) (?:approved|allowed|guest|safe) (?:senders? )?list
    not (?:yet )?(?:on|in) (?:my|the|our) (?:approved|allowed|safe|contact) (?:senders? )?(?:list|contacts)
    `,
    words,
  ),
  topics: phrases(
    `
    (?:vacation|holidays?|leave|pto|sabbatical|honeymoon|easter|christmas|half[- ]?term|break|recess|conference|congress|fair|expo|surgery|hospital|court|training|sick|maternity|paternity|carnival|thanksgiving|bank holiday|half term|summer|new year)
    (?:out of|ooo|oof|away|absent|unavailable|offline|off|closed|shut|unplugged|travel+ing|abroad|somewhere)
    (?:return|returning|back|re-?open\\w*|resum\\w+|again)
    (?:e-?mails?|inbox|mailbox|messages?)
    (?:urgent\\w*|emergenc\\w+|immediate\\w*|can't wait|cannot wait|crisis|pressing|in trouble)
    (?:colleagues?|cover\\w*|in the meantime|meanwhile|instead|till then|until then|alternatively|switchboard|reception|front desk|team|assistant)
    (?:reply|replies|respond|response|answer\\w*)
    (?:patience|patient|bear with|understanding|inconvenience)
    (?:internet|wi-?fi|signal|connectivity|phone|laptop|screens?)
    `,
    words,
  ),
  wasAway: phrases(
    `
    (?:i|we|i've|we've) (?:was|were|have been|had been|been|'ve been) (?:[a-z]+ ){0,3}(?:away|out of (?:the )?office|out|off|on (?:[a-z]+ ){0,3}(?:leave|vacation|holidays?|honeymoon|trip|road|break)|travel+ing|ill|sick|abroad|offline|at (?:a|the) (?:[a-z]+ ){0,2}{event}|in hospital|skiing|camping|swamped|snowed|buried|tied up|stuck)
    (?:i've|i have|i|we|we've|we have) (?:just|only|now|finally|recently|already) (?:[a-z]+ )?(?:got|gotten|came|come|returned|back|landed|arrived|resurfaced)
    (?:just|now|finally|already|only) (?:got |came |come |arrived )?(?:back|returned) (?:from|in|at|to|and|yesterday|today|this|last|on|after)
    (?:back|returned) (?:from (?:my |the |our |a )?(?:[a-z]+ )?(?:holidays?|vacation|leave|trip|break|honeymoon|conference)) (?:and|,|-|now|today|yesterday|so|with|last|this)
    back (?:at my desk|in the office|from (?:leave|holiday|vacation)) (?:and|now|today|since|again and|,)
    ^(?:hi [a-z]+[,!.] |hello [a-z]+[,!.] |[a-z]+, )?(?:i'm |i am |am )?back (?:now|at|in|from|today|and|online)
    (?:i'm|i am|we're|we are) (?:now )?back (?:now|at (?:my|the|our) desk|in the office|from|online|at work|today)(?: now| today| again)?(?:,| and| -|\\.| so|$)(?! (?:on|at) )
    (?:apologies|apologi[sz]e|sorry|(?:forgive|excuse) (?:me|us|my|our)) (?:me |us |my |our |again |once more )?(?:for |about )?(?:the |my |our |not |taking |being |having |this )?(?:[a-z]+ )?(?:delay|silence|slow|late|delayed|belated|wait|radio silence|getting back|replying|answering|so long|not (?:getting|replying|responding|answering|coming)|missed|missing|quiet|tardy|tardiness|confusion|lateness|disappear)
    (?:got|saw|had|received|ignore|disregard|please ignore|turn(?:ed)? off|switch(?:ed)? off|forgot|left|triggered) (?:my|your|the|her|his|an) (?:auto-?(?:reply|responder|response)|automatic (?:reply|response)|automated (?:reply|response)|out[- ]of[- ]office|ooo|bounce)
    (?:my|your|her|his) (?:auto-?(?:reply|responder|response)|out[- ]of[- ]office|automatic reply|ooo) (?:will|is|was|has|says|said|should|came|keeps|message|kicked|went|still)
    `,
    words,
  ),
  onBehalf: phrases(
    `
    (?:on|in) behalf of
    on (?:his|her|their|[a-z]+'s) behalf
    (?:has |have |had )?(?:asked|requested|told|instructed|wanted|wants|would like) (?:that )?(?:me|us|i) to
    (?:i am|i'm|this is|here is|it's) (?:writing|replying|answering|responding|stepping in|filling in) (?:for|on)
    (?:writing|replying|answering|responding) (?:for|instead of|in place of) (?:him|her|[a-z]+|the)
    (?:p\\.?a\\.?|personal assistant|executive assistant|assistant|secretary) to
    (?:he|she|they|mr|mrs|ms|dr|prof)\\.? ?[a-z]* (?:says|said|confirms|confirmed|agrees|agreed|is happy|is content|would|approves|approved|has (?:read|seen|reviewed|approved|signed|asked|agreed))
    passed (?:this|your (?:{mail}|note)) (?:on )?to me
    `,
    words,
  ),
  asks: phrases(
    `
    (?:can|could|would|will|may|might|do|did|are|were|have|shall|should) (?:you|we|i|your) [^.!?\\n]{0,120}\\?
    (?:is|was|does|did|can|could|would|will) (?:it|that|this|the|your|anyone|everything) [^.!?\\n]{0,120}\\?
    (?:what|when|where|which|who|why|how) (?!to )[^.!?\\n]{0,120}\\?
    (?:any chance|ok|okay|agreed|fine|right|deal|possible|thoughts|make sense|sound good|all good|still on|good for you|works? for you|does that|you around)(?: [a-z ,]{0,60})?\\?
    (?:can|could|would|will) you (?:please |kindly |also |just )?(?:send|resend|forward|share|confirm|check|let me|call|give|add|change|update|make|put|tell|explain|clarify|book|hold|move|run|get|have|reissue|amend|revise|include|invoice|turn|sign|take|bring|come)
    let me know (?:if|whether|what|when|how|which|your)
    `,
    words,
  ),
  acts: phrases(
    `
    (?:i )?see (?:that )?you(?:'re| are) (?:away|out|off|on holiday|on leave)
    no (?:rush|hurry) (?:at all|on|with|from)
    enjoy (?:your|the|every) (?:[a-z]+ )?(?:holidays?|vacation|trip|break|time off|leave|weekend|honeymoon|sun)
    (?:when|once|until|after) you(?:'re| are| get| come) back
    (?:i|we) (?:just |still |do |really )?need (?:a|an|your|the|to know) [^.!?\\n]{0,60}(?:tonight|today|tomorrow|by (?:the|mon|tue|wed|thu|fri)|yes\\b)
    (?:if|in case) you (?:want|need|'d like) [^.!?\\n]{0,60} (?:before (?:then|i|we|that)|this week)
    (?:i'm|i am|we're|we are) (?:off|away|leaving|flying|on holiday) (?:from )?(?:tomorrow|tonight|next week|this (?:friday|saturday|weekend))
    (?:can|could|will|'ll) (?:get|do|deliver|send|bring|drop|have|ship|make|offer) (?:[a-z0-9]+ ){1,4}?(?:to you|over|by|on|for|at|ready|round)
    (?:i|we) (?:disagree|beg to differ|object|dispute|don't (?:agree|think|see|want|need)|do not (?:agree|accept|want|need))
    i(?:'ll| can| could| will|'d) (?:hold|keep|reserve|save|go|need|give|bill|invoice|quote|price|swap|throw|knock|start|finish|fit|deliver|swing|collect|meet|squeeze)
    (?:we|i)(?:'ll| will| can) (?:go (?:with|for)|take|need|want|order|pay|plan|hold|move|keep|swap|stick|wait for|start|have)
    (?:confirmed|approved|agreed|booked|sorted|done|declined) (?:for|on|at|by|to|as)
    (?:it|one|they|that|this|those|size) (?:fits?|suits?|will do|does the|looks?|seems?)
    please (?:deliver|leave|use|keep|put|bring|make|give|arrange|advise|supply|quote|re-?send|copy|turn|take|tell|sign|return the)
    the answer is|i'm afraid (?:we|i|not|it|that)|not refundable|no refund
    (?:same again|as before|the usual|leave it with me|i'll (?:pay|sign|send|text|ring|call|leave|move|order|take|bring|pick|drop|come|do|get|put|have)|i can (?:do|come|make|get|pay|be|meet|take|offer|sign))
    (?:gorgeous|lovely|beautiful|brilliant|perfect|love (?:it|them|the)|too (?:small|big|long|short|stiff|expensive|dear|much|close|dark|light)|needs? to be|should be|ought to)
    (?:drop|bring|leave|park|come|ring|book|hold|pencil) (?:it |them |him |her |off |round |in |at |by |the |a |one )
    (?:missing|out of stock|in stock|on order|on the van|in the post)
    (?:still no|no sign of|no trace of|when can i|won't exchange)
    (?:page|section|clause|unit|item|chapter|line|sheet|position) [a-z]?-?\\d
    (?:go|going) ahead
    (?:sounds|looks|all|seems|that's|is|are) (?:very |really |mostly |otherwise |all )?(?:good|great|fine|ok|okay|perfect|right)
    works for (?:me|us)
    (?:i|we) (?:hereby )?(?:accept|agree|approve|confirm|decline|prefer|would prefer|'d prefer|need|'d like|would like|want|signed|paid|think|thought|like|love|noticed|wonder|spoke|discussed|talked|decided|can do|can meet|can make|can't make|suggest|propose|reviewed|attach|enclose|counted|checked|called|found|tried|put|went|saw|spotted)
    (?:approved|agreed|accepted|confirmed|understood|noted|signed)[.!,]
    (?:let's|let us|lets)
    (?:please )?(?:send|resend|forward|email|mail|ship|give|get|bring|tell|remind) (?:me|us|it over|it to me|him|her)
    (?:please|kindly) (?:change|amend|revise|remove|correct|fix|proceed|invoice|order|hold off|cancel|reserve|schedule|drop|swap|add (?:the|a|my|our|two))
    (?:attached|enclosed|see attached|find attached|herewith|in the attachment)
    (?:as|like) (?:we )?(?:discussed|agreed|promised|mentioned|you (?:asked|said|suggested|wrote))
    (?:i|we)(?:'ve| have) (?:now |just |already |also )?(?:read|reviewed|looked|gone through|signed|asked|spoken|checked|paid|sent|attached|bumped|annotated|added|had a look|been through|made|decided|discussed|shared|put|transferred|approved|uploaded|marked)
    (?:saw|seen|read|reading|got) (?:this|your|that|the) (?:on|in|from|at|while|just|now|before|quote|proposal|draft|note|email and|message and)
    your (?:quote|quotation|proposal|offer|draft|contract|estimate|samples?|prices?|pricing|terms|suggestion|figures|numbers|drawings?|revised|latest|last|version|comments|edits|point|idea|deck|slides|report|article|book)
    (?:the|this|that) (?:contract|quote|quotation|proposal|invoice|draft|price|budget|terms|clause|samples?|figures|drawings?|deck|slides|agreement|deposit|deadline|version|discount|schedule|report|spreadsheet|lease|shipment|pallets?|parts?|order form)
    (?:at first glance|two remarks|one (?:thing|question|remark|comment|small)|a few (?:things|comments|remarks|questions|points)|quick (?:heads up|question|one|reply|answer)|heads up|fyi|by the way|btw|actually|to be honest|frankly|meanwhile i|otherwise good|other than that)
    not interested|no thanks|no thank you|count (?:me|us) in|deal[.!]|yes please|yes,|yep|sure thing|will do|no problem
    (?:see|speak|talk) (?:to )?you (?:on|at|then|there|soon|next|tomorrow|monday|tuesday|wednesday|thursday|friday)
    take me off
    what (?:a|an) (?:lovely|great|nice|good)
    (?:my|our) (?:bank|client|lawyer|accountant|boss|manager|board|wife|husband|partner|director|team) (?:has|have|is|are|says|said|wants?|needs?|will|would|kicked|likes?|approved)
    `,
    words,
  ),
  answersAnyway: phrases(
    `
    but (?:i )?(?:saw|wanted|caught|noticed|managed|could(?:n't| not) resist|can (?:confirm|do|meet|talk|call|jump|join|make|sign|still)|happy|let's|let me|yes|happily|did|just|quickly|here|your|the answer|this|please go|go|i'd|i would|i had|i've|i have (?:asked|read|seen|looked|forwarded)|am replying|thought|squeezing|sneaking|sending|make it|to answer|in short|short answer)
    (?:typing|writing|replying|answering|sending) (?:this )?(?:from|on|with) (?:my|a|the) (?:phone|mobile|beach|airport|train|plane|car|hotel|one thumb|thumbs?|sunbed|hammock|taxi|bus)
    (?:so|and),? (?:let's|can we|could we|can you|could you|please (?:get|send|sign|have)|i'll (?:look|sign|read|send|call|pay|need)|i will (?:look|sign|call|pay|need))
    (?:quick|short|brief) (?:answer|reply|one|note) (?:from|before|between|while)
    (?:before|until) i (?:leave|go|fly|head|set off|am off|'m off)
    (?:next|the following) (?:week|month),? (?:so|but|can|could|let's|and (?:my|i'd|i would|want))
    `,
    words,
  ),
};
