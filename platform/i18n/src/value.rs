//! What a message can be given.

use fluent_bundle::FluentArgs;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentValue};
use std::borrow::Cow;

/// A value for a message's variable: a text or a whole number.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Put in as it stands.
    Text(Cow<'a, str>),
    /// Written with the language's digits and grouping; chooses the plural form.
    Whole(i64),
}

impl<'a> Value<'a> {
    pub(crate) fn into_fluent(self) -> FluentValue<'a> {
        /// Fluent keeps numbers as floats, which hold every whole number up to here.
        const EXACT: u64 = 1 << 53;
        match self {
            Value::Text(text) => FluentValue::String(text),
            Value::Whole(number) if number.unsigned_abs() <= EXACT => {
                FluentValue::Number(FluentNumber::new(number as f64, FluentNumberOptions::default()))
            }
            Value::Whole(number) => FluentValue::String(number.to_string().into()),
        }
    }
}

/// Anything a message can be given. References are taken too, to any depth, because templates pass them.
pub trait ToValue {
    /// The value as the message sees it.
    fn to_value(&self) -> Value<'_>;
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value<'_> {
        (**self).to_value()
    }
}

impl ToValue for str {
    fn to_value(&self) -> Value<'_> {
        Value::Text(Cow::Borrowed(self))
    }
}

impl ToValue for String {
    fn to_value(&self) -> Value<'_> {
        self.as_str().to_value()
    }
}

impl ToValue for Cow<'_, str> {
    fn to_value(&self) -> Value<'_> {
        self.as_ref().to_value()
    }
}

impl ToValue for Value<'_> {
    fn to_value(&self) -> Value<'_> {
        self.clone()
    }
}

macro_rules! whole {
    ($($kind:ty)*) => {$(
        impl ToValue for $kind {
            fn to_value(&self) -> Value<'_> {
                i64::try_from(*self).map_or_else(|_| Value::Text(self.to_string().into()), Value::Whole)
            }
        }
    )*};
}
whole!(i8 u8 i16 u16 i32 u32 i64 u64 isize usize);

/// Named values for a message with three variables or more: `Args::new().with("who", name).with("n", 3)`.
#[derive(Debug, Default)]
pub struct Args<'a>(pub(crate) FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No values yet.
    pub fn new() -> Args<'a> {
        Args(FluentArgs::new())
    }

    /// The same with one more; a name given again takes the later value.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl ToValue) -> Args<'a> {
        let owned = match value.to_value() {
            Value::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Value::Whole(number) => Value::Whole(number),
        };
        self.0.set(name, owned.into_fluent());
        self
    }
}
