package dk.fordel.allocation.mandate.web;

import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.NotYours;

import org.jspecify.annotations.Nullable;

/** What is about one decision is for those in whose area it lies, or who cover it (ORG-4). */
public final class OwnArea {

    private OwnArea() {}

    /**
     * @param area code of the hospital unit; null when the placement lies in none yet
     * @param introduction whether it is the appointment committee's as well (ALLOC-INTRO)
     * @param caller in the roles that the question is open to
     * @throws NotYours when the caller has neither the region, nor the area, nor a cover for it
     */
    public static void mustBe(@Nullable String area, boolean introduction, Caller caller) {
        boolean may =
                caller.isAny(Role.COUNCIL, Role.HR_OFFICE, Role.AUDITOR)
                        || introduction && sits(area, caller)
                        || caller.coordinates(area);
        if (!may) {
            throw new NotYours(
                    "This placement lies in another area than yours. Ask the area's coordinator, or the HR education office for a dated delegation.");
        }
    }

    private static boolean sits(@Nullable String area, Caller caller) {
        return caller.is(Role.APPOINTMENT_COMMITTEE)
                && (caller.areas().isEmpty() || area != null && caller.areas().contains(area));
    }
}
