package dk.fordel.registry.practice;

import dk.fordel.registry.geography.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a practice is, apart from what is decided about it.
 *
 * @param reference the education office's own reference
 * @param providerNumber one to six digits; shared and used again, so never a key
 * @param name at most 120 characters
 * @param address where it is
 * @param organisationType how it is organised
 * @param ownerKind who owns it
 * @param patientBase whom it treats
 */
public record Profile(
        Reference reference,
        String providerNumber,
        String name,
        Address address,
        OrganisationType organisationType,
        OwnerKind ownerKind,
        PatientBase patientBase) {

    public Profile {
        Text.matching("providerNumber", providerNumber, "[0-9]{1,6}", "it has one to six digits");
        name = Text.of("name", name, 120);
    }

    /** What differs, in the words of the register; empty when nothing does. */
    List<String> differencesFrom(Profile other) {
        List<String> differences = new ArrayList<>();
        note(differences, "provider number", providerNumber, other.providerNumber);
        note(differences, "name", name, other.name);
        note(differences, "address", address.street(), other.address.street());
        note(differences, "postcode", address.postcode(), other.address.postcode());
        note(differences, "municipality", address.municipality(), other.address.municipality());
        note(differences, "organisation type", organisationType, other.organisationType);
        note(differences, "owner kind", ownerKind, other.ownerKind);
        note(differences, "patient base", patientBase, other.patientBase);
        return differences;
    }

    private static void note(List<String> differences, String what, Object mine, Object other) {
        if (!mine.equals(other)) {
            differences.add(what);
        }
    }
}
