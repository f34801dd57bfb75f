package dk.fordel.allocation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class AllocationApplication {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(AllocationApplication.class, args);
    }
}
