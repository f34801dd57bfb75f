package dk.fordel.trainee.person;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

/**
 * Who a trainee is.
 *
 * @param name as in the CPR register, 1 to 120 characters
 * @param cpr CPR number or replacement number (LIFE-10)
 * @param email null when not told
 * @param phone null when not told
 */
public record Person(String name, Cpr cpr, @Nullable String email, @Nullable String phone) {

    private static final int LONGEST_NAME = 120;

    /**
     * @throws Malformed when the name is empty, too long or has a digit in it, the e-mail address
     *     has no {@code @}, or the phone number is not 8 to 15 digits
     */
    public Person {
        name = name.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Malformed("name", "A name has 1 to %d characters.".formatted(LONGEST_NAME));
        }
        if (name.chars().anyMatch(c -> Character.isDigit(c) || Character.isISOControl(c))) {
            throw new Malformed("name", "A name has no digits and no control characters.");
        }
        email = blankIsNull(email);
        if (email != null && !email.matches("(?=.{3,254}$)[^\\s@]+@[^\\s@]+")) {
            throw new Malformed(
                    "email", "An e-mail address is like somebody@example.org, without blanks.");
        }
        phone = blankIsNull(phone);
        if (phone != null && !phone.matches("\\+?(\\d[ ]?){7,14}\\d")) {
            throw new Malformed(
                    "phone",
                    "A phone number has 8 to 15 digits, with a leading + if it is foreign.");
        }
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "(a person)";
    }
}
