//! One-on-ones of those who care for others: two held and debriefed, one with a time, one asked for.

use super::Loader;
use crate::world::{House, Person};
use starling_db::Fail;
use starling_kernel::clock::{DAY, HOUR};
use starling_kernel::{Id, Language, Micros, Policy, Role, Scope};
use starling_record::commitment::{self, Draft, Kind, State};
use starling_record::gathering::{self, Ask, Debrief, Shape, Time};

impl Loader<'_> {
    /// Writes them for the team lead and the organizer of one house, as far as it has them.
    pub(super) async fn meetings(&self, house: &House, known: &[Person]) -> Result<(), Fail> {
        for (at, role) in [Role::TeamLead, Role::Organizer].into_iter().enumerate() {
            let Some(scope) = self.scope(house, role, Policy::OneOnOne) else { continue };
            let Some(me) = scope.party() else { continue };
            let guests: Vec<Id> = self.guests(house, &scope, known, me, at * 4).await?;
            let [amina, old, soon, asked] = guests[..] else { continue };
            let host = self.world.people(house.slug).position(|one| one.id == me).ok_or(Fail::Missing)?;
            let told = Told::of(house.languages[0], |words, field| self.world.said(house.slug, words, field, host));
            let (now, zone) = (self.now, super::ZONE);
            self.db
                .write(scope, move |w| {
                    let ask = |guest: Id, starts: Option<i64>, shape: Shape| Ask {
                        guest,
                        shape,
                        time: Time { starts, minutes: 45, place: told.place.clone() },
                        zone: zone.to_owned(),
                        purpose: told.purpose.clone(),
                        lang: told.lang.to_owned(),
                    };
                    for (guest, days) in [(amina, 20), (old, 75)] {
                        let then = evening(now) - days * DAY;
                        let id = gathering::ask(w, then - 2 * DAY, &ask(guest, Some(then), Shape::Listening))?;
                        gathering::hold(w, then + HOUR, id, 1)?;
                        told.debrief.write(w, then + HOUR, id)?;
                        let promise = |kind, from, to, words: &str, state, due| Draft {
                            kind,
                            from,
                            to,
                            about: id,
                            words: words.to_owned(),
                            lang: told.lang.to_owned(),
                            state,
                            due,
                        };
                        let asked = promise(Kind::Ask, guest, me, &told.ask, State::Yes, None);
                        let asked = commitment::make(w, then + HOUR, &asked)?;
                        let next = promise(Kind::NextStep, me, guest, &told.next, State::Yes, Some(now + 3 * DAY));
                        let next = commitment::make(w, then + HOUR, &next)?;
                        if guest == old {
                            commitment::say(w, then + 3 * DAY, asked, State::Kept)?;
                            commitment::say(w, then + 4 * DAY, next, State::Kept)?;
                        }
                    }
                    gathering::ask(w, now - DAY, &ask(soon, Some(evening(now) + 2 * DAY), Shape::Commitment))?;
                    gathering::ask(w, now - DAY, &ask(asked, None, Shape::Listening)).map(drop)
                })
                .await?;
        }
        Ok(())
    }

    /// Four people this scope reaches, the same ones every time.
    async fn guests(
        &self,
        house: &House,
        scope: &Scope,
        known: &[Person],
        me: Id,
        skip: usize,
    ) -> Result<Vec<Id>, Fail> {
        let mut ids: Vec<Id> =
            known.iter().filter(|one| one.home.is_none() && one.id != me).map(|one| one.id).collect();
        if skip == 0 {
            // Somebody who can sign in comes first, so that the other side of a one-on-one can be looked at.
            ids.sort_by_key(|id| self.account_of(house, *id).is_none());
        }
        self.db
            .read(scope.clone(), move |r| {
                let mut found = Vec::new();
                for id in &ids {
                    if starling_record::person::load(r, *id)?.is_some() {
                        found.push(*id);
                    }
                }
                Ok(found.into_iter().skip(skip).take(4).collect())
            })
            .await
    }
}

