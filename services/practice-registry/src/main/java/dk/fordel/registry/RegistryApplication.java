package dk.fordel.registry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The practice registry. */
@SpringBootApplication
public class RegistryApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(RegistryApplication.class, arguments);
    }
}
