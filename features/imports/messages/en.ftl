### Bringing lists in, taking them back, taking one out.

imports-title = Imports
imports-lead = Bring a list you already have. You see what would happen before anything is saved, and you can take all of it back.
imports-choose = Choose a list
imports-choose-help = A CSV or text file, up to 50 MB. In Excel or Sheets: save or download as CSV.
imports-who = Organizers and stewards of this house see imports. The file itself is deleted when the import is done.
imports-bring = Look at the file
imports-not-brought = This file was not brought in
imports-nothing-changed = Nothing was changed.
imports-before = Lists brought in
imports-none = No list yet
imports-none-text = Exports of Action Network, NationBuilder, EveryAction, VAN, Mobilize, Zetkin, Spoke and ActionKit are recognized by themselves.
imports-unnamed = A file without a name
imports-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
imports-older = Older
imports-state = { $state ->
    [mapping] Waits for its columns
    [ready] Ready to start
    [running] Being brought in
    [stopped] Stopped
    [done] Brought in
    [undoing] Being taken back
    [undone] Taken back
   *[other] Could not be finished
}

imports-step-choose = Choose a list
imports-step-columns = Say what each column is
imports-step-look = Look before saving
imports-step-done = done

imports-map-title = What is in each column?
imports-map-lead = Check what each column becomes. Columns you leave out are not kept.
imports-map-caption = Columns of the file
imports-column = Column
imports-column-nth = Column { $n } without a name
imports-cells = First rows
imports-becomes = Becomes
imports-becomes-of = { $column } becomes
imports-values = { $n ->
    [one] What its { $n } value means
   *[other] What its { $n } values mean
}
imports-look-values = Saved. Now look at what the values mean, then go on.
imports-look-again = Please look again
imports-choice-invalid = This column cannot become that. Choose something else.
imports-more = Also
imports-day-first = Days are written first
imports-day-first-help = 03/04 is the third of April.
imports-remember = Remember this for the next file
imports-remember-help = The next file with the same columns will need no answers.
imports-decides = You decide what the columns mean. Some things are never kept, whoever decides.
imports-see-effect = See what would happen
imports-renew = Show me the values first
imports-never = What is never kept
imports-never-text = These columns stay out. They cannot become anything else, not even a tag or a field.
imports-never-kept = Cannot be kept
imports-delete = Throw this file away
said-import-deleted = The file is thrown away. Nobody was changed.

imports-means-nothing = Says nothing
imports-means-yes = Yes
imports-means-no = No
imports-means-bounced = Does not arrive
imports-means-cell = Cell phone
imports-means-home = Home
imports-means-work = Work
imports-means-fax = Fax, leave out
imports-means-other = Another phone

imports-ready-title = What would happen
imports-nothing-yet = Nothing is written yet.
imports-n-new = { $n ->
    [one] new person
   *[other] new people
}
imports-n-changed = { $n ->
    [one] already here, will get something new
   *[other] already here, will get something new
}
imports-n-updated = { $n ->
    [one] already here, changed
   *[other] already here, changed
}
imports-n-unchanged = { $n ->
    [one] already here, nothing new
   *[other] already here, nothing new
}
imports-n-left-out = { $n ->
    [one] row left out
   *[other] rows left out
}
imports-merge-rule = People already here keep their name, pronouns and language. What is new is added. A no to messages always wins.
imports-start = Bring them in
imports-change-columns = Change the columns
imports-nothing-to-do = There is nothing new in this file.
imports-samples = Some rows
imports-row = Row
imports-row-nth = Row { $n }
imports-row-of = Row { $n },
imports-outcome = What happened
imports-outcome-would = What would happen
imports-why = Note
imports-would = { $outcome ->
    [created] New
    [updated] Gets something new
    [unchanged] Stays as it is
   *[other] Left out
}

