### Signing in, accounts, seats, invitations, the first owner.

account-look-again = Something needs another look
account-kept = Nothing is lost. What you wrote is still here.
account-name-missing = Write a name.
account-name-long = That name is too long. Use at most 200 letters.
account-name-signs = That name holds hidden signs we cannot keep. Type it again by hand.
account-mail-missing = Write a mail address.
account-mail-wrong = That is not a whole mail address. It looks like name@example.org.
account-language-missing = Choose a language.

sign-in-title = Sign in
sign-in-lead = Write your mail address. We send you six digits to type here. There is no password.
sign-in-mail = Mail address
sign-in-send = Send me the digits
sign-in-limited = Too many letters were asked for. No new one was sent. If you have one from the last ten minutes, it still works. Otherwise try again in an hour.
sign-in-no-account = No account yet? Someone in your organization can invite you.
sign-in-demo = This is a demo with made-up people.
sign-in-demo-link = Choose who to be
sign-in-code-title = Look in your mail
sign-in-code-lead = If { $mail } opens an account here, a letter with six digits is on its way. They work for ten minutes, once, and only in this browser.
sign-in-mail-off = Mail is not set up on this server yet. Whoever runs it finds the digits in its log.
sign-in-code = The six digits we sent you
sign-in-code-help = Nothing came? Wait a minute and look in your spam folder. Then ask for new digits.
sign-in-another = Ask for new digits
sign-in-code-six = Type all six digits. Your letter still works.
sign-in-code-wrong = Those are not the digits in your newest letter. Look again and type them once more.
sign-in-code-limited = Too many tries. Wait 15 minutes, then ask for new digits. Your account is safe.
sign-in-over-title = These digits are over
sign-in-over-text = They work once, for ten minutes, in the browser that asked. You are not signed in, and nothing was changed.
sign-in-elsewhere-title = Go back to the other browser
sign-in-elsewhere-text = This link works only in the browser that asked for it. Go back there and type the six digits from the letter.
sign-in-elsewhere-here = Or sign in here instead: ask for new digits in this browser.
sign-in-link-lead = You are about to sign in with { $mail }.
sign-in-not-me = That is not me
sign-in-choose-title = Who are you?
sign-in-choose-lead = More than one account uses this mail address.
sign-in-choose-this = Sign in as
said-signed-out = You are signed out on this device.
said-signed-out-everywhere = You are signed out on every device.

letter-code-subject = Your sign-in digits
letter-code-text =
    Your six digits:

    { $code }

    Type them in the browser where you asked. They work for ten minutes, once.

    Or open this link in the same browser:
    { $link }

    You did not ask? Then do nothing. Nobody gets in without these digits. Never tell them to anyone.
letter-invitation-subject = You are invited to { $house }
letter-invitation-text =
    Hello { $name },

    { $by } invites you to { $house } on Starling.

    Open this link to join. It is only for you, works once, and ends in 14 days:
    { $link }

    You do not know { $by }? Then do nothing.

account-title = Your account
account-me = You
account-name = Your name
account-name-help = As you want others here to see it. It may be a name you chose.
account-language = Language
account-save = Save
account-houses = Where you belong
account-no-house = You belong to no organization here right now. Ask someone there to invite you.
account-sessions = Where you are signed in
account-sessions-help = A device signs out by itself after 30 days without use.
account-session-times = Since { $since }. Last used { $used }.
account-this-device = This device
account-session-end = Sign out
account-lost-phone = Lost a phone? Sign out everywhere. Then sign in again here.
account-end-all = Sign out everywhere
device = { $browser } on { $system }
device-unknown = A device we do not know
said-account-saved = Saved.
said-session-ended = That device is signed out.

seats-title = Who can work here
seats-lead = Each has a seat of their own. What a seat allows starts and stops at once.
seats-here = Seats
seats-you = (you)
seats-change = Change
seats-roles = What they may do
seats-save-roles = Save what they may do
seats-revoke-help = They are out at once. What they wrote stays.
seats-revoke = End this seat
seats-ended = Seats that ended
seat-last-steward = This is the last steward. Nothing was changed. Make someone else a steward first.
seat-no-role = Choose at least one. Nothing was changed. To take everything away, end the seat.
seat-role-foreign = This house does not give one of these. Nothing was changed. Choose from the list.
said-roles-saved = Saved. It counts from now on.
said-seat-revoked = The seat is ended.

role-member = Member
role-member-may = Sees their own record
role-volunteer = Volunteer
role-volunteer-may = Works with the people entrusted to them
role-team-lead = Team lead
role-team-lead-may = Cares for their people and adds new ones
role-organizer = Organizer
role-organizer-may = Works with everyone, brings lists in
role-treasurer = Treasurer
role-treasurer-may = Sees names, keeps the money
role-steward = Steward
role-steward-may = Gives seats, takes the list out, answers for it
role-coalition-staff = Coalition staff
role-coalition-staff-may = Serves the coalition's organizations

invitation-title = Invite someone
invitation-lead = They get a letter with a link of their own. It works for 14 days.
invitation-name = Their name
invitation-mail = Their mail address
invitation-language = Language of the letter
invitation-send = Send the invitation
invitation-role-missing = Choose at least one thing they may do.
invitation-unsent = The invitation is saved, but its letter could not be sent. Take it back below and invite again once mail works.
invitations-open = Invited, not here yet
invitation-until = Open until { $date }
invitation-late = Too old to use. Take it back and invite again.
invitation-withdraw = Take back
said-invited = Invited. The letter is on its way.
said-withdrawn = Taken back. The link no longer works.
invitation-accept-title = Join { $house }
invitation-accept-lead = You are invited. This is what you may do there:
invitation-accept = Join
invitation-accept-as = Join as { $name }
invitation-accept-other = Not you? Sign out first, then open the link again.
invitation-accept-mail = From now on you sign in with { $mail }.
invitation-known = This mail address already opens an account. Is it yours?
invitation-known-link = Sign in with it first
invitation-accept-who = People who work there see your name. Other organizations see nothing of you.
invitation-over-title = This invitation is over
invitation-over-text = It was used, taken back, or is older than 14 days. Nothing was changed. Ask whoever invited you for a new one.
said-joined = Welcome. You are in.

setup-title = Start here
setup-lead = This server is empty. You will be its first steward.
setup-code = Setup code
setup-code-help = You are not on the server itself. The code is in its log, printed when it started.
setup-code-wrong = That is not the setup code. Nothing was made. Look in the server's newest log.
setup-mail-help = You sign in with it. There is no password.
setup-kind = What is it for?
setup-kind-missing = Choose an organization or a coalition.
setup-organization = One organization
setup-organization-help = One group with its own people
setup-coalition = A coalition
setup-coalition-help = Several organizations. Each keeps its own people to itself
setup-house = Its name
setup-house-help = You can change it later.
setup-zone = Time zone
setup-zone-missing = Choose a time zone.
setup-go = Begin
