/**
 * How a GraphQL request comes in over HTTP and how its answer leaves: body and media
 * types, who may ask from where, headers, and the id under which all of it is logged.
 */
@NullMarked
package se.redthread.web.http;

import org.jspecify.annotations.NullMarked;
