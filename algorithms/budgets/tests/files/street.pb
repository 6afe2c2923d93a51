META
key;value
description;A street shares what is left of its summer fair
country;Nowhere
unit;Elm Street
instance;2026
num_projects;6
num_votes;10
budget;1000
vote_type;approval
currency;USD
PROJECTS
project_id;cost;votes;name;selected
swing;400;6;A swing for the small ones;1
mural;300;5;"A mural; on the bus stop";0
seeds;100;4;Seeds for every window box;1
bench;150.50;3;A bench in the shade;1
piano;600;3;A piano in the hall;0
fountain;1200;2;A fountain;0
VOTES
voter_id;vote
ana;swing,mural
bao;swing,mural,piano
cabdi;swing,mural
dua;swing,seeds
eli;swing,mural,piano
fay;swing,mural,fountain
gus;seeds,bench
hawa;seeds,bench,fountain
ines;seeds,bench
jo;piano
