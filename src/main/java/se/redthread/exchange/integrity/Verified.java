package se.redthread.exchange.integrity;

import java.util.List;

/**
 * What a graph was found to be.
 *
 * @param things how many things were looked at
 * @param claims how many claims
 * @param formerStates how many former states of both
 * @param findings what doesn't agree, the first few hundred
 * @param count how many findings there are
 * @param moved whether somebody wrote while it was looked at
 */
public record Verified(long things, long claims, long formerStates, List<String> findings, long count, boolean moved) {

}
