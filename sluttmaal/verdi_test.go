package sluttmaal_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

func TestMaalAvTekst(t *testing.T) {
	for _, s := range []struct {
		tekst, fordi        string
		ok                  bool
		program, forlengels int
	}{
		{"48 (+12)", "as the table prints it", true, 48, 12},
		{"1 (+0)", "the shortest, without forlengelse", true, 1, 0},
		{"120 (+120)", "the longest", true, 120, 120},
		{"0 (+12)", "a programme has a month", false, 0, 0},
		{"121 (+12)", "longer than the longest", false, 0, 0},
		{"36 (+121)", "longer than the longest", false, 0, 0},
		{"36", "the forlengelse is told too", false, 0, 0},
		{"36 (+x)", "no number", false, 0, 0},
		{"x (+12)", "no number", false, 0, 0},
		{"", "nothing", false, 0, 0},
	} {
		t.Run(s.tekst, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			m := sluttmaal.Maal{Kode: sluttmaal.Videregaaende2025, Maaneder: 7, Forlengelse: 8, Vgo: true}
			vil := m
			err := m.ParseVerdi(s.tekst)
			if s.ok {
				require.NoError(t, err)
				vil.Maaneder, vil.Forlengelse = s.program, s.forlengels
			} else {
				require.Error(t, err)
				assert.Contains(t, err.Error(), "36 (+12)")
			}
			assert.Equal(t, vil, m, s.fordi)
		})
	}
}

func TestUkrainskAvTekst(t *testing.T) {
	for _, s := range []struct {
		tekst string
		vil   int
	}{
		{"6", 6},
		{"6 (+0)", 6},
		{"1", 1},
		{"120", 120},
		{"0", 12},
		{"121", 12},
		{"6 (+6)", 12},
		{"", 12},
	} {
		u := sluttmaal.Ukrainsk{Maaneder: 12}
		err := u.ParseVerdi(s.tekst)
		assert.Equal(t, s.vil, u.Maaneder, s.tekst)
		assert.Equal(t, s.vil == 12, err != nil, s.tekst)
	}
}

func TestGrenseAvTekst(t *testing.T) {
	var g sluttmaal.Grense
	require.NoError(t, g.ParseVerdi("2028-02-29"))
	assert.Equal(t, sluttmaal.Grense{Dag: lov.D(2028, 2, 29)}, g)
	for _, s := range []string{"2027-02-29", "", "1. januar 2027"} {
		require.Error(t, g.ParseVerdi(s), s)
	}
	assert.Equal(t, "2028-02-29", g.String(), "kept on a fault")
}
