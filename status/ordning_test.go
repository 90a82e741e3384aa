package status_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// med changes the last vedtak.
func med(endre func(*vedtak.Vedtak)) hendelse {
	return func(dl *deltaker) { endre(&dl.Vedtak[len(dl.Vedtak)-1]) }
}

func avslag(v *vedtak.Vedtak)        { v.Resultat = vedtak.Avslag }
func ikkeGjeldende(v *vedtak.Vedtak) { v.IkkeGjeldende = true }
func paaNorsk(v *vedtak.Vedtak)      { v.Ordning = vedtak.Norsk }

// Each status on the day, the day before and the day after, and which goes before which.
func TestStatus(t *testing.T) {
	permisjon := periode(vedtak.Permisjon, "2026-05-04", "2026-05-29")
	stans := periode(vedtak.MidlertidigStans, "2026-05-18", "2026-06-12")
	for _, l := range []struct {
		navn, fordi string
		deltaker    *deltaker
		paa         map[string]string
	}{
		{"uten vedtak", "NIR: «kategori beregnet»", bosatt(), map[string]string{"2025-12-01": "kategori-beregnet", "2026-06-01": "kategori-beregnet"}},
		{"uten kategori", "kategorien er beregnet, til ingen", bosatt(func(dl *deltaker) { dl.Oppholdstillatelser = []kategori.Oppholdstillatelse{} }), map[string]string{"2026-06-01": "kategori-beregnet"}},
		{"vedtak og start", "§ 12 andre ledd: vedtak om og oppstart av program", iProgram(), map[string]string{
			"2026-01-14": "kategori-beregnet", "2026-01-15": "vedtak-fattet", "2026-01-16": "vedtak-fattet", "2026-02-01": "vedtak-fattet", "2026-02-02": "deltar-i-ordning", "2026-02-03": "deltar-i-ordning",
		}},
		{"avslag", "§ 12: ikke innvilget", iProgram(med(avslag)), map[string]string{"2026-02-02": "kategori-beregnet"}},
		{"vedtak om norsk", "en annen ordning", iProgram(med(paaNorsk)), map[string]string{"2026-02-02": "kategori-beregnet"}},
		{"startdato før vedtaksdato", "det er ikke noe program før vedtaket", bosatt(program("2026-02-10", "2026-02-02", "2028-02-02")), map[string]string{"2026-02-09": "kategori-beregnet", "2026-02-10": "deltar-i-ordning"}},
		{"sluttdato er forbi", "programmet går til det avsluttes", iProgram(med(func(v *vedtak.Vedtak) { v.Sluttdato = d("2026-06-30") })), map[string]string{"2026-07-01": "deltar-i-ordning"}},
		{"to vedtak", "det er nok at ett har startet", iProgram(program("2026-03-01", "2026-09-01", "2028-02-02")), map[string]string{"2026-03-01": "deltar-i-ordning"}},
		{"permisjon", "§ 17 andre ledd: fra og med, til og med", iProgram(permisjon), map[string]string{
			"2026-05-03": "deltar-i-ordning", "2026-05-04": "permisjon", "2026-05-29": "permisjon", "2026-05-30": "deltar-i-ordning",
		}},
		{"permisjon avslått", "§ 17 andre ledd: «innvilges»", iProgram(permisjon, med(avslag)), map[string]string{"2026-05-04": "deltar-i-ordning"}},
		{"permisjon ikke gjeldende", "vedtaket er tatt tilbake", iProgram(permisjon, med(ikkeGjeldende)), map[string]string{"2026-05-04": "deltar-i-ordning"}},
		{"permisjon ikke gjeldende fordi programmet ble avsluttet", "NIR setter den til ikke gjeldende når perioden går forbi avslutningen", iProgram(permisjon, med(ikkeGjeldende), avsluttet(avslutning.Helse, "2026-05-20")), map[string]string{"2026-05-19": "permisjon", "2026-05-20": "avsluttet"}},
		{"permisjon fra norsk", "en annen ordning", iProgram(permisjon, med(paaNorsk)), map[string]string{"2026-05-04": "deltar-i-ordning"}},
		{"permisjon før start", "det er ikke noe program å ha permisjon fra", bosatt(program("2026-05-01", "2026-06-01", "2028-06-01"), permisjon), map[string]string{"2026-05-04": "vedtak-fattet"}},
		{"permisjon uten program", "det er ikke noe program å ha permisjon fra", bosatt(permisjon), map[string]string{"2026-05-04": "kategori-beregnet"}},
		{"midlertidig stans", "§ 18: fra og med, til og med", iProgram(stans), map[string]string{
			"2026-05-17": "deltar-i-ordning", "2026-05-18": "midlertidig-stans", "2026-06-12": "midlertidig-stans", "2026-06-13": "deltar-i-ordning",
		}},
		{"stans i en permisjon", "stans går foran permisjon", iProgram(permisjon, stans), map[string]string{"2026-05-17": "permisjon", "2026-05-18": "midlertidig-stans", "2026-05-30": "midlertidig-stans"}},
		{"avsluttet", "§ 18 a: fra avslutningsdagen", iProgram(avsluttet(avslutning.Arbeid, "2027-05-01")), map[string]string{"2027-04-30": "deltar-i-ordning", "2027-05-01": "avsluttet", "2027-05-02": "avsluttet"}},
		{"avsluttet i stans og permisjon", "avsluttet går foran alt", iProgram(permisjon, stans, avsluttet(avslutning.Helse, "2026-05-20")), map[string]string{"2026-05-19": "midlertidig-stans", "2026-05-20": "avsluttet"}},
		{"fristen er ute", "NIR: avslutningsårsak ikke registrert, dagen etter (T43)", iProgram(), map[string]string{"2028-02-02": "deltar-i-ordning", "2028-02-03": "avsluttet"}},
		{"to år uten vedtak", "NIR: utgått oppstartsfrist", bosatt(), map[string]string{"2027-11-30": "kategori-beregnet", "2027-12-01": "avsluttet"}},
		{"bortfall", "NIR: avslutningsdatoen er vedtaksdatoen", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-01-05")), map[string]string{"2026-01-04": "kategori-beregnet", "2026-01-05": "avsluttet"}},
		{"bortfall, så deltakelse", "ordningen er åpen igjen", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-01-05"), program("2026-10-20", "2026-11-02", "2027-11-02")), map[string]string{"2026-10-19": "avsluttet", "2026-10-20": "vedtak-fattet", "2026-11-02": "deltar-i-ordning"}},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			for per, vil := range l.paa {
				s := norge().paa(l.deltaker, d(per))
				assert.Equal(t, lov.Oppfylt, s.ordning.Utfall, "per %s", per)
				assert.Equal(t, vil, s.ordning.Status.String(), "per %s: %s", per, l.fordi)
				assert.Empty(t, s.omStatus, "per %s", per)
			}
		})
	}
}

