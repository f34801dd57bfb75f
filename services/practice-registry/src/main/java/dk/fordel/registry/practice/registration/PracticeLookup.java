package dk.fordel.registry.practice.registration;

import dk.fordel.eventstore.ReferenceIds;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Unknown;
import dk.fordel.registry.coverage.view.Designations;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.registry.geography.MunicipalityLookup;
import dk.fordel.registry.geography.view.Geographies;
import dk.fordel.registry.geography.view.Place;
import dk.fordel.registry.practice.Address;
import dk.fordel.registry.practice.PracticeCommand.Register;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.Profile;
import dk.fordel.registry.practice.Reference;
import dk.fordel.registry.practice.Tutor;
import dk.fordel.registry.practice.Tutor.Qualification;
import dk.fordel.registry.practice.view.Practices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** Looks up what a practice's aggregate does not know itself and is told with a command. */
@Component
public class PracticeLookup {

    private final Practices practices;
    private final Geographies geographies;
    private final Designations designations;
    private final MunicipalityLookup municipalities;
    private final ReferenceIds ids;

    PracticeLookup(
            Practices practices,
            Geographies geographies,
            Designations designations,
            MunicipalityLookup municipalities,
            ReferenceIds ids) {
        this.practices = practices;
        this.geographies = geographies;
        this.designations = designations;
        this.municipalities = municipalities;
        this.ids = ids;
    }

    /** The id of the one practice with the reference, known or not. */
    public PracticeId practice(Reference reference) {
        return new PracticeId(ids.of("practice", reference));
    }

    /**
     * The area of the practice on a day; null where none covers its municipality (ORG-3).
     *
     * @throws Unknown when there is no such practice
     */
    public @Nullable AreaCode areaOf(PracticeId practice, LocalDate day) {
        return geographies.place(municipalityOf(practice), day).map(Place::area).orElse(null);
    }

    /**
     * The designation of the practice's municipality around a day; null when there is none.
     *
     * @throws Unknown when there is no such practice
     */
    public @Nullable Period designationOf(PracticeId practice, LocalDate day) {
        return designations.around(municipalityOf(practice), day).orElse(null);
    }

    private MunicipalityCode municipalityOf(PracticeId practice) {
        return practices
                .municipalityOf(practice)
                .map(MunicipalityCode::new)
                .orElseThrow(() -> new Unknown("practice", practice));
    }

    /**
     * The command that registers it, with tutors of whom nothing is stated.
     *
     * @param today on which its municipality must be known
     * @throws Malformed when it is not, or what is written does not fit
     */
    public Register command(PracticeEntry entry, LocalDate today, Mandate by) {
        return command(entry, today, Qualification.UNSTATED, by);
    }

    /** With tutors of whom a list says something. */
    public Register command(
            PracticeEntry entry, LocalDate today, Qualification qualification, Mandate by) {
        var practice = practice(entry.reference());
        var address =
                new Address(
                        entry.street(),
                        entry.postcode(),
                        municipalities.known(entry.municipality(), today));
        return new Register(
                practice,
                new Profile(
                        entry.reference(),
                        entry.providerNumber(),
                        entry.name(),
                        address,
                        entry.organisationType(),
                        entry.ownerKind(),
                        entry.patientBase()),
                entry.capacity(),
                entry.registeredOn(),
                IntStream.rangeClosed(1, entry.tutors())
                        .mapToObj(n ->
                                new Tutor(n, Period.since(entry.registeredOn()), qualification))
                        .toList(),
                by);
    }
}
