//! The check on paper, for where the program does not run: the statements, their numbers, and how
//! to read one's own. In both languages, since nothing is there to switch them.

use yew::Html;

use super::element::{element, words};
use crate::domain::by_hand::{limits, margin};
use crate::domain::phrase::Phrase;
use crate::domain::questionnaire::{Questionnaire, Scale};
use crate::domain::template::fill;
use crate::domain::wording::{Language, Localized, Wording};

/// The check on paper.
pub fn by_hand(questionnaire: &Questionnaire, wording: &Wording) -> Html {
    let sheets = Language::ALL.map(|language| {
        let sheet = Sheet { questionnaire, wording, language };
        let part = element("div", "").with("lang", language.tag());
        part.children(vec![sheet.statements(), sheet.reading()]).html()
    });
    let sheets = element("aside", "by-hand").children(sheets.into());
    element("div", "eerste-stap").with("translate", "no").child(sheets.html()).html()
}

struct Sheet<'a> {
    questionnaire: &'a Questionnaire,
    wording: &'a Wording,
    language: Language,
}

impl Sheet<'_> {
    fn say(&self, phrase: Phrase) -> &'static str {
        self.wording.say(phrase, self.language)
    }

    fn text(&self, text: &Localized) -> String {
        fill(text.get(self.language), &[("tool", self.say(Phrase::DefaultTool))])
    }

    fn statements(&self) -> Html {
        let options = self.questionnaire.options();
        let numbers: Vec<String> = (1..=options.len()).map(|number| number.to_string()).collect();
        let numbers = numbers.join(" ");
        let option = |option| words("li", "", &self.text(option));
        let item = |text| {
            let item = element("li", "").text(&self.text(text)).text(" ");
            item.child(words("b", "", &numbers)).html()
        };
        let how = [self.say(Phrase::HandHow), &self.text(self.questionnaire.stem())].join(" ");
        element("section", "")
            .child(words("h2", "", self.say(Phrase::HandHeading)))
            .child(words("p", "", &how))
            .child(element("ol", "").children(options.iter().map(option).collect()).html())
            .child(words("h3", "", self.say(Phrase::HandStatements)))
            .child(
                element("ol", "")
                    .children(self.questionnaire.items().iter().map(|it| item(&it.text)).collect())
                    .html(),
            )
            .html()
    }

    fn reading(&self) -> Html {
        let topics = self.questionnaire.scales().iter().map(|scale| self.topic(scale)).collect();
        let rules = self.questionnaire.scales().first().map(|scale| self.rules(scale));
        element("section", "")
            .child(words("h3", "", self.say(Phrase::HandReading)))
            .child(words("p", "", self.say(Phrase::HandAdd)))
            .child(element("ul", "").children(topics).html())
            .children(rules.unwrap_or_default())
            .html()
    }

    fn topic(&self, scale: &Scale) -> Html {
        let items = self.questionnaire.items().iter();
        let own = (1..).zip(items).filter(|(_, item)| item.scale == scale.id);
        let numbers = own.map(|(number, _): (usize, _)| number.to_string()).collect::<Vec<_>>();
        let numbers = [("numbers", &*numbers.join(", "))];
        let about = [self.text(&scale.about), fill(self.say(Phrase::HandTopic), &numbers)];
        let topic = element("li", "").child(words("b", "", &self.text(&scale.name)));
        topic.text(": ").text(&about.join(" ")).html()
    }

    /// How a sum is read. The scales of the questionnaire that ships are all counted alike.
    fn rules(&self, scale: &Scale) -> Vec<Html> {
        let lines = limits(self.questionnaire, scale);
        let rated = lines.first().map_or(0, |line| line.rated);
        let mut rules = Vec::new();
        for line in lines {
            let [rated, low, high] = [line.rated, line.low, line.high].map(|n| n.to_string());
            let values = [("rated", &*rated), ("low", &*low), ("high", &*high)];
            rules.push(words("p", "", &fill(self.say(Phrase::HandSum), &values)));
        }
        let minimum = scale.minimum.to_string();
        let few = fill(self.say(Phrase::HandFew), &[("minimum", &minimum)]);
        rules.push(words("p", "", &few));
        let margin = margin(self.questionnaire, scale, rated);
        rules.push(words("p", "", &fill(self.say(Phrase::HandRough), &[("n", &margin)])));
        rules
    }
}
