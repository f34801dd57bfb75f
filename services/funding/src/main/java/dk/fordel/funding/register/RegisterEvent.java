package dk.fordel.funding.register;

import com.fasterxml.jackson.annotation.JsonTypeName;

import java.util.UUID;

/** Everything that can happen to the {@link FileRegister}. */
public sealed interface RegisterEvent {

    /** The file got the next number. */
    @JsonTypeName("register.file-numbered.v1")
    record FileNumbered(RegisterId id, UUID file, int number) implements RegisterEvent {}
}
