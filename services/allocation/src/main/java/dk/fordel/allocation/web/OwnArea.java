package dk.fordel.allocation.web;

import dk.fordel.allocation.view.delegations.Delegations;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.NotYours;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is about one decision is for those in whose area it lies, or who cover it (ORG-4). */
@Component
class OwnArea {

    private final Delegations delegations;
    private final Acting acting;

    OwnArea(Delegations delegations, Acting acting) {
        this.delegations = delegations;
        this.acting = acting;
    }

    /**
     * @param area code of the hospital unit; null when the placement lies in none yet
     * @param introduction whether it is the appointment committee's as well (ALLOC-INTRO)
     * @throws NotYours when the caller has neither the region, nor the area, nor a cover for it
     */
    void mustBe(@Nullable String area, boolean introduction, Caller caller) {
        boolean may =
                caller.isAny(Role.COUNCIL, Role.HR_OFFICE)
                        || introduction && sits(area, caller)
                        || area != null && coordinates(area, caller);
        if (!may) {
            throw new NotYours(
                    "This placement lies in another area than yours. Ask the area's coordinator, or the HR education office for a dated delegation.");
        }
    }

    private static boolean sits(@Nullable String area, Caller caller) {
        return caller.is(Role.APPOINTMENT_COMMITTEE)
                && (caller.areas().isEmpty() || area != null && caller.areas().contains(area));
    }

    private boolean coordinates(String area, Caller caller) {
        return caller.isAny(Role.COORDINATOR, Role.JUNIOR_COORDINATOR)
                && (caller.areas().contains(area)
                        || delegations.covers(caller.post(), area, acting.today()));
    }
}
