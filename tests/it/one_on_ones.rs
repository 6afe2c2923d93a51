//! Two people meet, along the pages they would use; and nobody else learns of it.

use axum::http::StatusCode;
use starling_testkit::{Client, Page, Town};

const AT: &str = "/o/maple-court/one-on-ones";

/// Leticia, who leads a team in Spanish, asks Amina, who speaks Somali.
async fn asked(town: &Town) -> (Client, String) {
    let amina = town.person("maple-court", "Amina");
    let mut leticia = town.as_person("leticia").await;
    leticia.get(&format!("{AT}/new?with={amina}")).await;
    let sent = leticia.fill("/one-on-ones", &[("purpose", "Quiero escucharte")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", town.name);
    let at = sent.location().split('?').next().unwrap().to_owned();
    leticia.follow().await;
    (leticia, at)
}

/// Presses one of the buttons that say what became of it.
async fn outcome(client: &mut Client, at: &str, state: &str) -> Page {
    client.get(at).await;
    let form = client.page().form(&format!("{at}/outcome"));
    let mut pairs = form.pairs();
    pairs.retain(|(name, _)| name != "state");
    pairs.push(("state".to_owned(), state.to_owned()));
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(&form.action, &pairs).await
}

#[tokio::test]
async fn a_one_on_one_is_asked_for_set_held_and_debriefed_and_both_read_what_is_shared() {
    for town in Town::both().await {
        let (mut leticia, at) = asked(&town).await;
        let sent = leticia.fill("/time", &[("day", "2027-01-05"), ("clock", "18:30"), ("place", "Kitchen")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        assert!(leticia.get(AT).await.text().contains("Kitchen"), "{}", town.name);

        // That they met is said with the debrief, so that no slip of a finger says it.
        leticia.get(&at).await;
        assert!(leticia.page().links().iter().any(|(_, href)| *href == format!("{at}/debrief")), "{}", town.name);
        assert_eq!(outcome(&mut leticia, &at, "held").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        leticia.get(&format!("{at}/debrief")).await;
        let words = [
            ("heard", "La renta subió dos veces"),
            ("gave", "Por qué me quedé"),
            ("ask", "Recibir en la puerta"),
            ("answer", "yes"),
            ("next", "Mandar la dirección"),
            ("due", "2027-01-09"),
            ("private", "secretword"),
        ];
        let sent = leticia.fill("/debrief", &words).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let page = leticia.follow().await.text();
        for shared in ["La renta subió dos veces", "Recibir en la puerta", "Mandar la dirección"] {
            assert!(page.contains(shared), "{}: {shared}", town.name);
        }
        assert!(!page.contains("secretword"), "a private note is opened, never shown along");

        // The other reads and corrects what is shared, and sees nothing of what is not.
        let mut amina = town.as_person("amina").await;
        let page = amina.get(&at).await;
        assert_eq!(page.status, StatusCode::OK, "{}", town.name);
        assert!(page.text().contains("La renta subió dos veces") && !page.text().contains("secretword"));
        amina.get(&format!("{at}/debrief")).await;
        let sent = amina.fill("/debrief", &[("heard", "Labada jeer")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        assert!(leticia.get(&at).await.text().contains("Labada jeer"));

        // The private note stands among the author's own, and nobody else's.
        let about = town.person("maple-court", "Amina");
        let notes = |client: Client| async move {
            let mut client = client;
            client.get(&format!("/o/maple-court/people/{about}")).await.html().contains("/notes/")
        };
        assert!(notes(leticia.clone()).await);
        let denise = town.as_person("denise").await;
        let mut denise_looks = denise.clone();
        let page = denise_looks.get(&format!("/o/maple-court/people/{about}")).await.html();
        assert!(!page.contains("secretword"));
        // Nobody else is told that they met, whatever their role.
        for key in ["denise", "marisol", "hodan", "calvin", "beatriz", "ruth"] {
            let mut other = town.as_person(key).await;
            assert_eq!(other.get(&at).await.status, StatusCode::NOT_FOUND, "{key} on {}", town.name);
            assert_eq!(other.get(&format!("{at}/debrief")).await.status, StatusCode::NOT_FOUND, "{key}");
            let sent = other.post(&format!("{at}/outcome"), &[("state", "cancelled"), ("version", "3")]).await;
            assert_eq!(sent.status, StatusCode::NOT_FOUND, "{key}");
        }
    }
}

#[tokio::test]
async fn a_debrief_sent_twice_is_kept_once() {
    for town in Town::both().await {
        let (mut leticia, at) = asked(&town).await;
        leticia.get(&format!("{at}/debrief")).await;
        let mut form = leticia.page().form("/debrief");
        form.fill(&[("heard", "Una vez"), ("next", "Solo una promesa")]);
        for _ in 0..3 {
            assert_eq!(leticia.submit(&form).await.status, StatusCode::SEE_OTHER, "{}", town.name);
        }
        let page = leticia.get(&at).await.text();
        assert_eq!(page.matches("Solo una promesa").count(), 1, "{}", town.name);
    }
}

#[tokio::test]
async fn two_who_write_at_once_lose_nothing() {
    let town = Town::sqlite().await;
    let (mut leticia, at) = asked(&town).await;
    leticia.get(&format!("{at}/debrief")).await;
    let mut mine = leticia.page().form("/debrief");
    let mut amina = town.as_person("amina").await;
    amina.get(&format!("{at}/debrief")).await;
    amina.fill("/debrief", &[("heard", "Hers stands")]).await;
    mine.fill(&[("heard", "Mine was typed"), ("next", "Una promesa")]);
    let page = leticia.submit(&mine).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["Hers stands", "Mine was typed"] {
        assert!(page.html().contains(words), "{words}");
    }
    // Saved again, knowing both.
    assert_eq!(leticia.fill("/debrief", &[]).await.status, StatusCode::SEE_OTHER);
    let page = leticia.get(&at).await.text();
    assert!(page.contains("Mine was typed") && page.matches("Una promesa").count() == 1);
}

#[tokio::test]
async fn what_cannot_be_meant_comes_back_with_what_was_typed() {
    let town = Town::sqlite().await;
    let (mut leticia, at) = asked(&town).await;
    for (values, kept) in [
        (&[("day", "2027-01-05"), ("clock", ""), ("place", "Kitchen")][..], "Kitchen"),
        (&[("day", ""), ("clock", ""), ("place", "Porch")], "Porch"),
    ] {
        leticia.get(&at).await;
        let page = leticia.fill("/time", values).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{kept}");
        assert!(page.html().contains(kept), "{kept}");
    }
    let long = "x".repeat(4_001);
    leticia.get(&format!("{at}/debrief")).await;
    let page = leticia.fill("/debrief", &[("heard", &long), ("gave", "kept")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.html().contains(&long) && page.html().contains("kept"));

    // A one-on-one that was held is not called off in an old window.
    leticia.get(&format!("{at}/debrief")).await;
    assert_eq!(leticia.fill("/debrief", &[]).await.status, StatusCode::SEE_OTHER, "nothing need be written");
    let sent = leticia.post(&format!("{at}/outcome"), &[("state", "cancelled"), ("version", "2")]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = leticia.post(&format!("{at}/outcome"), &[("state", "missed"), ("version", "1")]).await;
    assert_eq!(sent.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_promise_is_kept_by_its_two_ends_only() {
    for town in Town::both().await {
        let (mut leticia, at) = asked(&town).await;
        leticia.get(&format!("{at}/debrief")).await;
        leticia.fill("/debrief", &[("next", "Mandar la dirección")]).await;
        let page = leticia.get(&at).await;
        let form = page.forms().into_iter().find(|form| form.action.contains("/promises/")).unwrap();
        for key in ["denise", "hodan", "beatriz"] {
            let mut other = town.as_person(key).await;
            let sent = other.post(&form.action, &[("state", "kept")]).await;
            assert_eq!(sent.status, StatusCode::NOT_FOUND, "{key} on {}", town.name);
        }
        let mut amina = town.as_person("amina").await;
        for client in [&mut leticia, &mut amina] {
            let sent = client.post(&form.action, &[("state", "kept")]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", town.name);
        }
        // From kept it does not go to "no", but the page stays sane.
        let sent = leticia.post(&form.action, &[("state", "no")]).await;
        assert!(sent.location().contains("said-promise-other"), "{}", sent.location());
    }
}

#[tokio::test]
async fn a_member_sees_their_own_and_asks_nobody() {
    let town = Town::sqlite().await;
    let (_, at) = asked(&town).await;
    let mut amina = town.as_person("amina").await;
    assert!(amina.get(AT).await.html().contains(&at));
    assert!(!amina.get(&format!("{AT}/new")).await.html().contains("name=\"q\""));
    let calvin = town.person("maple-court", "Calvin").to_string();
    let sent = amina.post(AT, &[("guest", &calvin), ("minutes", "30")]).await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND);
    // The guest may say no, and the host sees it.
    let sent = outcome(&mut amina, &at, "declined").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
}
