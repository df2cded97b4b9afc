//! What the content rests on: articles that stand beside the project, not in it.

use std::path::{Path, PathBuf};

use eerste_stap::domain::advice::Source;
use prose::sources;

use crate::{questionnaire, steps, texts, words};

fn seeds() -> Option<PathBuf> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    seeds.is_dir().then_some(seeds)
}

#[test]
fn everything_rests_on_a_line_of_an_article() {
    let questionnaire = questionnaire();
    let items = questionnaire.items().iter().map(|item| item.rests_on.as_ref());
    let role = questionnaire.advice().unwrap().role().unwrap().items().iter();
    let sources: Vec<&Source> = items
        .chain(steps(&questionnaire).iter().map(|step| step.rests_on.as_ref()))
        .chain(role.map(|item| item.rests_on.as_ref()))
        .map(Option::unwrap)
        .collect();
    assert_eq!(sources.len(), 15 + 16 + 3);
    let Some(seeds) = seeds() else {
        eprintln!("the articles are not here: their lines are not checked");
        return;
    };
    for Source { seed, line } in sources {
        let article = std::fs::read_to_string(seeds.join(seed)).unwrap();
        let found = article.lines().nth(usize::try_from(*line).unwrap() - 1).unwrap_or_default();
        assert!(found.trim().len() > 20, "{seed}:{line} says “{found}”");
    }
}

#[test]
fn no_sentence_of_the_articles_is_copied() {
    const RUN: usize = 6;
    let Some(seeds) = seeds() else {
        eprintln!("the articles are not here: copying is not checked");
        return;
    };
    let articles: Vec<String> = ["weerstand.txt", "cultuur.txt"]
        .map(|name| std::fs::read_to_string(seeds.join(name)).unwrap())
        .map(|article| format!(" {} ", words(&article).join(" ")))
        .into();
    let page = sources::code(Path::new(env!("CARGO_MANIFEST_DIR")), "trainer/src").unwrap();
    let page = page.iter().map(|text| {
        (text.place.clone(), text.said(prose::Language::Dutch).unwrap_or_default().to_owned())
    });
    let check = texts().into_iter().map(|(place, text)| (place, text.nl));
    for (place, text) in check.chain(page) {
        for run in words(&text).windows(RUN) {
            let run = format!(" {} ", run.join(" "));
            assert!(!articles.iter().any(|article| article.contains(&run)), "{place}:{run}");
        }
    }
}

/// What others say, with the figures and the source as an article cites them.
#[test]
fn the_figures_stand_in_the_articles_with_the_same_source() {
    let questionnaire = questionnaire();
    let lines = questionnaire.scales().iter().map(|scale| scale.company.as_ref().unwrap());
    let expected =
        [(&["45%", "16%"][..], "&samhoud"), (&["84%"], "KPMG"), (&["85%", "89%"], "KPMG")];
    let Some(seeds) = seeds() else {
        eprintln!("the articles are not here: their figures are not checked");
        return;
    };
    let article = std::fs::read_to_string(seeds.join("weerstand.txt")).unwrap();
    for (line, (figures, source)) in lines.zip(expected) {
        for text in [&line.nl, &line.en] {
            assert!(text.contains(source) && text.contains("Dennis Claassen"), "{text}");
            let found: Vec<&str> =
                text.split([' ', ',', '.', '(']).filter(|word| word.ends_with('%')).collect();
            assert!(!found.is_empty() && found.iter().all(|figure| figures.contains(figure)));
            for figure in figures {
                assert!(text.contains(figure), "{text}");
                // In the same paragraph of the article as its source.
                let cited = |part: &str| part.contains(figure) && part.contains(source);
                assert!(article.lines().any(cited), "{figure} of {source}");
            }
        }
    }
}
