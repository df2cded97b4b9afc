use super::*;

#[test]
fn questions_that_are_not_scored_come_last_and_only_if_they_are_asked() {
    use Extra::{Leading, Role, Tool};
    let questionnaire = with_extras();
    let walk = |setup: &Setup| {
        let mut session = Session::new(&questionnaire, setup);
        let mut extras = Vec::new();
        while session.screen != Screen::Result {
            session = session.after(Action::Next, &questionnaire, setup);
            extras.extend(match session.screen {
                Screen::Extra(extra) => Some(extra),
                _ => None,
            });
        }
        let mut back = Vec::new();
        while session.screen != Screen::Intro {
            session = session.after(Action::Back, &questionnaire, setup);
            if let Screen::Extra(extra) = session.screen {
                back.insert(0, extra);
            }
        }
        assert_eq!(back, extras);
        extras
    };
    assert_eq!(walk(&Setup::default()), [Tool, Leading]);
    let setup = |leading_question, role_questions| Setup {
        role_questions,
        leading_question,
        ..Setup::default()
    };
    assert_eq!(walk(&setup(false, false)), [Tool]);
    assert_eq!(walk(&setup(true, true)), [Tool, Leading, Role(0), Role(1)]);
}

#[test]
fn what_is_set_on_the_way_holds_and_what_someone_asked_for_stays() {
    use Extra::{Leading, Role, Tool};
    let questionnaire = with_extras();
    let setup = |leading_question, role_questions| Setup {
        role_questions,
        leading_question,
        ..Setup::default()
    };
    let session = Session::new(&questionnaire, &setup(true, false));
    let asked = |session: &Session, setup| session.extras(&questionnaire, &setup);
    assert_eq!(asked(&session, setup(true, false)), [Tool, Leading]);
    assert_eq!(asked(&session, setup(false, true)), [Tool, Role(0), Role(1)]);
    // Whoever stands on a question that is taken away goes on to what is left.
    let on_it = Session { screen: Screen::Extra(Leading), ..session.clone() };
    let next = on_it.after(Action::Next, &questionnaire, &setup(false, false));
    assert_eq!(next.screen, Screen::Result);
    let own = session.after(Action::AskRole, &questionnaire, &setup(true, false));
    assert_eq!(asked(&own, setup(false, false)), [Tool, Role(0), Role(1)]);
}

#[test]
fn someone_can_ask_for_the_statements_about_their_role() {
    let questionnaire = with_extras();
    let to_result = std::iter::repeat_n(Action::Next, 5);
    let result = after(&questionnaire, to_result);
    let asked = result.then(Action::AskRole, &questionnaire);
    assert_eq!(asked.screen, Screen::Extra(Extra::Role(0)));
    let rated = [rate(5), Action::Next, rate(4), Action::Next];
    let done =
        rated.into_iter().fold(asked, |session, action| session.then(action, &questionnaire));
    assert_eq!(done.screen, Screen::Result);
    assert!(done.circumstances(&questionnaire).role_worry);
    assert!(done.answers.is_blank(), "they are no statements of a scale");
    // Wiping goes back to what was set up.
    assert!(!done.then(Action::Wipe, &questionnaire).asks_role);
}

#[test]
fn who_asks_for_statements_that_there_are_not_stays_where_they_are() {
    let questionnaire = questionnaire(1, 2);
    let session = fresh(&questionnaire);
    assert_eq!(session.then(Action::AskRole, &questionnaire), session);
}

#[test]
fn worry_about_ones_role_is_high_from_its_limit_and_with_enough_ratings() {
    #[track_caller]
    fn case(ratings: &[Answer], expected: bool) {
        let questionnaire = with_extras();
        let mut session = fresh(&questionnaire);
        for (position, answer) in ratings.iter().enumerate() {
            session.role.give(position, *answer);
        }
        assert_eq!(session.circumstances(&questionnaire).role_worry, expected, "{ratings:?}");
    }
    use Answer::{NotApplicable, Rating};
    case(&[Rating(5), Rating(5)], true);
    // (3 + 3) / 8 is 75 points; (3 + 2) / 8 is 62.5.
    case(&[Rating(4), Rating(4)], true);
    case(&[Rating(4), Rating(3)], false);
    case(&[Rating(5)], false);
    case(&[Rating(5), NotApplicable], false);
    case(&[], false);
}

#[test]
fn only_who_says_so_leads() {
    let questionnaire = with_extras();
    let leads = |session: Session| session.circumstances(&questionnaire).leads;
    assert!(leads(after(&questionnaire, [Action::Leads(true)])));
    assert!(!leads(after(&questionnaire, [Action::Leads(false)])));
    assert!(!leads(fresh(&questionnaire)));
}