func TestStatusUavklart(t *testing.T) {
	permisjon := periode(vedtak.Permisjon, "2026-05-04", "2026-05-29")
	utenStart := func(v *vedtak.Vedtak) { v.Startdato = 0 }
	utenSlutt := func(v *vedtak.Vedtak) { v.Sluttdato = 0 }
	utenDato := func(v *vedtak.Vedtak) { v.Vedtaksdato = 0 }
	for _, l := range []struct {
		navn, fordi string
		deltaker    *deltaker
		per         string
		vil         string // empty: it cannot be told
		mangler     string
	}{
		{"uten vedtaksdato", "vedtak fattet, eller ikke", iProgram(med(utenDato)), "2026-01-20", "", "/vedtak/0/vedtaksdato"},
		{"uten vedtaksdato, etter startdato", "deltar, eller ikke", iProgram(med(utenDato)), "2026-02-02", "", "/vedtak/0/vedtaksdato"},
		{"uten startdato", "fattet, eller deltar", iProgram(med(utenStart)), "2026-01-15", "", "/vedtak/0/startdato"},
		{"uten startdato, før vedtaket", "det er ikke fattet", iProgram(med(utenStart)), "2026-01-14", "kategori-beregnet", ""},
		{"uten dager", "intet kan sies", iProgram(med(utenStart), med(utenDato)), "2026-01-15", "", "/vedtak/0/startdato /vedtak/0/vedtaksdato"},
		{"et annet har startet", "det er nok", iProgram(vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse})), "2026-02-02", "deltar-i-ordning", ""},
		{"et annet er fattet, men ikke startet", "det ene kan ha startet", iProgram(vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: d("2026-01-16")})), "2026-01-20", "", "/vedtak/1/startdato"},
		{"et annet kommer senere", "uten betydning ennå", iProgram(vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: d("2026-01-21")})), "2026-01-20", "vedtak-fattet", ""},
		{"permisjon uten slutt", "en slutt som ikke er oppgitt, er en opplysning som mangler", iProgram(permisjon, med(utenSlutt)), "2026-05-04", "", "/vedtak/1/sluttdato"},
		{"permisjon uten slutt, før den begynner", "uten betydning ennå", iProgram(permisjon, med(utenSlutt)), "2026-05-03", "deltar-i-ordning", ""},
		{"permisjon uten start", "kan være begynt", iProgram(permisjon, med(utenStart)), "2026-05-29", "", "/vedtak/1/startdato"},
		{"permisjon uten start, etter slutten", "er forbi", iProgram(permisjon, med(utenStart)), "2026-05-30", "deltar-i-ordning", ""},
		{"to permisjoner, en kjent", "det er nok", iProgram(permisjon, periode(vedtak.Permisjon, "2026-05-04", "")), "2026-05-04", "permisjon", ""},
		{"stans uten slutt i en permisjon", "stans går foran permisjon", iProgram(permisjon, periode(vedtak.MidlertidigStans, "2026-05-10", "")), "2026-05-11", "", "/vedtak/2/sluttdato"},
		{"to permisjoner, begge uten slutt", "begge kan gjelde", iProgram(permisjon, med(utenSlutt), permisjon, med(utenSlutt), periode(vedtak.Permisjon, "2026-06-01", "2026-06-05"), permisjon, med(avslag), permisjon, med(paaNorsk), med(utenSlutt)), "2026-05-04", "", "/vedtak/1/sluttdato /vedtak/2/sluttdato"},
		{"ikke gjeldende, og avslutningens dag ikke oppgitt", "NIR kan ha satt den til ikke gjeldende ved avslutningen", iProgram(permisjon, med(ikkeGjeldende), func(dl *deltaker) {
			dl.Avslutninger = []avslutning.Avslutning{{Kode: avslutning.Helse, Slettet: true}}
		}), "2026-05-04", "", "/avslutninger/0/dato"},
		{"ikke gjeldende, og flere avslutninger uten dag", "hver av dem kan være den", iProgram(permisjon, med(ikkeGjeldende), func(dl *deltaker) {
			dl.Avslutninger = []avslutning.Avslutning{{Kode: avslutning.Helse, Slettet: true}, {Kode: avslutning.Helse, Dato: d("2026-06-01"), Slettet: true}, {Kode: avslutning.Annet, Slettet: true}}
		}), "2026-05-04", "", "/avslutninger/0/dato /avslutninger/2/dato"},
		{"avslutningens dag ikke oppgitt", "§ 18 a", iProgram(avsluttet(avslutning.Helse, "")), "2026-05-04", "", "/avslutninger/0/dato"},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			s := norge().paa(l.deltaker, d(l.per))
			assert.Equal(t, l.vil, s.ordning.Status.String(), l.fordi)
			assert.Equal(t, l.vil != "", s.ordning.Utfall == lov.Oppfylt)
			assert.Equal(t, l.mangler, strings.Join(stier(s.omStatus), " "), l.fordi)
		})
	}
}

