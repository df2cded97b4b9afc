//! Waiting for what should become true, with all the time that a slow machine needs.

use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(20);

/// Looks until there is something to return. Otherwise fails with what was waited for and with
/// what the last look saw.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Result<T, String>) -> T {
    let began = Instant::now();
    loop {
        match look().await {
            Ok(found) => return found,
            Err(saw) if began.elapsed() > PATIENCE => {
                panic!("waited {} seconds until {what}; saw {saw}", PATIENCE.as_secs())
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}
