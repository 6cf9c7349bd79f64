package se.redthread.plan;

/** What kind of plan it is. */
public enum PlanKind {

	/** An administration's or board's yearly plan (verksamhetsplan). */
	ACTIVITY_PLAN,

	/** Goals and budget (mål och budget). */
	BUDGET,

	/** Internal-control plan (internkontrollplan). */
	INTERNAL_CONTROL,

	/** Another plan. */
	OTHER

}
