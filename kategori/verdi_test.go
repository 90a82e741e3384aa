package kategori_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

func TestAldersgruppeAvTekst(t *testing.T) {
	for _, s := range []struct {
		tekst, fordi string
		vil          kategori.Aldersgruppe
	}{
		{"18–60", "as the table prints it", kategori.Aldersgruppe{Fra: 18, Til: 60}},
		{"18-60", "with the dash of a keyboard", kategori.Aldersgruppe{Fra: 18, Til: 60}},
		{"0–120", "the widest", kategori.Aldersgruppe{Fra: 0, Til: 120}},
		{"60–60", "one year", kategori.Aldersgruppe{Fra: 60, Til: 60}},
		{"18–121", "nobody is that old", kategori.Aldersgruppe{}},
		{"60–59", "ends before it begins", kategori.Aldersgruppe{}},
		{"18", "no upper age", kategori.Aldersgruppe{}},
		{"–60", "no lower age", kategori.Aldersgruppe{}},
		{"18–60–65", "three ages", kategori.Aldersgruppe{}},
		{"", "nothing", kategori.Aldersgruppe{}},
	} {
		t.Run(s.tekst, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var a kategori.Aldersgruppe
			err := a.ParseVerdi(s.tekst)
			assert.Equal(t, s.vil, a, s.fordi)
			if s.vil == (kategori.Aldersgruppe{}) {
				require.Error(t, err)
				assert.Contains(t, err.Error(), "18–60")
				return
			}
			require.NoError(t, err)
			var igjen kategori.Aldersgruppe
			require.NoError(t, igjen.ParseVerdi(a.String()), "what is printed is read")
			assert.Equal(t, a, igjen)
		})
	}
}

func TestGrenseAvTekst(t *testing.T) {
	var g kategori.Grense
	require.NoError(t, g.ParseVerdi("2028-02-29"))
	assert.Equal(t, kategori.Grense{Dag: lov.D(2028, 2, 29)}, g)
	for _, s := range []string{"2027-02-29", "", "1. januar 2027"} {
		require.Error(t, g.ParseVerdi(s), s)
	}
	assert.Equal(t, "2028-02-29", g.String(), "kept on a fault")
}

func TestFemaarAvTekst(t *testing.T) {
	for tekst, vil := range map[string]kategori.Femaar{"60": {Maaneder: 60}, "48, dagen med": {Maaneder: 48, DagenMed: true}, "0": {}} {
		f := kategori.Femaar{Maaneder: 7, DagenMed: true}
		require.NoError(t, f.ParseVerdi(tekst))
		assert.Equal(t, vil, f)
		assert.Equal(t, tekst, f.String(), "what is printed is read")
	}
	f := kategori.Femaar{Maaneder: 60}
	for _, s := range []string{"", "241", "60, dagen etter", ", dagen med"} {
		require.Error(t, f.ParseVerdi(s), s)
	}
	assert.Equal(t, kategori.Femaar{Maaneder: 60}, f, "kept on a fault")
}
