package dk.fordel.allocation.round.explanation.web;

import dk.fordel.allocation.round.explanation.HowItCame;
import dk.fordel.allocation.round.explanation.HowItCameText;
import dk.fordel.allocation.round.explanation.Language;
import dk.fordel.allocation.round.explanation.Rule;
import dk.fordel.allocation.round.explanation.WhyHere;
import dk.fordel.allocation.round.explanation.WhyHereText;
import dk.fordel.security.Roles;
import dk.fordel.web.AnswerLanguage;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/**
 * Why a placement is where it is, and how a round came out: as JSON, or as plain text when that is
 * asked for, in Danish unless {@code lang=en}.
 */
@RestController
class ExplanationsController {

    private static final String TEXT = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";

    private final Explanations explanations;

    ExplanationsController(Explanations explanations) {
        this.explanations = explanations;
    }

    /**
     * Explains why a placement is in this practice, and why not in the others.
     *
     * @param id the id of the placement
     */
    @GetMapping(
            path = "/api/placements/{id}/explanation",
            produces = {MediaType.APPLICATION_JSON_VALUE, TEXT})
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Explained<WhyHere> placement(@PathVariable UUID id, AnswerLanguage asked) {
        Language language = Language.of(asked.locale());
        WhyHere why = explanations.ofPlacement(id);
        return new Explained<>(
                language.tag(), why, Rule.all(language), WhyHereText.of(why, language));
    }

    /**
     * Explains how the last run of a round came out.
     *
     * @param id the id of the round
     */
    @GetMapping(
            path = "/api/rounds/{id}/explanation",
            produces = {MediaType.APPLICATION_JSON_VALUE, TEXT})
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Explained<HowItCame> round(@PathVariable UUID id, AnswerLanguage asked) {
        Language language = Language.of(asked.locale());
        HowItCame came = explanations.ofRound(id);
        return new Explained<>(
                language.tag(), came, Rule.all(language), HowItCameText.of(came, language));
    }
}
