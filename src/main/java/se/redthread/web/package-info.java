/**
 * What all GraphQL fields share: how a request comes in and what it may ask, how long it
 * may take and what it costs, and how a refusal is told. No room of the business is known
 * here.
 */
@NullMarked
package se.redthread.web;

import org.jspecify.annotations.NullMarked;
