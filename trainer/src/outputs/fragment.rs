//! Settings behind the `#` of an address.

/// The address of the check with its settings.
#[must_use]
pub fn link(address: &str, chosen: &[(&str, &str)]) -> String {
    if chosen.is_empty() {
        return address.to_owned();
    }
    let pairs = chosen.iter().map(|(name, value)| [name, "=", &encoded(value)].concat());
    [address, "#", &pairs.collect::<Vec<_>>().join("&")].concat()
}

/// A value as the check's page reads it. A space as `%20`: it survives mail programs that take a
/// `+` for what it is.
fn encoded(value: &str) -> String {
    let mut encoded = String::new();
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'*') {
            encoded.push(char::from(byte));
        } else {
            encoded.extend([format!("%{byte:02X}")]);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outputs::AWKWARD;

    /// What stands behind the `#`, as a browser reads it.
    fn read(link: &str) -> Vec<(String, String)> {
        let (_, fragment) = link.split_once('#').unwrap();
        let pairs = fragment.split('&').map(|pair| pair.split_once('=').unwrap());
        pairs.map(|(name, value)| (name.to_owned(), decoded(value))).collect()
    }

    fn decoded(value: &str) -> String {
        let mut bytes = Vec::new();
        let mut rest = value.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'+' => b' ',
                b'%' => {
                    let digits = [rest.next().unwrap(), rest.next().unwrap()];
                    u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
                }
                other => other,
            });
        }
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn without_settings_the_address_stays_as_it_is() {
        assert_eq!(link("https://x.example/y.html", &[]), "https://x.example/y.html");
    }

    #[test]
    fn every_value_comes_back_whole() {
        for value in [AWKWARD, "100% + één = ‘hallo’ #1", "https://x.example/?a=b&c#d", "🪨"]
        {
            let link = link("https://x.example/", &[("tool", value), ("language", "en")]);
            let expected = [("tool", value), ("language", "en")];
            assert_eq!(read(&link), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
            assert!(link.is_ascii() && !link.contains([' ', '"', '<', '\'']), "{link}");
        }
    }
}
