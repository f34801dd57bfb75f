package dk.fordel.trainee.trainee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Personal words that only the key of their person can open. The same words of the same person in
 * the same field are equal; nothing else can be learnt from one but its length.
 *
 * @param ciphertext Base64
 */
public record Sealed(@JsonValue String ciphertext) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sealed {}

    @Override
    public String toString() {
        return "(sealed)";
    }
}
