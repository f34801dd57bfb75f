package dk.fordel.registry.practice;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.practice.AgreementRefusal.OutsideMandate;
import dk.fordel.registry.practice.AgreementRefusal.WithoutArea;
import dk.fordel.registry.practice.PracticeRefusal.NotTheCouncil;

/** Who may decide what about a practice. */
final class Authority {

    private Authority() {}

    /** Approvals are the council's (ORG-1). */
    static void mustBeTheCouncil(Mandate by) {
        if (by.role() != Role.COUNCIL) {
            throw new NotTheCouncil(by);
        }
    }

    /** Pauses and wishes are agreed by the coordinator of the area (ORG-3, ORG-4). */
    static void mustCover(Coordinating who, Profile practice) {
        AreaCode area = who.area();
        if (area == null) {
            throw new WithoutArea(practice.reference(), practice.address().municipality());
        }
        if (!who.by().covers(area.value())) {
            throw new OutsideMandate(practice.reference(), area, who.by());
        }
    }
}
