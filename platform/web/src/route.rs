//! Routes are data: one list feeds the router and the matrix.

use crate::app::App;
use crate::gate;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, on};
use starling_kernel::Policy;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

/// The largest form, and the largest list, in bytes.
const FORM: usize = 1 << 20;
const UPLOAD: usize = 50 << 20;

/// One route: a method, a path, the policy that guards it, and who answers.
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path, with `{names}` for its parts.
    pub path: &'static str,
    /// The policy asked before the handler runs.
    pub policy: Policy,
    answers: MethodRouter<App>,
}

/// The routes of a crate.
pub type Routes = Vec<Route>;

fn route<H, T>(method: Method, path: &'static str, policy: Policy, handler: H, limit: usize) -> Route
where
    H: Handler<T, App>,
    T: 'static,
{
    let filter = method.clone().try_into().expect("a method axum knows");
    Route { method, path, policy, answers: on(filter, handler).layer(DefaultBodyLimit::max(limit)) }
}

/// A page.
pub fn get<H: Handler<T, App>, T: 'static>(path: &'static str, policy: Policy, handler: H) -> Route {
    route(Method::GET, path, policy, handler, FORM)
}

/// A form.
pub fn post<H: Handler<T, App>, T: 'static>(path: &'static str, policy: Policy, handler: H) -> Route {
    route(Method::POST, path, policy, handler, FORM)
}

/// A form with a file.
pub fn upload<H: Handler<T, App>, T: 'static>(path: &'static str, policy: Policy, handler: H) -> Route {
    route(Method::POST, path, policy, handler, UPLOAD)
}

/// The router: every route behind the gate with its own policy, and "not found" for everything else.
#[expect(clippy::disallowed_methods, reason = "this is the one place where a route is put into the router")]
pub fn router(app: App, routes: Routes) -> Router {
    let mut router = Router::new();
    for Route { path, policy, answers, .. } in routes {
        let guard = gate::Guard { app: app.clone(), policy, pattern: path };
        router = router.route(path, answers.layer(from_fn_with_state(guard, gate::gate)));
    }
    let nowhere = gate::Guard { app: app.clone(), policy: Policy::Public, pattern: "(none)" };
    router
        .route("/a/{name}", on(axum::routing::MethodFilter::GET, asset))
        .fallback_service(
            axum::routing::any(missing).layer(from_fn_with_state(nowhere, gate::gate)).with_state(app.clone()),
        )
        .layer(CompressionLayer::new())
        .layer(TimeoutLayer::with_status_code(axum::http::StatusCode::REQUEST_TIMEOUT, Duration::from_secs(60)))
        .layer(CatchPanicLayer::custom(|_| crate::answer::Oops::Ours.into_response()))
        .layer(from_fn(crate::guard::headers))
        .with_state(app)
}

async fn asset(State(app): State<App>, Path(name): Path<String>) -> Response {
    app.assets.serve(&name).unwrap_or_else(|| crate::answer::Oops::Missing.into_response())
}

async fn missing() -> Response {
    crate::answer::Oops::Missing.into_response()
}
