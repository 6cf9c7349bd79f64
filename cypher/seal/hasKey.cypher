// Whether a subject has a key.
// Parameters: subject. Cost: one index look-up.
RETURN EXISTS { (:SealKey {subject: $subject}) } AS there
