/**
 * How a GraphQL request comes in over HTTP and how its answer leaves: body and media
 * types, status and form.
 */
@NullMarked
package se.redthread.web.http;

import org.jspecify.annotations.NullMarked;
