// Package yamltegn looks at the tokens of a YAML file before the parser does.
package yamltegn

import "github.com/goccy/go-yaml/token"

// ForDyp returns the first token that lies deeper than maks, by brackets or by marks on one line, nil when none does. What is deep by
// its indentation is bounded by the size of a file.
func ForDyp(tegn token.Tokens, maks int) *token.Token {
	klammer, merker, linje := 0, 0, 0
	for _, t := range tegn {
		if t.Position.Line != linje {
			merker, linje = 0, t.Position.Line
		}
		switch t.Type {
		case token.SequenceStartType, token.MappingStartType:
			klammer++
		case token.SequenceEndType, token.MappingEndType:
			klammer--
		case token.SequenceEntryType, token.MappingKeyType, token.AnchorType, token.TagType:
			merker++
		default:
		}
		if klammer+merker > maks {
			return t
		}
	}
	return nil
}
