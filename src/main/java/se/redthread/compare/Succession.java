package se.redthread.compare;

import java.util.List;

import se.redthread.model.ClaimStatus;

/**
 * That a thing of one side carries on one of the other, or the other way about.
 *
 * @param status the weakest on the best founded chain of links that says so
 * @param claims of the links of that chain, from before to after; of several chains that
 * are as well founded, of the shortest
 */
record Succession(String before, String after, ClaimStatus status, List<String> claims) {
}
