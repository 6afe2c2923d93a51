//! What people say and need, in their own languages. Short sentences, checked by no native speaker yet.

/// What people need to take part, by language. Never why.
pub(super) fn needs(language: &str) -> &'static [&'static str] {
    match language {
        "es" => {
            &["Cuidado de niños", "Letra grande", "Intérprete de español", "Comida sin carne", "Un lugar tranquilo"]
        }
        "so" => &["Turjubaan Soomaali ah", "Qof carruurta haya", "Meel lagu tukado", "Gaadiid habeenkii"],
        "hmn" => &["Ib tug neeg txhais lus Hmoob", "Ib tug neeg zov me nyuam", "Ntawv loj"],
        "ar" => &["مترجم إلى العربية", "رعاية للأطفال", "خط كبير", "مكان للصلاة"],
        _ => &[
            "Child care for one",
            "Child care for two",
            "Large print",
            "A ramp or no steps",
            "A place to pray at sunset",
            "Food without pork",
            "Vegetarian food",
            "A ride home after dark",
            "A seat near the front",
            "Captions on the screen",
            "A sign language interpreter",
            "A quiet corner",
            "Bus fare",
        ],
    }
}

/// What people said about the home, the bus and the work they share, or about what they want to do.
pub(super) fn notes(language: &str) -> &'static [&'static str] {
    match language {
        "es" => &[
            "La renta subió doscientos dólares este año.",
            "El autobús ya no pasa los domingos.",
            "Hay goteras en el techo desde marzo.",
            "Quiero ayudar con la comida.",
            "Puedo traer a dos vecinas.",
        ],
        "so" => &[
            "Kiradu aad bay qaali u tahay.",
            "Albaabku wuu jaban yahay.",
            "Basku ma yimaado Axadda.",
            "Waxaan rabaa inaan caawiyo.",
            "Gurigu wuu qabow yahay.",
        ],
        "hmn" => &[
            "Tus nqi xauj tsev kim heev.",
            "Lub tsev no txias heev.",
            "Kuv xav pab.",
            "Kuv tsis muaj tsheb.",
            "Kuv paub ntau tus neeg nyob ze.",
        ],
        "ar" => &[
            "الإيجار مرتفع جدًا.",
            "الباب مكسور منذ شهرين.",
            "الحافلة لا تأتي يوم الأحد.",
            "أريد أن أساعد.",
            "البيت بارد في الشتاء.",
        ],
        _ => &[
            "The heat was off for a week in January.",
            "Rent went up two hundred dollars this year.",
            "Wants to learn how to run a meeting.",
            "Stayed to stack the chairs and talked with everyone.",
            "Can bring two neighbors.",
            "Offered a kitchen for the next house meeting.",
            "Prefers a call after work.",
            "The elevator has been out since spring.",
        ],
    }
}

/// Where someone gave their answer about being reached.
pub(super) const SOURCES: [&str; 6] = [
    "Sign-in sheet, spring assembly",
    "Sign-up page",
    "House meeting",
    "Call in the fall",
    "Table at the market",
    "Door knock",
];
