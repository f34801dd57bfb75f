package dk.fordel.trainee;

import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.contracts.registry.GeographyPublished.Unit;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.testing.Facts;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;

/** The geography of two areas and Samsø, which all tests of one service share. */
final class TwoAreas {

    private TwoAreas() {}

    /** Published once; known when this returns. */
    static void known(Facts facts, JdbcClient sql) {
        if (municipalities(sql) > 0) {
            return;
        }
        facts.send(
                RegistryEvent.TOPIC,
                "1082",
                new GeographyPublished(
                        "1082",
                        1,
                        LocalDate.of(2026, 1, 1),
                        List.of(
                                new Unit("randers", "Randers", "Øst", List.of("730", "710")),
                                new Unit("horsens", "Horsens", "Øst", List.of("615"))),
                        List.of("741")));
        await().until(() -> municipalities(sql) == 4);
    }

    private static int municipalities(JdbcClient sql) {
        return sql.sql("select count(*) from municipality").query(Integer.class).single();
    }
}
