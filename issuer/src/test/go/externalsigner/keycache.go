package main

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/x509"
	"fmt"
	"strings"
	"sync"
	"time"

	v1 "k8s.io/externaljwt/apis/v1"
)

// longestKeyID is in bytes.
const longestKeyID = 1024

type verificationKey struct {
	id       string
	public   crypto.PublicKey
	excluded bool
}

// keyCache keeps the keys until a token names one that is not there.
type keyCache struct {
	signer v1.ExternalJWTSignerClient

	lock      sync.Mutex
	keys      []verificationKey
	timestamp time.Time
	hint      int64
	fetches   int
}

func (c *keyCache) find(ctx context.Context, id string) (verificationKey, error) {
	if key, ok := c.known(id); ok {
		return key, nil
	}
	if err := c.sync(ctx); err != nil {
		return verificationKey{}, err
	}
	if key, ok := c.known(id); ok {
		return key, nil
	}
	return verificationKey{}, fmt.Errorf("the key list lacks %q, after a fetch too", id)
}

func (c *keyCache) known(id string) (verificationKey, bool) {
	c.lock.Lock()
	defer c.lock.Unlock()
	for _, key := range c.keys {
		if key.id == id {
			return key, true
		}
	}
	return verificationKey{}, false
}

// sync replaces the keys, if the list keeps every rule.
func (c *keyCache) sync(ctx context.Context) error {
	answer, err := c.signer.FetchKeys(ctx, &v1.FetchKeysRequest{})
	if err != nil {
		return fmt.Errorf("FetchKeys: %w", err)
	}
	if answer.RefreshHintSeconds <= 0 {
		return fmt.Errorf("the refresh hint is %d s", answer.RefreshHintSeconds)
	}
	if err := answer.DataTimestamp.CheckValid(); err != nil || answer.DataTimestamp.AsTime().Unix() <= 0 {
		return fmt.Errorf("the data timestamp is %v: %w", answer.DataTimestamp, err)
	}
	if len(answer.Keys) == 0 {
		return fmt.Errorf("there are no keys")
	}
	keys := make([]verificationKey, 0, len(answer.Keys))
	for _, each := range answer.Keys {
		key, err := parse(each)
		if err != nil {
			return err
		}
		keys = append(keys, key)
	}
	c.lock.Lock()
	defer c.lock.Unlock()
	c.keys, c.timestamp, c.hint = keys, answer.DataTimestamp.AsTime(), answer.RefreshHintSeconds
	c.fetches++
	return nil
}

// line says what is cached: "hint=300 timestamp=… KID KID -KID", a minus before those that are excluded from discovery.
func (c *keyCache) line() string {
	words := []string{fmt.Sprintf("hint=%d", c.hint), "timestamp=" + c.timestamp.Format(time.RFC3339Nano)}
	for _, key := range c.keys {
		prefix := ""
		if key.excluded {
			prefix = "-"
		}
		words = append(words, prefix+key.id)
	}
	return strings.Join(words, " ")
}

func parse(key *v1.Key) (verificationKey, error) {
	if len(key.KeyId) == 0 || len(key.KeyId) > longestKeyID {
		return verificationKey{}, fmt.Errorf("a key's id has %d bytes", len(key.KeyId))
	}
	public, err := x509.ParsePKIXPublicKey(key.Key)
	if err != nil {
		return verificationKey{}, fmt.Errorf("the key %q is not PKIX: %w", key.KeyId, err)
	}
	switch public.(type) {
	case *rsa.PublicKey, *ecdsa.PublicKey:
		return verificationKey{key.KeyId, public, key.ExcludeFromOidcDiscovery}, nil
	default:
		return verificationKey{}, fmt.Errorf("the key %q is a %T", key.KeyId, public)
	}
}
