/** Types whose simple names exist elsewhere. */
@org.jspecify.annotations.NullMarked
package dk.fordel.web.other;
