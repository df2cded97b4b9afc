use super::*;

#[track_caller]
fn case(address: &str, block: &str, language: Language, sentences: &[&str]) {
    let (settings, errors) = read(address, block);
    assert_eq!(settings.setup.language.unwrap_or_default(), language, "{address} {block}");
    let said: Vec<String> = errors.iter().map(|e| e.sentence(Language::English)).collect();
    assert_eq!(said.len(), sentences.len(), "{said:?}");
    for (said, expected) in said.iter().zip(sentences) {
        assert!(said.contains(expected), "“{said}” does not say “{expected}”");
    }
}

#[test]
fn settings_come_from_the_address_and_from_the_file() {
    case("[]", "", Language::Dutch, &[]);
    case(r#"[["language","en"]]"#, "", Language::English, &[]);
    case("[]", r#"{"language": "en"}"#, Language::English, &[]);
    case(r#"[["language","nl"]]"#, r#"{"language": "en"}"#, Language::Dutch, &[]);
}

#[test]
fn a_wrong_setting_is_named_and_the_rest_runs_on() {
    let german = "“language” cannot be “de”. Choose one of: nl, en";
    case(r#"[["language","de"]]"#, "", Language::Dutch, &[german]);
    case(r#"[["langauge","en"]]"#, "", Language::Dutch, &["no setting “langauge”"]);
    let two = r#"[["x","1"],["language","en"],["y",""]]"#;
    case(two, "", Language::English, &["“x”", "“y”"]);
    case(r#"[["pack","{}"]]"#, "", Language::Dutch, &["no setting “pack”"]);
    let seven = &["Place: language. Put a text between quotes here.", "“colour”"];
    case("[]", r#"{"language": 7, "colour": "red"}"#, Language::Dutch, seven);
    case(r#"[["language","en"]]"#, "{not json", Language::English, &["cannot be read"]);
    let no_title = "Place: pack. “title” is missing here. Add it.";
    case("[]", r#"{"pack": {"format": 1, "id": "x"}}"#, Language::Dutch, &[no_title]);
    let no_object = "Place: pack. Put an object between { and } here.";
    case("[]", r#"{"pack": []}"#, Language::Dutch, &[no_object]);
    case("[]", "[]", Language::Dutch, &["Put an object between { and } here."]);
}

#[test]
fn every_setting_can_be_set_from_the_address_and_from_the_file() {
    let pairs = [
        ("register", "je"),
        ("theme", "dark"),
        ("accent", "#1c5a62"),
        ("font", "Verdana"),
        ("radius", "4"),
        ("organisation", "Waterschap De Sluis"),
        ("tool", "Hulpje"),
        ("rules", "https://intranet.example/ai"),
        ("contact", "mailto:ai@example.nl"),
        ("role-questions", "on"),
        ("leading-question", "off"),
        ("idle-wipe", "on"),
        ("storage", "off"),
    ];
    let expected = Setup {
        language: None,
        look: Look {
            theme: Theme::Dark,
            accent: Colour::parse("#1c5a62").map(Accent::guarded),
            fonts: Fonts::parse("Verdana"),
            radius: Radius::parse("4"),
        },
        organisation: Some("Waterschap De Sluis".into()),
        tool: Some("Hulpje".into()),
        rules: Link::parse("https://intranet.example/ai"),
        contact: Link::parse("mailto:ai@example.nl"),
        role_questions: true,
        leading_question: false,
        idle_wipe: true,
        storage: false,
    };
    let block: serde_json::Map<String, serde_json::Value> =
        pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    let block = serde_json::to_string(&block).unwrap();
    let address = serde_json::to_string(&pairs).unwrap();
    for (address, block) in [(&*address, ""), ("[]", &*block)] {
        let (settings, errors) = read(address, block);
        assert_eq!((settings.setup, errors), (expected.clone(), vec![]));
    }
}

#[test]
fn a_value_of_the_wrong_kind_leaves_the_default() {
    let link = "“rules” cannot be “javascript:alert(1)”. Choose one of: https://…, mailto:…";
    case(r#"[["rules","javascript:alert(1)"]]"#, "", Language::Dutch, &[link]);
    let switch = "“storage” cannot be “maybe”. Choose one of: on, off";
    case(r#"[["storage","maybe"]]"#, "", Language::Dutch, &[switch]);
    case("[]", r#"{"storage": true}"#, Language::Dutch, &["Place: storage. Put a text"]);
    let long = format!(r#"[["tool","{}"]]"#, "x".repeat(61));
    case(&long, "", Language::Dutch, &["“tool” cannot be"]);
    assert_eq!(read(&long, "").0.setup, Setup::default());
}

#[test]
fn a_long_or_twisted_name_does_not_reach_the_page_whole() {
    let said = |name: &str| {
        let (_, errors) = read(&format!(r#"[["{name}","1"]]"#), "");
        errors[0].sentence(Language::Dutch)
    };
    let long = said(&"x".repeat(1_000_000));
    assert!(long.chars().count() < 200 && long.contains('…'), "{long}");
    assert!(said("a\u{202e}b").contains("“ab”"));
}
