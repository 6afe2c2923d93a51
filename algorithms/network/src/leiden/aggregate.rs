//! Making each part of a division one node of a smaller graph.

use super::level::Level;
use super::toward::Toward;

/// Renumbers labels without gaps in the order they first occur; how many there are.
pub(super) fn renumber(of: &mut [u32]) -> usize {
    let mut new = vec![u32::MAX; of.iter().max().map_or(0, |&most| most as usize + 1)];
    let mut count = 0;
    for label in of {
        let to = &mut new[*label as usize];
        if *to == u32::MAX {
            *to = count;
            count += 1;
        }
        *label = *to;
    }
    count as usize
}

/// The graph of the `count` parts.
pub(super) fn aggregate(level: &Level, parts: &[u32], count: usize) -> Level {
    let (starts, members) = grouped(parts, count);
    let mut next = Level {
        starts: Vec::with_capacity(count + 1),
        targets: Vec::new(),
        weights: Vec::new(),
        inside: Vec::with_capacity(count),
        mass: Vec::with_capacity(count),
        rate: level.rate,
        tolerance: level.tolerance,
    };
    next.starts.push(0);
    let mut toward = Toward::new(count);
    for part in 0..count as u32 {
        let (mut mass, mut inside) = (0.0, 0.0);
        for &member in &members[starts[part as usize] as usize..starts[part as usize + 1] as usize] {
            mass += level.mass[member as usize];
            inside += level.inside[member as usize];
            level.each_arc(member, |other, weight| toward.add(parts[other as usize], weight));
        }
        toward.take(|to, weight| {
            if to == part {
                inside += f64::from(weight) / 2.0;
            } else {
                next.targets.push(to);
                next.weights.push(weight);
            }
        });
        next.mass.push(mass);
        next.inside.push(inside);
        next.starts.push(next.targets.len() as u32);
    }
    next
}

/// Members of each label, as places in one list: counting sort.
pub(super) fn grouped(of: &[u32], count: usize) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0u32; count + 1];
    for &label in of {
        starts[label as usize + 1] += 1;
    }
    for label in 0..count {
        starts[label + 1] += starts[label];
    }
    let mut fill = starts.clone();
    let mut members = vec![0; of.len()];
    for (node, &label) in of.iter().enumerate() {
        members[fill[label as usize] as usize] = node as u32;
        fill[label as usize] += 1;
    }
    (starts, members)
}
