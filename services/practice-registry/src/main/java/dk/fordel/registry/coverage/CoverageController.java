package dk.fordel.registry.coverage;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Role;
import dk.fordel.registry.coverage.CoverageCommand.DesignateNationally;
import dk.fordel.registry.coverage.CoverageCommand.DesignateRegionally;
import dk.fordel.registry.coverage.view.Designations;
import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.registry.geography.MunicipalityLookup;
import dk.fordel.registry.web.Mandates;
import dk.fordel.registry.web.Today;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** Where doctors are lacking, by dated lists (SOFT-5). */
@RestController
@RequestMapping("/api/coverage-designations")
class CoverageController {

    private final CommandGateway gateway;
    private final Designations designations;
    private final MunicipalityLookup municipalities;
    private final Today today;

    CoverageController(
            CommandGateway gateway,
            Designations designations,
            MunicipalityLookup municipalities,
            Today today) {
        this.gateway = gateway;
        this.designations = designations;
        this.municipalities = municipalities;
        this.today = today;
    }

    /**
     * Puts a municipality on a list.
     *
     * @param municipality its code, for example 707
     * @param list REGION or NATIONAL, for example NATIONAL
     * @param setOn for REGION: the day on which the list was made, in October to December
     * @param from for NATIONAL: first day of the agreement, for example 2027-01-01
     * @param to for NATIONAL: last day of the agreement, for example 2030-12-31
     */
    record Designation(
            @NotNull @Size(max = 3) String municipality,
            @NotNull CoverageList list,
            @Nullable @DayBetween(from = "-P20Y", to = "P1Y") LocalDate setOn,
            @Nullable @DayBetween(from = "-P20Y", to = "P20Y") LocalDate from,
            @Nullable @DayBetween(from = "-P20Y", to = "P50Y") LocalDate to) {

        CoverageCommand command(MunicipalityCode known, Mandate by) {
            return switch (list) {
                case REGION -> {
                    absent("from", from);
                    absent("to", to);
                    yield new DesignateRegionally(known, needed("setOn", setOn), by);
                }
                case NATIONAL -> {
                    absent("setOn", setOn);
                    yield new DesignateNationally(
                            known, new Period(needed("from", from), needed("to", to)), by);
                }
            };
        }

        private LocalDate needed(String field, @Nullable LocalDate day) {
            if (day == null) {
                throw new Malformed(field, "The %s list needs %s.".formatted(list, field));
            }
            return day;
        }

        private void absent(String field, @Nullable LocalDate day) {
            if (day != null) {
                throw new Malformed(
                        field,
                        "The %s list has no %s: a REGION list follows from setOn, a NATIONAL one has from and to."
                                .formatted(list, field));
            }
        }
    }

    /** Puts a municipality on a list of coverage-threatened places (SOFT-5). */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.HR_OFFICE)
    void designate(@Valid @RequestBody Designation request, Caller caller) {
        gateway.<Void>sendAndWait(
                request.command(
                        municipalities.known(request.municipality(), today.get()),
                        Mandates.ofTheCouncil(caller, Role.HR_OFFICE)));
    }

    /**
     * Lists the municipalities that are coverage-threatened on a day.
     *
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
        Roles.AUDITOR,
        Roles.OTHER_REGION
    })
    Page<Designations.Row> list(
            @RequestParam @Nullable @DayBetween(from = "-P100Y", to = "P50Y") LocalDate on) {
        return Page.whole(designations.on(today.orOn(on)));
    }
}
