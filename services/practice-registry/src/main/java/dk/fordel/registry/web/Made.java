package dk.fordel.registry.web;

import java.util.UUID;

/**
 * @param id the id of what was made
 */
public record Made(UUID id) {}
