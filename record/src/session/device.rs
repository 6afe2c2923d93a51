//! Which device signed in, said so coarsely that it identifies nobody: a browser and a system.

/// A browser's and a system's own names, each empty when unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// Such as `Firefox`.
    pub browser: &'static str,
    /// Such as `Android`.
    pub system: &'static str,
}

/// What to look for in a user agent, in this order: most browsers name others beside themselves.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Chromium", "Chrome"),
    ("Safari", "Safari"),
];
const SYSTEMS: &[(&str, &str)] = &[
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Macintosh", "Mac"),
    ("CrOS", "Chromebook"),
    ("Linux", "Linux"),
];

impl Device {
    /// Reads a `User-Agent` header. Versions and models are not kept.
    pub fn of(user_agent: &str) -> Device {
        let first = |list: &[(&'static str, &'static str)]| {
            list.iter().find(|(mark, _)| user_agent.contains(mark)).map_or("", |(_, name)| name)
        };
        Device { browser: first(BROWSERS), system: first(SYSTEMS) }
    }

    /// The stored form.
    pub fn words(self) -> String {
        format!("{}/{}", self.browser, self.system)
    }

    /// The device of a stored form; names that are no longer known are empty.
    pub fn from_words(words: &str) -> Device {
        let known = |list: &[(&'static str, &'static str)], word: &str| {
            list.iter().find(|(_, name)| *name == word).map_or("", |(_, name)| name)
        };
        let (browser, system) = words.split_once('/').unwrap_or((words, ""));
        Device { browser: known(BROWSERS, browser), system: known(SYSTEMS, system) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_user_agents_coarsely() {
        for (agent, expected) in [
            ("Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0", ("Firefox", "Android")),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                ("Safari", "iPhone"),
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
                ("Edge", "Windows"),
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36",
                ("Samsung Internet", "Android"),
            ),
            ("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36", ("Chrome", "Linux")),
            ("curl/8.5.0", ("", "")),
            ("", ("", "")),
        ] {
            let device = Device::of(agent);
            assert_eq!((device.browser, device.system), expected, "{agent}");
            assert_eq!(Device::from_words(&device.words()), device, "{agent}");
        }
        assert_eq!(Device::from_words("Netscape/BeOS"), Device::default());
    }
}
