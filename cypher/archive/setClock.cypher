// Sets record time to where the archive has it.
// Parameters: properties, of the clock. Cost: one index look-up.
MATCH (clock:Clock {id: 'clock'})
SET clock = $properties
