// Ends the transactions of one request's work, wherever they have come.
// Parameters: work, the key that the transactions carry in their metadata.
// Cost: one look at the open transactions.
SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE metaData['redthread.work'] = $work
TERMINATE TRANSACTIONS transactionId YIELD message
RETURN count(*) AS ended
