package se.redthread.web.budget;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;
import se.redthread.web.limit.Limits;

import org.springframework.stereotype.Component;

/**
 * The budgets of the clients, one for each address; of the sixth version of IP one for
 * each network, because a client there has as many addresses as it likes.
 */
@Component
class Budgets {

	private static final int NETWORK = 8;

	private final @Nullable LoadingCache<String, Budget> budgets;

	Budgets(Limits limits) {
		this.budgets = (limits.budget() <= 0) ? null
				: Caffeine.newBuilder()
					.maximumSize(limits.clients())
					.expireAfterAccess(Duration.ofMinutes(2))
					.build((client) -> new Budget(limits.budget()));
	}

	/** The budget of the client at the address; null where budgets are off. */
	@Nullable Budget of(@Nullable InetSocketAddress client) {
		return (this.budgets != null) ? this.budgets.get(key(client)) : null;
	}

	private static String key(@Nullable InetSocketAddress client) {
		if (client == null) {
			return "";
		}
		InetAddress address = client.getAddress();
		if (address instanceof Inet6Address) {
			return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK));
		}
		return (address != null) ? address.getHostAddress() : client.getHostString();
	}

}
