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
        ("slips", "on"),
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
        slips: true,
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
    let link = "“rules” cannot be “javascript:alert(1)”. Begin with https://";
    case(r#"[["rules","javascript:alert(1)"]]"#, "", Language::Dutch, &[link]);
    let switch = "“storage” cannot be “maybe”. Choose one of: on, off";
    case(r#"[["storage","maybe"]]"#, "", Language::Dutch, &[switch]);
    case("[]", r#"{"storage": true}"#, Language::Dutch, &["Place: storage. Put a text"]);
    let long = format!(r#"[["tool","{}"]]"#, "x".repeat(61));
    case(&long, "", Language::Dutch, &["“tool” cannot be"]);
    assert_eq!(read(&long, "").0.setup, Setup::default());
    let longest = "x".repeat(60);
    let (settings, errors) = read(&format!(r#"[["tool","{longest}"]]"#), "");
    assert_eq!((settings.setup.tool, errors), (Some(longest), vec![]));
}

/// What helps is said in words; a choice only where there is one.
#[test]
fn each_setting_says_what_it_can_be() {
    #[track_caller]
    fn case(name: &str, value: &str, dutch: &str, english: &str) {
        let pairs = serde_json::json!([[name, value]]).to_string();
        let block = serde_json::json!({name: value}).to_string();
        for (address, block) in [(&*pairs, ""), ("[]", &block)] {
            let (settings, errors) = read(address, block);
            assert_eq!(settings.setup, Setup::default());
            let said = |language| errors.iter().map(move |error| error.sentence(language));
            assert_eq!(said(Language::Dutch).collect::<Vec<_>>(), [dutch]);
            assert_eq!(said(Language::English).collect::<Vec<_>>(), [english]);
        }
    }
    case(
        "tool",
        "",
        "De instelling “tool” is leeg. Gebruik 1 tot en met 60 tekens.",
        "The setting “tool” is empty. Use 1 to 60 characters.",
    );
    case(
        "organisation",
        " \u{202e}\n",
        "De instelling “organisation” is leeg. Gebruik 1 tot en met 60 tekens.",
        "The setting “organisation” is empty. Use 1 to 60 characters.",
    );
    let long = "x".repeat(61);
    let quoted = ["“", &"x".repeat(60), "…”"].concat();
    case(
        "tool",
        &long,
        &format!("De instelling “tool” kan niet {quoted} zijn. Gebruik 1 tot en met 60 tekens."),
        &format!("The setting “tool” cannot be {quoted}. Use 1 to 60 characters."),
    );
    case(
        "radius",
        "25",
        "De instelling “radius” kan niet “25” zijn. Kies een heel getal van 0 tot en met 24.",
        "The setting “radius” cannot be “25”. Choose a whole number from 0 to 24.",
    );
    case(
        "accent",
        "blue",
        "De instelling “accent” kan niet “blue” zijn. Schrijf een kleur als #1c5a62.",
        "The setting “accent” cannot be “blue”. Write a colour as #1c5a62.",
    );
    case(
        "font",
        "7",
        "De instelling “font” kan niet “7” zijn. Schrijf namen van lettertypen als Verdana, Open Sans: hooguit 100 tekens.",
        "The setting “font” cannot be “7”. Write names of fonts as Verdana, Open Sans: at most 100 characters.",
    );
    case(
        "contact",
        "ai@example.nl",
        "De instelling “contact” kan niet “ai@example.nl” zijn. Begin met https:// of mailto: en gebruik geen spaties.",
        "The setting “contact” cannot be “ai@example.nl”. Begin with https:// or mailto: and use no spaces.",
    );
    case(
        "register",
        "u",
        "De instelling “register” kan niet “u” zijn. Kies uit: je.",
        "The setting “register” cannot be “u”. Choose one of: je.",
    );
    case(
        "idle-wipe",
        "",
        "De instelling “idle-wipe” is leeg. Kies uit: on, off.",
        "The setting “idle-wipe” is empty. Choose one of: on, off.",
    );
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

/// What the list calls a default is what holds without it, and the order is that of the names.
#[test]
fn the_list_is_that_of_the_parser() {
    assert_eq!(LIST.map(|setting| setting.name), NAMES);
    for Setting { name, default, .. } in LIST {
        if default.is_empty() {
            continue;
        }
        let (settings, errors) = read(&format!(r#"[["{name}","{default}"]]"#), "");
        assert_eq!(errors, [], "{name}");
        let setup = Setup { language: None, ..settings.setup };
        assert_eq!(setup, Setup::default(), "{name}");
    }
}
