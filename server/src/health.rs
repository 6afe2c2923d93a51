//! `/healthz`: the process answers. `/readyz`: it can do its work.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use starling_db::Anyone;
use starling_kernel::Policy;
use starling_kernel::clock::MINUTE;
use starling_web::{Ctx, Routes, get};

/// The two routes.
pub fn routes() -> Routes {
    vec![get("/healthz", Policy::Public, healthz), get("/readyz", Policy::Public, readyz)]
}

async fn healthz() -> &'static str {
    "ok\n"
}

/// Ready when an empty write transaction can be committed and no job has waited for ten minutes.
async fn readyz(ctx: Ctx) -> Response {
    let late = ctx.now() - 10 * MINUTE;
    let write = ctx.app.db.write(Anyone::NOBODY, |_| Ok(())).await;
    let jobs = ctx.app.db.read(Anyone::NOBODY, move |r| starling_jobs::waiting(r, late)).await;
    match (write, jobs) {
        (Ok(()), Ok(0)) => "ready\n".into_response(),
        (Ok(()), Ok(_)) => (StatusCode::SERVICE_UNAVAILABLE, "jobs are waiting too long\n").into_response(),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "the database does not take writes\n").into_response(),
    }
}
