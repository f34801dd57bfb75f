package dk.fordel.funding.web;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mandates by which callers decide on money: for the whole region (ORG-1). */
@Component
public class RegionMandates {

    private final String onBehalfOf;

    RegionMandates(@Value("${fordel.funding.on-behalf-of}") String onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
    }

    /** In the first of the roles if the caller holds it, else in the second. */
    public Mandate of(Caller caller, Role first, Role second) {
        return caller.mandate(caller.is(first) ? first : second, null, onBehalfOf);
    }
}
