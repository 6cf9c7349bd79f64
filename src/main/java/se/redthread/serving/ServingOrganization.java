package se.redthread.serving;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.organization.Organization;

/**
 * What one administration does for a thing.
 *
 * @param organization null for what no administration answers for
 * @param indicators how many indicators measure its assignments or what lies below them
 * @param budgetItems how many budget items fund them
 */
record ServingOrganization(@Nullable Organization organization, List<ServingAssignment> assignments, int indicators,
		int budgetItems) {
}
