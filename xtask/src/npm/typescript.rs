//! The types of the element, for TypeScript.

use super::{ABOUT, EVENTS, PACK, camel};
use crate::build::Setting;

/// The values as a type: words as themselves, anything else as a text.
pub fn type_of(values: &str) -> String {
    let words: Vec<&str> = values.split(", ").collect();
    if words.iter().all(|word| word.chars().all(|c| c.is_ascii_lowercase())) {
        let switch = if values == "on, off" { " | boolean" } else { "" };
        return words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
            + switch;
    }
    "string".to_owned()
}

/// The declarations, as a file.
pub fn types(settings: &[Setting]) -> String {
    let mut fields = String::new();
    for Setting { name, values, default, meaning } in settings {
        let without =
            if default.is_empty() { String::new() } else { format!(" Without it: {default}.") };
        fields += &["  /** ", meaning, " Values: ", values, ".", &without, " */\n  "].concat();
        let (get, set) = (camel(name), type_of(values));
        fields += &["get ", &get, "(): string | null;\n  "].concat();
        fields += &["set ", &get, "(value: ", &set, " | null | undefined);\n"].concat();
    }
    let events =
        EVENTS.map(|(name, meaning)| format!("  /** {meaning} */\n  \"{name}\": Event;\n"));
    format!(
        "// Eerste Stap: {ABOUT}.\n\nexport {{}};\n\n/** The element `<eerste-stap>`. */\n\
         declare class EersteStap extends HTMLElement {{\n{fields}  /** {PACK} */\n  \
         get pack(): unknown;\n  set pack(value: string | object | null | undefined);\n}}\n\n\
         declare global {{\n  interface HTMLElementTagNameMap {{\n    \"eerste-stap\": EersteStap;\n  }}\n\n  \
         interface HTMLElementEventMap {{\n{}  }}\n}}\n",
        events.concat().replace("  /**", "    /**").replace("\n  \"", "\n    \"")
    )
}

#[cfg(test)]
mod tests {
    use oxc::allocator::Allocator;
    use oxc::parser::Parser;
    use oxc::span::SourceType;

    use super::super::tests::settings;
    use super::{type_of, types};

    #[test]
    fn the_types_are_typescript_with_every_setting() {
        let types = types(&settings());
        let allocator = Allocator::default();
        let parsed = Parser::new(&allocator, &types, SourceType::d_ts()).parse();
        assert!(parsed.diagnostics.is_empty(), "{:?}\n{types}", parsed.diagnostics);
        assert!(types.contains("set idleWipe(value: \"on\" | \"off\" | boolean | null"), "{types}");
        assert!(types.contains("set accent(value: string | null | undefined);"), "{types}");
    }

    #[test]
    fn values_become_those_of_javascript() {
        assert_eq!(type_of("auto, light, dark"), "\"auto\" | \"light\" | \"dark\"");
        assert_eq!(type_of("0–24"), "string");
    }
}
