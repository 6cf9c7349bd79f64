// Takes the digests of requests from the change sets that have touched things; what the requests gave is erased.
// Parameters: ids. Cost: two index look-ups an id, its former states, and an index look-up for each of them.
UNWIND $ids AS id
MATCH (former:Version {of: id})
MATCH (change:ChangeSet {at: former.knownFrom})
REMOVE change.request
