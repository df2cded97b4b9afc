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

/// Looks until this is so; says whether it came to be.
pub async fn patiently(mut look: impl AsyncFnMut() -> bool) -> bool {
    let began = Instant::now();
    loop {
        if look().await {
            return true;
        }
        if began.elapsed() > PATIENCE {
            return false;
        }
        tokio::time::sleep(PAUSE).await;
    }
}
