package lov

import (
	"errors"

	"github.com/rickb777/date/v2"
)

// Kode is one code of a code list: the word of the JSON contract, its title in three languages, NIR's own words where NIR has the
// code (they are never translated), and hjemmel and days where the code belongs to a provision.
type Kode struct {
	Kode     string
	Tekst    Tekst
	NIR      string
	Hjemmel  []Referanse
	Fra, Til date.Date // first and last day the code can be used; zero: open
}

// Kodeverk is a code list. The value of an [Enum] is the place of its code in the list, from 1.
type Kodeverk struct {
	Navn  string // as in the command `koder NAVN`
	Tekst Tekst
	Koder []Kode
}

// Finn returns the value of the code, from 1, or 0 when the list does not have it.
func (k *Kodeverk) Finn(kode []byte) int {
	for i := range k.Koder {
		if string(kode) == k.Koder[i].Kode {
			return i + 1
		}
	}
	return 0
}

// Kode returns the code with the value n, from 1, or nil.
func (k *Kodeverk) Kode(n int) *Kode {
	if n < 1 || n > len(k.Koder) {
		return nil
	}
	return &k.Koder[n-1]
}

// Verk names the code list of an [Enum].
type Verk interface{ Kodeverk() *Kodeverk }

// Enum is a code as a small integer; zero is not given. Its texts are looked up when someone reads them.
type Enum[V Verk] uint8

// ErrKode is the error of [Enum.UnmarshalText]: the code is not in the list. The input is not repeated.
var ErrKode = errors.New("forventet en kode fra kodelisten")

// Kode returns the code with its texts, nil when not given.
func (e Enum[V]) Kode() *Kode {
	var v V
	return v.Kodeverk().Kode(int(e))
}

// String returns the word of the JSON contract, empty when not given.
func (e Enum[V]) String() string {
	if k := e.Kode(); k != nil {
		return k.Kode
	}
	return ""
}

// MarshalText implements [encoding.TextMarshaler] with the word of the JSON contract; what is not given is an empty text, which
// UnmarshalText does not read.
func (e Enum[V]) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]; the error is [ErrKode].
func (e *Enum[V]) UnmarshalText(b []byte) error {
	var v V
	n := v.Kodeverk().Finn(b)
	if n == 0 {
		return ErrKode
	}
	*e = Enum[V](n)
	return nil
}
