package dk.fordel.allocation.letter;

/**
 * Whom a letter is to, and how the practice is called: personal, so it says nothing of itself.
 *
 * @param name of the trainee
 * @param practice name of the practice
 * @param address of the practice
 */
public record Recipient(String name, String practice, String address) {
    @Override
    public String toString() {
        return "a recipient";
    }
}
