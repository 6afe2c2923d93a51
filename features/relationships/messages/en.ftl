### Two people, from the ask to the promises.


one-title = One-on-ones
one-lead = Half an hour with one person, to know what moves them.
one-optional = (if you like)
one-cancel = Cancel
one-search = Search
one-look = This needs another look. What you typed is still here.

## What waits

one-ask = Ask for a one-on-one
one-over = Did you meet?
one-debrief-go = Debrief
one-coming = Coming up
one-coming-none = Nothing has a time yet.
one-asked = Waiting for a time
one-promises = Promised
one-promises-none = No promise is open.
one-quiet = Going quiet
one-quiet-text = Nobody has had a word for sixty days. Only you see this list.
one-last = Last one-on-one: { $ago }
one-ask-again = Ask again
one-near = Whom you know
one-near-text = From what happened between you, not from a rating. Only the two of you see it.
one-near-none = After your first one-on-one, people stand here.
one-held = Held
one-page = Their page
one-no-own = Nobody can meet you here yet
one-no-own-text = Your seat has no person record in this house. A steward can connect the two.

one-depth = { $depth ->
    [met] You met
    [exchanged] You told each other what matters
    [reciprocated] You each kept a promise
   *[heard-of] It has been long
}
one-evidence-held = { $n ->
    [one] One one-on-one, on { $date }
   *[other] { $n } one-on-ones, the last on { $date }
}
one-evidence-exchanged = What matters to both was written down: { $date }
one-evidence-kept = You kept a promise: { $date }
one-evidence-returned = They kept a promise: { $date }

one-state = { $state ->
    [asked] Asked, no time yet
    [set] It has a time
    [held] Held
    [missed] You did not meet
    [declined] The answer was no for now
   *[cancelled] Called off
}

## Asking

one-ask-whom = Ask { $name } for a one-on-one
one-ask-nobody = You can ask people who are entrusted to you
one-ask-nobody-text = Nobody is yet. An organizer can entrust you with someone, or ask you for a one-on-one.
one-whom = Whom do you want to meet?
one-found-none = Nobody was found. Try another spelling.
one-shape = What is it for?
one-shape-is = { $shape ->
    [commitment] To ask for something
   *[listening] To listen
}
one-shape-means = { $shape ->
    [commitment] It ends with a clear ask, and a yes, a no or a later.
   *[listening] For a first meeting: what matters to them, and what matters to you.
}
one-purpose = Why do you want to meet?
one-purpose-help = They may read it. Say it the way you would say it to them.
one-time = When, if you know it already
one-time-help = Leave day and time empty while you are still asking.
one-day = Day
one-clock = Time
one-minutes = How long
one-minutes-are = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
one-place = Where
one-who-sees = Only the two of you see this: that you met, what was said and what was promised. Not your team, not a steward, not the coalition.
one-ask-keep = Write it down

## One of them

one-with = One-on-one with { $name }
one-held-on = Held on { $date }
one-no-time = No time yet
one-met = We met
one-not-met = We did not meet
one-they-no = They said no
one-i-no = Not now
one-call-off = Call it off
one-set-time = Set a time
one-move-time = Change the time
one-time-keep = Keep this time
one-told = What was said
one-told-none = Nothing is written down yet. It takes two minutes.
one-correct = Correct it

## Debrief

one-debrief-with = Debrief: { $name }
one-debrief-lead = Two minutes, while it is fresh. Every field may stay empty.
one-shared-part = { $name } may read and correct this part.
one-heard = What matters to them
one-heard-help = In their words, as you heard them.
one-gifts = What they are good at, or want to learn
one-gifts-help = Also what they would like to teach others.
one-knows = Whom they know or care for
one-knows-help = Only with their say-so.
one-gave = What you told of yourself
one-gave-help = A one-on-one goes both ways.
one-hard-ask = What did you ask of them?
one-hard-ask-help = One clear thing, with a day if it has one.
one-hard-answer = And their answer?
one-said = { $state ->
    [yes] Yes
    [no] No
    [later] Later
   *[asked] No answer yet
}
one-next = What comes next?
one-by = Who does it?
one-by-me = I do
one-until = Until
one-thanks = Remind me to thank them
one-thanks-help = Within two days. It stands among your promises until you did.
one-private = Only for you
one-private-help = Locked with your own key. No one else in your house can read it, no steward either. Whoever runs the machine could. It stays for one year.
one-debrief-keep = Keep the debrief
one-meanwhile = { $name } changed it while you were writing
one-meanwhile-text = Nothing is lost. Yours is in the form; what they wrote differently is here. Save again to keep yours.

## Promises

one-promise-follow-up = { $mine ->
    [yes] You want to thank { $name } and say what comes next
   *[no] { $name } wants to be in touch with you
}
one-promise-ask = { $mine ->
    [yes] { $name } asked you
   *[no] You asked { $name }
}
one-promise-next = { $mine ->
    [yes] You promised { $name }
   *[no] { $name } promised you
}
one-promise-state = { $state ->
    [asked] No answer yet.
    [yes] Promised.
    [no] The answer was no.
    [later] Later.
    [kept] Kept.
    [part] Kept in part.
    [not-kept] Not kept.
   *[released] Nobody waits for it any more.
}
one-answer = { $state ->
    [yes] Promised
    [no] No
    [kept] Kept
    [part] In part
    [not-kept] Not kept
   *[released] Let it go
}
one-due = Until { $date }

## Said after a form

said-one-asked = Written down. Set a time once you have one.
said-one-set = The time is set.
said-one-missed = Written down. Set another time when you can.
said-one-declined = Written down. A no is respected; ask again later if it fits.
said-one-cancelled = Called off.
said-one-debriefed = Kept. The promises are below.
said-promise = Written down.
said-promise-other = That promise was changed in another window. Here is how it stands now.

problem-one-on-one-with-oneself = This is you. Choose somebody else.
problem-one-on-one-way = That does not fit any more: { $state ->
    [asked] it is asked for and has no time yet.
    [set] it has a time.
    [held] it was held. Correct the debrief instead.
    [missed] you did not meet. Set another time.
    [declined] the answer was no. Set a time if that changed.
   *[cancelled] it was called off. Set a time to begin anew.
}
problem-minutes = It may take { $least } to { $most } minutes.
problem-time-missing = Write a day and a time.
problem-day-missing = Write the day too.
problem-clock-missing = Write the time too.
problem-day-unreadable = This is no day we can read. Write it like 2026-12-01.
problem-clock-unreadable = This is no time we can read. Write it like 18:30.
problem-next-missing = Write what comes next, or leave the day empty.
problem-promise-empty = Write what was promised.
problem-promise-way = This promise went another way meanwhile.
