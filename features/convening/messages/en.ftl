### Home, the house's own page, the organizations of a coalition.

## Home
home-title = Today
home-next = Your next step, { $name }
home-also-person = Or add the first person
home-also-list = Or bring a list
home-step-offer = { $name } invites you
home-step-offer-lead = Your people stay yours. A coalition sees your name, what you work on, and the totals you choose to show.
home-step-offer-go = Look at the invitation
home-step-debrief = Debrief your one-on-one with { $name }
home-step-debrief-lead = Two minutes, while it is fresh.
home-step-debrief-go = Start the debrief
home-step-promise = You promised { $name } something
home-step-promise-lead = It is due. Say that it is done, or give it a new day.
home-step-promise-go = Look at it
home-step-begin = Bring your people in
home-step-begin-lead = A spreadsheet or another tool's file is enough. You see what happens before anything is saved, and you can undo it.
home-step-begin-go = Bring a list
home-step-map = Say what each column is
home-step-map-lead = Your list is uploaded and waits. Nothing is saved yet.
home-step-map-go = Look at the columns
home-step-ready = Look once more, then bring the list in
home-step-ready-lead = Everything is prepared. Nothing is saved yet.
home-step-ready-go = Look at the list
home-step-mend = An import stopped half way
home-step-mend-lead = What was done is kept. You can go on or take it back.
home-step-mend-go = Look at the import
home-step-look = Your list is in
home-step-look-lead = See who was added and which rows need a person's eye.
home-step-look-go = See what was done
home-step-second-steward = Invite a second steward
home-step-second-steward-lead = A house with one steward is one lost phone away from having none.
home-step-second-steward-go = Invite someone
home-step-describe = Say who you are
home-step-describe-lead = A sentence in your own words, your places, what you work on, the languages you speak.
home-step-describe-go = Write it
home-step-ask = { $n ->
    [one] Ask one new person how you may reach them
   *[other] Ask { $n } new people how you may reach them
}
home-step-ask-lead = They came in the last two weeks and nobody has asked them yet.
home-step-ask-go = See who is new
home-step-talk = Talk with { $name }
home-step-talk-lead = Of the people entrusted to you, this is who you have written about least lately.
home-step-talk-go = Open the page of { $name }
home-step-first-of-team = Bring the first person of your team
home-step-first-of-team-lead = Who you add is entrusted to you. Seven is a good number to keep up with.
home-step-first-of-team-go = Add a person
home-step-say-how = Say how we may reach you
home-step-say-how-lead = A text, a call, a letter, or none of them. You choose, and you can change it any time.
home-step-say-how-go = Open your page
home-step-first-organization = Invite the first organization
home-step-first-organization-lead = It gets a house of its own. You ask its stewards in person.
home-step-first-organization-go = Make an organization
home-step-ask-again = { $name } has not answered yet
home-step-ask-again-lead = A week has passed. A call often helps more than a second letter.
home-step-ask-again-go = Open its card
home-step-delegates = Who speaks for { $name }?
home-step-delegates-lead = Write down the delegates it named, and how they want to be reached.
home-step-delegates-go = Name the delegates
home-step-no-money = Nothing is waiting for you
home-step-no-money-lead = There is no money to keep here yet. You can look at who is in the house, or rest.
home-step-no-money-go = See the people
home-step-own-page = Nothing is waiting for you
home-step-own-page-lead = Your own page shows everything that is kept about you.
home-step-own-page-go = Open your page
home-step-quiet = Nothing is waiting for you
home-step-quiet-lead = When somebody entrusts something to you, it will stand here.
home-step-quiet-go = See the people
home-meetings = Your next one-on-ones
home-meetings-all = All one-on-ones
home-seven = People entrusted to you
home-seven-more = { $n ->
    [one] One more
   *[other] { $n } more
}
home-speaks = Speaks { $languages }
home-call = Call { $name }:
home-text = Text
home-we = Who we are
home-we-change = Change
home-people = { $n ->
    [0] Nobody is in this house yet.
    [one] One person is in this house.
   *[other] { $n } people are in this house.
}
home-people-own = { $n ->
    [0] The coalition has no people of its own yet: no delegate, nobody who signed up with it.
    [one] One person is the coalition's own: a delegate, or someone who signed up with it.
   *[other] { $n } people are the coalition's own: delegates, and people who signed up with it.
}
home-spoken = People here speak { $languages }.
home-places = They live in { $places }.
home-and = { ", " }
home-in = Part of
home-organizations = Organizations
home-organizations-all = See all
home-organizations-count = { $n ->
    [0] No organization has joined yet.
    [one] One organization has joined.
   *[other] { $n } organizations have joined.
}
home-recent = Lately
home-recent-all = All changes
home-recent-none = Nothing was changed yet.
home-undone = taken back
home-by = By { $name }
home-change-edit = { $n ->
    [0] Something was saved
    [one] One person was changed or added
   *[other] { $n } people were changed or added
}
home-change-import = { $n ->
    [one] A list brought one change
   *[other] A list brought { $n } changes
}
home-change-tag = { $n ->
    [one] One person was tagged
   *[other] { $n } people were tagged
}
home-change-bin = { $n ->
    [one] One person went to the bin
   *[other] { $n } people went to the bin
}
home-change-restore = { $n ->
    [one] One person came back from the bin
   *[other] { $n } people came back from the bin
}
home-change-merge = { $n ->
    [one] Two rows became one person
   *[other] { $n } rows were joined
}
home-change-undo = { $n ->
    [one] One change was taken back
   *[other] { $n } changes were taken back
}
home-change-demo = { $n ->
    [one] The demo made one person
   *[other] The demo made { $n } people
}

## What a house says of itself
facet-streams = Streams
facet-places = Places
facet-issues = Issues
facet-languages = Languages
stream-grassroots = Grassroots
stream-coalition = Coalition
stream-issue = Issue

