package dk.fordel.security;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.OpenTo;
import dk.fordel.kernel.Role;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Set;

/** One controller with a door for each kind of caller. */
@RestController
class Doors {
    record Wish(String name) {}

    @RolesAllowed({Roles.COUNCIL, Roles.HR_OFFICE})
    @GetMapping("/api/frames/{id}")
    String frame(@PathVariable String id) {
        return id;
    }

    @GetMapping("/api/forgotten")
    String forgotten() {
        return "nobody opened this";
    }

    @PermitAll
    @GetMapping("/api/calendar")
    String calendar() {
        return "open";
    }

    @RolesAllowed(Roles.COORDINATOR)
    @GetMapping("/api/mandate")
    Mandate mandate(Caller caller, @RequestParam String area, @RequestParam Role role) {
        return caller.mandate(role, area, "DRRLV");
    }

    @RolesAllowed(Roles.COORDINATOR)
    @GetMapping("/api/me")
    Caller me(Caller caller) {
        return caller;
    }

    @RolesAllowed(Roles.COUNCIL)
    @PostMapping("/api/frames")
    Wish open(@RequestBody Wish wish) {
        return wish;
    }

    /** Open to fewer than its annotation says, as a feed is. */
    @RestController
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    static class Narrow implements OpenTo {
        @Override
        public Set<Role> openTo() {
            return Set.of(Role.AUDITOR, Role.COUNCIL);
        }

        @GetMapping("/api/narrow")
        String narrow() {
            return "for auditors";
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class App {
        @Bean
        Doors doors() {
            return new Doors();
        }

        @Bean
        Narrow narrow() {
            return new Narrow();
        }
    }
}
