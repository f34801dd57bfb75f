package dk.fordel.web;

/**
 * One thing that is wrong with one field.
 *
 * @param field where, as a path in the body ({@code positions[0].from}), or the name of a
 *     parameter, a header or a part
 * @param problem what is wrong and what would be right
 */
public record FieldProblem(String field, String problem) {}
