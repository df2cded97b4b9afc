use proptest::prelude::*;

use super::*;

fn colour(text: &str) -> Colour {
    Colour::parse(text).unwrap()
}

/// The hue of HSL, in degrees.
fn hue(Colour(parts): Colour) -> Option<f64> {
    let [r, g, b] = parts.map(f64::from);
    let (low, high) = (r.min(g).min(b), r.max(g).max(b));
    // Of a colour that is nearly grey or very dark, rounding alone turns the hue.
    if high - low < 24.0 {
        return None;
    }
    let sixth = if high <= r {
        (g - b) / (high - low)
    } else if high <= g {
        2.0 + (b - r) / (high - low)
    } else {
        4.0 + (r - g) / (high - low)
    };
    Some((sixth * 60.0).rem_euclid(360.0))
}

/// What `color-mix(in srgb, …)` makes.
fn mixed(colour: Colour, share: f64, into: Colour) -> Colour {
    let mut parts = into.0;
    for (part, other) in parts.iter_mut().zip(colour.0) {
        *part = to_byte((f64::from(other) * share + f64::from(*part) * (1.0 - share)) / 255.0);
    }
    Colour(parts)
}

#[test]
fn colours_are_read_and_written() {
    assert_eq!(colour("#1c5a62").hex(), "#1c5a62");
    assert_eq!(colour("#FFe").hex(), "#ffffee");
    let bad =
        ["", "#", "red", "1c5a62", "#1c5a6", "#1c5a6g", "#1c5a621", "#é12", "#+1+1+1", "# 12"];
    for bad in bad {
        assert_eq!(Colour::parse(bad), None, "{bad}");
    }
}

/// The ends of the scale, and the grey that is known to be just enough on white.
#[test]
fn contrast_is_that_of_wcag() {
    let (black, white) = (colour("#000"), colour("#fff"));
    assert!((black.contrast(white) - 21.0).abs() < 1e-9);
    assert!((white.contrast(white) - 1.0).abs() < 1e-9);
    assert!(colour("#767676").contrast(white) >= 4.5);
    assert!(colour("#777777").contrast(white) < 4.5);
    for x in [0.09, 0.2, 0.5, 0.77, 1.0_f64] {
        assert!((to_the_2_4(x) - x.powf(2.4)).abs() < 1e-9, "{x}");
    }
}

#[test]
fn a_colour_that_can_be_read_stays() {
    assert_eq!(Accent::guarded(colour("#1c5a62")).light, colour("#1c5a62"));
    assert_eq!(Accent::guarded(colour("#93d0cf")).dark, colour("#93d0cf"));
    let yellow = Accent::guarded(colour("#ffee00"));
    assert_eq!(yellow.dark, yellow.asked);
    assert_ne!(yellow.light, yellow.asked);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_colour_can_be_read_and_keeps_its_hue(parts: [u8; 3]) {
        let accent = Accent::guarded(Colour(parts));
        for (shown, grounds, soft) in [(accent.light, LIGHT, 0.12), (accent.dark, DARK, 0.18)] {
            for ground in grounds {
                prop_assert!(shown.contrast(ground) >= READABLE, "{} {}", shown.hex(), ground.hex());
            }
            // The border of a chosen option against its own soft ground.
            let soft = mixed(shown, soft, grounds[0]);
            prop_assert!(shown.contrast(soft) >= 3.0, "{} {}", shown.hex(), soft.hex());
            if let (Some(asked), Some(shown)) = (hue(accent.asked), hue(shown)) {
                let turned = (asked - shown).abs();
                prop_assert!(turned.min(360.0 - turned) <= 5.0, "{asked} {shown}");
            }
        }
    }

    /// No colour on the way from what was asked would have done.
    #[test]
    fn it_goes_no_further_than_it_must(parts: [u8; 3]) {
        let asked = Colour(parts);
        let shown = Accent::guarded(asked);
        if shown.light != asked {
            let nearer = asked.at(f64::midpoint(shown.light.lightness(), asked.lightness()));
            let fits = LIGHT.iter().all(|ground| nearer.contrast(*ground) >= READABLE);
            let step = (shown.light.lightness() - asked.lightness()).abs();
            prop_assert!(!fits || step < 0.02, "{} {}", shown.light.hex(), nearer.hex());
        }
    }
}
