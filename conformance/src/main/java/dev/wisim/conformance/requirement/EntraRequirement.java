package dev.wisim.conformance.requirement;

/** One thing that a token endpoint has to do that says it is Entra's. */
public sealed interface EntraRequirement extends Requirement
        permits EntraHttpRequirement,
                EntraErrorRequirement,
                EntraTokenRequirement,
                EntraMetadataRequirement,
                EntraRefusal,
                EntraAbuseRequirement {}
