package lov_test

import (
	"encoding/json"
	"testing"

	"github.com/nirregler/integrering/lov"
	"github.com/stretchr/testify/require"
)

// fargeverk is an invented code list.
type fargeverk struct{}

type farge = lov.Enum[fargeverk]

const (
	roed farge = iota + 1
	groenn
	blaa
)

var farger = lov.Kodeverk{
	Navn:  "farge",
	Tekst: lov.Tekst{"Farge", "Farge", "Colour"},
	Koder: []lov.Kode{
		{Kode: "roed", Tekst: lov.Tekst{"rød", "raud", "red"}},
		{Kode: "groenn", NIR: "Grønn farge", Tekst: lov.Tekst{"grønn", "grøn", "green"}},
		{Kode: "blaa", Tekst: lov.Tekst{"blå", "blå", "blue"}},
	},
}

func (fargeverk) Kodeverk() *lov.Kodeverk { return &farger }

func TestKodeverk(t *testing.T) {
	for _, row := range []struct {
		navn, fordi, kode string
		want              int
	}{
		{"first", "values begin at 1", "roed", 1},
		{"second", "the place in the list", "groenn", 2},
		{"last", "the place in the list", "blaa", 3},
		{"unknown", "not in the list", "gul", 0},
		{"empty", "not in the list", "", 0},
		{"capital letter", "the word as it is", "Roed", 0},
		{"true spelling", "codes are transliterated", "rød", 0},
		{"the beginning of a code", "the whole word", "roe", 0},
		{"a code and more", "the whole word", "roed ", 0},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			require.Equal(t, row.want, farger.Finn([]byte(row.kode)))
		})
	}
	require.Zero(t, farger.Finn(nil))
	require.Nil(t, farger.Kode(-1))
	require.Nil(t, farger.Kode(0))
	require.Same(t, &farger.Koder[0], farger.Kode(1))
	require.Same(t, &farger.Koder[2], farger.Kode(3))
	require.Nil(t, farger.Kode(4))

	var empty lov.Kodeverk
	require.Zero(t, empty.Finn([]byte("roed")))
	require.Nil(t, empty.Kode(1))
}

func TestEnum(t *testing.T) {
	for i, want := range []string{"", "roed", "groenn", "blaa", ""} {
		f := farge(i)
		require.Equal(t, want, f.String())
		b, err := f.MarshalText()
		require.NoError(t, err)
		require.Equal(t, want, string(b))
		if want == "" {
			require.Nil(t, f.Kode())
			continue
		}
		require.Same(t, &farger.Koder[i-1], f.Kode())
		var back farge
		require.NoError(t, back.UnmarshalText([]byte(want)))
		require.Equal(t, f, back)
	}
	require.Empty(t, farge(255).String())
	require.Equal(t, "Grønn farge", groenn.Kode().NIR)
}

func TestEnumRefuses(t *testing.T) {
	f := blaa
	err := f.UnmarshalText([]byte("fiolett"))
	require.ErrorIs(t, err, lov.ErrKode)
	require.NotContains(t, err.Error(), "fiolett", "the input is not repeated")
	require.Equal(t, blaa, f, "a refused text changes nothing")
}

func TestEnumInJSON(t *testing.T) {
	type ting struct {
		Farge farge         `json:"farge,omitzero"`
		Antal map[farge]int `json:"antal,omitempty"`
	}
	want := ting{roed, map[farge]int{blaa: 2}}
	b, err := json.Marshal(want)
	require.NoError(t, err)
	require.JSONEq(t, `{"farge": "roed", "antal": {"blaa": 2}}`, string(b))
	var got ting
	require.NoError(t, json.Unmarshal(b, &got))
	require.Equal(t, want, got)
	require.ErrorIs(t, json.Unmarshal([]byte(`{"farge": "gul"}`), &got), lov.ErrKode)

	b, err = json.Marshal(ting{})
	require.NoError(t, err)
	require.JSONEq(t, `{}`, string(b), "zero is not given")
}
