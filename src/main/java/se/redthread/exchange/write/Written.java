package se.redthread.exchange.write;

/** What an import did. */
public record Written(Counts things, Counts links) {

}
