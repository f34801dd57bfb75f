/**
 * How the registry is asked over HTTP: what a caller sends becomes one command, what a caller asks
 * is one question to a view. What lies outside an aggregate (whether a municipality is known, in
 * which area a practice lies, which list designates its municipality) is looked up here and handed
 * to the aggregate with the command.
 */
@NullMarked
package dk.fordel.registry.web;

import org.jspecify.annotations.NullMarked;
