package dk.fordel.funding;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the funding service. */
@SpringBootApplication
public class FundingApplication {

    /** The process. */
    public static void main(String[] args) {
        SpringApplication.run(FundingApplication.class, args);
    }
}
