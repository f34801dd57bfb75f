/** The region's geography as a document: put whole, read whole (ORG-2, ORG-3). */
@NullMarked
package dk.fordel.registry.geography.web;

import org.jspecify.annotations.NullMarked;
