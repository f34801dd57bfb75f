/**
 * How the registry is asked over HTTP: what a caller sends becomes one command, what a caller asks
 * is one question to a view. What is more than that is done by {@link
 * dk.fordel.registry.application}.
 */
@NullMarked
package dk.fordel.registry.web;

import org.jspecify.annotations.NullMarked;
