package status_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// What the regelmotor has no code of its own for.
func TestTapt(t *testing.T) {
	for _, l := range []struct {
		navn, fordi string
		deltaker    *deltaker
		per         string
		dato        string // empty: not lost
		sti         string
		uansett     bool
	}{
		{"har kategorien", "§ 8", bosatt(), "2026-05-01", "", "", false},
		{"aldri hatt noen", "§ 8: det er ingen kategori å miste", bosatt(func(dl *deltaker) { dl.Bosettinger[0].Fra = d("2026-06-01") }, tillatelse(kategori.AnnenHjemmel, "2026-05-01")), "2026-05-02", "", "", false},
		{"utløpt, siste dag", "T64: fra dagen etter", bosatt(gyldigTil("2026-05-01")), "2026-05-01", "", "", false},
		{"utløpt", "T64", bosatt(gyldigTil("2026-05-01")), "2026-05-02", "2026-05-01", "/oppholdstillatelser/0/gyldigTil", false},
		{"utløpt for lenge siden", "den siste dagen står fast", bosatt(gyldigTil("2026-05-01")), "2028-05-02", "2026-05-01", "/oppholdstillatelser/0/gyldigTil", false},
		{"utløpt, så fornyet", "§ 8", bosatt(gyldigTil("2026-05-01"), tillatelse(kategori.Utl28, "2026-06-01")), "2026-06-01", "", "", false},
		{"utløpt, fornyet og utløpt igjen", "den siste gangen teller", bosatt(gyldigTil("2026-05-01"), tillatelse(kategori.Utl28, "2026-06-01"), func(dl *deltaker) { dl.Oppholdstillatelser[1].GyldigTil = d("2026-07-01") }), "2026-07-02", "2026-07-01", "/oppholdstillatelser/1/gyldigTil", false},
		{"tilbakekalt", "T53", bosatt(tilbakekalt("2026-05-01")), "2026-05-02", "2026-05-01", "/oppholdstillatelser/0/tilbakekaltFra", false},
		{"statsborger", "§ 2 bokstav b", bosatt(statsborger("2026-05-01")), "2026-05-01", "2026-04-30", "/norskStatsborgerFra", false},
		{"ny tillatelse", "§ 9", bosatt(tillatelse(kategori.AnnenHjemmel, "2026-05-01")), "2026-05-01", "2026-04-30", "/oppholdstillatelser/1", false},
		{"ny tillatelse, oppgitt først", "§ 9: rekkefølgen i listen er uten betydning", bosatt(tillatelse(kategori.AnnenHjemmel, "2026-05-01"), func(dl *deltaker) { slices.Reverse(dl.Oppholdstillatelser) }), "2026-05-01", "2026-04-30", "/oppholdstillatelser/0", false},
		{"§ 43 h", "forskriften § 43 h: får ikke nye rettigheter", kollektiv(vedtakOm(vedtak.Vedtak{Type: vedtak.Opplaering, Ordning: vedtak.Norsk, Vedtaksdato: d("2025-09-01")}), tillatelse(kategori.Utl28, "2026-05-01")), "2026-05-01", "2026-04-30", "/oppholdstillatelser/1", false},
		{"§ 43 h, så to år", "de to årene kan ikke ta det som alt er tapt", kollektiv(vedtakOm(vedtak.Vedtak{Type: vedtak.Opplaering, Ordning: vedtak.Norsk, Vedtaksdato: d("2025-09-01")}), tillatelse(kategori.Utl28, "2026-05-01")), "2028-05-01", "2026-04-30", "/oppholdstillatelser/1", false},
		{"utløpt, ny tillatelse etter to år", "den nye gir ingen kategori som kunne åpne ordningen igjen", bosatt(gyldigTil("2026-05-01"), tillatelse(kategori.Utl28, "2028-06-01")), "2028-06-02", "2026-05-01", "/oppholdstillatelser/0/gyldigTil", false},
		{"to år", "utgått oppstartsfrist har sin egen kode", bosatt(), "2027-12-01", "", "", false},
		{"to år, så utløpt", "den er alt tapt", bosatt(gyldigTil("2028-01-01")), "2028-01-02", "", "", false},
		{"avvist, så utløpt", "den er alt tapt", bosatt(vedtatt(vedtak.Avvist, "2026-03-01"), gyldigTil("2026-05-01")), "2026-05-02", "", "", false},
		{"arbeid", "NIR kjenner bare vedtaket om bortfall", bosatt(jobb(38, "2026-03-10", "")), "2026-05-01", "", "", false},
		{"arbeid, så utløpt", "NIR kjenner ikke arbeidet", bosatt(jobb(38, "2026-03-10", ""), gyldigTil("2026-05-01")), "2026-05-02", "2026-05-01", "/oppholdstillatelser/0/gyldigTil", false},
		{"bortfall, så utløpt", "bortfallet har sin egen kode", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-10"), gyldigTil("2026-05-01")), "2026-05-02", "", "", false},
		{"utløpt i programmet", "§ 9 tredje ledd", iProgram(gyldigTil("2026-05-01")), "2026-05-02", "", "", false},
		{"tilbakekalt i programmet", "T53", iProgram(tilbakekalt("2026-05-01")), "2026-05-02", "2026-05-01", "/oppholdstillatelser/0/tilbakekaltFra", true},
		{"utløpt før start", "§ 9 tredje ledd gjelder «påbegynt» program", iProgram(gyldigTil("2026-01-31")), "2026-02-10", "2026-01-31", "/oppholdstillatelser/0/gyldigTil", true},
		{"utløpt på vedtaksdagen", "vedtaket var fattet", iProgram(gyldigTil("2026-01-15")), "2026-02-10", "2026-01-15", "/oppholdstillatelser/0/gyldigTil", true},
		{"utløpt dagen før vedtaket", "vedtaket kom etter tapet", iProgram(gyldigTil("2026-01-14")), "2026-02-10", "2026-01-14", "/oppholdstillatelser/0/gyldigTil", false},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			s := norge().paa(l.deltaker, d(l.per))
			vil := lov.OppfyltHvis(l.dato != "")
			assert.Equal(t, vil, s.tapt.Kategori.Utfall, l.fordi)
			assert.Equal(t, l.dato, dag(s.tapt.Kategori.Dato), l.fordi)
			assert.Equal(t, l.sti, s.tapt.Sti.String(), l.fordi)
			assert.Equal(t, l.uansett, s.tapt.Uansett, l.fordi)
		})
	}
}

