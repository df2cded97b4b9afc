//! The sheet of paper that the result is printed on, as the browser makes it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::engine;
use crate::page::Page;
use crate::session::Folder;

/// A printed sheet.
pub struct Sheet {
    /// How many pages it has.
    pub pages: usize,
    /// Their width and height, in points.
    pub size: (u32, u32),
    /// Everything that can be read on it, line by line.
    pub text: String,
    /// How bright each dot of the first page is, from black to white.
    pub dots: Vec<u8>,
}

impl Page {
    /// Prints what is on the page.
    pub async fn print(&self) -> Sheet {
        let folder = Folder::new();
        let pdf = folder.0.join("sheet.pdf");
        fs::write(&pdf, engine::print(&self.driver).await).unwrap();
        let info = output("pdfinfo", &[], &pdf, &[]);
        let after = |name: &str| {
            let line = info.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap_or_else(|| panic!("there is no {name} in {info}")).trim().to_owned()
        };
        let size = after("Page size:");
        let mut sides = size.split(' ').filter_map(|word| word.parse::<f64>().ok());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "paper is small"
        )]
        let mut length = || sides.next().unwrap().round() as u32;
        Sheet {
            pages: after("Pages:").parse().unwrap(),
            size: (length(), length()),
            text: output("pdftotext", &["-enc", "UTF-8"], &pdf, &["-"]),
            dots: dots(&pdf, &folder.0),
        }
    }
}

/// The first page as a picture of grey dots.
fn dots(pdf: &Path, folder: &Path) -> Vec<u8> {
    let name = folder.join("page");
    output("pdftoppm", &["-gray", "-singlefile", "-r", "72"], pdf, &[name.to_str().unwrap()]);
    let picture = fs::read(name.with_extension("pgm")).unwrap();
    // Three lines of text, the kind, the size and the largest value, then one byte for each dot.
    picture.splitn(4, |byte| *byte == b'\n').last().unwrap().to_owned()
}

fn output(program: &str, before: &[&str], file: &Path, after: &[&str]) -> String {
    let run = Command::new(program).args(before).arg(file).args(after).output();
    let run = run.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(run.status.success(), "{program}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

impl Sheet {
    /// Whether this can be read on it. Where lines and pages end makes no difference, and neither
    /// do the hyphens there.
    pub fn says(&self, text: &str) -> bool {
        squeezed(&self.text).contains(&squeezed(text))
    }

    /// Whether a line of it is this and no more.
    pub fn has_line(&self, text: &str) -> bool {
        self.text.lines().any(|line| line.trim() == text)
    }
}

fn squeezed(text: &str) -> String {
    // Some engines print two letters as one sign.
    let text = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff");
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
}
