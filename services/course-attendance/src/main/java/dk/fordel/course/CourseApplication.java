package dk.fordel.course;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class CourseApplication {

    /** Starts the service on the port of {@code server.port}. */
    public static void main(String[] arguments) {
        SpringApplication.run(CourseApplication.class, arguments);
    }
}
