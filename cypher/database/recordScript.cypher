// Records that a schema script has been applied.
// Parameters: version, name, checksum. Cost: one node.
MERGE (script:SchemaScript {version: $version})
ON CREATE SET script.name = $name, script.checksum = $checksum, script.appliedAt = datetime()
