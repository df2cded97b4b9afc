//! JavaScript without what nothing uses, as short as it can be said.

use anyhow::{Result, bail};
use oxc::allocator::Allocator;
use oxc::codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc::diagnostics::OxcDiagnostic;
use oxc::mangler::MangleOptions;
use oxc::minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc::parser::Parser;
use oxc::semantic::SemanticBuilder;
use oxc::span::SourceType;

/// Minifies the text of a module script.
pub fn minify(source: &str) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    refuse_mistakes(source, &parsed.diagnostics)?;
    let mut program = parsed.program;
    let checked = SemanticBuilder::new().with_check_syntax_error(true).build(&program);
    refuse_mistakes(source, &checked.diagnostics)?;

    let options = MinifierOptions {
        mangle: Some(MangleOptions::default()),
        mangle_properties: None,
        compress: Some(CompressOptions::smallest()),
    };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    let options = CodegenOptions {
        minify: true,
        comments: CommentOptions::disabled(),
        ..CodegenOptions::default()
    };
    let written =
        Codegen::new().with_options(options).with_scoping(minified.scoping).build(&program);
    Ok(written.code)
}

/// Fails on the first mistake, with the line of source it is in.
fn refuse_mistakes<'a>(
    source: &str,
    found: impl IntoIterator<Item = &'a OxcDiagnostic>,
) -> Result<()> {
    let Some(mistake) = found.into_iter().next() else {
        return Ok(());
    };
    let offset = mistake.labels.iter().next().map_or(0, |label| label.offset() as usize);
    let before = source.get(..offset).unwrap_or_default();
    let line = source.lines().nth(before.matches('\n').count()).unwrap_or_default();
    bail!("a script in src/embed is not JavaScript: {mistake}, at `{}`", line.trim())
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn comments_spaces_and_dead_functions_go() {
        let short =
            minify("// why\nfunction dead() { return 1 }\nconsole.log( 'alive' );").unwrap();
        assert_eq!(short, "console.log(`alive`);");
    }

    #[test]
    fn names_of_properties_stay() {
        let short =
            minify("const app = load(); app.initSync({ module: 1 }); app.start(2);").unwrap();
        assert!(short.contains(".initSync({module:1})"), "{short}");
        assert!(short.contains(".start(2)"), "{short}");
    }

    #[test]
    fn a_mistake_is_shown_with_its_line() {
        let error = minify("let fine = 1;\nlet = = 2;\n").unwrap_err();
        assert!(error.to_string().ends_with("at `let = = 2;`"), "{error}");
    }

    #[test]
    fn a_name_that_is_declared_twice_is_a_mistake() {
        assert!(minify("const load = 1;\nconst load = 2;").is_err());
    }
}