func TestTaptUavklart(t *testing.T) {
	utenInnvilgelse := func(i int) hendelse { return func(dl *deltaker) { dl.Oppholdstillatelser[i].Vedtaksdato = 0 } }
	for _, l := range []struct {
		navn, fordi string
		deltaker    *deltaker
		per         string
		mangler     string // empty: it can be told, and it is not lost
		uansett     bool
	}{
		{"tillatelser ikke oppgitt", "§ 9", bosatt(func(dl *deltaker) { dl.Oppholdstillatelser = nil }), "2026-05-01", "/oppholdstillatelser", false},
		{"den nye uten vedtaksdato", "kan være innvilget", bosatt(tillatelse(kategori.AnnenHjemmel, ""), utenInnvilgelse(1)), "2026-05-01", "/oppholdstillatelser/1/vedtaksdato", false},
		{"den nye uten vedtaksdato, etter vedtak", "og da før programmet begynte", iProgram(uten(startdato), tillatelse(kategori.AnnenHjemmel, ""), utenInnvilgelse(1)), "2026-05-01", "/oppholdstillatelser/1/vedtaksdato", true},
		{"avtalen ikke oppgitt, utløpt", "det er uten betydning for dagen hva kategorien var", bosatt(ukjentAvtale, gyldigTil("2026-05-01")), "2026-05-01", "", false},
		{"fornybar ikke oppgitt", "§ 9 første ledd bokstav c", bosatt(tillatelse(kategori.Utl38_1, "2026-05-01")), "2026-05-01", "/oppholdstillatelser/1/fornybar", false},
		{"barnefamilie ikke oppgitt", "§ 9 første ledd bokstav d", bosatt(tillatelse(kategori.Utl38_5a, "2026-05-01")), "2026-05-01", "/oppholdstillatelser/1/barnefamilie", false},
		{"EØS ikke oppgitt", "§ 8 femte ledd: han har tillatelsen", bosatt(func(dl *deltaker) { dl.EoesEllerNordisk = lov.Ukjent }), "2026-05-01", "", false},
		{"EØS ikke oppgitt, fornybar", "§ 9 første ledd bokstav c", bosatt(func(dl *deltaker) { dl.EoesEllerNordisk = lov.Ukjent }, tillatelse(kategori.Utl38_1, "2026-05-01"), func(dl *deltaker) { dl.Oppholdstillatelser[1].Fornybar = lov.Ja }), "2026-05-01", "", false},
		{"EØS ikke oppgitt, barnefamilie", "§ 9 første ledd bokstav d", bosatt(func(dl *deltaker) { dl.EoesEllerNordisk = lov.Ukjent }, tillatelse(kategori.Utl38_5b, "2026-05-01"), func(dl *deltaker) { dl.Oppholdstillatelser[1].Barnefamilie = lov.Ja }), "2026-05-01", "", false},
		{"EØS ikke oppgitt, § 34 alene", "§ 43 h gjelder overgang fra § 34", kollektiv(func(dl *deltaker) { dl.EoesEllerNordisk = lov.Ukjent }), "2026-05-01", "", false},
		{"EØS ikke oppgitt, etter § 34", "§ 43 h kan gjelde", kollektiv(func(dl *deltaker) { dl.EoesEllerNordisk = lov.Ukjent }, tillatelse(kategori.Utl28, "2026-05-01")), "2026-05-01", "/eoesEllerNordisk", false},
		{"hjemmel ikke oppgitt", "§ 9", bosatt(tillatelse(0, "2026-05-01")), "2026-05-01", "/oppholdstillatelser/1/hjemmel", false},
		{"hjemmel etter loven av 1988", "koden sier ikke hva den gav", bosatt(tillatelse(kategori.Utl1988, "2026-05-01")), "2026-05-01", "/oppholdstillatelser/1/hjemmel", false},
		{"bosettinger ikke oppgitt, så utløpt", "§ 8: var han ikke bosatt, var det aldri noe å miste", bosatt(func(dl *deltaker) { dl.Bosettinger = nil }, gyldigTil("2026-05-01")), "2026-05-02", "/bosettinger", false},
		{"fornybar ikke oppgitt, så utløpt", "§ 9 første ledd bokstav c: var den ikke fornybar, var det aldri noe å miste", bosatt(func(dl *deltaker) {
			dl.Oppholdstillatelser[0] = kategori.Oppholdstillatelse{Hjemmel: kategori.Utl38_1, Vedtaksdato: d("2025-10-02"), GyldigTil: d("2026-05-01")}
		}), "2026-05-02", "/oppholdstillatelser/0/fornybar", false},
		{"to år og hjemmel ikke oppgitt samme dag", "en vet at det ikke er noen kategori, men ikke hvorfor", bosatt(tillatelse(0, "2027-12-01")), "2027-12-01", "/oppholdstillatelser/1/hjemmel", false},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			s := norge().paa(l.deltaker, d(l.per))
			assert.Equal(t, l.mangler != "", s.tapt.Kategori.Utfall == lov.Uavklart, "%s: %+v", l.fordi, s.tapt)
			assert.Equal(t, l.mangler, strings.Join(stier(s.tapt.Kategori.Mangler), " "), l.fordi)
			assert.Equal(t, l.uansett, s.tapt.Uansett, l.fordi)
		})
	}
}
