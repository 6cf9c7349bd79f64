# Not tested on Docker: no machine of this project has it. A test compares the names in here with the build.
# mvn -Dfast package
# docker build -t redthread-thin .                                   for a Neo4j server of your own
# docker build -t redthread --build-arg JAR=redthread.jar .          with the engine; GPL-3.0 applies to that image
FROM eclipse-temurin:17-jre

ARG JAR=redthread-thin.jar
COPY target/${JAR} /opt/redthread/redthread.jar

# Not root, and the only place that it writes to is /data
RUN mkdir /data && chown 10001:10001 /data
USER 10001:10001
WORKDIR /data
ENV REDTHREAD_DATA=/data
VOLUME /data

HEALTHCHECK --start-period=60s --interval=15s --timeout=5s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]

# The engine's page cache lies beside the heap
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/redthread/redthread.jar"]
