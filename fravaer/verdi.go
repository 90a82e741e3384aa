package fravaer

import (
	"errors"
	"slices"
	"strings"
)

var errVirkning = errors.New("forventet en av " + strings.Join(virkninger[:], "; "))

// ParseVerdi implements lov.Verdileser: the effect in the words of String.
func (v *Virkning) ParseVerdi(s string) error {
	i := slices.Index(virkninger[:], s)
	if i < 0 {
		return errVirkning
	}
	*v = Virkning(i)
	return nil
}
