package se.redthread.web.work;

/** What the client of the request that this thread carries still sends. */
public final class Unread {

	private Unread() {
	}

	/** Leaves it unread: the connection is closed after the answer. */
	public static void leave() {
		Connection connection = Connection.ofThisThread();
		if (connection != null) {
			connection.leaveUnread();
		}
	}

}
