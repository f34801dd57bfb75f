/**
 * How persons, programmes and earlier stays come in, one by one or as lists: what is personal is
 * sealed here, before a command is made of it, and a CPR number that is known already leads to the
 * trainee it stands for. A list is carried out row by row through the same commands, each row in a
 * transaction of its own; a dry run does the same and rolls each row back, so it finds exactly what
 * the real run would.
 */
@NullMarked
package dk.fordel.trainee.imports;

import org.jspecify.annotations.NullMarked;
