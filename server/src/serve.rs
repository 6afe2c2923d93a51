//! Serving: listen, say where, stop gracefully.

use crate::{housekeeping, wiring};
use starling_db::Engine;
use starling_web::{App, Routes};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Notify;

/// How long requests under way may take after the signal to stop.
const DRAIN: Duration = Duration::from_secs(20);

/// Serves until told to stop. The first signal stops taking requests and finishes those under way, the second one
/// stops at once.
pub async fn serve(app: App, routes: Routes, listener: TcpListener) -> std::io::Result<()> {
    let stop = Arc::new(Notify::new());
    let runner = wiring::runner(&app);
    if app.db.engine() == Engine::Sqlite
        && let Err(error) = runner.free_all().await
    {
        tracing::error!(%error, "jobs of the last run could not be taken back");
    }
    let worker = tokio::spawn({
        let stop = stop.clone();
        async move { runner.run(stop).await }
    });
    let keeper = tokio::spawn(housekeeping::keep(app.clone()));
    let router = starling_web::router(app, routes);
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let drained = axum::serve(listener, service).with_graceful_shutdown(signal());
    let served = tokio::select! {
        served = drained => served,
        () = late() => Ok(()),
    };
    keeper.abort();
    stop.notify_one();
    let _ = tokio::time::timeout(DRAIN, worker).await;
    tracing::info!("stopped");
    served
}

async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = match signal(SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(error) => {
            tracing::error!(%error, "the signal to stop cannot be listened for");
            return std::future::pending().await;
        }
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    tracing::info!("stopping: finishing what is under way");
}

/// Ends when the time to drain is over, or a second signal comes.
async fn late() {
    signal().await;
    tokio::select! {
        () = tokio::time::sleep(DRAIN) => {}
        () = signal() => {}
    }
}
