package se.redthread.document;

/** What kind of document it is. */
public enum DocumentKind {

	/** A plan (verksamhetsplan, mål och budget). */
	PLAN,

	/** Minutes (protokoll) or an extract of them. */
	MINUTES,

	/** An official's written proposal (beslutsförslag, tjänsteskrivelse). */
	PROPOSAL,

	/** An agenda (föredragningslista). */
	AGENDA,

	/** A strategy or programme as a text. */
	STRATEGY,

	/** A report, analysis or study (rapport). */
	REPORT,

	/** A law or other statute (lag, författning). */
	LAW,

	/** A policy, guideline or routine (policy, riktlinje). */
	POLICY,

	/** An agreement (överenskommelse, avtal). */
	AGREEMENT,

	/** A published standard. */
	STANDARD,

	/** Information material (informationsunderlag). */
	INFORMATION,

	/** Anything else. */
	OTHER

}
