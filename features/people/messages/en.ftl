### Keeping people.

people-title = People
people-and = { ", " }
people-optional = (if you like)
people-save = Save
people-cancel = Cancel
people-remove = Remove
people-restore = Bring back

people-nav-all = All people
people-nav-lists = Saved lists
people-nav-tags = Tags
people-nav-fields = Own fields
people-nav-bin = Bin
people-nav-changes = What was done

## The list

people-add = Add a person
people-bring = Bring a list
people-find = Find people
people-find-help = A name in any spelling, part of a phone number, or a mail address.
people-search = Search
people-filters = Filters
people-filters-used = Filters in use
people-filter-off = Take off the filter: { $what }
people-filter-tag = Add a tag
people-filter-place = Lives in
people-filter-lang = Speaks
people-filter-has = Has
people-filter-consent = Said yes or no
people-filter-added = Added
people-filter-write = Write a filter yourself
people-filter-words = Filter in words
people-filter-help = Join parts with and, or, not. Parts are tag, place, language, has, state, consent, added, field and text. Put words with spaces in quotes.
people-any = Any
people-show = Show these people
people-clear = Clear all filters
people-chip-tag = Tag: { $name }
people-chip-place = Lives in { $name }
people-chip-lang = Speaks { $lang }
people-chip-field = { $name }: { $value }
people-chip-list = List: { $name }
people-chip-q = “{ $words }”
people-chip-filter = Filter: { $filter }
people-chip-added = { $n ->
    [one] Added in the last day
   *[other] Added in the last { $n } days
}
people-has = { $what ->
    [mail] a mail address
    [phone] a phone number
    [address] a street address
    [needs] needs for taking part
    [noway] no way to be reached
   *[other] { $what }
}
people-consent-filter = { $channel ->
    [mail] Mail
    [text] Text messages
    [call] Calls
   *[post] Letters on paper
}: { $answer ->
    [yes] said yes
   *[no] said no
}
people-count = { $n ->
    [one] { $n } person.
   *[other] { $n } people.
}
people-range = { $from }–{ $until } of { $total }
people-pages = Pages of this list
people-previous = Previous
people-next = Next
people-newest = Newest
people-older = Older
people-print = Print a phone list or a door sheet
people-export = Take this list out as a file
people-speaks-best = Speaks { $lang } best.
people-speaks-all = Speaks { $langs }.
people-speaks-also = Also speaks { $langs }.
people-first = No one here yet
people-first-text = Add the first person, or bring a list you have.
people-first-none = People show up here once someone trusts you with them.
people-found-none = No one found
people-found-none-text = Try part of the name, or clear the filters. Each spelling of a name is tried for you.
people-no-own = Your own page is not here yet
people-no-own-text = Ask someone who leads your group to add you.
people-why-own = You see your own page here. Others see only theirs, so that people can trust this list.
people-why-held = You see the people you were asked to look after. The rest stay hidden, to keep them safe.
people-why-names = You see names, as your work needs them. How to reach people stays hidden.
people-list-save = Save this search as a list
people-list-save-help = A saved list looks anew each time. Who fits later shows up by itself.
people-list-name = Name of the list
people-list-keep = Save the list
people-list-filter = Who is on it
people-list-change = Change
people-list-delete = Delete the list
people-list-delete-help = The people on it stay. Only the list goes.
people-lists-title = Saved lists
people-lists-lead = A saved list keeps a search, so you need not set it up twice.
people-lists-none = No saved lists yet
people-lists-none-text = Search or filter people, then press “Save this search as a list”.
people-lists-to-people = Go to people

## Paper

people-sheet-phones = Phone list
people-sheet-door = Door sheet
people-sheet-by = Printed by { $who }. Shred it after.
people-sheet-more = { $n ->
    [one] { $n } more person is not on this sheet. Filter the list first.
   *[other] { $n } more people are not on this sheet. Filter the list first.
}
people-sheet-how = Print this page with your browser. That you opened it is on record.
people-sheet-back = Back to the list
people-sheet-phone = Phone
people-sheet-speaks = Speaks
people-sheet-came = Came
people-sheet-sign = Sign here
people-sheet-notes = Notes

## The form

