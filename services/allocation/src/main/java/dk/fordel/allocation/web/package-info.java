/** The API of allocation: who may ask what, and how a question or a wish looks on the wire. */
@NullMarked
package dk.fordel.allocation.web;

import org.jspecify.annotations.NullMarked;
