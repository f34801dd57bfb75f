package dk.fordel.trainee;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The trainee-lifecycle service. */
@SpringBootApplication
public class TraineeApplication {

    public static void main(String[] args) {
        SpringApplication.run(TraineeApplication.class, args);
    }
}
