//! What is written, sign by sign, and beside what Oligrapher itself wrote.

use serde_json::Value;
use starling_interchange::{Direction, Map, Node, Tie, When, gexf, graphml, oligrapher, read, table};

fn small() -> Map {
    let ana =
        Node {
            label: "Ana <Díaz>".into(), kind: Some("Person".into()), x: Some(1.5), y: Some(-2.0), ..Node::new("1")
        };
    let union = Node { color: Some("#cc0011".into()), fields: vec![("weight".into(), "9".into())], ..Node::new("x2") };
    let tie = Tie {
        label: "chair".into(),
        strength: Some(0.5),
        direction: Direction::Forth,
        since: When::read("2011-08-15"),
        until: When::read("2012-00-00"),
        current: Some(false),
        to: 1,
        ..Tie::default()
    };
    Map { nodes: vec![ana, union], ties: vec![tie], directed: Some(true), title: "Two".into(), ..Map::default() }
}

#[test]
fn oligrapher() {
    let written: Value = serde_json::from_str(&oligrapher::write(&small())).unwrap();
    let expected = r##"{
        "graph": {
            "nodes": {
                "1": {"id": "1", "name": "Ana <Díaz>", "x": 1.5, "y": -2.0, "scale": 1.0, "color": "#ccc", "description": null,
                      "image": null, "url": null, "edgeIds": ["tie-1"], "starling": {"kind": "Person"}},
                "x2": {"id": "x2", "name": "x2", "x": -38.0, "y": 0.0, "scale": 1.0, "color": "#cc0011", "description": null,
                       "image": null, "url": null, "edgeIds": ["tie-1"], "starling": {"fields": [["weight", "9"]]}}
            },
            "edges": {
                "tie-1": {"id": "tie-1", "node1_id": "1", "node2_id": "x2", "label": "chair", "scale": 1.0, "arrow": "1->2",
                          "dash": true, "url": null, "x1": 1.5, "y1": -2.0, "x2": -38.0, "y2": 0.0, "s1": 1.0, "s2": 1.0,
                          "starling": {"strength": 0.5, "since": "2011-08-15", "until": "2012-00-00"}}
            },
            "captions": {}
        },
        "annotations": {"list": [], "currentIndex": 0, "sources": null},
        "attributes": {"title": "Two", "subtitle": "", "settings": {}}
    }"##;
    assert_eq!(written, serde_json::from_str::<Value>(expected).unwrap());
}

/// All that a map of today's Oligrapher says stands in what we write of it, under the same names.
#[test]
fn oligrapher_finds_everything_it_wrote() {
    let path = format!("{}/../../../shared/data/power/oligrapher/map_exxon.json", env!("CARGO_MANIFEST_DIR"));
    let Ok(bytes) = std::fs::read(path) else { return };
    let theirs: Value = serde_json::from_slice(&bytes).unwrap();
    let ours: Value = serde_json::from_str(&oligrapher::write(&read("map.json", &bytes).unwrap().map)).unwrap();
    for kind in ["nodes", "edges", "captions"] {
        let objects = theirs["graph"][kind].as_object().unwrap();
        assert_eq!(objects.len(), ours["graph"][kind].as_object().unwrap().len());
        for (id, object) in objects {
            for (name, value) in object.as_object().unwrap() {
                let written = &ours["graph"][kind][id][name];
                let same = written == value || value.is_number() && written.as_f64() == value.as_f64();
                assert!(same, "{kind} {id} {name}: {written} for {value}");
            }
        }
    }
    assert_eq!(ours["attributes"]["settings"], theirs["attributes"]["settings"]);
}

