package dev.wisim.issuer.serviceaccount;

import java.time.Instant;
import java.util.Map;

/**
 * What one writer wrote of an object, one of its {@code managedFields}.
 *
 * @param manager the writer's name for itself
 * @param apiVersion the version that it wrote in
 * @param time when it wrote, on the issuer's clock
 * @param fields what it wrote, in the form that the API server keeps it in
 * @param subresource the part of the object that it wrote to, empty for the whole
 */
public record ManagedFieldsEntry(
        String manager, String apiVersion, Instant time, Map<String, Object> fields, String subresource) {}
