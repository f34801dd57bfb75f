package dk.fordel.trials.subject.giver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

@RestController
@RequestMapping("/api/tallies")
class TallyController {

    private final CommandGateway commands;

    TallyController(CommandGateway commands) {
        this.commands = commands;
    }

    record CountRequest(@NotNull @Size(max = 10_000) String note) {}

    record CountAnswer(long number) {}

    @PostMapping("/{tally}/counts")
    @RolesAllowed("ADMINISTRATOR")
    CountAnswer count(@PathVariable UUID tally, @Valid @RequestBody CountRequest request) {
        Long number = commands.sendAndWait(new Count(tally, request.note()));
        return new CountAnswer(number);
    }
}
