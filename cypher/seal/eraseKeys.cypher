// Erases keys for good: all that was sealed with them is gone. That they were there remains.
// Parameters: subjects, at. Cost: one index look-up a subject.
UNWIND $subjects AS subject
MATCH (key:SealKey {subject: subject})
SET key.erasedAt = $at
REMOVE key.subject, key.secret
