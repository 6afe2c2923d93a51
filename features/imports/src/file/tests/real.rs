//! Ten thousand messy made-up rows, and a file of a hundred thousand.

use super::*;

/// `None` where the data set is not at hand; CI has the rest of the table tests.
fn people() -> Option<Vec<u8>> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/people/people_10k.csv");
    std::fs::read(root).ok()
}

#[test]
fn ten_thousand_people() {
    let Some(bytes) = people() else { return };
    let file = File::read(&bytes);
    let tag = |prefix: &str| Target::Tag { prefix: Some(prefix.to_owned()) };
    assert_eq!(file.target("rec_id"), &Target::ExternalId { system: "record".to_owned() });
    assert_eq!(file.target("list_id"), &tag("list"));
    assert_eq!(file.target("source"), &Target::Source);
    assert_eq!(file.target("birth_date"), &Target::Refused { why: Refusal::Birth });
    assert_eq!((file.records.len(), file.broken.len()), (10_000, 0));
    let (mut drafts, mut phones, mut mails) = (0, 0, 0);
    for record in &file.records {
        let (draft, _) = row(&file.mapping, record);
        if let Some(draft) = draft {
            drafts += 1;
            phones += draft.phones.len();
            mails += draft.mails.len();
            assert!(draft.tags.iter().any(|tag| tag.starts_with("source: ")));
        }
    }
    assert_eq!((drafts, phones > 5_000, mails > 4_000), (10_000, true, true));
}

#[test]
fn a_hundred_thousand_rows_hold_one_chunk_at_a_time() {
    struct Endless {
        line: std::io::Cursor<Vec<u8>>,
        count: u32,
    }
    impl std::io::Read for Endless {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.line.position() == self.line.get_ref().len() as u64 && self.count < 100_000 {
                self.count += 1;
                let text = format!("Person {0},p{0}@example.org,tenant\n", self.count);
                self.line = std::io::Cursor::new(text.into_bytes());
            }
            self.line.read(buffer)
        }
    }
    let endless = Endless { line: std::io::Cursor::default(), count: 0 };
    let source = std::io::Read::chain(&b"name,email,tags\n"[..], endless);
    let mut reader = Reader::open(source).unwrap();
    let mut count = 0;
    while let Some(record) = reader.next() {
        count += 1;
        assert_eq!(record.unwrap().row, count);
        assert!(reader.held() <= 2 * crate::file::limits::HEAD, "{}", reader.held());
    }
    assert_eq!(count, 100_000);
}
