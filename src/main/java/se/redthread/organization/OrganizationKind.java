package se.redthread.organization;

/**
 * What an organisation is. A political body and an administration are two different
 * things.
 */
public enum OrganizationKind {

	/** The authority itself (huvudman: region, kommun). */
	PRINCIPAL,

	/** A political body (organ: fullmäktige, styrelse, nämnd, utskott). */
	BODY,

	/** An administration (förvaltning). */
	ADMINISTRATION,

	/** A unit within an administration (avdelning, funktion). */
	UNIT,

	/** Somebody outside the authority (extern part). */
	EXTERNAL

}
