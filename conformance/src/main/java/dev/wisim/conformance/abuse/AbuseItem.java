package dev.wisim.conformance.abuse;

import dev.wisim.conformance.requirement.EntraAbuseRequirement;

/**
 * One request that has to be refused.
 *
 * @param family what it is an item of
 * @param id its name in the family
 * @param status the HTTP status that refuses it
 * @param number the AADSTS number that refuses it
 * @param recipe how it is made
 * @param why who says so, or which attack it is
 */
public record AbuseItem(
        EntraAbuseRequirement family, String id, int status, int number, AbuseRecipe recipe, String why) {}