people-new-title = Add a person
people-edit-title = Change { $who }
people-form-lead = Only the name is needed. The rest can wait.
people-form-problems = { $n ->
    [one] One thing needs another look
   *[other] { $n } things need another look
}
people-form-kept = Nothing is lost. What you typed is still here.
people-meanwhile = { $who } changed this page while you were writing
people-meanwhile-someone = This page was changed while you were writing
people-meanwhile-differs = These parts differ from what you typed. Beside each is what stands there now:
people-meanwhile-nothing = nothing
people-meanwhile-again = Look it over and save again. What you save then takes the place of what stands there.
people-form-hidden = The street address and notes stay hidden from you. They are kept as they are when you save.
people-form-never = Please leave out: papers and status, arrests, illness, faith. Write what a person needs, not why.
people-name = Name
people-name-help = As they write it themselves.
people-given = What to call them
people-given-help = When it is not the first part of the name.
people-pronouns = Pronouns
people-pronouns-help = Only if they told you.
people-way-label = Whose, or when
people-way-first = Use this one first
people-way-use = Use first
people-phone-title = Phones
people-phone-help = A phone may be shared by a whole household. Say whose it is, such as “work” or “her sister’s”.
people-phone-one = Phone { $n }
people-phone-add = Add another phone
people-mail-title = Mail
people-mail-help = A mail address may be shared too.
people-mail-one = Mail address { $n }
people-mail-add = Add another mail address
people-web-title = Pages on the web
people-web-help = A page they want people to see.
people-web-one = Page { $n }
people-web-add = Add a page
people-address-title = Home
people-address-help = The neighborhood alone is fine.
people-address-street = Street and number, home { $n }
people-address-place = Neighborhood or building
people-address-city = Town
people-address-region = State
people-address-postcode = ZIP code
people-address-add = Add another home
people-lang = Speaks and reads best
people-lang-help = We write and call in this language.
people-lang-unknown = Not known yet
people-speaks = Languages they speak
people-speaks-help = Tick all of them.
people-speaks-more = More languages
people-access-title = To take part they need
people-access-help = A ramp, a ride, child care, someone to interpret. In their words, without the reason.
people-access-one = Need { $n }
people-access-add = Add another need
people-culture-title = To feel welcome they need
people-culture-help = Food they eat, times they pray, women only, no photos.
people-culture-one = Welcome { $n }
people-culture-add = Add another
people-tags = Tags
people-tags-help = Put a comma between two tags.
people-tags-more = More tags
people-tags-new = New tags
people-field-none = Not known
people-state = Where they stand
people-state-is = { $state ->
    [here] Here
    [resting] Resting
    [left] Left
   *[binned] In the bin
}
people-state-means = { $state ->
    [here] Takes part.
    [resting] Needs a break. Is asked for nothing now.
   *[left] Has left. The page stays for now.
}
people-state-here-or-resting = Here or resting
people-web-unreadable = “{ $value }” is not the address of a page. It looks like example.org.
people-field-unreadable = “{ $value }” does not fit in { $field }.

## The page

