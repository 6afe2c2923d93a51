//! All SQL of the `account` and `login` tables.

use super::model::Account;
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Language, Micros};

row! {
    struct AccountRow { id: Id, name: String, lang: String, last_house: Option<Id> }
}

statements! {
    ADD = "INSERT INTO account (id, name, lang, last_house, created) VALUES ($1, $2, $3, NULL, $4)";
    ADD_LOGIN = "INSERT INTO login (account, kind, value) VALUES ($1, 'mail', $2)";
    FIND: AccountRow = "SELECT id, name, lang, last_house FROM account WHERE id = $1";
    BY_MAIL: AccountRow = "SELECT a.id, a.name, a.lang, a.last_house FROM login l JOIN account a ON a.id = l.account \
                           WHERE l.kind = 'mail' AND l.value = $1 ORDER BY a.created, a.id";
    MAILS: String = "SELECT value FROM login WHERE account = $1 AND kind = 'mail' ORDER BY value";
    ANY: Id = "SELECT id FROM account LIMIT 1";
    RENAME = "UPDATE account SET name = $1 WHERE id = $2";
    SPEAK = "UPDATE account SET lang = $1 WHERE id = $2";
    VISIT = "UPDATE account SET last_house = $1 WHERE id = $2";
}

fn account(row: AccountRow) -> Account {
    let language = Language::from_tag(&row.lang).unwrap_or_default();
    Account { id: row.id, name: row.name, language, last_house: row.last_house }
}

/// Makes an account that signs in by `mail`, in the normal form of [`starling_names::mail`]. Another account may have
/// the same address.
pub fn make<S>(w: &Write<'_, S>, name: &str, language: Language, mail: &str, now: Micros) -> Result<Account, Fail> {
    let id = Id::new();
    w.exec(&ADD, vals![id, name, language.tag(), now])?;
    w.exec(&ADD_LOGIN, vals![id, mail])?;
    Ok(Account { id, name: name.to_owned(), language, last_house: None })
}

/// The account with this id.
pub fn find<S>(r: &Read<'_, S>, id: Id) -> Result<Option<Account>, Fail> {
    Ok(r.opt(&FIND, vals![id])?.map(account))
}

/// The accounts that sign in by this address, oldest first: none, one, or the household's.
pub fn by_mail<S>(r: &Read<'_, S>, mail: &str) -> Result<Vec<Account>, Fail> {
    Ok(r.all(&BY_MAIL, vals![mail])?.into_iter().map(account).collect())
}

/// The addresses an account signs in by.
pub fn mails<S>(r: &Read<'_, S>, id: Id) -> Result<Vec<String>, Fail> {
    r.all(&MAILS, vals![id])
}

/// Whether there is any account at all. Without one the instance waits for its owner.
pub fn any<S>(r: &Read<'_, S>) -> Result<bool, Fail> {
    Ok(r.opt(&ANY, &[])?.is_some())
}

/// Gives the account another name.
pub fn rename<S>(w: &Write<'_, S>, id: Id, name: &str) -> Result<(), Fail> {
    w.exec_some(&RENAME, vals![name, id])
}

/// Changes the account's language.
pub fn speak<S>(w: &Write<'_, S>, id: Id, language: Language) -> Result<(), Fail> {
    w.exec_some(&SPEAK, vals![language.tag(), id])
}

/// Remembers the house last visited.
pub fn visit<S>(w: &Write<'_, S>, id: Id, house: Id) -> Result<(), Fail> {
    w.exec_some(&VISIT, vals![house, id])
}
