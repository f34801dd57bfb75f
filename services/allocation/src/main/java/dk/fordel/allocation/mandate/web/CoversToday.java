package dk.fordel.allocation.mandate.web;

import dk.fordel.allocation.mandate.view.Delegations;
import dk.fordel.security.Covers;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/** Reading rests on the delegations as they are seen; a decision asks the area's cover itself. */
@Component
class CoversToday implements Covers {

    private final Delegations delegations;
    private final Acting acting;

    CoversToday(Delegations delegations, Acting acting) {
        this.delegations = delegations;
        this.acting = acting;
    }

    @Override
    public Map<String, UUID> of(String post) {
        return delegations.coveredBy(post, acting.today());
    }
}