/// Half past five or six in the evening, where the houses are.
fn evening(now: Micros) -> Micros {
    now - now.rem_euclid(DAY) + 23 * HOUR + HOUR / 2
}

/// What was said, in the language of the house.
struct Told {
    lang: &'static str,
    purpose: String,
    place: String,
    debrief: Debrief,
    ask: String,
    next: String,
}

impl Told {
    fn of(language: Language, said: impl Fn(&str, &str) -> String) -> Told {
        let [purpose, place, heard, gifts, gave, ask, next] = words(language);
        Told {
            lang: language.tag(),
            purpose: said(purpose, "purpose"),
            place: said(place, "place"),
            debrief: Debrief {
                heard: said(heard, "heard"),
                gifts: said(gifts, "gifts"),
                gave: said(gave, "gave"),
                lang: language.tag().to_owned(),
                ..Debrief::default()
            },
            ask: said(ask, "ask"),
            next: said(next, "next"),
        }
    }
}

const fn words(language: Language) -> [&'static str; 7] {
    match language {
        Language::En => [
            "I would like to hear what brought you here.",
            "The bench by the laundry",
            "Her rent went up twice in a year, and she worries about her mother's stairs.",
            "Cooks for forty without a list. Wants to learn to lead a meeting.",
            "Why I stayed when my own building was sold.",
            "Welcome people at the door on Thursday",
            "Send the address and who else will be there",
        ],
        Language::Es => [
            "Me gustaría escuchar qué te trajo hasta aquí.",
            "La banca junto a la lavandería",
            "Le subieron la renta dos veces en un año y le preocupan las escaleras para su mamá.",
            "Cocina para cuarenta sin lista. Quiere aprender a llevar una reunión.",
            "Por qué me quedé cuando vendieron mi edificio.",
            "Recibir a la gente en la puerta el jueves",
            "Mandarle la dirección y decirle quién más va",
        ],
        Language::So => [
            "Waxaan jeclaan lahaa inaan maqlo waxa halkan ku keenay.",
            "Kursiga dharka lagu dhaqo agtiisa",
            "Kirada laba jeer ayaa sannad gudihiis loo kordhiyay, hooyadeedna jaranjarada ayay uga walwalsan tahay.",
            "Afartan qof ayay u karisaa iyada oo aan liis haysan. Waxay rabtaa inay barato hoggaaminta shir.",
            "Sababta aan u joogay markii dhismahayga la iibiyay.",
            "Dadka albaabka ku soo dhowee Khamiista",
            "U dir ciwaanka iyo cidda kale ee joogi doonta",
        ],
        Language::Hmn => [
            "Kuv xav mloog seb dab tsi coj koj tuaj txog ntawm no.",
            "Lub rooj ntev ze chav ntxhua khaub ncaws",
            "Nqi tsev nce ob zaug hauv ib xyoos, thiab nws txhawj txog nws niam nce ntaiv.",
            "Ua mov rau plaub caug leej yam tsis saib ntawv. Xav kawm coj rooj sib tham.",
            "Vim li cas kuv tseem nyob thaum lawv muag kuv lub tsev.",
            "Tos txais neeg ntawm qhov rooj hnub Plaub",
            "Xa qhov chaw nyob thiab qhia tias leej twg tuaj thiab",
        ],
        Language::Ar => [
            "أودّ أن أسمع ما الذي جاء بك إلى هنا.",
            "المقعد قرب المغسلة",
            "ارتفع إيجارها مرتين في سنة، وتقلق على أمها من الدرج.",
            "تطبخ لأربعين شخصًا من دون قائمة. تريد أن تتعلّم إدارة اجتماع.",
            "لماذا بقيتُ حين بيع المبنى الذي أسكنه.",
            "استقبال الناس عند الباب يوم الخميس",
            "إرسال العنوان ومن سيحضر أيضًا",
        ],
    }
}
