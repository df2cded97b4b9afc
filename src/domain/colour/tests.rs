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

/// Worked out by the formula of WCAG with the general power: each part weighs as it should, also
/// where it is so dark that the formula is another one.
#[test]
fn contrast_knows_each_colour_and_the_dark() {
    #[track_caller]
    fn case(one: &str, other: &str, expected: f64) {
        let found = colour(one).contrast(colour(other));
        assert!((found - expected).abs() < 1e-9, "{one} {other}: {found}");
    }
    case("#ff0000", "#ffffff", 3.998_476_770_753_998);
    case("#00ff00", "#ffffff", 1.372_190_277_051_751);
    case("#0000ff", "#ffffff", 8.592_471_358_428_805);
    case("#1c5a62", "#fffefb", 7.745_576_408_760_436);
    case("#0a0a0a", "#000000", 1.060_705_396_709_767);
    case("#000a00", "#000000", 1.043_416_499_725_826);
}

/// Worked out by the formulas of HSL.
#[test]
fn lightness_moves_and_hue_and_saturation_stay() {
    #[track_caller]
    fn case(from: &str, lightness: f64, expected: &str) {
        assert_eq!(colour(from).at(lightness).hex(), expected, "{from}");
    }
    assert!((colour("#336699").lightness() - 0.4).abs() < 1e-9);
    case("#336699", 0.6, "#6699cc");
    case("#336699", 0.25, "#204060");
    case("#ff0000", 0.25, "#800000");
    case("#cc8833", 0.7, "#e0b885");
    case("#10e0a0", 0.9, "#cffcee");
    // What has no hue gets none.
    case("#808080", 0.25, "#404040");
    case("#000000", 0.5, "#808080");
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
        let Accent { light, dark, .. } = Accent::guarded(asked);
        for (shown, grounds) in [(light, LIGHT), (dark, DARK)] {
            if shown == asked {
                continue;
            }
            let nearer = asked.at(f64::midpoint(shown.lightness(), asked.lightness()));
            let fits = grounds.iter().all(|ground| nearer.contrast(*ground) >= READABLE);
            let step = (shown.lightness() - asked.lightness()).abs();
            prop_assert!(!fits || step < 0.02, "{} {}", shown.hex(), nearer.hex());
        }
    }
}
