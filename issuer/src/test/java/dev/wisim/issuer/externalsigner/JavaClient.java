package dev.wisim.issuer.externalsigner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wisim.issuer.externalsigner.wire.ExternalJWTSignerGrpc;
import dev.wisim.issuer.externalsigner.wire.ExternalJWTSignerGrpc.ExternalJWTSignerBlockingStub;
import dev.wisim.issuer.externalsigner.wire.FetchKeysRequest;
import dev.wisim.issuer.externalsigner.wire.FetchKeysResponse;
import dev.wisim.issuer.externalsigner.wire.MetadataRequest;
import dev.wisim.issuer.externalsigner.wire.MetadataResponse;
import dev.wisim.issuer.externalsigner.wire.SignJWTRequest;
import dev.wisim.issuer.externalsigner.wire.SignJWTResponse;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.netty.channel.ChannelOption;
import io.grpc.netty.shaded.io.netty.channel.EventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.epoll.Epoll;
import io.grpc.netty.shaded.io.netty.channel.epoll.EpollDomainSocketChannel;
import io.grpc.netty.shaded.io.netty.channel.epoll.EpollEventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.unix.DomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A gRPC client in Java, which needs Linux for unix sockets. */
final class JavaClient implements AutoCloseable {

    private final EventLoopGroup threads = new EpollEventLoopGroup(1);
    private final ManagedChannel channel;
    private final ExternalJWTSignerBlockingStub stub;

    private JavaClient(Path socket) {
        channel = NettyChannelBuilder.forAddress(new DomainSocketAddress(socket.toString()))
                .eventLoopGroup(threads)
                .channelType(EpollDomainSocketChannel.class)
                .withOption(ChannelOption.SO_KEEPALIVE, null)
                .overrideAuthority("localhost")
                .usePlaintext()
                .build();
        stub = ExternalJWTSignerGrpc.newBlockingStub(channel);
    }

    static void needsLinux() {
        if (!Epoll.isAvailable()) {
            System.out.println("skipped: gRPC for Java has no unix sockets on this system");
        }
        assumeTrue(Epoll.isAvailable(), "no unix sockets");
    }

    static JavaClient connect(Path socket) {
        return new JavaClient(socket);
    }

    SignJWTResponse sign(String claims) {
        return timely().sign(SignJWTRequest.newBuilder().setClaims(claims).build());
    }

    SignJWTResponse signJson(String json) {
        return sign(encoded(json));
    }

    /** As {@link #sign}, by a caller that waits no longer than {@code millis}. */
    SignJWTResponse signWithin(int millis, String claims) {
        return stub.withDeadlineAfter(millis, TimeUnit.MILLISECONDS)
                .sign(SignJWTRequest.newBuilder().setClaims(claims).build());
    }

    /** The call that never waits for keys. */
    MetadataResponse metadata() {
        return timely().metadata(MetadataRequest.getDefaultInstance());
    }

    FetchKeysResponse keys() {
        return timely().fetchKeys(FetchKeysRequest.getDefaultInstance());
    }

    /** "CODE: description" of what {@code call} is refused with, "OK" when it is not. */
    static String statusOf(Runnable call) {
        try {
            call.run();
            return "OK";
        } catch (StatusRuntimeException e) {
            Status status = e.getStatus();
            return status.getCode() + ": " + status.getDescription();
        }
    }

    static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        channel.shutdownNow();
        assertThat(threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(5, TimeUnit.SECONDS))
                .isTrue();
    }

    private ExternalJWTSignerBlockingStub timely() {
        return stub.withDeadlineAfter(20, TimeUnit.SECONDS);
    }
}
