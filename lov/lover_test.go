package lov_test

import (
	"testing"

	"github.com/nirregler/integrering/lov"
	"github.com/stretchr/testify/require"
)

func TestLover(t *testing.T) {
	begge := lov.Lover[lov.Tall]{
		Integrering:  lov.Tabell[lov.Tall]{Navn: "test/maaneder", Versjoner: []lov.Versjon[lov.Tall]{version(t, "2021-01-01", "", 12)}},
		Introduksjon: lov.Tabell[lov.Tall]{Navn: "test/maaneder-introduksjonsloven", Versjoner: []lov.Versjon[lov.Tall]{version(t, "2003-09-01", "2025-12-31", 24)}},
	}
	for _, row := range []struct {
		navn, fordi, dag string
		act              lov.Lov
		want             lov.Tall
	}{
		{"integreringsloven", "its own table", "2025-12-31", lov.Integreringsloven, 12},
		{"introduksjonsloven", "its own table, on the same day", "2025-12-31", lov.Introduksjonsloven, 24},
		{"no act", "integreringsloven is meant", "2025-12-31", lov.IngenLov, 12},
		{"introduksjonsloven after its last day", "never the version of the other act", "2026-01-01", lov.Introduksjonsloven, 0},
		{"integreringsloven before its first day", "never the version of the other act", "2020-12-31", lov.Integreringsloven, 0},
	} {
		t.Run(row.navn, func(t *testing.T) {
			v := begge.Paa(row.act, day(t, row.dag))
			if row.want == 0 {
				require.Nil(t, v, row.fordi)
				return
			}
			require.Equal(t, row.want, v.Verdi, row.fordi)
		})
	}
	require.Same(t, &begge.Introduksjon, begge.I(lov.Introduksjonsloven))
	require.Equal(t, []lov.Liste{&begge.Integrering, &begge.Introduksjon}, begge.Tabeller())
	begge.Introduksjon.Versjoner = nil
	require.Equal(t, []lov.Liste{&begge.Integrering}, begge.Tabeller(), "a rule that one act does not have")
}

func TestUtenBestemmelse(t *testing.T) {
	tom := lov.Tabell[lov.Tall]{Versjoner: []lov.Versjon[lov.Tall]{adopted(version(t, "2021-01-01", "", 1))}}
	opphevet := lov.Tabell[lov.Tall]{Versjoner: []lov.Versjon[lov.Tall]{version(t, "2023-01-01", "2023-06-30", 2), version(t, "2022-01-01", "2022-12-31", 1)}}
	table := months(t)
	for _, row := range []struct {
		navn, fordi, dag string
		table            *lov.Tabell[lov.Tall]
		want             string
	}{
		{"before the oldest", "it begins on 2022-03-01", "2022-02-28", &table, "Bestemmelsen gjaldt ikke 28. februar 2022. Den trer i kraft 1. mars 2022."},
		{"in the first hole", "the neighbours are named", "2022-06-30", &table, "Bestemmelsen gjelder ikke 30. juni 2022. Den var i kraft til 1. mars 2022 og er det igjen fra 1. juli 2022."},
		{"in the second hole", "the neighbours are named, not the others", "2023-01-01", &table, "Bestemmelsen gjelder ikke 1. januar 2023. Den var i kraft til 31. desember 2022 og er det igjen fra 1. januar 2025."},
		{"after the last", "the last version that ended", "2023-07-01", &opphevet, "Bestemmelsen gjelder ikke 1. juli 2023. Den var sist i kraft 30. juni 2023."},
		{"never in force", "adopted only", "2026-01-01", &tom, ""},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			var sp lov.Spor
			row.table.SporUtenfor(&sp, day(t, row.dag))
			row.table.SporUtenfor(nil, day(t, row.dag))
			if row.want == "" {
				require.Zero(t, sp.Antall())
				return
			}
			require.Equal(t, 1, sp.Antall())
			for steg, fakta := range sp.Alle() {
				require.Equal(t, lov.IkkeOppfylt, steg.Utfall)
				require.Equal(t, row.want, steg.Setning(fakta, lov.Bokmaal))
				require.Contains(t, lov.ReglerUtenBestemmelse, steg.Regel)
				require.Len(t, fakta, len(steg.Regel.Felter))
			}
		})
	}
	for _, r := range lov.ReglerUtenBestemmelse {
		for _, s := range alleSpraak {
			require.NotEmpty(t, r.Tekst.I(s), r.ID)
		}
	}
}

func TestAvgjort(t *testing.T) {
	require.Equal(t, lov.Oppfylt, lov.Avgjort(lov.Ja))
	require.Equal(t, lov.IkkeOppfylt, lov.Avgjort(lov.Nei))
	require.Equal(t, lov.Uavklart, lov.Avgjort(lov.Ukjent))
}

// A version that begins on the day does not begin after it.
func TestUtenforPaaDagen(t *testing.T) {
	tabell := years(t)
	foerst, sist := tabell.Utenfor(day(t, "2024-01-01"))
	require.Nil(t, foerst)
	require.Equal(t, day(t, "2022-12-31"), sist.Til)
	foerst, _ = tabell.Utenfor(day(t, "2023-12-31"))
	require.Equal(t, day(t, "2024-01-01"), foerst.Fra)
}
