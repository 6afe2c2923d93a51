use proptest::prelude::*;

use super::super::write::is_trigger;
use super::*;

fn read_all(bytes: &[u8]) {
    let Ok(mut reader) = Reader::open(bytes) else { return };
    let headers = reader.shape().headers.clone();
    let records: Vec<Record> = reader.by_ref().filter_map(Result::ok).collect();
    let mapping = propose(&headers, recognise(&headers), &records);
    for record in &records {
        assert_eq!(record.cells.len(), headers.len());
        let (draft, problems) = row(&mapping, record);
        assert_eq!(draft.is_none(), problems.iter().any(|problem| problem.wrong.leaves_row_out()));
    }
}

/// Text rich in what decides: separators, quotes, line ends, triggers, letters of several scripts.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 ,;|'\"=+@\\-\\t\\r\\n]{0,12}",
        "['=+\\-@\u{0}\t\r\n＝＋－＠]{1,4}",
        "[\\PC\u{0}\u{202E}ñé中ا]{0,8}",
    ]
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        read_all(&bytes);
        let _ = sniff(&bytes);
    }

    #[test]
    fn arbitrary_tables_never_panic(
        head in "(name|email|Phone|VANID|can2_phone|akid|status|firstName|ID|[a-zA-Z_ ]{1,9})(,(name|mail|tags|note|signup_a|deceased|language|joined|x)){1,6}",
        body in "[a-z0-9@.,;\"'\\r\\n=+\\-/ \u{e9}\u{202e}]{0,300}",
    ) {
        read_all(format!("{head}\n{body}").as_bytes());
    }

    #[test]
    fn what_is_written_is_read_back_and_starts_no_formula(
        rows in prop::collection::vec(prop::collection::vec(cell(), 3), 1..12),
    ) {
        let mut writer = CsvWriter::new(Vec::new(), ["key", "first", "second", "third"]).unwrap();
        for (at, cells) in rows.iter().enumerate() {
            writer.row(std::iter::once(&format!("k{at}")).chain(cells)).unwrap();
        }
        let bytes = writer.finish().unwrap();
        // An independent reader sees no formula.
        let mut plain = csv::ReaderBuilder::new().from_reader(bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap());
        for record in plain.records() {
            for cell in &record.unwrap() {
                prop_assert!(!cell.starts_with(is_trigger), "{cell:?}");
            }
        }
        let reader = Reader::open(bytes.as_slice()).unwrap();
        let read: Vec<Vec<String>> = reader.map(|record| record.unwrap().cells[1..].to_vec()).collect();
        prop_assert_eq!(read, rows);
    }

    #[test]
    fn reads_what_the_csv_crate_reads(
        rows in prop::collection::vec(prop::collection::vec("[a-z\",; \\r\\n]{0,9}", 3), 1..10),
    ) {
        let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
        writer.write_record(["key", "first", "second", "third"]).unwrap();
        for (at, cells) in rows.iter().enumerate() {
            writer.write_record(std::iter::once(format!("k{at}")).chain(cells.iter().cloned())).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let theirs: Vec<Vec<String>> = csv::Reader::from_reader(bytes.as_slice())
            .records()
            .map(|record| record.unwrap().iter().map(str::to_owned).collect())
            .collect();
        let ours: Vec<Vec<String>> = Reader::open(bytes.as_slice()).unwrap().map(|record| record.unwrap().cells).collect();
        prop_assert_eq!(ours, theirs);
    }
}
