/** What the services are made of, held against what is known to be wrong with it. */
@NullMarked
package dk.fordel.runtime.sbom;

import org.jspecify.annotations.NullMarked;
