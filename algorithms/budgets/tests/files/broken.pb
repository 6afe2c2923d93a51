META;
key;value
budget;100
num_votes;9
PROJECTS;;
project_id;cost;name
a;60;"A ""good"" one"
b;-5;less than nothing
a;10;again
;10;no name
c;200;too dear
d;forty;no number
e;40;"over
two lines"

VOTES
voter_id;vote
1;a,e
2;a,zzz
1;e
3;e,e
4;
5;"a,c"
