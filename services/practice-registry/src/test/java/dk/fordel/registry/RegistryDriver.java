package dk.fordel.registry;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;

import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;
import java.util.UUID;

/** Asks the registry as its callers do, and listens as other services do. */
@FordelTest
public abstract class RegistryDriver {

    @Autowired protected Api api;
    @Autowired protected Facts facts;

    protected static Map<String, Object> practice(String reference, String municipality) {
        return object(
                "reference", reference,
                "providerNumber", "012345",
                "name", "Elm Road Doctors",
                "address", "Elm Road 4",
                "postcode", "8900",
                "municipality", municipality,
                "organisationType", "PARTNERSHIP",
                "ownerKind", "PARTNERSHIP",
                "setting", "URBAN",
                "deprivation", "MIDDLE",
                "complexity", "HIGH",
                "capacity", 2,
                "tutors", 2,
                "registeredOn", "2026-01-01");
    }

    protected UUID registered(String reference, String municipality) {
        Answer answer =
                api.as(Role.HR_OFFICE).post("/api/practices", practice(reference, municipality));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        UUID id = UUID.fromString(answer.json().get("id").asString());
        await().until(() -> get(id).status() == 200);
        return id;
    }

    protected Answer get(UUID practice) {
        return api.as(Role.AUDITOR).get("/api/practices/" + practice);
    }

    protected static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }
}