people-edit = Change
people-meet = Ask for a one-on-one
people-this-is-you = This is you.
people-call-them = Call them { $given }
people-card = Comes from another organization
people-in-bin = In the bin. On { $date } this page is gone for good.
people-reach = Ways to reach them
people-reach-none = No phone and no mail yet.
people-shares = { $kind ->
    [phone] Shares this phone with
   *[mail] Shares this mail address with
}
people-shares-more = and { $n } more
people-shares-end = . Ask who is speaking.
people-consents = May we?
people-consents-none = Not asked yet. Ask first, then write the answer here.
people-consent-other = For another organization:
people-consent-is = { $channel ->
    [mail] Mail
    [text] Text messages
    [call] Calls
   *[post] Letters on paper
}: { $answer ->
    [yes] yes
   *[no] no
}, for { $purpose ->
    [all] all we send
    [gatherings] news of meetings
    [news] our letter
   *[other] { $purpose }
}. { $basis ->
    [spoken] Said
    [paper] Signed on paper
    [form] Filled in a form
    [import] Came with a list
   *[other] Noted
} on { $date }.
people-consent-write = Write down an answer
people-consent-help = They choose, and may change it at any time.
people-consent-purpose = What for?
people-consent-basis = How did they say it?
people-consent-source = Where was it?
people-consent-keep = Keep the answer
people-channel = { $channel ->
    [mail] Mail
    [text] Text messages
    [call] Calls
   *[post] Letters on paper
}
people-answer-same = As it is now
people-answer-yes = Yes
people-answer-no = No, please not
people-answer-none = Not asked
people-purpose = { $purpose ->
    [all] All we send
    [gatherings] News of meetings
    [news] Our letter
   *[other] { $purpose }
}
people-basis = { $basis ->
    [spoken] Said it
    [paper] Signed on paper
   *[form] Filled in a form
}
people-needs = To take part
people-need-kind = { $kind ->
    [access] So that it works
   *[culture] So that it is right
}
people-history = What was changed
people-history-all = See it all
people-history-lead = What touched the page of { $who }, newest first.
people-history-none = Nothing yet
people-event = { $kind ->
    [edit] Changed by hand
    [import] A list was brought in
    [tag] Tags changed
    [bin] Moved to the bin
    [restore] Brought back from the bin
    [merge] Put together
    [undo] Undone
   *[demo] Made for the demo
}
people-event-row = { $what ->
    [created] Added
   *[removed] Taken away
}
people-part = { $part ->
    [name] name
    [given] what to call them
    [state] where they stand
    [pronouns] pronouns
    [lang] best language
    [mail] mail
    [phone] phone
    [address] home
    [web] web page
    [speaks] languages
    [needs] needs
    [tags] tags
    [fields] own fields
    [consents] answers to “may we?”
    [external-ids] numbers in other tools
    [level] who can see it
   *[other] { $part }
}
people-by = By { $who }.
people-by-from = By { $who }, from { $source }.
people-by-system = By Starling itself.
people-undone = This was undone.
people-undo-this = Undo this
people-undo-import = See the list
people-tag-add = Add a tag
people-tag-put = Add
people-tag-off = Take off the tag { $name }
people-more = More
people-external = Number in { $system }
people-ties = Who is close
people-tie = { $kind ->
    [knows] They know each other.
    [household] They share a home.
    [member] Member.
    [delegate] Speaks for them.
    [holds] Holds an office.
    [coaches] Coaching.
    [influences] Has a say.
    [funds] Gives money.
   *[partners] Works with them.
}
people-who-sees = Who can see this page
people-who-own = You see all of it.
people-who-they = They may see all of it, and who opened it.
people-who-house = So can those in your group who work with all people.
people-who-held = Looked after by
people-who-coalition = The coalition sees nothing.
people-who-members = Other organizations see nothing.
people-hidden-held = You see what you need to call and to welcome. The address, the notes of others and the history stay hidden.
people-hidden-names = You see the name, as your work needs it. The rest stays hidden.
people-looks = { $n ->
    [0] No one else opened it in 90 days
    [one] Opened once in 90 days: see by whom
   *[other] Opened { $n } times in 90 days: see by whom
}
people-looks-logged = That you opened this page is on record. They can see it.
people-seen-title = Who opened this page
people-seen-own = This is about you, so you may know who looked.
people-seen-lead = { $who } can see this list too.
people-seen-none = No one opened it yet
people-seen-none-text = Each look at this page is kept here. Your own looks at your own page are not.
people-look = { $kind ->
    [opened] Opened it.
    [listed] Saw it in a list.
    [exported] Took it out in a file.
   *[printed] Printed it.
}
people-bin = Move to the bin
people-bin-help = The page stays in the bin for 30 days. Until then you can bring it back.
people-bin-put = Move to the bin
people-bin-lead = People stay here for 30 days. Then they are gone for good, with all that was noted of them.
people-bin-none = The bin is empty
people-bin-none-text = Who you move to the bin shows up here.
people-bin-since = Put here { $ago }.
people-bin-gone = Gone for good on { $date }.

## What was done

people-changes-lead = What was done in your house, newest first. You can undo it, as long as no one changed it after.
people-changes-none = Nothing yet
people-changes-none-text = What you add and change shows up here.
people-set-count = { $n ->
    [one] { $n } page.
   *[other] { $n } pages.
}
people-undo-left = { $n ->
    [one] { $n } page was left as it is: it was changed or written about after.
   *[other] { $n } pages were left as they are: they were changed or written about after.
}

## Own fields

people-fields-title = Own fields
people-fields-lead = What your group wants to know of people, beyond what all ask.
people-fields-none = No fields of your own yet
people-fields-none-text = A field is a question, such as “Building” or “Shirt size”.
people-fields-never = Ask only for what you use. Do not ask for papers and status, arrests, illness or faith.
people-field-new = A new field
people-field-add = Add the field
people-field-name = Name of the field
people-field-holds = What is in it
people-field-kind = { $kind ->
    [text] Words.
    [choice] One of a few.
    [number] A number.
   *[date] A day.
}
people-field-people = { $n ->
    [0] No one has it filled in.
    [one] Filled in for { $n } person.
   *[other] Filled in for { $n } people.
}
people-field-change = Change
people-field-choices = Choices
people-field-choices-only = (for “One of a few”)
people-field-choices-help = One on each line.
people-field-position = Place in the row
people-field-delete = Delete the field
people-field-delete-help = { $n ->
    [0] No one has it filled in.
    [one] It is filled in for { $n } person. That goes too, and cannot be undone.
   *[other] It is filled in for { $n } people. That goes too, and cannot be undone.
}

## Tags