// Of a caller that names one undated avslutning alone, that one is missing.
func TestStatusEnUdatert(t *testing.T) {
	g := status.Grunnlag{
		Per: d("2026-05-04"), Lovdato: d("2026-05-04"), Avsluttet: lov.IkkeOppfylt, UdaterteAvslutninger: []lov.Sti{lov.I("avslutninger", 2, "dato")},
		Vedtak: []vedtak.Vedtak{
			{Type: vedtak.Deltakelse, Vedtaksdato: d("2026-01-15"), Startdato: d("2026-02-02")},
			{Type: vedtak.Permisjon, Startdato: d("2026-05-04"), Sluttdato: d("2026-05-29"), IkkeGjeldende: true},
		},
	}
	r := status.Norge()
	var m lov.Mangler
	assert.Zero(t, r.Status(&g, &m, nil))
	assert.Equal(t, []string{"/avslutninger/2/dato"}, stier(m))
}

// Without the provision that the kategori rests on there is neither life nor status; without the others they are told under that one.
func TestFrysteTabeller(t *testing.T) {
	r := norge()
	r.status.Kategori.Integrering.Versjoner = nil
	s := r.paa(iProgram(), d("2026-06-01"))
	assert.Equal(t, []string{"uavklart "}, s.kort())
	assert.Equal(t, status.Ordningsstatus{}, s.ordning)
	assert.Empty(t, s.mangler)
	assert.Empty(t, s.funn)
	assert.False(t, s.Fullfoerer(&s.grunnlag))

	r = norge()
	for _, tabell := range []*lov.Tabell[lov.Ord]{
		&r.status.Avbrutt.Integrering, &r.status.Arbeid, &r.status.Fullfoering, &r.status.Vedtak.Integrering, &r.status.Permisjon.Integrering,
		&r.status.Stans.Integrering, &r.status.Avslutning.Integrering,
	} {
		tabell.Versjoner = nil
	}
	s = r.paa(iProgram(), d("2026-06-01"))
	assert.Equal(t, []string{gjelder}, s.kort())
	assert.Equal(t, status.DeltarIOrdning, s.ordning.Status)
	for st := range s.spor.Alle() {
		assert.NotEqual(t, lov.Referanse{}, st.Rad.Hjemmel, st.Regel.ID)
	}
	assert.Equal(t, 3, s.statusspor.Antall())
	for st := range s.statusspor.Alle() {
		assert.Equal(t, "integreringsloven/8", st.Rad.Hjemmel.String(), st.Regel.ID)
	}
}

// Before the act there is no kategori.
func TestFoerLoven(t *testing.T) {
	g := status.LivGrunnlag{Per: d("2026-06-01"), Lovdato: d("2026-06-01"), Avsluttet: lov.IkkeOppfylt}
	var l status.Liv
	r := norge()
	r.status.Liv(&l, &g, new(lov.Mangler), nil)
	assert.Len(t, l.Avsnitt, 1)
	assert.Equal(t, lov.Uavklart, l.Avsnitt[0].Utfall)
	assert.Equal(t, lov.IkkeOppfylt, r.status.Tapt(&l, &g).Kategori.Utfall)

	g.Perioder = []kategori.Periode{{Fom: d("2020-01-01"), Tom: d("2020-12-31")}, {Fom: d("2021-01-01"), Tom: g.Per, Svar: kategori.Dag{Utfall: lov.Oppfylt, Rad: kategori.RadEtterAvtale, Kategori: kategori.RettOgPlikt, Mulige: kategori.SettAv(kategori.RettOgPlikt)}}}
	r.status.Liv(&l, &g, new(lov.Mangler), nil)
	assert.Equal(t, "rett-og-plikt gjeldende 2021-01-01–", kort(&l.Avsnitt[0]))
}
