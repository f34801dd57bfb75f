package dk.fordel.trainee.trainee;

import org.jspecify.annotations.Nullable;

/**
 * Who a trainee is, sealed.
 *
 * @param email null when not told
 * @param phone null when not told
 */
public record SealedPerson(
        Sealed name, Sealed cpr, @Nullable Sealed email, @Nullable Sealed phone) {

    /** What is known after being told the newer: what it is silent about stays. */
    SealedPerson with(SealedPerson newer) {
        return new SealedPerson(
                newer.name,
                newer.cpr,
                newer.email == null ? email : newer.email,
                newer.phone == null ? phone : newer.phone);
    }
}
