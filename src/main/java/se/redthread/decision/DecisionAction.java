package se.redthread.decision;

/** What a clause of a proposal or decision does. */
public enum DecisionAction {

	/** Anteckna. */
	NOTE,

	/** Godkänna. */
	APPROVE,

	/** Fastställa. */
	ESTABLISH,

	/** Tillstyrka. */
	ENDORSE,

	/** Föreslå. */
	RECOMMEND,

	/** Uppdra. */
	ASSIGN,

	/** Uppmana. */
	URGE,

	/** Uppmärksamma. */
	HIGHLIGHT,

	/** Utse. */
	APPOINT,

	/** Bordlägga. */
	TABLE,

	/** Återremittera. */
	RETURN,

	/** Avslå. */
	REJECT,

	/** Utgå. */
	WITHDRAW,

	/** Another action. */
	OTHER

}
