package dk.fordel.web.other;

/** Has the name of a type of the JDK. */
public final class UUID {}