imports-progress = { $n } of { $total } rows done.
imports-bar = Rows done
imports-undo-progress = { $n } of { $total } people taken back.
imports-undo-bar = People taken back
imports-again = Look again
imports-stop = Stop
imports-stopping = Stopping after the rows at hand.
imports-may-leave = You may leave this page. It goes on, also after a restart.
imports-over = { $state ->
    [done] The list is brought in.
    [stopped] The import is stopped.
    [undone] The import is taken back.
   *[other] The import could not be finished.
}
imports-see-result = See the result
imports-stopped-at = It stopped after row { $n } of { $total }. You can go on, or take back what was done.
imports-go-on = Go on
imports-to-people = See the people
imports-by-row = Row by row
imports-by-row-lead = What became of each row of the file.
imports-by-row-none = No row was dealt with yet
imports-download = Download the list
imports-first-rows = First rows
imports-next-rows = Next rows
imports-outcome-created = New
imports-outcome-updated = Changed
imports-outcome-unchanged = Stayed as it was
imports-outcome-rejected = Left out
imports-outcome-left = Left as it is when taken back
imports-outcome-undone = Taken back
imports-failed = Something went wrong again and again. What was done so far can be taken back.
imports-not-allowed = Stopped: the person who started it may no longer import here.
imports-file-gone = The file was kept for 30 days and is gone. Bring the list again.

imports-undo = Take it back
imports-undo-can = { $made ->
    [one] Taking it back removes { $made } person it made.
   *[other] Taking it back removes { $made } people it made.
} { $changed ->
    [one] It restores { $changed } person it changed.
   *[other] It restores { $changed } people it changed.
}
imports-undo-title = Take this import back?
imports-undo-rule = New people go again. Changed people get back exactly what they had. Whoever was changed since is left as they are, and you see who.
imports-undo-yes = Yes, take it back
imports-undo-no = No, keep it
imports-undone-title = Taken back
imports-n-restored = { $n ->
    [one] person taken back
   *[other] people taken back
}
imports-n-left = { $n ->
    [one] left as it is
   *[other] left as they are
}
imports-left-text = These people were left as they are:
imports-someone-gone = Someone no longer here
imports-left-changed-since = Something about them was changed afterwards.
imports-left-referred = A note, a tie, a seat or someone they are entrusted to refers to them.
imports-left-missing-part = A tag or field they had is gone.
imports-left-gone = They are gone.
imports-left-erased = What they were before was erased.

imports-file-none = Choose a file first.
imports-file-empty = The file is empty.
imports-file-only-header = The file has names of columns and no rows below them.
imports-file-spreadsheet = This is a spreadsheet, not a CSV. Open it and save or download it as CSV.
imports-file-archive = This is a packed file. Unpack it and choose the CSV in it.
imports-file-pdf = This is a PDF. Ask for the list as CSV.
imports-file-image = This is a picture. Type the list into a spreadsheet and save it as CSV.
imports-file-markup = This is a web page or data for programs. Export the list as CSV.
imports-file-vcard = This is an address book of cards. Export it as CSV.
imports-file-binary = This is not a text file. Export the list as CSV.
imports-file-too-big = The file is larger than { $mb } MB. Split it into smaller ones.
imports-file-no-header = The first row looks like a person. Put a row with the names of the columns above it.
imports-file-one-column = Everything is in one column. Save the file as CSV, with commas between the columns.
imports-file-too-many-columns = The file has { $found } columns. More than { $max } are not read.
imports-file-broken-header = The row with the names of the columns cannot be read. A quotation mark in it may be left open.
imports-file-unreadable = The file could not be read. Try again.
imports-file-no-people = No column says who people are. Choose one for a name, a mail address or a phone.

