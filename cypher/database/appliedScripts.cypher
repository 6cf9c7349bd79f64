// Which schema scripts have been applied, in order.
// Parameters: none. Cost: one row a script.
MATCH (script:SchemaScript)
RETURN script.version AS version, script.checksum AS checksum
ORDER BY version
