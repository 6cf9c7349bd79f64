package se.redthread.route;

import java.util.List;

/**
 * Routes, the shortest first, and equally long ones by the titles of their things.
 *
 * @param complete whether all were looked through, as far as was asked
 */
public record RoutesFound(List<Route> routes, boolean complete) {
}
