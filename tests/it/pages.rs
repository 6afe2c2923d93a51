//! What holds of pages everywhere: headers, languages, forms sent again, and the demo that a real instance has not.

use crate::matrix::ask::routes;
use axum::http::{Method, StatusCode};
use starling_record::house;
use starling_testkit::Town;

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let town = Town::sqlite().await;
    let paths: Vec<String> = (routes().iter())
        .map(|asked| asked.pattern.replace("{slug}", "maple-court").replace(['{', '}'], ""))
        .chain(["/nothing".to_owned(), "/a/nothing.css".to_owned()])
        .collect();
    for mut client in [town.anyone(), town.as_person("denise").await] {
        for path in &paths {
            let page = client.get(path).await;
            for (name, expected) in [
                ("content-security-policy", "default-src 'none'"),
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "same-origin"),
                ("cross-origin-opener-policy", "same-origin"),
                ("x-frame-options", "DENY"),
                ("cache-control", "no-store"),
            ] {
                assert!(page.header(name).starts_with(expected), "{path}: {name} is {:?}", page.header(name));
            }
            assert!(!page.html().contains(" style=") && !page.html().contains(" onclick="), "{path}");
        }
    }
}

#[tokio::test]
async fn a_form_sent_fifty_times_at_once_is_carried_out_once() {
    for town in Town::both().await {
        let mut client = town.as_person("denise").await;
        client.get("/o/maple-court/people/new").await;
        let mut form = client.page().form("/o/maple-court/people");
        form.fill(&[("name", "Fifty Times")]);
        let before = people(&town).await;
        let sent: Vec<_> = (0..50)
            .map(|_| {
                let (mut client, form) = (client.clone(), form.clone());
                tokio::spawn(async move { client.submit(&form).await })
            })
            .collect();
        let mut places = Vec::new();
        for one in sent {
            let page = one.await.unwrap();
            assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", town.name);
            places.push(page.location().to_owned());
        }
        places.dedup();
        assert_eq!(places.len(), 1, "{}: all are led to the one that was made", town.name);
        assert_eq!(people(&town).await, before + 1, "{}", town.name);
    }
}

async fn people(town: &Town) -> i64 {
    town.app.db.read(Town::system(town.house("maple-court")), house::people).await.unwrap()
}

#[tokio::test]
async fn a_language_is_kept_by_the_browser_and_then_by_the_account() {
    let town = Town::sqlite().await;
    let lang = |html: &str, tag: &str| html.contains(&format!("<html lang=\"{tag}\""));
    let mut client = town.anyone();
    assert!(lang(&client.get("/sign-in").await.html(), "en"));
    for tag in ["ar", "so", "hmn", "es"] {
        let sent = client.post("/language", &[("lang", tag), ("next", "/sign-in")]).await;
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/sign-in"));
        assert!(lang(&client.get("/sign-in").await.html(), tag), "{tag}");
    }
    for away in ["https://example.org/", "//example.org", "/\\example.org"] {
        let sent = client.post("/language", &[("lang", "en"), ("next", away)]).await;
        assert!(!sent.location().contains("example.org"), "{away} leads to {}", sent.location());
    }
    let mut amina = town.as_person("amina").await;
    assert!(lang(&amina.get("/account").await.html(), "so"));
    amina.post("/language", &[("lang", "en"), ("next", "/account")]).await;
    assert!(lang(&town.as_person("amina").await.get("/account").await.html(), "en"), "in every browser of hers");
}

#[tokio::test]
async fn a_real_instance_has_no_trace_of_the_demo() {
    let town = Town::sqlite().await;
    for mut client in [town.anyone(), town.as_person("denise").await] {
        for (method, path, missing) in [
            (Method::GET, "/demo", "/nowhere"),
            (Method::GET, "/demo/as/leticia", "/nowhere/as/leticia"),
            (Method::POST, "/demo/as/leticia", "/nowhere/as/leticia"),
        ] {
            let there = client.send(method.clone(), path, None, axum::body::Body::empty()).await;
            let nowhere = client.send(method.clone(), missing, None, axum::body::Body::empty()).await;
            assert_eq!(there.status, StatusCode::NOT_FOUND);
            assert_eq!((there.headers, there.body), (nowhere.headers, nowhere.body), "{method} {path}");
        }
    }
}

#[tokio::test]
async fn the_demo_lets_anyone_look_around_as_a_named_person() {
    let town = Town::demo().await;
    let mut client = town.anyone();
    let page = client.get("/demo").await;
    let buttons = page.forms().into_iter().filter(|form| form.action.starts_with("/demo/as/")).count();
    assert_eq!(buttons, 6);
    for (key, home) in
        [("leticia", "/o/maple-court/"), ("ruth", "/o/east-side-homes/"), ("toumeng", "/o/hmong-farmers/")]
    {
        client.get("/demo").await;
        let sent = client.fill(&format!("/demo/as/{key}"), &[]).await;
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, home));
        assert_eq!(client.get(home).await.status, StatusCode::OK, "{key}");
    }
    assert_eq!(client.post("/demo/as/nobody", &[]).await.status, StatusCode::NOT_FOUND);
}
