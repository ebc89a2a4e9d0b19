// Asks for tokens with Azure's own libraries, as the cells on standard input say, and prints what came of each.
//
// The lines are described in ../README.md. Cells run side by side, each with a credential object of its own.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"log"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"time"
)

// cell is one line of what to do.
type cell struct {
	Cell       string `json:"cell"`
	Library    string `json:"library"`
	Authority  string `json:"authority"`
	Tenant     string `json:"tenant"`
	Client     string `json:"client"`
	TokenFile  string `json:"tokenFile"`
	Scope      string `json:"scope"`
	CustomHost bool   `json:"customHost"`
	Times      int    `json:"times"`
	ForceNew   bool   `json:"forceNew"`
	Step       bool   `json:"step"`
	Go         bool   `json:"go"`
}

// outcome is the last line of a cell.
type outcome struct {
	Cell     string  `json:"cell"`
	OK       bool    `json:"ok"`
	Tokens   int     `json:"tokens"`
	Distinct int     `json:"distinct"`
	Type     string  `json:"type,omitempty"`
	Message  string  `json:"message,omitempty"`
	Codes    []int   `json:"codes,omitempty"`
	Seconds  float64 `json:"seconds"`
}

// asker gets one token; forced, one that no cache holds.
type asker func(ctx context.Context, forced bool) (string, error)

// speaker writes whole lines, whichever cell speaks.
type speaker struct {
	mutex sync.Mutex
	lines *json.Encoder
}

func (s *speaker) say(line any) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if err := s.lines.Encode(line); err != nil {
		log.Fatal(err)
	}
}

func main() {
	out := &speaker{lines: json.NewEncoder(os.Stdout)}
	out.say(map[string]any{"hello": hello()})
	steps := map[string]chan struct{}{}
	var running sync.WaitGroup
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		var line cell
		if err := json.Unmarshal(in.Bytes(), &line); err != nil {
			log.Fatal(err)
		}
		if line.Go {
			steps[line.Cell] <- struct{}{}
			continue
		}
		step := make(chan struct{}, line.Times)
		steps[line.Cell] = step
		running.Go(func() { out.say(run(line, out, step)) })
	}
	running.Wait()
}

// run is one cell, from the making of its credential to its last line.
func run(c cell, out *speaker, step <-chan struct{}) outcome {
	begun := time.Now()
	tokens, err := tokens(c, out, step)
	end := outcome{Cell: c.Cell, OK: err == nil, Tokens: len(tokens), Seconds: time.Since(begun).Seconds()}
	distinct := map[string]bool{}
	for _, token := range tokens {
		distinct[token] = true
	}
	end.Distinct = len(distinct)
	if err != nil {
		end.Type, end.Message, end.Codes = refusal(err)
	}
	return end
}

func tokens(c cell, out *speaker, step <-chan struct{}) ([]string, error) {
	ask, err := askers[c.Library](c)
	if err != nil {
		return nil, err
	}
	var tokens []string
	for asking := 1; asking <= c.Times; asking++ {
		token, err := ask(context.Background(), c.ForceNew && asking > 1)
		if err != nil {
			return tokens, err
		}
		tokens = append(tokens, token)
		if c.Step && asking < c.Times {
			out.say(map[string]any{"cell": c.Cell, "asked": asking})
			<-step
		}
	}
	return tokens, nil
}

// hello names the runtime and the releases that were built in.
func hello() map[string]any {
	libraries := map[string]string{}
	build, _ := debug.ReadBuildInfo()
	for _, module := range build.Deps {
		switch module.Path {
		case "github.com/Azure/azure-sdk-for-go/sdk/azidentity":
			libraries["azidentity"] = strings.TrimPrefix(module.Version, "v")
		case "github.com/Azure/azure-sdk-for-go/sdk/azcore":
			libraries["azcore"] = strings.TrimPrefix(module.Version, "v")
		case "github.com/AzureAD/microsoft-authentication-library-for-go":
			libraries["msal"] = strings.TrimPrefix(module.Version, "v")
		}
	}
	return map[string]any{
		"language": "go", "runtime": strings.TrimPrefix(runtime.Version(), "go"), "libraries": libraries,
	}
}
