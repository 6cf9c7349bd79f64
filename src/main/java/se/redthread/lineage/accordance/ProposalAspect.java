package se.redthread.lineage.accordance;

/** In what an outcome can differ from its proposal. */
public enum ProposalAspect {

	/** The words. */
	WORDING,

	/** What is done. */
	ACTION,

	/** Who is assigned. */
	ASSIGNEE,

	/** By when. */
	DUE_DATE,

	/** To which body it is recommended. */
	RECIPIENT_BODY,

	/** What is affected. */
	AFFECTED

}
