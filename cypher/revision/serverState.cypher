// When the server was started: its count of transactions, which comes with the answer, may
// begin elsewhere after that. Parameters: none. Cost: no look at the graph.
CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes
RETURN attributes.StartTime.value AS started
