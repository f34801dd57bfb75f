package dk.fordel.allocation.round.explanation.web;

import dk.fordel.allocation.round.explanation.Rule;

import java.util.List;

/**
 * An explanation, for machines and for people.
 *
 * @param language {@code da} or {@code en}
 * @param data what it rests on
 * @param rules what the rules are called
 * @param text sentence by sentence
 */
record Explained<T>(String language, T data, List<Rule> rules, List<String> text) {}
