/** What nobody should send, sent to everything that a service says it answers to. */
@org.jspecify.annotations.NullMarked
package dk.fordel.testing.hostile;
