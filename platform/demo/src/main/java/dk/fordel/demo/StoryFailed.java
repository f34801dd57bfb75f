package dk.fordel.demo;

/** A check of the story does not hold; the sentence says which, and what was seen. */
final class StoryFailed extends RuntimeException {

    StoryFailed(String sentence) {
        super(sentence);
    }
}
