//! Network files of other tools, read and written: edge lists, GraphML, GEXF, Oligrapher, Kumu, LittleSis.