#[test]
fn graphml() {
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">
<desc>Two</desc>
<key id=\"d0\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>
<key id=\"d1\" for=\"node\" attr.name=\"type\" attr.type=\"string\"/>
<key id=\"d2\" for=\"node\" attr.name=\"x\" attr.type=\"double\"/>
<key id=\"d3\" for=\"node\" attr.name=\"y\" attr.type=\"double\"/>
<key id=\"d4\" for=\"node\" attr.name=\"color\" attr.type=\"string\"/>
<key id=\"d5\" for=\"node\" attr.name=\"weight\" attr.type=\"string\"/>
<key id=\"d6\" for=\"edge\" attr.name=\"label\" attr.type=\"string\"/>
<key id=\"d7\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>
<key id=\"d8\" for=\"edge\" attr.name=\"since\" attr.type=\"string\"/>
<key id=\"d9\" for=\"edge\" attr.name=\"until\" attr.type=\"string\"/>
<key id=\"d10\" for=\"edge\" attr.name=\"current\" attr.type=\"string\"/>
<graph edgedefault=\"directed\">
<node id=\"1\"><data key=\"d0\">Ana &lt;Díaz&gt;</data><data key=\"d1\">Person</data><data key=\"d2\">1.5</data><data key=\"d3\">-2</data></node>
<node id=\"x2\"><data key=\"d0\">x2</data><data key=\"d4\">#cc0011</data><data key=\"d5\">9</data></node>
<edge source=\"1\" target=\"x2\"><data key=\"d6\">chair</data><data key=\"d7\">0.5</data><data key=\"d8\">2011-08-15</data><data key=\"d9\">2012-00-00</data><data key=\"d10\">no</data></edge>
</graph>
</graphml>
";
    assert_eq!(graphml::write(&small()), expected);
}

#[test]
fn gexf() {
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<gexf xmlns=\"http://www.gexf.net/1.2draft\" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">
<meta><description>Two</description></meta>
<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\">
<attributes class=\"node\">
<attribute id=\"0\" title=\"type\" type=\"string\"/>
<attribute id=\"1\" title=\"weight\" type=\"string\"/>
</attributes>
<attributes class=\"edge\">
<attribute id=\"0\" title=\"until\" type=\"string\"/>
<attribute id=\"1\" title=\"current\" type=\"string\"/>
</attributes>
<nodes>
<node id=\"1\" label=\"Ana &lt;Díaz&gt;\"><attvalues><attvalue for=\"0\" value=\"Person\"/></attvalues><viz:position x=\"1.5\" y=\"2\" z=\"0\"/></node>
<node id=\"x2\" label=\"x2\"><attvalues><attvalue for=\"1\" value=\"9\"/></attvalues><viz:color r=\"204\" g=\"0\" b=\"17\"/></node>
</nodes>
<edges>
<edge id=\"tie-1\" source=\"1\" target=\"x2\" label=\"chair\" type=\"directed\" weight=\"0.5\" start=\"2011-08-15\"><attvalues><attvalue for=\"0\" value=\"2012-00-00\"/><attvalue for=\"1\" value=\"no\"/></attvalues></edge>
</edges>
</graph>
</gexf>
";
    assert_eq!(gexf::write(&small()), expected);
}

#[test]
fn tables() {
    let nodes = "id,label,type,description,url,image,x,y,scale,color,weight
1,Ana <Díaz>,Person,,,,1.5,-2,,,
x2,x2,,,,,,,,#cc0011,9
";
    let ties = "from,to,id,type,direction,label,weight,since,until,current,amount,source_url,scale
1,x2,,,directed,chair,0.5,2011-08-15,2012-00-00,no,,,
";
    assert_eq!((table::write_nodes(&small()).as_str(), table::write_edges(&small()).as_str()), (nodes, ties));
}

#[test]
fn ids_that_xml_makes_equal_stay_two() {
    let nodes = ["a", "a\u{1}", "node-1", "\u{2}"].map(Node::new).to_vec();
    let ties = vec![Tie { from: 0, to: 1, ..Tie::default() }, Tie { from: 2, to: 3, ..Tie::default() }];
    let map = Map { nodes, ties, ..Map::default() };
    for (name, file) in [("a.graphml", graphml::write(&map)), ("a.gexf", gexf::write(&map))] {
        let back = read(name, file.as_bytes()).unwrap().map;
        let ids: Vec<&str> = back.nodes.iter().map(|node| node.id.as_str()).collect();
        assert_eq!(ids, ["a", "node-2", "node-1", "node-3"]);
        assert_eq!(back.ties.iter().map(|tie| (tie.from, tie.to)).collect::<Vec<_>>(), [(0, 1), (2, 3)]);
    }
}
