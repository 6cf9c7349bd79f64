// How many nodes, apart from the schema's own, and relationships there are.
// Parameters: none. Cost: three counts that the store keeps.
CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
CALL () {
  MATCH (script:SchemaScript)
  RETURN count(script) AS scripts
}
CALL () {
  MATCH ()-[link]->()
  RETURN count(link) AS relationships
}
RETURN nodes - scripts AS nodes, relationships
