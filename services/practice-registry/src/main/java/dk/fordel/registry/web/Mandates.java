package dk.fordel.registry.web;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.practice.Coordinating;
import dk.fordel.security.Caller;

import org.jspecify.annotations.Nullable;

/** The mandates by which callers decide here, and on whose behalf (ORG-1). */
public final class Mandates {

    private static final String COUNCIL = "DRRLV";
    private static final String OFFICE = "Koncern HR, Sundhedsuddannelser";

    private Mandates() {}

    /** The council itself, and the education office within the council's frames. */
    public static Mandate ofTheCouncil(Caller caller, Role role) {
        return caller.mandate(role, null, COUNCIL);
    }

    /**
     * A coordinator, by delegation of the education office, in the practice's area (ORG-4). Where
     * none is assigned (ORG-3) the mandate is for one of the coordinator's own, and the practice
     * refuses.
     */
    public static Coordinating ofTheOffice(Caller caller, @Nullable AreaCode area) {
        String reached =
                area == null
                        ? caller.areas().stream().sorted().findFirst().orElse(null)
                        : area.value();
        return new Coordinating(
                area,
                caller.mandate(Role.COORDINATOR, reached, OFFICE),
                caller.delegationFor(reached));
    }
}
