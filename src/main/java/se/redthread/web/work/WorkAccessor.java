package se.redthread.web.work;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import se.redthread.graph.Work;

/** Takes a request's work along to whatever thread a field is answered on. */
final class WorkAccessor implements ThreadLocalAccessor<Work> {

	@Override
	public Object key() {
		return Work.class.getName();
	}

	@Override
	public @Nullable Work getValue() {
		return Work.ofThisThread();
	}

	@Override
	public void setValue(Work work) {
		work.carryOn();
	}

	@Override
	public void setValue() {
		Work.carryNone();
	}

}
