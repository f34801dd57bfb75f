package dk.fordel.security;

import io.swagger.v3.oas.models.Operation;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

import java.util.List;

/** Says in the API's description who may call an operation, by the rule that is enforced. */
final class OperationRoles implements GlobalOperationCustomizer {

    /** The roles once more, for programs. */
    static final String ROLES = "x-fordel-roles";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        DoorRule rule = DoorRule.of(method);
        String told = operation.getDescription();
        operation.setDescription(
                told == null || told.isBlank() ? rule.sentence() : told + " " + rule.sentence());
        if (rule.everybody()) {
            operation.setSecurity(List.of());
        } else {
            operation.addExtension(ROLES, rule.roles());
        }
        return operation;
    }
}
