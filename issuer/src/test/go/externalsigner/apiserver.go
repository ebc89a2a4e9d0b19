package main

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	v1 "k8s.io/externaljwt/apis/v1"
)

// shortestExpiration is what no token of an API server may fall below, and so no signer's limit either.
const shortestExpiration = 600

// apiServer is as much of an API server as deals with an external signer.
type apiServer struct {
	connection        *grpc.ClientConn
	signer            v1.ExternalJWTSignerClient
	keys              *keyCache
	longestExpiration int64
}

// connect does what an API server does at its start: no TLS, authority "localhost", keys and metadata before anything else.
func connect(socket string) (*apiServer, error) {
	connection, err := grpc.NewClient("passthrough:///"+socket,
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithAuthority("localhost"),
		grpc.WithDefaultCallOptions(grpc.WaitForReady(true)),
		grpc.WithContextDialer(func(ctx context.Context, path string) (net.Conn, error) {
			return (&net.Dialer{}).DialContext(ctx, "unix", path)
		}))
	if err != nil {
		return nil, err
	}
	signer := v1.NewExternalJWTSignerClient(connection)
	ctx, cancel := context.WithTimeout(context.Background(), perCall)
	defer cancel()
	metadata, err := signer.Metadata(ctx, &v1.MetadataRequest{})
	if err != nil {
		return nil, fmt.Errorf("Metadata: %w", err)
	}
	if metadata.MaxTokenExpirationSeconds < shortestExpiration {
		return nil, fmt.Errorf("the longest expiration is %d s, below %d", metadata.MaxTokenExpirationSeconds, shortestExpiration)
	}
	keys := &keyCache{signer: signer}
	if err := keys.sync(ctx); err != nil {
		return nil, err
	}
	return &apiServer{connection, signer, keys, metadata.MaxTokenExpirationSeconds}, nil
}

func (s *apiServer) close() { _ = s.connection.Close() }

// token asks for header and signature, puts the token together, and takes it only if every rule holds.
func (s *apiServer) token(ctx context.Context, subject string) (*jwt, error) {
	now := time.Now().Unix()
	claims, err := json.Marshal(map[string]any{
		"iss": "https://kubernetes.default.svc", "sub": subject, "aud": []string{"a"}, "iat": now, "nbf": now, "exp": now + shortestExpiration,
	})
	if err != nil {
		return nil, err
	}
	payload := base64.RawURLEncoding.EncodeToString(claims)
	answer, err := s.signer.Sign(ctx, &v1.SignJWTRequest{Claims: payload})
	if err != nil {
		return nil, fmt.Errorf("Sign: %w", err)
	}
	token, err := assemble(answer.Header, payload, answer.Signature)
	if err != nil {
		return nil, err
	}
	key, err := s.keys.find(ctx, token.header.KeyID)
	if err != nil {
		return nil, err
	}
	if key.excluded {
		return nil, fmt.Errorf("the key %q signs, and is excluded from discovery", token.header.KeyID)
	}
	if err := token.verify(key.public); err != nil {
		return nil, err
	}
	if token.tampered().verify(key.public) == nil {
		return nil, fmt.Errorf("a tampered token verifies")
	}
	return token, nil
}

// refusal is the status that claims get which are sent as they are.
func (s *apiServer) refusal(ctx context.Context, claims string) string {
	_, err := s.signer.Sign(ctx, &v1.SignJWTRequest{Claims: claims})
	return status.Code(err).String() + ": " + status.Convert(err).Message()
}

// load signs n times at once on the one connection, each with another subject.
func (s *apiServer) load(ctx context.Context, n int) (string, error) {
	var wait sync.WaitGroup
	failures := make(chan error, n)
	for i := range n {
		wait.Go(func() {
			if _, err := s.token(ctx, fmt.Sprintf("system:serviceaccount:load:%d", i)); err != nil {
				failures <- err
			}
		})
	}
	wait.Wait()
	close(failures)
	for err := range failures {
		return "", err
	}
	return fmt.Sprintf("signed %d", n), nil
}
