// Command externalsigner talks to an external signer as an API server does, over the client that is generated from the published API,
// and checks every rule that an API server or the API's documentation has for the answers.
//
// It reads one line for each round from standard input and answers with one line: "round KID…" asks for the keys, signs, verifies, and
// prints the kids of the key list, the signing one first; "refused CLAIMS" prints the status code that signing CLAIMS gets;
// "load N" signs N times at once. A broken rule is a line that begins with "broken:".
package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

const perCall = 20 * time.Second

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: externalsigner SOCKET")
		os.Exit(2)
	}
	server, err := connect(os.Args[1])
	if err != nil {
		fmt.Println("broken:", err)
		os.Exit(1)
	}
	defer server.close()
	fmt.Println("metadata", server.longestExpiration)

	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		word, rest, _ := strings.Cut(lines.Text(), " ")
		answer, err := server.round(word, rest)
		if err != nil {
			answer = "broken: " + err.Error()
		}
		fmt.Println(answer)
	}
}

func (s *apiServer) round(word, rest string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), perCall)
	defer cancel()
	switch word {
	case "fetch":
		if err := s.keys.sync(ctx); err != nil {
			return "", err
		}
		return s.keys.line(), nil
	case "sign":
		token, err := s.token(ctx, rest)
		if err != nil {
			return "", err
		}
		return fmt.Sprintf("%s %s fetches=%d", token.header.Algorithm, token.header.KeyID, s.keys.fetches), nil
	case "refused":
		return s.refusal(ctx, rest), nil
	case "load":
		n, err := strconv.Atoi(rest)
		if err != nil {
			return "", err
		}
		return s.load(ctx, n)
	default:
		return "", fmt.Errorf("unknown command %q", word)
	}
}