## The house's own page
house-title = The house
house-lead = What others see of you, in your own words.
house-seats = Who has a seat
house-coalitions = Coalitions
house-offer = Invites you
house-offer-what = If you join, it sees your name and what stands on this page. It never sees your people. Whether it sees your totals you decide below.
house-since = In since { $date }
house-ended = Over
house-join = Join
house-not-now = Not now
house-leave = Leave
house-leave-what = Your totals are taken back at once. What the coalition wrote down about your organization stays with it; your people were never there.
house-name = Name
house-language = Language of the house
house-language-help = Letters and pages speak it where nothing else is known.
house-words = In your own words
house-words-help = A sentence or two. As many languages as you like; empty lines are left out.
house-words-n = Words { $n }
house-words-lang = Language of words { $n }
house-places-help = One a line: neighborhoods, towns, buildings.
house-issues-help = One a line, in plain words: rents, wages, clean water.
house-languages-help = The languages you can welcome someone in.
house-publish = Show our total
house-publish-help = Counted once a day in this house. Below ten, only “fewer than 10” is shown. Untick it, and it is gone.
house-publish-what = How many people we have. No names, ever.
house-who = Everyone with a seat here sees this page's words. Coalitions you joined see them too. Nobody outside sees your people.
house-who-coalition = Everyone with a seat here sees this page's words.
house-name-wrong = Write a name, without control signs.
house-words-long = These words are longer than { $max } letters.
house-line-long = One line is longer than { $max } letters.
house-lines-many = There are more than { $max } lines.
said-house-saved = Saved.
said-house-joined = You are in. Below you choose whether your total is shown.
said-house-not-now = Answered: not now. They can ask again later.
said-house-left = You left. Your totals are being taken back.
said-house-offer-over = The coalition took its invitation back. Nothing was changed but that.

## Organizations of a coalition
org-title = Organizations
org-lead = Each keeps its own people. Here is what they do together.
org-new = New organization
org-none = No organizations yet
org-none-what = Make the first: it gets a house of its own, and its stewards are asked in person.
org-filter = Choose by stream, place, issue or language
org-any = Any
org-show = Show these
org-clear = Show all
org-count = { $n ->
    [one] One organization of { $all }
   *[other] { $n } organizations of { $all }
}
org-filter-none = None fits all of this
org-waiting = Asked, has not answered
org-asked = Asked on { $date }, has not answered
org-speak = Delegates:
org-total = { $n } people
org-total-few = Fewer than 10 people
org-total-none = Total not published
org-counted = counted on { $date }
org-walls = The coalition sees organizations, the totals they choose to publish, and the delegates they name. It never sees a member organization's people.
org-about = What it does
org-people = People
org-edit = Change this
org-delegates = Delegates
org-delegates-none = Nobody is named yet.
org-delegate-add = Name a delegate
org-delegate-what = Someone the organization chose to speak for it. Write only what they gave you for this.
org-delegate-name = Name
org-delegate-mail = Mail
org-delegate-phone = Phone
org-delegate-save = Save the delegate
org-delegate-end = No longer speaks for it
org-delegate-name-wrong = Write the delegate's name.
org-delegate-mail-wrong = This mail address cannot be read.
org-delegate-phone-wrong = This phone number cannot be read.
org-membership = Membership
org-end = End the membership
org-end-what = Its published totals are removed. Its house and its people stay its own, and this card stays with its history.
org-ask = Invite it
org-steward-again = Ask another steward
org-steward-again-what = Nobody has taken the house yet. A new letter goes to this person; earlier ones keep working for two weeks.
org-steward-send = Send the invitation
org-new-title = New organization
org-new-lead = It gets a house of its own on this server, with its own stewards.
org-name = Name of the organization
org-language = Its language
org-language-help = The letter to its stewards is written in it.
org-stewards = Who will keep it?
org-stewards-help = They get a personal letter with a link that works once, for two weeks. Two are better than one.
org-steward-name = Name of steward { $n }
org-steward-mail = Mail of steward { $n }
org-new-walls = You get no seat in the new house and cannot see its people. It decides itself whether to join.
org-make = Make it and send the letters
org-known = It already has a house on this server
org-slug = Its word in the address
org-slug-help = What stands after /o/, such as maple-court. Its stewards find your invitation on their house page.
org-slug-unknown = There is no organization with this address here.
org-name-wrong = Write the organization's name.
org-steward-missing = Name at least one steward.
org-steward-name-wrong = Write the steward's name.
org-steward-mail-wrong = This mail address cannot be read.
said-org-made = Done. The letter is on its way.
said-org-unsent = The invitation stands, but a letter could not be sent. Ask whoever runs Starling about mail, then ask a steward again here.
said-org-asked = Asked. Its stewards find the invitation on their house page.
said-org-saved = Saved.
said-org-delegate = The delegate is written down.
said-org-delegate-ended = They no longer speak for it. Their page stays.
said-org-ended = The membership is over. Published totals are being removed.
letter-steward-subject = { $coalition } asks you to keep the house of { $house }
letter-steward-text = Hello { $name },

    { $by } of { $coalition } made a house for { $house } and asks you to be its steward. A steward answers for the list of people and decides who else may come in.

    The house is yours. { $coalition } has no seat in it and cannot see your people. Whether you join the coalition you decide yourself, once you are in.

    Take the seat with this link. It works once, for two weeks:
    { $link }

    If this letter surprises you, you can leave it. Nothing happens without you.

## Forms
form-look = { $n ->
    [one] One thing needs another look
   *[other] { $n } things need another look
}
form-kept = Nothing is lost. What you typed is still here.
form-save = Save
form-cancel = Cancel
form-optional = (if there is one)
