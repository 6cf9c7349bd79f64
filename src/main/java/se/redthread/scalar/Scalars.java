package se.redthread.scalar;

import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

@Component
class Scalars implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.scalar(GraphQLScalarType.newScalar().name("Date").coercing(new DayCoercing()).build())
			.scalar(GraphQLScalarType.newScalar().name("DateTime").coercing(new InstantCoercing()).build())
			.scalar(GraphQLScalarType.newScalar().name("Decimal").coercing(new DecimalCoercing()).build());
	}

}
