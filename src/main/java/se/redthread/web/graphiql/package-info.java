/**
 * GraphiQL, the room where one tries questions: its page, its files and the examples that
 * lie there as tabs. All of it comes from this host. What runs in the browser is made in
 * {@code src/graphiql}.
 */
@NullMarked
package se.redthread.web.graphiql;

import org.jspecify.annotations.NullMarked;
