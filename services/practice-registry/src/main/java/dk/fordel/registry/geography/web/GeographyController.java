package dk.fordel.registry.geography.web;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Role;
import dk.fordel.kernel.Unknown;
import dk.fordel.registry.geography.GeographyCommand.PublishAtlas;
import dk.fordel.registry.geography.RegionCode;
import dk.fordel.registry.geography.view.Geographies;
import dk.fordel.registry.web.Mandates;
import dk.fordel.registry.web.Today;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;

/** The map of a region, version after version (ORG-2, ORG-5). */
@RestController
@RequestMapping("/api/regions/{code}/geography")
class GeographyController {

    private final CommandGateway gateway;
    private final Geographies geographies;
    private final Today today;

    GeographyController(CommandGateway gateway, Geographies geographies, Today today) {
        this.gateway = gateway;
        this.geographies = geographies;
        this.today = today;
    }

    /**
     * @param region the region's code
     * @param version the version in which the document stands, new or not
     */
    record Published(String region, int version) {}

    /**
     * @param version counts up within the region
     * @param geography what it says
     */
    record VersionOnADay(int version, GeographyDocument geography) {}

    /**
     * Publishes a version of the map of a region (ORG-2, ORG-5).
     *
     * @param code the region's code, for example 1085
     */
    @PostMapping
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<Published> publish(
            @PathVariable String code,
            @Valid @RequestBody GeographyDocument document,
            Caller caller) {
        if (!code.equals(document.region().code())) {
            throw new Malformed(
                    "region.code",
                    "The address says region %s, the document says %s; they must agree."
                            .formatted(new RegionCode(code), document.region().code()));
        }
        int version =
                gateway.<Integer>sendAndWait(
                        new PublishAtlas(
                                document.atlas(), Mandates.ofTheCouncil(caller, Role.HR_OFFICE)));
        return ResponseEntity.created(URI.create("/api/regions/" + code + "/geography"))
                .body(new Published(code, version));
    }

    /**
     * Says how a region is divided into areas and municipalities on a day.
     *
     * @param code the region's code, for example 1085
     * @param on the day that is asked about; today when left out
     */
    @GetMapping
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.TUTOR_PRACTICE,
        Roles.TRAINEE,
        Roles.COURSE_ORGANISER,
        Roles.PAYROLL,
        Roles.AUDITOR,
        Roles.OTHER_REGION,
        Roles.ADMINISTRATOR
    })
    VersionOnADay get(
            @PathVariable String code,
            @RequestParam @Nullable @DayBetween(from = "-P100Y", to = "P50Y") LocalDate on) {
        return geographies
                .on(new RegionCode(code), today.orOn(on))
                .map(found ->
                        new VersionOnADay(found.version(), GeographyDocument.of(found.atlas())))
                .orElseThrow(() -> new Unknown("geography of region", code));
    }
}