tag-title = Tags
tag-lead = A tag is a word you sort people by, such as “door team”.
tag-new = A new tag
tag-add = Add the tag
tag-none = No tags yet
tag-none-text = Add one above, or on a person’s page.
tag-people = { $n ->
    [0] No one
    [one] { $n } person
   *[other] { $n } people
}
tag-change = Change
tag-name = Name of the tag
tag-rename = Save the name
tag-merge-into = Make it part of
tag-merge-help = All who have this tag get that one. This tag goes.
tag-merge = Make one tag
tag-delete = Delete the tag
tag-delete-help = { $n ->
    [0] No one has this tag.
    [one] { $n } person has it. The person stays; the tag cannot be brought back.
   *[other] { $n } people have it. The people stay; the tag cannot be brought back.
}

## Notes

note-title = Notes
note-none = No notes yet.
note-write = Write a note
note-about = Note about { $who }
note-body = What do you want to keep?
note-help = Write only what you would show them. Leave out papers and status, arrests, illness and faith.
note-who-reads = Who may read it?
note-shared = Those who work with all people here
note-shared-help = The person may read it too. It stays for two years.
note-private = Only me
note-private-help = Locked with your own key. No one else in your house can open it. Whoever runs the machine could. It stays for one year.
note-private-from = Your private note of { $date }
note-private-who = No one else in your house can open it. Whoever runs the machine could. It is erased on { $date }.
note-open = Open my note
note-keep = Keep the note
note-change = Change
note-bin = Move the note to the bin
note-in-bin = The note is in the bin for 30 days.
note-goes = It is erased on { $date }.

## After a form

said-person-made = Added.
said-person-saved = Saved.
said-person-same = Nothing was changed.
said-person-binned = In the bin for 30 days.
said-person-restored = Brought back.
said-consent-saved = The answer is kept.
said-tag-on = Tag added.
said-tag-off = Tag taken off.
said-tag-made = The tag is there.
said-tag-renamed = The tag has a new name.
said-tag-merged = The two tags are one now.
said-tag-deleted = The tag is gone. The people stay.
said-field-made = The field is there.
said-field-saved = Saved.
said-field-deleted = The field is gone.
said-list-made = The list is saved.
said-list-saved = Saved.
said-list-deleted = The list is gone. The people stay.
said-note-written = The note is kept.
said-note-sealed = The note is locked with your key.
said-note-saved = The note is kept.
said-note-restored = The note is back.
said-undone = Undone. All is as it was before.
said-undone-some = Partly undone.
said-undone-none = Nothing could be undone.
said-undone-before = That was undone already.

## What needs another look

name-empty = Write a name.
name-too-long = The name is too long.
name-control = The name has a sign in it that no one can see. Please type it again.
name-direction = The name has a hidden sign in it that turns the writing around. Please type it again.
problem-name-missing = Write a name.
problem-name-spaces = The name has blanks too many. Please type it again.
problem-name-taken = “{ $name }” is there already. Choose another name.
problem-too-long = That is too long. { $max } letters are the most.
problem-too-many = That is too many. { $max } are the most.
problem-control-character = There is a sign in it that no one can see. Please type it again.
problem-mail-unreadable = “{ $value }” is not a mail address. Look at the part around the @.
problem-phone-unreadable = “{ $value }” is not a phone number. Write it with the area code.
problem-choices-missing = Write the choices, one on each line.
problem-note-empty = Write something first.
problem-filter-too-long = The filter is too long.
problem-filter-too-deep = The filter has too many brackets.
problem-filter-too-many = The filter has too many parts.
problem-filter-left-open = A quote or a bracket is left open.
problem-filter-unexpected = We cannot read the filter at letter { $at }.
problem-filter-unknown-word = “{ $word }” is not a word we know here.

## Languages

people-tongue = { $tag ->
    [en] English
    [es] Spanish
    [so] Somali
    [hmn] Hmong
    [ar] Arabic
    [om] Oromo
    [ksw] Karen
    [am] Amharic
    [ti] Tigrinya
    [sw] Swahili
    [vi] Vietnamese
    [zh] Chinese
    [yue] Cantonese
    [my] Burmese
    [km] Khmer
    [lo] Lao
    [th] Thai
    [fil] Tagalog
    [ne] Nepali
    [hi] Hindi
    [ur] Urdu
    [bn] Bengali
    [fa] Farsi
    [prs] Dari
    [ps] Pashto
    [fr] French
    [pt] Portuguese
    [ht] Haitian Creole
    [ru] Russian
    [uk] Ukrainian
    [pl] Polish
    [de] German
    [it] Italian
    [ko] Korean
    [ja] Japanese
    [oj] Ojibwe
    [dak] Dakota
    [nah] Nahuatl
    [qu] Quechua
    [ase] American Sign Language
    [sv] Swedish
   *[other] { $tag }
}
