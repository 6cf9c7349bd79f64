// Which product and version the server is.
// Parameters: none. Cost: no look at the graph.
CALL dbms.components() YIELD name, versions
RETURN name, versions
