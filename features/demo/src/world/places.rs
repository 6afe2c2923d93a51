//! Heron Bend: a city on the Alder River that stands on no map. Its postal codes lie below the lowest in use.

use super::model::Address;
use super::rng::Rng;

/// The city.
pub(super) const CITY: &str = "Heron Bend";
const COUNTY: &str = "Alder County";

/// The neighborhoods; their position gives the postal code.
pub(super) const NEIGHBORHOODS: [&str; 12] = [
    "Kettle Flats",
    "Kiln Row",
    "Eastbank",
    "Sawdust Corner",
    "Old Ferry",
    "Grainery",
    "Lindenwick",
    "Southmarsh",
    "Cooper’s Bench",
    "Harbor Steps",
    "Tannery Slope",
    "Willow Cut",
];

const STREETS: [&str; 20] = [
    "Kestrel Street",
    "Ferry Lane",
    "Osprey Avenue",
    "Sorrel Street",
    "Plover Avenue",
    "Bluestem Avenue",
    "Coneflower Street",
    "Millrace Road",
    "Foundry Street",
    "Sandbar Lane",
    "Brickyard Road",
    "Towpath Street",
    "Swallow Lane",
    "Switchgrass Avenue",
    "Juneberry Street",
    "Heronry Road",
    "Tamarack Street",
    "Lockkeeper’s Way",
    "Barley Street",
    "Catkin Avenue",
];

const DOORS: [&str; 8] = ["", "", "", "Apt 1", "Apt 2B", "Apt 3", "Apt 14", "Unit C"];

/// An address, mostly in one of `near`.
pub(super) fn address(near: &[usize], rng: &mut Rng) -> Address {
    let at = if rng.chance(700) { *rng.pick(near) } else { rng.below(NEIGHBORHOODS.len()) };
    let (number, street, door) = (100 + rng.below(4800), *rng.pick(&STREETS), *rng.pick(&DOORS));
    let comma = if door.is_empty() { "" } else { ", " };
    at_home(at, format!("{number} {street}{comma}{door}"))
}

/// The address of `street` in a neighborhood.
pub(super) fn at_home(neighborhood: usize, street: String) -> Address {
    Address {
        street,
        locality: format!("{}, {CITY}", NEIGHBORHOODS[neighborhood]),
        region: COUNTY.to_owned(),
        postcode: format!("001{:02}", 10 + neighborhood),
    }
}
