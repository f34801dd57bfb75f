package dk.fordel.allocation.decision.frame;

import dk.fordel.allocation.decision.candidates.view.FreshFacts;
import dk.fordel.allocation.decision.frame.view.Frames;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.kernel.PositionKind;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.Lines;
import dk.fordel.web.Page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The council's numbers (FRAME-1 to FRAME-3). */
@RestController
@RequestMapping("/api/frames")
class FramesController {

    private final CommandGateway gateway;
    private final Frames frames;
    private final FreshFacts facts;
    private final Acting acting;

    FramesController(CommandGateway gateway, Frames frames, FreshFacts facts, Acting acting) {
        this.facts = facts;
        this.gateway = gateway;
        this.frames = frames;
        this.acting = acting;
    }

    /**
     * A number.
     *
     * @param kind INTRODUCTION or PHASE_1, for example INTRODUCTION; other kinds have no frame
     * @param year calendar year in which the positions begin, for example 2028
     * @param scope district (introduction) or code of the hospital unit (phase 1), as the registry
     *     published it, for example Øst
     * @param positions how many, 0 to 10,000, for example 40
     * @param basis the council's basis in words, for example {@code Decided by the council on 12
     *     May 2027.}; at most 1,000 characters
     */
    record Frame(
            @NotNull PositionKind kind,
            @Min(2000) @Max(2100) int year,
            @NotBlank @Size(max = 50) String scope,
            @Min(0) @Max(10_000) int positions,
            @Lines @NotBlank @Size(max = 1_000) String basis) {}

    /**
     * Which frame was set.
     *
     * @param frameId the frame; the same for a kind, year and scope
     */
    record FrameSet(UUID frameId) {}

    /** The council sets or amends the number of positions of a kind, year and scope. */
    @PutMapping
    @RolesAllowed(Roles.COUNCIL)
    FrameSet set(@Valid @RequestBody Frame frame, Caller caller) {
        FrameKey key = new FrameKey(frame.kind(), frame.year(), frame.scope());
        facts.await();
        gateway.sendAndWait(
                new SetFrame(
                        key, frame.positions(), frame.basis(), acting.as(caller), acting.today()));
        return new FrameSet(FrameId.of(key).value());
    }

    /**
     * The council's numbers, and how many positions of each are used.
     *
     * @param year only those of this calendar year; all when absent
     */
    @GetMapping
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Page<Frames.FrameRow> list(@RequestParam(required = false) @Nullable Integer year) {
        return Page.whole(frames.list(year));
    }
}
