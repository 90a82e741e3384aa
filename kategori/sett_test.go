package kategori_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/kategori"
)

func TestSett(t *testing.T) {
	s := kategori.SettAv(kategori.Ingen, kategori.RettOgPlikt, kategori.KanTilbys)
	assert.Equal(t, []kategori.Kategori{kategori.RettOgPlikt, kategori.KanTilbys, kategori.Ingen}, slices.Collect(s.Alle), "in the order of the code list")
	assert.Equal(t, kategori.SettAv(kategori.KanTilbys, kategori.RettOgPlikt, kategori.Ingen), s)
	for k := kategori.RettOgPlikt; k <= kategori.Ingen; k++ {
		assert.Equal(t, k != kategori.Rett && k != kategori.Plikt, s.Har(k), k.String())
		eneste, ok := kategori.SettAv(k).Eneste()
		assert.Equal(t, k, eneste)
		assert.True(t, ok)
	}
	assert.False(t, s.Har(0))
	for range s.Alle {
		break // a reader may stop
	}
	_, ok := s.Eneste()
	assert.False(t, ok)
	k, ok := kategori.Sett(0).Eneste()
	assert.Zero(t, k)
	assert.False(t, ok)
	assert.Empty(t, slices.Collect(kategori.SettAv().Alle))
}

func TestKategorien(t *testing.T) {
	assert.Zero(t, kategori.Kategorien(0))
	assert.Zero(t, kategori.Kategorien(kategori.RadToAarParagraf2+1))
	assert.Equal(t, kategori.Rett, kategori.Kategorien(kategori.RadKollektivIProgram))
}
