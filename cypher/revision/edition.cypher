// Which edition the server is of. Parameters: none. Cost: no look at the graph.
CALL dbms.components() YIELD name, edition
WHERE name = 'Neo4j Kernel'
RETURN edition