imports-row-too-few = The row has fewer cells than there are columns.
imports-row-too-many = The row has more cells than there are columns.
imports-row-open-quote = A quotation mark is left open.
imports-row-cell-too-long = A cell is too long.
imports-row-too-long = The row is too long.
imports-row-given-up = Too many quotation marks are left open. The rest was not read.
imports-row-file-too-big = The file is too large. The rest was not read.
imports-row-unreadable = The rest could not be read.
imports-row-nobody = There is no name and no way to reach anyone.
imports-row-deceased = The file says that this person has died.
imports-row-binned = This person is in the bin. Put them back first.
imports-cell-mail = A mail address was not understood and left out.
imports-cell-phone = A phone number was not understood and left out.
imports-cell-name = A name has hidden signs and was left out.
imports-cell-day = A date was not understood and left out.
imports-cell-value = A value has no meaning yet and was left out.
imports-cell-too-long = A cell is too long and was left out.
imports-cell-too-many-tags = There are more tags than are kept.
imports-cell-refused = A cell holds something that is never kept.

imports-ignored-unknown = Nobody said what this is.
imports-ignored-duplicate = Another column says the same.
imports-ignored-not-needed = Not needed to organize.
imports-ignored-other-record = About something else than this person.
imports-ignored-technical = Only means something to the other program.
imports-ignored-blank = Empty in the first rows.
imports-ignored-chosen = Left out by your choice.

imports-refused-party = Whom someone votes with is theirs to say.
imports-refused-score = Scores judge people who never see them.
imports-refused-birth = Birth dates and ages are not needed to organize.
imports-refused-ethnicity = Only the person says this, when asked, for a stated use.
imports-refused-religion = Only the person says this, when asked, for a stated use.
imports-refused-sex = Only the person says this. Pronouns are kept.
imports-refused-sexuality = Only the person says this, when asked, for a stated use.
imports-refused-family = Family status is not needed to organize.
imports-refused-immigration = It does harm in the wrong hands.
imports-refused-court = It does harm in the wrong hands.
imports-refused-health = It does harm in the wrong hands. What someone needs to take part can be kept.
imports-refused-union = It does harm in the wrong hands.
imports-refused-identity = Identity numbers are never needed.
imports-refused-location = A street address is enough. A trail is too much.
imports-refused-social-media = Social media accounts of members are never stored.
imports-refused-voter-file = Voter files and bought facts are not added to members.
imports-refused-account = Bank and card numbers are never needed.
imports-refused-secret = Passwords are never needed.
imports-refused-children = Children are not ours to list.

imports-to-given-name = First name
imports-to-middle-name = Middle name
imports-to-family-name = Last name
imports-to-name-suffix = Jr., Sr., III
imports-to-full-name = Whole name
imports-to-mail = Mail address
imports-to-phone = Phone
imports-to-phone-kind = Kind of phone
imports-to-street = Street address
imports-to-locality = City
imports-to-region = State
imports-to-postcode = ZIP code
imports-to-country = Country
imports-to-preferred-language = Language to write in
imports-to-spoken-language = Languages spoken
imports-to-pronouns = Pronouns
imports-to-tag = One tag
imports-to-tags = Several tags
imports-to-tag-named = A tag with this column’s name, for yes
imports-to-external-id = Number in another program
imports-to-consent-mail = Consent to mail
imports-to-consent-sms = Consent to text messages
imports-to-consent-call = Consent to calls
imports-to-consent-all = Consent to any message
imports-to-note = Note
imports-to-signed-up = Day of joining
imports-to-source = Where they came from
imports-to-field = A field with this column’s name
imports-to-skip-deceased = Leave out people who have died
imports-to-nothing = Leave out
imports-to-refused = Cannot be kept

export-title = Take people out as a file
export-people = People
export-lead = { $n ->
    [one] { $n } person will be in the file.
   *[other] { $n } people will be in the file.
}
export-filter = Only those found by:
export-filter-wrong = The filter could not be read. Go back to the list and try again.
export-in-it = In the file: names, pronouns, languages, phones, mail and street addresses, tags, fields, consents. Not in it: notes and needs.
export-care = A file can be copied, lost and found. Keep it only as long as you need it.
export-reason = Why do you need it?
export-reason-help = Your name, the number of people and this reason are written down for the house to see.
export-reason-missing = Write why you need it.
export-do = Download the file
export-not = Not now
