package dk.fordel.allocation.letter;

/**
 * Whom a letter is to, and which practice it tells of: personal, so it says nothing of itself.
 *
 * @param name of the trainee, as the caller says it
 * @param practice name of the practice, as the registry tells it
 * @param address of the practice, as the registry tells it
 */
public record Recipient(String name, String practice, String address) {
    @Override
    public String toString() {
        return "a recipient";
    }
}
